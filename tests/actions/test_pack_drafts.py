"""A draft of a pack: begun from the rules in use, changed row by row, taken back, written, and taken in again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tdkt_desktop.actions import pack_drafts, packs
from tdkt_desktop.actions.pack_drafts import Deed, DraftHead, DraftState
from tdkt_desktop.office.office import Office
from tdkt_desktop.packs.aloud import PackAloud, PackRow
from tdkt_desktop.packs.door import examine
from tdkt_desktop.packs.draft import ended, faults_of_row
from tdkt_desktop.packs.findings import PackUnreadable
from tdkt_desktop.packs.seal import Standing
from tdkt_desktop.paths import resources
from tests.support.offices import dump

PROVINCE = resources() / "packs" / "bac_ninh"
HEAD = DraftHead("Gói thử của tỉnh", "Sở Nội vụ", "2027.1")


def begun(office: Office) -> DraftState:
    return pack_drafts.begin_draft(office, HEAD)


def row_of(state: DraftState, table: str, code: str) -> PackRow:
    rows = PackAloud(state.draft.in_use).rows
    return next(row for row in rows if row.shape.file == table and row.key[0] == code)


def kept(office: Office, state: DraftState, row: PackRow, *, deed: Deed = Deed.EDIT, **cells: str) -> DraftState:
    desk = pack_drafts.open_row(office, state.draft, row, deed=deed)
    return pack_drafts.keep_row(office, desk, {**desk.row.cells, **cells})


def tables(state: DraftState) -> list[str]:
    return sorted(path for path in state.draft.pack.files if path.endswith(".csv"))


def test_a_row_put_otherwise_is_the_only_change_and_can_be_taken_back(office: Office) -> None:
    before = dump(office)
    state = begun(office)
    assert (state.changes.changes, state.findings, tables(state)) == ((), (), [])
    row = row_of(state, "quotas", "HTXS_CC")
    state = kept(office, state, row, max_ratio="0.15")
    (change,) = state.changes.changes
    assert [(field.before, field.after) for field in change.fields] == [("20 %", "15 %")]
    assert state.findings == ()
    again = pack_drafts.open_draft(office)
    assert again is not None
    assert again.draft == state.draft
    state = pack_drafts.take_back(office, state.draft, change)
    assert (state.changes.changes, tables(state)) == ((), [])
    assert dump(office) == before


def test_a_row_that_begins_earlier_takes_the_place_of_the_old_one(office: Office) -> None:
    state = begun(office)
    row = row_of(state, "quotas", "HTXS_CC")
    state = kept(office, state, row, effective_from="2020-02-01")
    assert sorted(change.kind for change in state.changes.changes) == ["gone", "new"]
    assert state.findings == ()
    with pytest.raises(pack_drafts.RowChangedInDraft):
        pack_drafts.open_row(office, state.draft, row, deed=Deed.EDIT)
    for change in state.changes.changes:
        state = pack_drafts.take_back(office, state.draft, change)
    assert (state.changes.changes, tables(state)) == ((), [])


def test_a_rule_ends_and_another_follows(office: Office) -> None:
    state = begun(office)
    row = row_of(state, "quotas", "HTXS_CC")
    last = ended("quotas", row.cells, on=date(2027, 1, 1))["effective_to"]
    assert last == "2026-12-31"
    state = kept(office, state, row, effective_to=last)
    state = kept(office, state, row, deed=Deed.ADD, effective_from="2027-01-01", effective_to="", max_ratio="0.1")
    assert state.findings == ()
    assert sorted(change.kind for change in state.changes.changes) == ["changed", "new"]


@pytest.mark.parametrize("deed", [Deed.EDIT, Deed.ADD])
def test_a_row_in_use_ends_the_day_before_the_one_that_follows_it(office: Office, deed: Deed) -> None:
    state = begun(office)
    row = row_of(state, "quotas", "HTXS_CC")
    desk = pack_drafts.open_row(office, state.draft, row, deed=deed)
    now = {**row.cells, "effective_from": "2027-01-01", "max_ratio": "0.15"}
    giving = desk.giving_way(now)
    assert giving is not None
    assert giving.last == date(2026, 12, 31)
    assert faults_of_row(desk.whole, "quotas", was=desk.was, now=now, known=(), giving=giving) == ()
    state = pack_drafts.keep_row(office, desk, now)
    assert state.findings == ()
    changed, new = sorted(state.changes.changes, key=lambda change: change.kind)
    assert [(field.heading, field.after) for field in changed.fields] == [("Hiệu lực đến", "31/12/2026")]
    assert new.row.cells["max_ratio"] == "0.15"
    later = pack_drafts.open_row(office, state.draft, new.row, deed=Deed.EDIT)
    state = pack_drafts.keep_row(office, later, {**new.row.cells, "effective_from": "2027-03-01"})
    assert len(state.changes.changes) == 2, "a row that only the draft has just begins on another day"


def test_a_row_that_others_do_not_touch_gives_no_way(office: Office) -> None:
    state = begun(office)
    row = row_of(state, "quotas", "HTXS_CC")
    desk = pack_drafts.open_row(office, state.draft, row, deed=Deed.ADD)
    for cells in (
        {"effective_from": ""},
        {"effective_from": "31/2"},
        {"quota_code": "KHAC", "effective_from": "2027-01-01"},
    ):
        assert desk.giving_way({**row.cells, **cells}) is None
    ending = pack_drafts.open_row(office, state.draft, row, deed=Deed.END)
    assert ending.giving_way(ended("quotas", row.cells, on=date(2027, 1, 1))) is None


def test_drafts_are_listed_deleted_and_taken_back(office: Office) -> None:
    before = dump(office)
    first, second = begun(office).draft.pack.name, begun(office).draft.pack.name
    assert [one.name for one in pack_drafts.list_drafts(office)] == [second, first]
    pack_drafts.open_draft(office, first)
    assert [one.name for one in pack_drafts.list_drafts(office)] == [first, second]
    pack_drafts.delete_draft(office, first)
    assert [(one.name, one.is_deleted) for one in pack_drafts.list_drafts(office)] == [(second, False), (first, True)]
    for gone in (pack_drafts.open_draft, pack_drafts.delete_draft):
        with pytest.raises(pack_drafts.DraftGone):
            gone(office, first)
    with pytest.raises(pack_drafts.DraftGone):
        pack_drafts.restore_draft(office, second)
    assert begun(office).draft.pack.name not in (first, second)
    pack_drafts.restore_draft(office, first)
    again = pack_drafts.open_draft(office, first)
    assert again is not None
    assert again.manifest.name == HEAD.name
    assert dump(office) == before


def test_what_is_wrong_is_told_before_it_is_kept(office: Office) -> None:
    state = begun(office)
    row = row_of(state, "quotas", "HTXS_CC")
    desk = pack_drafts.open_row(office, state.draft, row, deed=Deed.ADD)

    def columns(was: object, **cells: str) -> list[str]:
        now = {**row.cells, **cells}
        found = faults_of_row(
            desk.whole, "quotas", was=row.cells if was else None, now=now, known=desk.known
        )  # fmt: skip
        return [fault.column for fault in found]

    assert columns(row) == []
    assert columns(row, max_ratio="1.5") == ["max_ratio"]
    assert columns(row, award_code="KHONG_CO") == ["award_code"]
    assert columns(row, effective_to="2020-01-01") == ["effective_to"]
    assert columns(None, effective_from="2027-01-01") == ["effective_from"]
    assert columns(None) == ["quota_code"]


def test_the_pack_in_use_goes_on_as_a_new_version_and_keeps_its_own_rows(office: Office, tmp_path: Path) -> None:
    packs.install_pack(office, PROVINCE, trust=True)
    state = begun(office)
    assert (state.manifest.code, state.manifest.version, state.changes.changes) == ("BAC_NINH", "2027.1", ())
    row = row_of(state, "deadlines", "DL_YEAR_PROV")
    state = kept(office, state, row, day="5")
    (change,) = state.changes.changes
    assert change.row.cells["to_whom"] == "Sở Nội vụ tỉnh Bắc Ninh"
    target = pack_drafts.write_draft(office, state.draft, tmp_path / "goi.zip")
    found = examine(target, known={})
    assert (found.seal.standing, found.findings) == (Standing.UNSIGNED, ())
    assert [change.kind for change in packs.propose_pack(office, target).changes.changes] == ["changed"]
    packs.install_pack(office, target, trust=True)
    again = pack_drafts.open_draft(office)
    assert again is not None
    assert again.changes.changes == ()


def test_a_draft_with_faults_is_kept_and_not_written(office: Office, tmp_path: Path) -> None:
    state = begun(office)
    state = kept(office, state, row_of(state, "quotas", "HTXS_CC"), max_ratio="1.5")
    assert [fault.column for fault in state.findings] == ["max_ratio"]
    with pytest.raises(PackUnreadable):
        pack_drafts.write_draft(office, state.draft, tmp_path / "goi.zip")
    assert not (tmp_path / "goi.zip").exists()


def test_a_draft_that_cannot_be_written_is_refused_and_whole(office: Office, tmp_path: Path) -> None:
    state = begun(office)
    (tmp_path / "tep").write_bytes(b"")
    with pytest.raises(pack_drafts.PackNotWritten):
        pack_drafts.write_draft(office, state.draft, tmp_path / "tep" / "goi.zip")
    again = pack_drafts.open_draft(office)
    assert again is not None
    assert again.draft == state.draft


def test_another_name_is_kept_and_the_draft_worked_on_last_is_opened(office: Office) -> None:
    assert pack_drafts.open_draft(office) is None
    first = begun(office)
    second = begun(office)
    assert first.draft.pack.name != second.draft.pack.name
    renamed = pack_drafts.rename_draft(office, first.draft, DraftHead("Tên khác", "Sở", "3"))
    again = pack_drafts.open_draft(office)
    assert again is not None
    assert again.draft == renamed.draft
    assert (renamed.manifest.name, renamed.manifest.issuer, renamed.manifest.version) == ("Tên khác", "Sở", "3")

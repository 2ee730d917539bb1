"""The sample ward: a made-up office with six years of register and a year-end round, to look at and to try.

Everything in it goes through the same Actions as the officer's own work. The people are invented.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from tdkt_desktop import paths
from tdkt_desktop.actions.appraisal import appraise
from tdkt_desktop.actions.council import CountedVotes, seat_council, vote_by_counts
from tdkt_desktop.actions.decisions import decide
from tdkt_desktop.actions.imports import keep_import, preview_import
from tdkt_desktop.actions.judging import judge_by_hand
from tdkt_desktop.actions.offices import fill_year, new_office, set_up
from tdkt_desktop.actions.packs import FirstPack
from tdkt_desktop.actions.rounds import find_round, open_round
from tdkt_desktop.actions.schedule import add_task, expect_report, receive_report, set_obligation, set_task
from tdkt_desktop.domain.council import CouncilRole
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.domain.schedule import Due, NewScheduleEntry, TaskState
from tdkt_desktop.office.office import Office

UNIT, PROVINCE = "Phường Hồng Quang", "Ninh Bình"
ROUND = "Tổng kết năm 2025"
YEAR = 2025
SIGNER = "Vũ Thế Nhiệm"
NOW = datetime(2025, 12, 22, 8, 41)  # noqa: DTZ001 - the wall clock of the sample ward

_BEFORE = (
    ("danh_muc_don_vi.xlsx", "units", YEAR),
    ("don_vi_cu_moi.xlsx", "unit_changes", YEAR),
    ("so_khen_thuong_cu_2019_2024.xlsx", "register", YEAR),
    ("sang_kien_2023_2025.xlsx", "initiatives", YEAR),
    ("ke_hoach_2026_phu_luc.docx", "schedule", YEAR + 1),
    ("dang_ky_thi_dua_2026.xlsx", "registrations", YEAR + 1),
)
_LISTS = (
    ("danh_sach_de_nghi_2025.xlsx", "nominations"),
    ("danh_sach_tap_the.xlsx", "collectives"),
    ("ho_gia_dinh_van_hoa.xlsx", "households"),
)
_REPORTING_UNITS = 12
_MISSING_REPORTS = 2
_KEPT_LATE = 1


class StoppedClock:
    """A clock that stands: the sample ward is always looked at on the same morning."""

    def now(self) -> datetime:
        """The morning of the sample ward."""
        return NOW


def files() -> Path:
    """Where the sample ward's lists lie."""
    return paths.resources() / "sample_office"


def make_sample_office(
    folder: Path, *, unit_name: str = UNIT, province: str = PROVINCE, pack: FirstPack | None = None
) -> Office:
    """Make the sample ward with its lists taken in and its year-end round appraised."""
    office = new_office(folder, unit_name=unit_name, province=province, clock=StoppedClock(), pack=pack)
    fill_year(office, YEAR)
    set_up(office, {"chair": SIGNER, "place": unit_name.split(maxsplit=1)[-1]})
    for name, kind, year in _BEFORE:
        _take_in(office, files() / name, kind, year=year)
    seat_council(office, _council())
    open_round(office, ROUND, kind=RoundKind.YEAR_END, year=YEAR, received_on=date(YEAR, 12, 5))
    round_id = find_round(office, ROUND).id
    for name, kind in _LISTS:
        _take_in(office, files() / name, kind, year=YEAR, round_id=round_id)
    with office.reader() as reader:
        vouched_for = [one.id for one in reader.rounds.nominations_of(round_id) if one.id % 10]
    judge_by_hand(office, round_id, vouched_for, met=True)
    appraise(office, round_id)
    return office


def finish_sample_round(office: Office) -> None:
    """Let the sample ward's council vote, and issue a decision for each kind of list."""
    award_round = find_round(office, ROUND)
    members = len(_council())
    with office.reader() as reader:
        nominations = reader.rounds.nominations_of(award_round.id)
    counts = [
        CountedVotes(one.id, members - 2 - one.id % 2, one.id % 2, 0)
        for one in nominations
        if one.verdict != "not_qualified"
    ]
    vote_by_counts(office, award_round.id, counts, held_on=date(YEAR, 12, 15))
    for number, award_code in enumerate(sorted(_decided_here(office, award_round.id)), start=1):
        decide(
            office,
            award_round.id,
            number=f"{400 + number}/QĐ-UBND",
            signed_on=date(YEAR, 12, 20),
            signer=SIGNER,
            award_code=award_code,
        )


def live_through_the_year(office: Office) -> None:
    """Record what the ward did until its morning in December: most of the plan done, little late, some under way."""
    _send_reports(office)
    _do_tasks(office)
    with (files() / "viec_trong_nam.csv").open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            due = Due(date.fromisoformat(row["due_on"]), "day")
            add_task(office, NewScheduleEntry(year=YEAR, content=row["content"], lead=row["lead"], due=due))


def _send_reports(office: Office) -> None:
    """Reports up to now were sent, but for the last: some units still owe theirs."""
    with office.reader() as reader:
        past = [
            row for row in reader.plans.obligations_of(YEAR) if row.due_on and row.due_on < office.today.isoformat()
        ]
        units = [unit.id for unit in reader.units.all() if unit.valid_to is None][:_REPORTING_UNITS]
    for row in past[:-1]:
        set_obligation(office, row.id, TaskState.DONE, done_on=date.fromisoformat(row.due_on))
    for row in past[-1:]:
        for unit_id in units:
            expect_report(office, row.id, unit_id)
        for unit_id in units[:-_MISSING_REPORTS]:
            receive_report(office, row.id, unit_id, on=date.fromisoformat(row.due_on))


def _do_tasks(office: Office) -> None:
    """Tasks up to now were done, but for the last; the next one is under way."""
    today = office.today.isoformat()
    with office.reader() as reader:
        tasks = [row for row in reader.plans.schedule_of(YEAR) if row.due_on]
    past = [row for row in tasks if row.due_on < today]
    for row in past[: len(past) - _KEPT_LATE]:
        set_task(office, row.id, TaskState.DONE, done_on=date.fromisoformat(row.due_on))
    for row in [row for row in tasks if row.due_on >= today][:1]:
        set_task(office, row.id, TaskState.UNDERWAY)


def _decided_here(office: Office, round_id: int) -> set[str]:
    with office.reader() as reader:
        codes = {one.award_code for one in reader.rounds.nominations_of(round_id) if one.status.value == "supported"}
    return {code for code in codes if office.rulebook.award(code).decided_at_commune}


def _take_in(office: Office, path: Path, kind: str, *, year: int, round_id: int | None = None) -> None:
    report = preview_import(office, [path], kind, year=year)
    keep_import(office, report, [path], year=year, round_id=round_id)


def _council() -> Sequence[tuple[str, str, CouncilRole]]:
    with (files() / "hoi_dong.csv").open(encoding="utf-8-sig", newline="") as stream:
        return [(row["name"], row["post"], CouncilRole(row["role"])) for row in csv.DictReader(stream)]

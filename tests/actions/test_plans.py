"""Movements, tasks, report obligations; and a new office with the first year of the pack."""

from datetime import date, datetime
from pathlib import Path

import pytest

from tdkt_desktop.actions.movements import MovementYearsReversed, add_movement, review_movement
from tdkt_desktop.actions.offices import OfficeUnnamed, fill_year, new_office, set_up
from tdkt_desktop.actions.schedule import (
    add_obligation,
    add_task,
    expect_report,
    receive_report,
    set_obligation,
    set_task,
)
from tdkt_desktop.domain.movement import NewMovement, ReviewKind
from tdkt_desktop.domain.rulebook import MovementSeed, RecurringTask, ReportObligation
from tdkt_desktop.domain.schedule import Due, NewObligation, NewScheduleEntry, TaskState
from tdkt_desktop.office.backup import FolderTaken
from tdkt_desktop.office.office import Office
from tests.support.actions import refuses
from tests.support.offices import FixedClock, dump
from tests.support.ward import QUARTER, SCHOOL

TODAY = date(2025, 11, 20)


def test_a_movement_does_not_end_before_it_begins(office: Office) -> None:
    with refuses(office, MovementYearsReversed, "2021", "2025"):
        add_movement(office, NewMovement("Dân vận khéo", "xa", 2025, 2021))
    add_movement(office, NewMovement("Một năm", "xa", 2025, 2025, parent_id=1))
    add_movement(office, NewMovement("Chưa rõ", "xa", 2025))
    add_movement(office, NewMovement("Đã lâu", "xa", None, 2020))
    with office.reader() as reader:
        found = reader.plans.movements()
    assert [(one.name, one.parent_id) for one in found[1:]] == [("Một năm", 1), ("Chưa rõ", None), ("Đã lâu", None)]


def test_reviews_of_a_movement_in_the_order_of_their_days(office: Office) -> None:
    review_movement(office, 1, ReviewKind.FINAL, held_on=date(2025, 10, 1), document="9/BC-UBND", results="10 mô hình")
    review_movement(office, 1, ReviewKind.MIDWAY, held_on=date(2023, 6, 1))
    with office.reader() as reader:
        found = reader.plans.reviews_of(1)
    assert [(one.kind, one.held_on, one.document, one.results) for one in found] == [
        (ReviewKind.MIDWAY, date(2023, 6, 1), None, None),
        (ReviewKind.FINAL, date(2025, 10, 1), "9/BC-UBND", "10 mô hình"),
    ]


def test_a_finished_task_bears_its_day(office: Office) -> None:
    add_task(
        office, NewScheduleEntry(2025, "Phát động thi đua", lead="Phòng VH-XH", due=Due(date(2025, 1, 31), "month"))
    )

    def task() -> tuple[str, str | None, str | None]:
        with office.reader() as reader:
            row = reader.plans.schedule_of(2025)[0]
        return row.state, row.done_on, row.result

    set_task(office, 2, TaskState.UNDERWAY)
    assert task() == ("underway", None, None)
    set_task(office, 2, TaskState.DONE, result="Đã phát động")
    assert task() == ("done", "2025-11-20", "Đã phát động")
    set_task(office, 2, TaskState.DONE, done_on=date(2025, 2, 1))
    assert task() == ("done", "2025-02-01", "Đã phát động"), "a result that was noted stays"
    set_task(office, 2, TaskState.OPEN)
    assert task()[:2] == ("open", None)


def test_obligations_and_the_reports_they_wait_for(office: Office) -> None:
    add_obligation(
        office, NewObligation(2025, "Đơn vị", "Phường", "Báo cáo 6 tháng", "nua_nam", due=Due(date(2025, 5, 15), "day"))
    )
    expect_report(office, 2, SCHOOL)
    expect_report(office, 2, QUARTER)
    receive_report(office, 2, SCHOOL)
    receive_report(office, 2, QUARTER, on=date(2025, 5, 10))
    with office.reader() as reader:
        assert reader.plans.reports_of(2) == {SCHOOL: TODAY, QUARTER: date(2025, 5, 10)}
        assert reader.plans.reports_of(1) == {SCHOOL: None}
    set_obligation(office, 2, TaskState.DONE)
    set_obligation(office, 1, TaskState.DROPPED)
    with office.reader() as reader:
        found = {row.id: (row.state, row.done_on) for row in reader.plans.obligations_of(2025)}
    assert found == {1: ("dropped", None), 2: ("done", "2025-11-20")}


def test_an_obligation_may_be_met_on_an_earlier_day(office: Office) -> None:
    set_obligation(office, 1, TaskState.DONE, done_on=date(2025, 11, 1))
    with office.reader() as reader:
        assert reader.plans.obligations_of(2025)[0].done_on == "2025-11-01"


def test_a_new_office_has_the_first_year_of_the_pack(tmp_path: Path) -> None:
    office = new_office(tmp_path / "vp", unit_name=" Phường  Hồng Quang", province="Ninh Bình ", clock=FixedClock())
    try:
        rules = office.rulebook
        with office.reader() as reader:
            assert reader.settings.all() == {"unit_name": "Phường Hồng Quang", "province": "Ninh Bình"}
            movements, tasks = reader.plans.movements(), reader.plans.schedule_of(2025)
            reports = reader.plans.obligations_of(2025)
        running = [seed for seed in rules.table(MovementSeed) if not seed.year_to or seed.year_to >= 2025]
        own = {seed.code for seed in running if seed.level_code == "TRUNG_UONG" or seed.seed_ids == ("S0",)}
        assert own <= {one.code for one in movements} <= {seed.code for seed in running}
        assert len(tasks) == len(rules.table(RecurringTask))
        assert len(reports) == len(rules.table(ReportObligation))
        codes = {one.code: one.id for one in movements}
        for seed in rules.table(MovementSeed):
            if seed.parent_code in codes and seed.code in codes:
                child = next(one for one in movements if one.code == seed.code)
                assert child.parent_id == codes[seed.parent_code]
        assert {row.due_precision for row in tasks} <= {"month", None}
        assert all(row.due_on is None or row.due_on[:4] == "2025" for row in [*tasks, *reports])
        dated = [row for row in rules.table(ReportObligation) if row.due_month and row.due_day]
        assert sum(row.due_precision == "day" for row in reports) == len(dated) > 0
    finally:
        office.release()


def test_a_year_is_filled_once(tmp_path: Path) -> None:
    office = new_office(tmp_path / "vp", unit_name="Xã Đầm Hồng", province="Ninh Bình", clock=FixedClock())
    try:
        before = dump(office)
        fill_year(office, 2025)
        assert dump(office) == before
        fill_year(office, 2026)
        with office.reader() as reader:
            assert reader.plans.has_schedule(2026)
            assert len(reader.plans.movements()) == len(before["movement"])
    finally:
        office.release()


@pytest.mark.parametrize(("unit_name", "province"), [("", "Ninh Bình"), ("Phường A", "  ")])
def test_an_office_has_its_names(tmp_path: Path, unit_name: str, province: str) -> None:
    with pytest.raises(OfficeUnnamed):
        new_office(tmp_path / "vp", unit_name=unit_name, province=province)
    assert not (tmp_path / "vp").exists()


def test_an_office_is_not_made_over_files(tmp_path: Path) -> None:
    (tmp_path / "thư.txt").write_text("x", encoding="utf-8")
    with pytest.raises(FolderTaken):
        new_office(tmp_path, unit_name="Phường A", province="Ninh Bình")


def test_settings_are_tidied(office: Office) -> None:
    set_up(office, {"chair": "  Vũ  Thế Nhiệm ", "unit_name": "Phường Mới"})
    with office.reader() as reader:
        assert reader.settings.get("chair") == "Vũ Thế Nhiệm"
        assert reader.settings.get("unit_name") == "Phường Mới"
        assert reader.settings.get("province") == "Ninh Bình"


def test_an_office_made_by_its_own_clock(tmp_path: Path) -> None:
    clock = FixedClock(datetime(2026, 1, 5, 8))  # noqa: DTZ001 - the officer's wall clock
    office = new_office(tmp_path / "vp", unit_name="Phường A", province="Ninh Bình", clock=clock)
    try:
        with office.reader() as reader:
            assert reader.plans.has_schedule(2026)
    finally:
        office.release()


@pytest.mark.parametrize(
    ("unit_name", "province", "own", "foreign"),
    [
        ("Phường Hồng Quang", "Ninh Bình", {"NB_2026", "HQ_KTXH_2026"}, {"SL_2026", "BN_2026", "KH_CDS"}),
        ("Xã Đầm Hồng", "Ninh Bình", {"NB_2026"}, {"HQ_KTXH_2026", "SL_2026", "LC_NGHEO"}),
        ("Phường Thuận An", "Huế", set(), {"NB_2026", "HQ_KTXH_2026", "BN_2026", "KH_NTM_TUOITRE"}),
    ],
)
def test_a_new_office_has_the_movements_of_its_own_place(
    tmp_path: Path, unit_name: str, province: str, own: set[str], foreign: set[str]
) -> None:
    office = new_office(tmp_path / "vp", unit_name=unit_name, province=province, clock=FixedClock())
    try:
        with office.reader() as reader:
            codes = {movement.code for movement in reader.plans.movements()}
    finally:
        office.release()
    assert own <= codes
    assert not foreign & codes
    assert {"PM_XHHT", "BAUCU_2026"} <= codes


def test_an_office_whose_first_year_fails_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("đĩa đầy")

    monkeypatch.setattr("tdkt_desktop.actions.offices.fill_year", fail)
    with pytest.raises(OSError, match="đĩa đầy"):
        new_office(tmp_path / "vp", unit_name="Phường A", province="Huế", clock=FixedClock())
    assert not (tmp_path / "vp").exists()

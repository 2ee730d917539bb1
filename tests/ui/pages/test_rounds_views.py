"""What is only looked at in an open round: another day's law beside its own, quotas and shares."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tdkt_desktop.domain.rules.quota import limit_of
from tdkt_desktop.ui.conditions import ConditionList
from tdkt_desktop.ui.pages.round_other_day import OtherDayForm, OtherDayView
from tdkt_desktop.ui.pages.round_shares import SharesView
from tests.support.offices import dump
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import Rounds

SIZES = ((1366, 690), (911, 438), (683, 310))


def compared(opened: Rounds, day: str = "1/6/2025") -> OtherDayView:
    """The view of another day, asked for as the officer does: by verb, date and Enter."""
    detail = opened.page.detail
    next(verb for verb in detail.verbs() if verb.words == "Xét theo ngày khác…").do()
    form = detail.form
    assert isinstance(form, OtherDayForm)
    line = form.day.line
    assert isinstance(line, QLineEdit)
    line.setText(day)
    opened.qtbot.keyClick(line, Qt.Key.Key_Return)
    opened.idle()
    view = opened.page.view
    assert isinstance(view, OtherDayView)
    return view


def shares(opened: Rounds) -> SharesView:
    next(verb for verb in opened.page.detail.verbs() if verb.words == "Tỷ lệ").do()
    view = opened.page.view
    assert isinstance(view, SharesView)
    return view


def test_what_would_differ_is_shown_and_nothing_is_written(opened: Rounds) -> None:
    before = dump(opened.office)
    view = compared(opened)
    counts = {button.count.word: button.count.count for button in view.counters.buttons}
    assert counts["Tất cả"] == 152 == sum(counts.values()) - counts["Tất cả"]
    shown = counts["Kết luận khác"] or counts["Chỉ khác điều kiện"]
    assert view.table.rows.record_count == shown > 0
    changed = [view.table.rows.row_at(number) for number in range(shown)]
    assert all((row["now"] != row["then"]) == bool(counts["Kết luận khác"]) for row in changed)
    assert dump(opened.office) == before


def test_both_laws_stand_beside_each_other_for_one_person(opened: Rounds) -> None:
    view = compared(opened)
    view.table.setFocus()
    view.table.go_to(view.table.rows.row_at(0)["id"])
    opened.qtbot.keyClick(view.table, Qt.Key.Key_Return)
    lists = view.panel.findChildren(ConditionList)
    assert len(lists) == 2
    now, then = lists
    assert len(now.shown) > len(then.shown)
    assert all(condition.article for condition in now.shown)


def test_the_same_day_differs_in_nothing_and_shows_all(opened: Rounds) -> None:
    view = compared(opened, "5/12/2025")
    assert view.table.rows.record_count == 152
    view.show_record(view.table.rows.row_at(0)["id"])
    assert faults(opened.page) == []


def test_a_day_that_is_none_is_told_in_the_form(opened: Rounds) -> None:
    detail = opened.page.detail
    opened.page.detail.deeds.looks.ask_other_day()
    form = detail.form
    assert isinstance(form, OtherDayForm)
    form.confirm()
    assert form.day.error == "Còn thiếu ngày."
    assert opened.page.view is detail


def test_another_day_is_asked_for_in_the_view_and_back_leads_to_the_round(opened: Rounds) -> None:
    view = compared(opened)
    view.ask_day()
    form = view.form
    assert isinstance(form, OtherDayForm)
    form.day.line.setText("5/12/2025")
    opened.qtbot.keyClick(form.day.line, Qt.Key.Key_Return)
    opened.idle()
    assert view.table.rows.record_count == 152
    assert opened.page.go_back()
    assert opened.page.view is opened.page.detail


def test_quotas_and_shares_stand_by_unit_and_level(opened: Rounds) -> None:
    view = shares(opened)
    rows = [view.table.rows.row_at(number) for number in range(view.table.rows.record_count)]
    quotas = [row for row in rows if str(row["id"]).startswith("quota:")]
    assert quotas
    assert quotas[0]["name"] == "Cả đợt"
    assert {row["most"] for row in quotas} == {"chưa có"}
    workers = [row for row in rows if row["title"] == "Trực tiếp lao động"]
    assert workers
    assert all(int(str(row["proposed"])) <= int(str(row["base"]).split()[0]) for row in workers)
    with opened.office.reader() as reader:
        nominees = reader.rounds.nominees_of(opened.round_id)
    collectives = {one.subject_id for one in nominees if one.kind == "tap_the"}
    told = [int(str(row["base"]).split()[0]) for row in rows if row["title"] == "Tập thể nhỏ"]
    assert sum(told) >= len(collectives)


def test_a_passed_limit_is_told_in_the_list_and_in_the_round(opened: Rounds, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace
    from fractions import Fraction

    from tdkt_desktop.domain.rules import shares as counting
    from tdkt_desktop.storage import round_shares

    def capped(quota, base):
        return limit_of(replace(quota, max_ratio=Fraction(1, 100)), base)

    monkeypatch.setattr(counting, "limit_of", capped)
    monkeypatch.setattr(round_shares, "has_limits", lambda _rulebook, *, on: True)
    opened.page.detail.refresh(frozenset({"nomination"}))
    assert "chỗ vượt tỷ lệ" in opened.page.detail.head._facts
    view = shares(opened)
    row = view.table.rows.row_at(0)
    assert "Vượt" in view.columns[-1].words(row)
    view.show_record(row["id"])
    assert faults(opened.page) == []


@pytest.mark.parametrize(("width", "height"), SIZES, ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(opened: Rounds, width: int, height: int) -> None:
    opened.window.resize(width, height)
    view = shares(opened)
    assert faults(opened.page) == []
    view.show_record(view.table.rows.row_at(0)["id"])
    assert faults(opened.page) == []
    opened.page.go_back()
    other = compared(opened)
    assert faults(opened.page) == []
    other.show_record(other.table.rows.row_at(0)["id"])
    assert faults(opened.page) == []

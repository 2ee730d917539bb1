"""An open round: filters, selection, the panel with its reasons, what the officer decides, undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tdkt_desktop.actions.council import CountedVotes, vote_by_counts
from tdkt_desktop.domain.round import Nomination, Status
from tdkt_desktop.domain.rules.judgement import Verdict
from tdkt_desktop.ui.conditions import ConditionList
from tdkt_desktop.ui.labels import Chip
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.round_forms import ReasonForm
from tdkt_desktop.ui.pages.round_panel import NominationBody
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import Rounds

SIZES = ((1366, 690), (911, 438), (683, 310))
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
WAITS = 12
"""A person whom nobody has judged by hand yet."""


def nomination(rounds: Rounds, number: int) -> Nomination:
    with rounds.office.reader() as reader:
        return reader.rounds.nomination(number)


def of_verdict(rounds: Rounds, verdict: Verdict) -> list[int]:
    with rounds.office.reader() as reader:
        return [one.id for one in reader.rounds.nominations_of(rounds.round_id) if one.verdict == verdict]


def body(rounds: Rounds) -> NominationBody:
    found = rounds.page.detail.panel.findChildren(NominationBody)
    return found[-1]


def button(rounds: Rounds, words: str):
    """The button of the panel's foot that says this."""
    return next(one for one in rounds.page.detail.panel.foot.buttons if one.words == words)


def reason_form(rounds: Rounds) -> ReasonForm:
    page = rounds.page.detail
    found = [*page.panel.findChildren(ReasonForm), *([page.form] if isinstance(page.form, ReasonForm) else [])]
    assert len(found) == 1
    return found[0]


# ---- filters and selection


def test_counters_add_up_and_open_their_rows(opened: Rounds) -> None:
    page = opened.page.detail
    counts = {one.count.word: one.count.count for one in page.counters.buttons}
    assert counts["Tất cả"] == 152
    assert counts["Đạt"] + counts["Thiếu dữ liệu"] + counts["Chưa đạt"] + counts["Chưa thẩm định"] == 152
    for number, word in enumerate(counts, start=1):
        opened.qtbot.keyClick(page.table, getattr(Qt.Key, f"Key_{number}"), ALT)
        assert page.table.rows.record_count == counts[word]


def test_a_second_counter_is_added_with_ctrl(opened: Rounds) -> None:
    page = opened.page.detail
    met, missing = page.counters.buttons[1], page.counters.buttons[2]
    opened.qtbot.mouseClick(met, Qt.MouseButton.LeftButton)
    page.counters._choose(missing.count.key, adds=True)
    assert page.table.rows.record_count == met.count.count + missing.count.count
    assert len(page.table.rows.all_ids()) == page.table.rows.record_count


def test_the_filter_ignores_tone_marks_and_narrows_the_counter(opened: Rounds) -> None:
    page = opened.page.detail
    page.search.setText("anh")
    page.apply_filters()
    names = [str(page.table.rows.row_at(number)["name"]) for number in range(page.table.rows.record_count)]
    assert names
    assert all("anh" in fold_word(name) for name in names)


def fold_word(name: str) -> str:
    from tdkt_desktop.domain.text import fold

    return fold(name)


def test_several_rows_are_copied_for_excel_with_their_words(opened: Rounds) -> None:
    page = opened.page.detail
    page.table.setFocus()
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Space)
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.selection.words.text() == "Đã chọn 2"
    opened.qtbot.keyClick(page.table, Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Họ tên, chức vụ", "Chức vụ, đơn vị", "Danh hiệu", "Thẩm định", "Trạng thái"]
    assert len(lines) == 3
    assert lines[1].split("\t")[-1] == "Đề nghị"


# ---- the panel


def test_enter_shows_verdict_conditions_articles_and_proofs(opened: Rounds) -> None:
    page = opened.page.detail
    page.table.go_to(1)
    page.table.setFocus()
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    with opened.office.reader() as reader:
        found = reader.rounds.conditions_of([1])[1]
    counted = [one for one in found if one["weighs"] and one["under"] is None]
    shown = body(opened).findChild(ConditionList)
    assert isinstance(shown, ConditionList)
    assert [one.sentence for one in shown.shown] == sorted(
        (one["text"] for one in counted), key=[one["text"] for one in counted].index
    )
    words = f"Đạt {len(counted)} trên {len(counted)} điều kiện"
    assert any(getattr(one, "text", str)() == words for one in body(opened).findChildren(type(page.selection.words)))
    assert {"LĐTT", "Đạt"} <= {chip.badge.word for chip in page.panel.findChildren(Chip)}
    assert body(opened).findChildren(LinkLine)


def test_what_is_missing_stands_first(opened: Rounds) -> None:
    page = opened.page.detail
    page.show_record(of_verdict(opened, Verdict.NOT_QUALIFIED)[0])
    outcomes = [one.outcome for one in body(opened).conditions.shown]
    assert outcomes[0] == "not_met"
    assert outcomes == sorted(outcomes, key=("not_met", "unknown", "met").index)


def test_arrows_walk_the_panel_and_escape_closes_it(opened: Rounds) -> None:
    page = opened.page.detail
    page.show_record(1)
    page.table.setFocus()
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Down)
    opened.qtbot.waitUntil(lambda: page.panel.record == 2)
    opened.qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.panel.isHidden()


def test_a_tick_changes_the_verdict_and_undo_takes_it_back(opened: Rounds) -> None:
    page = opened.page.detail
    assert nomination(opened, WAITS).verdict == Verdict.NEEDS_EVIDENCE
    page.show_record(WAITS)
    judge = next(
        one for one in page.panel.findChildren(type(button(opened, "Kết luận"))) if one.text() == "Xác nhận đạt"
    )
    opened.qtbot.mouseClick(judge, Qt.MouseButton.LeftButton)
    opened.idle()
    assert nomination(opened, WAITS).verdict == Verdict.QUALIFIED
    assert page.panel.record == WAITS
    assert body(opened).conditions.shown[0].outcome == "met"
    opened.undo()
    assert nomination(opened, WAITS).verdict == Verdict.NEEDS_EVIDENCE


def test_a_judgement_of_not_met_is_kept_as_such(opened: Rounds) -> None:
    page = opened.page.detail
    page.show_record(WAITS)
    code = next(one.code for one in body(opened).conditions.shown if one.by_hand)
    page.deeds.judge_shown(code, False)
    opened.idle()
    assert nomination(opened, WAITS).verdict == Verdict.NOT_QUALIFIED


def test_several_are_judged_at_once(opened: Rounds) -> None:
    page = opened.page.detail
    waiting = [12, 22, 32]
    page.table.rows.tick(waiting, on=True)
    page.deeds.judge_selected()
    opened.idle()
    assert {nomination(opened, number).verdict for number in waiting} == {Verdict.QUALIFIED}
    assert not page.table.rows.ticked
    opened.undo()
    assert {nomination(opened, number).verdict for number in waiting} == {Verdict.NEEDS_EVIDENCE}


def test_concluding_against_the_verdict_asks_for_a_reason_in_the_panel(opened: Rounds) -> None:
    page = opened.page.detail
    page.table.go_to(WAITS)
    page.table.setFocus()
    opened.qtbot.keyClick(page.table, Qt.Key.Key_D)
    form = reason_form(opened)
    opened.qtbot.keyClick(form.reason.line, Qt.Key.Key_Return)
    assert form.reason.error == "Ghi lý do bằng một câu; lý do được lưu và in ra."
    opened.qtbot.keyClicks(form.reason.line, "Hoi dong don vi da xac nhan")
    opened.qtbot.keyClick(form.reason.line, Qt.Key.Key_Return)
    opened.idle()
    assert nomination(opened, WAITS).override_reason == "Hoi dong don vi da xac nhan"
    row = page.table.rows.row_at(page.table.rows.number_of(WAITS))
    assert page.table.rows.columns[3].words(row) == "Đạt (có lý do)"
    assert button(opened, "Đề nghị tiếp")


def test_escape_in_the_reason_changes_nothing(opened: Rounds) -> None:
    page = opened.page.detail
    page.show_record(WAITS)
    opened.qtbot.mouseClick(button(opened, "Kết luận"), Qt.MouseButton.LeftButton)
    opened.qtbot.keyClick(reason_form(opened).reason.line, Qt.Key.Key_Escape)
    assert page.panel.findChildren(ReasonForm) == [] or not any(
        one.isVisible() for one in page.panel.findChildren(ReasonForm)
    )
    assert nomination(opened, WAITS).override_reason is None


def test_a_proof_opens_the_subject_it_belongs_to(opened: Rounds) -> None:
    page = opened.page.detail
    page.show_record(1)
    proof = body(opened).findChildren(LinkLine)[0]
    with opened.qtbot.waitSignal(opened.seam.page_wanted) as asked:
        opened.qtbot.mouseClick(proof, Qt.MouseButton.LeftButton)
    assert asked.args == ["subjects", nomination(opened, 1).subject_id]


# ---- sending back to the unit


def test_one_is_returned_with_a_reason_and_undone(opened: Rounds) -> None:
    page = opened.page.detail
    page.show_record(1)
    opened.qtbot.mouseClick(button(opened, "Trả lại…"), Qt.MouseButton.LeftButton)
    form = reason_form(opened)
    opened.qtbot.keyClicks(form.reason.line, "Thieu bao cao")
    opened.qtbot.mouseClick(form.confirm_button, Qt.MouseButton.LeftButton)
    opened.idle()
    assert nomination(opened, 1).status is Status.RETURNED
    assert opened.window.toast.words == "Đã trả lại đề nghị của Phan Đình Sơn."
    assert button(opened, "Đề nghị lại")
    opened.undo()
    assert nomination(opened, 1).status is Status.PROPOSED


def test_several_are_returned_from_the_form_above_the_list(opened: Rounds) -> None:
    page = opened.page.detail
    page.table.rows.tick([2, 3], on=True)
    opened.qtbot.keyClick(page.table, Qt.Key.Key_T)
    form = reason_form(opened)
    assert form.title.text() == "Trả lại 2 đề nghị"
    form.reason.line.setText("Sai mẫu")
    form.confirm()
    opened.idle()
    assert {nomination(opened, number).returned_reason for number in (2, 3)} == {"Sai mẫu"}
    assert page.form is None
    assert page.counters.buttons[-1].count.count == 2


def test_a_returned_one_is_proposed_again(opened: Rounds) -> None:
    page = opened.page.detail
    page.table.rows.tick([2], on=True)
    page.deeds.ask_to_return()
    form = reason_form(opened)
    form.reason.line.setText("Sai mẫu")
    form.confirm()
    opened.idle()
    page.show_record(2)
    opened.qtbot.mouseClick(button(opened, "Đề nghị lại"), Qt.MouseButton.LeftButton)
    opened.idle()
    assert nomination(opened, 2).status is Status.PROPOSED


# ---- the steps of the round


def test_going_on_opens_the_next_one_that_waits(opened: Rounds) -> None:
    page = opened.page.detail
    waiting = sorted([*of_verdict(opened, Verdict.NEEDS_EVIDENCE), *of_verdict(opened, Verdict.NOT_QUALIFIED)])
    page.table.go_to(1)
    page.deeds.go_on()
    assert page.panel.record == waiting[0]
    page.deeds.go_on()
    assert page.panel.record == waiting[1]


def test_the_step_follows_what_happened(opened: Rounds) -> None:
    page = opened.page.detail
    seen = [page.stepper.now]
    with opened.office.reader() as reader:
        ids = [one.id for one in reader.rounds.nominations_of(opened.round_id)]
    opened.seam.run(vote_by_counts, opened.round_id, [CountedVotes(number, 15, 0, 0) for number in ids])
    opened.idle()
    seen.append(page.stepper.now)
    page.deeds.ask_decision()
    form = page.form
    form.number.line.setText("112/QĐ-UBND")
    form.confirm()
    opened.idle()
    seen.append(page.stepper.now)
    assert seen == [1, 3, 4]
    assert page.head.verbs.verbs[-1].words == "Lập hồ sơ…"


def test_a_decision_without_support_is_refused_and_the_refusal_freed(opened: Rounds) -> None:
    opened.page.detail.deeds.ask_decision()
    dialog = opened.window.errors.shown
    assert dialog is not None
    assert "Tổng kết năm 2025" in dialog.accessibleDescription()
    with opened.qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert opened.window.errors.shown is None


def test_a_number_used_twice_is_said_under_the_field(opened: Rounds) -> None:
    page = opened.page.detail
    opened.seam.run(vote_by_counts, opened.round_id, [CountedVotes(number, 15, 0, 0) for number in (1, 2)])
    opened.idle()
    page.deeds.ask_decision()
    page.form.number.line.setText("112/QĐ-UBND")
    page.form.confirm()
    opened.idle()
    opened.seam.run(vote_by_counts, opened.round_id, [CountedVotes(3, 15, 0, 0)])
    opened.idle()
    page.deeds.ask_decision()
    page.form.number.line.clear()
    opened.qtbot.keyClicks(page.form.number.line, "112/q")
    assert page.form.number.error == ""
    page.form.number.line.setText("112/QĐ-UBND")
    page.form.confirm()
    assert page.form.number.error == "Số này đã dùng trong năm."
    page.form.signed.line.setText("31/12/2025")
    page.form.signed._left()
    assert page.form.signed.error == "Ngày này chưa đến."


def test_undoing_the_opening_leaves_the_round(rounds: Rounds) -> None:
    from tdkt_desktop.actions.rounds import open_round
    from tdkt_desktop.domain.round import RoundKind

    rounds.seam.run(open_round, "Đợt xuất sắc", kind=RoundKind.SUDDEN, year=2025)
    rounds.idle()
    rounds.page.open_round(2)
    assert rounds.page.detail.empty is not None
    assert rounds.page.detail.empty.isVisible()
    rounds.undo()
    assert rounds.page.view is rounds.page.list


def test_the_list_is_written_out(opened: Rounds, tmp_path) -> None:
    target = tmp_path / "danh-sach.xlsx"
    opened.page.detail.output.write_to(str(target))
    opened.idle()
    assert target.stat().st_size > 5000
    assert opened.said[-1] == "Đã ghi danh sách vào “danh-sach.xlsx”."


# ---- how it looks, by machine


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("what", ["list", "panel", "reason", "selection", "decision"])
def test_nothing_is_cut_nameless_or_english(opened: Rounds, size: tuple[int, int], what: str) -> None:
    page = opened.page.detail
    opened.window.resize(*size)
    if what == "panel":
        page.show_record(WAITS)
    elif what == "reason":
        page.show_record(WAITS)
        page.deeds.conclude()
    elif what == "selection":
        page.table.rows.tick([1, 2], on=True)
    elif what == "decision":
        opened.seam.run(vote_by_counts, opened.round_id, [CountedVotes(1, 15, 0, 0)])
        opened.idle()
        page.deeds.ask_decision()
    opened.window.toast.hide()
    assert faults(opened.window) == []
    if what in ("list", "selection"):
        assert page.table.viewport().height() // page.table.rowHeight(0) >= 3

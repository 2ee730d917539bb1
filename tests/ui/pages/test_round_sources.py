"""*Tệp đã nhận*: the lists of a round with what still waits, and the note that goes back to the unit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tdkt_desktop.actions.imports import preview_import
from tdkt_desktop.ui.pages.intake_note_deed import IntakeNote, NoteForm
from tdkt_desktop.ui.pages.round_sources import SourcesView
from tdkt_desktop.ui.pictures import settle
from tests.support.offices import dump
from tests.support.page_window import typed
from tests.support.paper_words import words_of
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import SAMPLES, Rounds

SIZES = ((1366, 690), (911, 438), (683, 310))
LIST = "danh_sach_de_nghi_2025.xlsx"


def sources(opened: Rounds) -> SourcesView:
    next(verb for verb in opened.page.detail.verbs() if verb.words == "Tệp đã nhận").do()
    view = opened.page.view
    assert isinstance(view, SourcesView)
    opened.idle()
    return view


def test_every_list_stands_with_what_was_taken_and_what_waits(opened: Rounds) -> None:
    view = sources(opened)
    rows = [view.table.rows.row_at(number) for number in range(view.table.rows.record_count)]
    assert [row["name"] for row in rows] == [LIST, "danh_sach_tap_the.xlsx"]
    with opened.office.reader() as reader:
        held = len(reader.files.held_of(opened.round_id))
        nominated = len(reader.rounds.nominations_of(opened.round_id))
    assert sum(row["waiting"] for row in rows) == held > 0
    assert sum(row["taken"] for row in rows) == nominated


def test_the_note_of_a_list_on_file_is_written_where_the_officer_says(opened: Rounds, tmp_path: Path) -> None:
    view = sources(opened)
    before = dump(opened.office)
    view.table.setFocus()
    waiting = next(row for row in map(view.table.rows.row_at, range(2)) if row["waiting"])
    view.table.go_to(waiting["id"])
    opened.qtbot.keyClick(view.table, Qt.Key.Key_Return)
    view.ask_for_note()
    form = view.form
    assert isinstance(form, NoteForm)
    typed(form.until.line, "28/12/2025")
    form.confirm()
    dialog = opened.window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == f"Phiếu tiếp nhận {Path(str(waiting['name'])).stem}.pdf"
    dialog.fileSelected.emit(str(tmp_path / "p.pdf"))
    dialog.close()
    opened.idle()
    words = words_of(tmp_path / "p.pdf")
    assert "PHIẾU TIẾP NHẬN DANH SÁCH" in words
    assert "trước ngày 28 tháng 12 năm 2025" in words.replace("\u00a0", " ")
    assert opened.said[-1] == "Phiếu tiếp nhận nằm ở tệp “p.pdf”."
    assert dump(opened.office) == before


def test_a_list_that_is_looked_at_gets_its_note_too(opened: Rounds, tmp_path: Path) -> None:
    report = preview_import(opened.office, [SAMPLES / LIST], "nominations", round_id=opened.round_id)
    note = IntakeNote(opened.seam, over=opened.window)
    note.of_report(report, round_id=opened.round_id).close()
    note.write_to(str(tmp_path / "p.docx"))
    opened.idle()
    assert "đã xem danh sách của đơn vị" in words_of(tmp_path / "p.docx")


def test_the_view_has_room_at_every_size(opened: Rounds) -> None:
    view = sources(opened)
    view.show_record(view.table.rows.row_at(1)["id"])
    for size in SIZES:
        opened.window.resize(*size)
        assert faults(opened.window) == [], size


def test_going_back_leads_to_the_round(opened: Rounds) -> None:
    sources(opened).go_back()
    assert opened.page.view is opened.page.detail


def test_the_form_of_a_note_stands_at_the_top_of_the_smallest_window(opened: Rounds) -> None:
    opened.window.resize(683, 310)
    view = sources(opened)
    view.show_record(view.table.rows.row_at(0)["id"])
    view.ask_for_note()
    assert isinstance(view.form, NoteForm)
    settle(opened.window)
    assert view.form.geometry().top() < 20


def test_rows_settled_before_count_in_the_sum_of_a_list_opened_again(opened: Rounds) -> None:
    view = sources(opened)
    view.show_record(next(row["id"] for row in map(view.table.rows.row_at, range(2)) if row["waiting"]))
    view.mend()
    opened.idle()
    assert opened.page.preview.sum_line.adds_up
    assert opened.page.preview.sum_line.isVisible()

"""What the officer says of lists: each word changes only what it is about."""

from __future__ import annotations

from tdkt_desktop.intake.corrections import NOTHING_SAID, Fate, RowPlace, SheetCorrections, SheetPlace
from tdkt_desktop.ui.pages import import_said

ROW, OTHER, SHEET = RowPlace(0, 0, 14), RowPlace(0, 0, 15), SheetPlace(0, 0)


def test_a_cell_typed_into_a_row_that_was_set_aside_looks_at_it_again() -> None:
    said = import_said.with_fates(NOTHING_SAID, [ROW, OTHER], Fate.LEAVE)
    said = import_said.with_cells(said, {(ROW, "unit"): "Trường THCS Lê Quý Đôn"})
    assert said.fates == {OTHER: Fate.LEAVE}
    assert said.cells == {(ROW, "unit"): "Trường THCS Lê Quý Đôn"}


def test_a_cell_typed_into_a_row_that_is_taken_anyway_leaves_it_taken() -> None:
    said = import_said.with_fates(NOTHING_SAID, [ROW], Fate.TAKE)
    assert import_said.with_cells(said, {(ROW, "note"): "x"}).fates == {ROW: Fate.TAKE}


def test_no_fate_is_nothing_said() -> None:
    said = import_said.with_fates(NOTHING_SAID, [ROW], Fate.TAKE)
    assert import_said.with_fates(said, [ROW], None) == NOTHING_SAID


def test_a_field_stands_in_one_column_alone() -> None:
    said = import_said.with_column(NOTHING_SAID, SHEET, "C", "birth_date")
    said = import_said.with_column(said, SHEET, "D", "birth_date")
    assert said.sheets[SHEET].columns == {"D": "birth_date"}


def test_columns_that_are_not_read_do_not_push_each_other_out() -> None:
    said = import_said.with_column(NOTHING_SAID, SHEET, "C", "")
    said = import_said.with_column(said, SHEET, "D", "")
    assert said.sheets[SHEET].columns == {"C": "", "D": ""}


def test_letters_are_said_beside_what_was_said_of_the_table_before() -> None:
    said = import_said.with_sheet(NOTHING_SAID, SHEET, SheetCorrections(kind="people"))
    said = import_said.with_encodings(said, SHEET, {"B": "tcvn3"})
    assert said.sheets[SHEET] == SheetCorrections(kind="people", encodings={"B": "tcvn3"})


def test_what_was_said_of_a_person_stands_with_the_row() -> None:
    said = import_said.with_person(NOTHING_SAID, ROW, 7)
    assert said.people == {ROW: 7}
    assert import_said.with_person(said, OTHER, None).people == {ROW: 7, OTHER: None}

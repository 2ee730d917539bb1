"""*Phát mẫu danh sách…*: chosen in the page, written where the officer says, one file or one for each unit."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog

from tdkt_desktop.actions.blank_lists import blank_kinds
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.pages.blank_form import ANY, KINDS, BlankListForm
from tdkt_desktop.ui.pages.movements import MovementsPage
from tdkt_desktop.ui.pages.units import UnitList, UnitsPage
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support.page_window import PageWindow, typed
from tests.support.paper_words import words_of
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import Rounds

VERB = "Phát mẫu danh sách…"
SIZES = ((1366, 690), (911, 438), (683, 310))


def form_of(opened: Rounds) -> BlankListForm:
    next(verb for verb in opened.page.detail.verbs() if verb.words == VERB).do()
    form = opened.page.detail.form
    assert isinstance(form, BlankListForm)
    return form


def first_words(file: Path) -> list[str]:
    sheet = load_workbook(file).worksheets[0]
    return [str(cell.value) for row in sheet.iter_rows(max_row=6) for cell in row if cell.value is not None]


def test_every_unit_of_a_round_gets_its_file(opened: Rounds, tmp_path: Path) -> None:
    form = form_of(opened)
    assert form.unit.text() == "Mọi đơn vị (37 tệp)"
    typed(form.back_by.line, "28/11/2025")
    form.file.set_text("Word, ghi sẵn họ tên")
    form.confirm()
    dialog = opened.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path / "phát"))
    dialog.close()
    opened.idle()
    files = sorted((tmp_path / "phát").iterdir())
    with opened.office.reader() as reader:
        assert len(files) == reader.units.count()
    assert opened.said[-1] == f"{len(files)} mẫu danh sách nằm trong thư mục “phát”."
    found = words_of(files[0]).replace("\u00a0", " ")
    assert "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025" in found
    assert "trước ngày 28/11/2025" in found
    assert opened.page.detail.form is None


def test_one_unit_gets_one_file_under_its_name(opened: Rounds, tmp_path: Path) -> None:
    form = form_of(opened)
    form.kind.set_text("Tập thể đề nghị")
    form.unit.box.setCurrentIndex(1)
    name = form.unit.text()
    form.confirm()
    dialog = opened.window.findChild(QFileDialog)
    assert dialog is not None
    (proposed,) = dialog.selectedFiles()
    assert Path(proposed).name == f"Danh sách tập thể đề nghị khen thưởng năm 2025 - {name}.xlsx"
    dialog.close()
    opened.page.detail.deeds.looks.blanks.write_to(str(tmp_path / "m.docx"))
    opened.idle()
    assert opened.said[-1] == "Mẫu danh sách nằm ở tệp “m.docx”."
    assert (tmp_path / "m.docx").exists()


def test_a_scoring_sheet_without_a_unit_is_refused(opened: Rounds, tmp_path: Path) -> None:
    opened.window.open_page("units")
    page = opened.window.stack.page
    assert isinstance(page, UnitsPage)
    blanks = page.list.blanks
    assert isinstance(page.list, UnitList)
    blanks.ask()
    assert blanks.form is not None
    blanks.form.kind.set_text("Chấm điểm")
    blanks.form.unit.box.setCurrentIndex(blanks.form.unit.box.findData(ANY))
    blanks.ask_where().close()
    blanks.write_to(str(tmp_path / "d.xlsx"))
    opened.idle()
    assert "Bảng chấm điểm thi đua" in str(opened.refusal().sentences[0])
    assert not (tmp_path / "d.xlsx").exists()


def test_the_form_has_room_at_every_size(opened: Rounds) -> None:
    form_of(opened)
    for size in SIZES:
        opened.window.resize(*size)
        assert faults(opened.window) == [], size


def test_registrations_go_out_from_the_movements(
    round_office: object, tasks: TaskRunner, settings: Settings, qtbot: object, tmp_path: Path
) -> None:
    shown = PageWindow(round_office, "movements", tasks=tasks, settings=settings, qtbot=qtbot)  # type: ignore[arg-type]
    page = shown.page
    assert isinstance(page, MovementsPage)
    next(verb for verb in page.verbs() if verb.words == VERB).do()
    form = page.form
    assert isinstance(form, BlankListForm)
    form.unit.box.setCurrentIndex(1)
    page.blanks.ask_where().close()
    page.blanks.write_to(str(tmp_path / "dk.xlsx"))
    shown.idle()
    assert first_words(tmp_path / "dk.xlsx")[0] == f"BẢNG ĐĂNG KÝ THI ĐUA NĂM {shown.seam.year}"
    assert page.form is None


def test_every_kind_that_goes_out_blank_has_its_short_words() -> None:
    assert set(KINDS) == set(blank_kinds())

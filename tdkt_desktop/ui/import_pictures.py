"""Pictures of the preview of lists: rows held back, old letters before and after, who may be on file already."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize

from tdkt_desktop import paths
from tdkt_desktop.domain.dates import short_partial
from tdkt_desktop.domain.text import fold
from tdkt_desktop.intake.encodings import from_tcvn3
from tdkt_desktop.office.office import Office
from tdkt_desktop.ui import pictures
from tdkt_desktop.ui.pages.import_preview import ImportPreview
from tdkt_desktop.ui.pages.rounds import RoundsPage
from tdkt_desktop.ui.showing import Showing

HELD, LETTERS, PEOPLE = "lists-held", "lists-letters", "lists-people"
NAMES = (HELD, LETTERS, PEOPLE)
_DIRTY, _LIST = "de_nghi_truong_tieu_hoc.xlsx", "de_nghi_tram_y_te.csv"
_ROWS, _LOOKED_AT = 9, 200


def draw(name: str, office: Office, target: Path, *, shown: Showing, size: QSize, scratch: Path) -> Path:
    """Draw the preview in one of its states, on the newest round of an office."""
    with office.reader() as reader:
        award_round = reader.rounds.all()[0]
    shown.window.open_page("rounds", award_round.id)
    page = shown.window.stack.page
    assert isinstance(page, RoundsPage)
    pictures.lay_out(shown.window, size)
    source = paths.resources() / "sample_office" / _DIRTY
    page.take_in([source if name == HELD else _written(name, office, scratch)])
    shown.wait()
    _act(name, page.preview)
    shown.wait()
    pictures.lay_out(shown.window, size)
    made = pictures.render(shown.window, target, size=size)
    page.preview.cancel()
    shown.wait()
    return made


def _act(name: str, preview: ImportPreview) -> None:
    if name == HELD:
        preview.deeds.cure([preview.table.rows.id_at(1)])
    elif name == PEOPLE:
        preview.ask_people()


def _written(name: str, office: Office, scratch: Path) -> Path:
    """A list of people of the office: in letters of TCVN3, or as if they worked elsewhere now."""
    people, units = _people(office)
    heads = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Danh hiệu"]
    rows = [
        [
            str(number),
            who,
            birth if name == LETTERS else birth[-4:],
            "Giáo viên",
            units[number % 2],
            "Lao động tiên tiến",
        ]
        for number, (who, birth) in enumerate(people, start=1)
    ]
    target = scratch / name / _LIST
    target.parent.mkdir(exist_ok=True)
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(
            [[_old(cell) if name == LETTERS else cell for cell in row] for row in [heads, *rows]]
        )
    return target


def _people(office: Office) -> tuple[Sequence[tuple[str, str]], Sequence[str]]:
    with office.reader() as reader:
        everybody = reader.subjects.get_all(reader.subjects.all_ids()[:_LOOKED_AT])
        found = [(one.name, one.birth_date) for one in everybody if one.birth_date is not None][:_ROWS]
        units = [unit.name for unit in reader.units.all() if unit.valid_to is None][-2:]
    return [(name, short_partial(birth)) for name, birth in found], units


def _old(text: str) -> str:
    """A text in the letters of TCVN3; what those lack is written without marks."""
    letters = {from_tcvn3(chr(code)): chr(code) for code in range(0x80, 0x100)}
    return "".join(letters.get(one, letters.get(one.lower(), one if one.isascii() else fold(one))) for one in text)

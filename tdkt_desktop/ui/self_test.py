"""Everything that the installed bundle needs, tried once: fonts, rules, an office, papers, words, window."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop import paths
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, nfc
from tdkt_desktop.office import backup
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import FILES, say, say_error, tr

log = logging.getLogger(__name__)

PERSON = "Nguyễn Thị Ẵm"
"""A name with a letter that fonts without Vietnamese lack."""

_KNOWN_TEXT = ("Refusal", QT_TRANSLATE_NOOP("Refusal", "What happened"))


class Wrong(Exception):
    """A part of the bundle does not do what it should; the text says which."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried."""

    name: str
    ok: bool
    text: str


def run_checks() -> list[Check]:
    """Try everything, one after the other; a failure does not stop the rest."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch)
        tried: tuple[tuple[str, Callable[[Path], str]], ...] = (
            (QT_TRANSLATE_NOOP("Tour", "Font for Vietnamese"), _fonts),
            (QT_TRANSLATE_NOOP("Tour", "National pack"), _pack),
            (QT_TRANSLATE_NOOP("Tour", "New office"), _office),
            (QT_TRANSLATE_NOOP("Tour", "Undo and redo"), _undo),
            (QT_TRANSLATE_NOOP("Tour", "Papers written and read again"), _papers),
            (QT_TRANSLATE_NOOP("Tour", "Backup"), _backup),
            (QT_TRANSLATE_NOOP("Tour", "Texts in Vietnamese"), _texts),
            (QT_TRANSLATE_NOOP("Tour", "Icons"), _icons),
            (QT_TRANSLATE_NOOP("Tour", "Window"), _window),
        )
        return [_tried(name, check, folder) for name, check in tried]


def _tried(name: str, check: Callable[[Path], str], folder: Path) -> Check:
    try:
        return Check(tr("Tour", name), ok=True, text=check(folder))
    except OfficerError as error:
        return Check(tr("Tour", name), ok=False, text=" ".join(say_error(error)))
    except Exception as error:
        log.exception("self-test: %s", name)
        return Check(tr("Tour", name), ok=False, text=str(error) or type(error).__name__)


def _fonts(_folder: Path) -> str:
    from tdkt_desktop.documents.fonts import faces, vietnamese_letters

    found = faces()
    return tr("Tour", "{count} letters in {face}", count=len(vietnamese_letters()), face=found[0].name)


def _pack(_folder: Path) -> str:
    from tdkt_desktop.packs.read import national_pack

    pack = national_pack()
    manifest = pack.manifest
    if not pack.awards():
        raise Wrong(manifest.name)
    count = len(pack.awards())
    return tr("Tour", "{name} {version}: {count} awards", name=manifest.name, version=manifest.version, count=count)


def _place(folder: Path) -> Path:
    return folder / "van-phong"


def _office(folder: Path) -> str:
    from tdkt_desktop.actions.decisions import enter_decision
    from tdkt_desktop.actions.offices import new_office
    from tdkt_desktop.actions.people import add_subject

    with new_office(_place(folder), unit_name="Phường Thử", province="Tỉnh Thử") as office:
        add_subject(office, SubjectKind.PERSON, PERSON)
        with office.reader() as reader:
            (person,) = reader.subjects.namesakes(SubjectKind.PERSON).popitem()[1]
        today = office.today
        award = office.rulebook.awards(on=today, subject=SubjectKind.PERSON)[0]
        new = NewDecision("01/QĐ-UBND", today, PERSON, None, Origin.OWN)
        enter_decision(office, new, [NewAward(person.id, award.code, today.year, PERSON)])
    return tr("Tour", "made in a folder of its own")


def _undo(folder: Path) -> str:
    from tdkt_desktop.actions.offices import set_up

    with Office.open(_place(folder)) as office:
        step = set_up(office, {"place": "Thử"})
        office.undo()
        with office.reader() as reader:
            if reader.settings.get("place"):
                raise Wrong(tr("Tour", "The office name was not taken back"))
        office.redo()
    return tr("Tour", "{step}: taken back and done again", step=say(step.name))


def _papers(folder: Path) -> str:
    from tdkt_desktop.actions.papers import forms, write_form

    with Office.open(_place(folder)) as office:
        entry = next(form for form in forms() if form.code == "DS-NAM")
        for suffix in entry.formats:
            target = folder / f"danh-sach{suffix}"
            write_form(office, entry.code, target, say=say, year=office.today.year)
            if PERSON not in _read_again(target):
                raise Wrong(tr("Tour", "{file} is not what it should be", file=target.name))
    return tr("Tour", "{kinds} of {title}", kinds=", ".join(entry.formats), title=entry.title)


def _read_again(path: Path) -> str:
    """The text of a paper, read by another library than the one that wrote it."""
    if path.suffix == ".pdf":
        from pypdfium2 import PdfDocument

        with PdfDocument(path) as document:
            return nfc("\n".join(page.get_textpage().get_text_range() for page in document))
    from tdkt_desktop.intake.readers import read_sheets

    sheets = read_sheets(path, path.read_bytes())
    return "\n".join(str(cell) for sheet in sheets for row in sheet.rows for cell in row.cells)


def _backup(folder: Path) -> str:
    with Office.open(_place(folder)) as office:
        made = office.back_up(folder / f"thu{backup.SUFFIX}")
    backup.restore(made, folder / "khoi-phuc")
    with Office.open(folder / "khoi-phuc") as restored, restored.reader() as reader:
        if not reader.subjects.count():
            raise Wrong(tr("Tour", "{file} is not what it should be", file=made.name))
    return tr("Tour", "copied, compared, restored")


def _texts(_folder: Path) -> str:
    lacking = [name for name in FILES if not (paths.translations() / name).is_file()]
    if lacking:
        raise Wrong(", ".join(lacking))
    context, source = _KNOWN_TEXT
    said = tr(context, source)
    if said == source:
        raise Wrong(tr("Tour", "No translation for “{text}”", text=source))
    return said


def _icons(_folder: Path) -> str:
    from tdkt_desktop.ui import icons
    from tdkt_desktop.ui.pages import GROUPS, PAGES

    names = sorted({*(group.icon for group in GROUPS), *(page.icon for page in PAGES)})
    for name in names:
        if icons.icon(name, size=20, scale=1.0).pixmap(20, 20).isNull():
            raise Wrong(tr("Tour", "The icon {name} is missing", name=name))
    return tr("Tour", "{count} icons drawn", count=len(names))


def _window(folder: Path) -> str:
    from tdkt_desktop.ui.showing import Showing

    with Office.open(_place(folder)) as office, Showing(office) as shown:
        for key in shown.pages:
            if shown.is_blank(key):
                raise Wrong(tr("Tour", "The page {page} stays blank", page=key))
        return tr("Tour", "{count} pages drawn", count=len(shown.pages))

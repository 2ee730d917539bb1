"""The Word and Excel forms of a pack tried out: each is filled with sample data before the pack is taken in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from zipfile import BadZipFile

from tdkt_desktop.documents.catalogue import FORMS
from tdkt_desktop.documents.expressions import TemplateFault
from tdkt_desktop.documents.form_fields import sample_of
from tdkt_desktop.documents.word_form import read_sheet, read_template
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.packs.findings import Finding, finding
from tdkt_desktop.packs.templates import EXCEL, code_of

NO_SUCH_FORM = QT_TRANSLATE_NOOP("Pack", "{file}: the program knows no form of this code; it knows {known}.")
NOT_FILLED = QT_TRANSLATE_NOOP("Pack", "{file} cannot be filled in at “{expression}”: {form} has no such field.")
NOT_READ = QT_TRANSLATE_NOOP("Pack", "{file} cannot be read as a form.")
_TRIALS = (2, 0)
"""Rows of the sample data; without rows everything that may be blank is blank."""


def form_faults(files: Mapping[str, bytes]) -> tuple[Finding, ...]:
    """What keeps the forms of a pack from being filled in, of every form, branch and row."""
    return tuple(found for path, data in sorted(files.items()) if code_of(path) for found in _faults(path, data))


def _faults(path: str, data: bytes) -> Iterator[Finding]:
    entry = next((one for one in FORMS if one.code == code_of(path)), None)
    is_sheet = path.lower().endswith(EXCEL)
    if entry is None or (is_sheet and EXCEL not in entry.formats):
        yield finding(
            path,
            0,
            "",
            NO_SUCH_FORM,
            known=", ".join(one.code for one in FORMS if not is_sheet or EXCEL in one.formats),
        )
        return
    try:
        template = read_sheet(data) if is_sheet else read_template(data)
        for rows in _TRIALS:
            template.try_out(sample_of(entry.module, rows=rows))
    except TemplateFault as fault:
        yield finding(path, 0, "", NOT_FILLED, expression=fault.expression, form=entry.code)
    except (BadZipFile, OSError, RecursionError):
        yield finding(path, 0, "", NOT_READ)

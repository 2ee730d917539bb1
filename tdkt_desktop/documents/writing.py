"""One door for all writers: a Paper to a file, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from tdkt_desktop.documents.paper import Paper
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.paths import written_beside

SUFFIXES = (".pdf", ".docx", ".xlsx")


class FileKindUnknown(OfficerError):
    """A paper was asked for in a kind of file that is not written."""

    happened = QT_TRANSLATE_NOOP("Error", "A paper cannot be written as “{name}”.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Give a name that ends in .pdf, .docx or .xlsx.")


def write(paper: Paper, target: Path) -> None:
    """Write the paper as the suffix of `target` says (.pdf, .docx, .xlsx); the name appears when the file is whole.

    Raises `FileKindUnknown`, `NoListInPaper` (a sheet of a paper without a list), `VietnameseFontMissing`,
    `FormNotFilled` (a province's form that its sample data did not try out), and
    `OSError` of the disk as it comes.
    """
    suffix = target.suffix.lower()
    if suffix not in SUFFIXES:
        raise FileKindUnknown(name=target.name)
    with written_beside(target) as beside:
        # each writer's library is imported when a paper of its kind is written, never at the start of the program
        if suffix == ".pdf":
            from tdkt_desktop.documents.pdf import write_pdf

            write_pdf(paper, beside)
        elif suffix == ".docx" and paper.word is not None:
            beside.write_bytes(paper.word.written())
        elif suffix == ".xlsx" and paper.sheet is not None:
            beside.write_bytes(paper.sheet.written())
        elif suffix == ".docx":
            from tdkt_desktop.documents.word import write_word

            write_word(paper, beside)
        else:
            from tdkt_desktop.documents.excel import write_excel

            write_excel(paper, beside)

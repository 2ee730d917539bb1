"""What a dossier is made of: its files with their lines, and the index and receipt that name each of them once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tdkt_desktop.actions.papers import file_name
from tdkt_desktop.documents.catalogue import Form
from tdkt_desktop.documents.catalogue import form as form_of
from tdkt_desktop.documents.forms import dossier_index, dossier_receipt
from tdkt_desktop.documents.forms.dossier_index import IndexLine
from tdkt_desktop.documents.forms.dossier_receipt import ReceiptItem
from tdkt_desktop.documents.paper import Paper
from tdkt_desktop.documents.source import Source
from tdkt_desktop.documents.writing import write
from tdkt_desktop.office.dossier import DossierFile

PAPERS, EVIDENCE = "van-ban", "minh-chung"
ORIGINAL, COPY = "Chính", "Sao"


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the dossier, with its line in the index."""

    file: DossierFile
    line: IndexLine


def written(entry: Form, composed: Paper, desk: Path, *, folder: str = "") -> list[DossierFile]:
    """A paper in each format of its form, written on the desk."""
    files = []
    for suffix in entry.formats:
        path = desk / (file_name(entry) + suffix)
        write(composed, path)
        files.append(DossierFile(f"{folder}{path.name}", path, entry.title))
    return files


def index_and_receipt(
    source: Source, parts: Sequence[Part], desk: Path, *, remarks: tuple[str, ...] = ()
) -> list[DossierFile]:
    """The index (HS-08) and the receipt (HS-09) of what the dossier holds; a paper in several formats is one line."""
    lines = tuple(dict.fromkeys(part.line for part in parts))
    index = replace(
        dossier_index.gather(replace(source, code=dossier_index.CODE)),
        lines=lines,
        remarks=remarks,
    )
    receipt = replace(
        dossier_receipt.gather(replace(source, code=dossier_receipt.CODE)),
        items=tuple(ReceiptItem(line.name, copies=1, copy=line.copy) for line in lines),
    )
    made = (dossier_index.compose(index), dossier_receipt.compose(receipt))
    return [file for composed in made for file in written(form_of(composed.code), composed, desk)]

"""The dossier of a round: its papers, the lists it came from, index and receipt, in one checked folder."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tdkt_desktop.actions.dossier_parts import COPY, EVIDENCE, ORIGINAL, PAPERS, Part, index_and_receipt
from tdkt_desktop.actions.papers import MadePaper, Say, make_round_papers, record_papers
from tdkt_desktop.documents.catalogue import form as form_of
from tdkt_desktop.documents.forms.dossier_index import IndexLine
from tdkt_desktop.documents.source import Source
from tdkt_desktop.domain.document import full_name
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office import dossier
from tdkt_desktop.office.dossier import DossierFile
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Reader


def write_dossier(
    office: Office,
    round_id: int,
    target: Path,
    *,
    say: Say,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Step:
    """Write the dossier of a round into a new or empty folder and record it; complete or absent.

    Raises `FolderTaken`, `DossierNotWritten`, `DossierStopped`, `AttachmentMissing`.
    """
    with tempfile.TemporaryDirectory() as scratch:
        desk = Path(scratch)
        made = [
            *make_round_papers(office, round_id, desk, stage="appraisal", say=say),
            *make_round_papers(office, round_id, desk, stage="decision", say=say),
        ]
        with office.reader() as reader:
            award_round = reader.rounds.get(round_id)
            unit_name = reader.settings.get("unit_name")
            rules = office.rulebook_of(round_id)
            source = Source(reader, rules, today=office.today, say=say, code="", round_id=round_id)
            parts = [*_papers(made, source.unit_name), *_evidence(office, reader, round_id)]
            files = [*(part.file for part in parts), *index_and_receipt(source, parts, desk)]
        now = office.clock.now()
        facts = {
            "made_at": now.isoformat(timespec="seconds"),
            "unit": unit_name,
            "round": award_round.name,
            "year": str(award_round.year),
        }
        sealed = dossier.write(target, files, facts=facts, progress=progress, cancelled=cancelled)
    with office.work(QT_TRANSLATE_NOOP("Step", "Write the dossier of {name}"), name=award_round.name) as work:
        record_papers(work, made, at=now, folder=target / PAPERS)
        work.dossiers.add_copy(round_id, target, at=now, files=len(files), manifest_sha256=sealed)
    return work.step


def _papers(made: Sequence[MadePaper], unit_name: str) -> list[Part]:
    """The papers of the round, each with its number and day; every file once."""
    by_path = {one.path: one for one in made}
    return [
        Part(
            DossierFile(f"{PAPERS}/{path.name}", path, path.stem),
            IndexLine(
                full_name(form_of(one.made_from.code).kind_words, one.title),
                number=one.number or "",
                dated=one.dated,
                issued_by=f"UBND {unit_name}",
                copy=ORIGINAL,
            ),
        )
        for path, one in by_path.items()
    ]


def _evidence(office: Office, reader: Reader, round_id: int) -> list[Part]:
    """The units' own lists, under their names; a name that comes twice keeps both."""
    sources = reader.files.sources_of(round_id)
    nominations = [found.id for found in reader.rounds.nominations_of(round_id)]
    attached = reader.files.attachments_of("nomination", nominations) if nominations else []
    parts: dict[str, Part] = {}
    for name, sha256 in [*((row.name, row.sha256) for row in sources), *((one.name, one.sha256) for one in attached)]:
        path = f"{EVIDENCE}/{name}"
        if path in parts:
            path = f"{EVIDENCE}/{sha256[:8]}-{name}"
        file = DossierFile(path, office.attachments.fetch(sha256, name=name), name)
        parts[path] = Part(file, IndexLine(file.path.rpartition("/")[2], copy=COPY))
    return list(parts.values())

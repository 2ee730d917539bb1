"""The dossier of a round: its papers, the lists it came from, index and receipt, in one checked folder."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from tdkt_desktop.actions.papers import Say, file_name, make_round_papers, paper, record_papers
from tdkt_desktop.documents.catalogue import form as form_of
from tdkt_desktop.documents.writing import write
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office import dossier
from tdkt_desktop.office.dossier import DossierFile
from tdkt_desktop.office.office import Office

PAPERS, EVIDENCE = "van-ban", "minh-chung"
INDEX, RECEIPT = "HS-08", "HS-09"


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
        papers = dict.fromkeys(paper.path for paper in made)
        files = [DossierFile(f"{PAPERS}/{path.name}", path, path.stem) for path in papers]
        files += _evidence(office, round_id)
        files += _index(office, round_id, desk, say=say)
        with office.reader() as reader:
            award_round = reader.rounds.get(round_id)
            unit_name = reader.settings.get("unit_name")
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


def _evidence(office: Office, round_id: int) -> list[DossierFile]:
    """The units' own lists, under their names; a name that comes twice keeps both."""
    with office.reader() as reader:
        sources = reader.files.sources_of(round_id)
        nominations = [found.id for found in reader.rounds.nominations_of(round_id)]
        attached = reader.files.attachments_of("nomination", nominations) if nominations else []
    files: dict[str, DossierFile] = {}
    for name, sha256 in [*((row.name, row.sha256) for row in sources), *((one.name, one.sha256) for one in attached)]:
        path = f"{EVIDENCE}/{name}"
        if path in files:
            path = f"{EVIDENCE}/{sha256[:8]}-{name}"
        files[path] = DossierFile(path, office.attachments.fetch(sha256, name=name), name)
    return list(files.values())


def _index(office: Office, round_id: int, desk: Path, *, say: Say) -> list[DossierFile]:
    files = []
    with office.reader() as reader:
        for code in (INDEX, RECEIPT):
            entry = form_of(code)
            composed = paper(office, reader, code, say=say, round_id=round_id)
            for suffix in entry.formats:
                path = desk / (file_name(entry) + suffix)
                write(composed, path)
                files.append(DossierFile(path.name, path, entry.title))
    return files

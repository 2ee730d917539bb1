"""The files of a dossier upward: papers attached to its nominees, and the whole of it written to a folder or stick."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from tdkt_desktop.actions.dossier_parts import COPY, EVIDENCE, ORIGINAL, PAPERS, Part, index_and_receipt, written
from tdkt_desktop.actions.papers import Say
from tdkt_desktop.actions.rounds import ReasonMissing
from tdkt_desktop.actions.upward import MINUTES, upward_dossier
from tdkt_desktop.documents.catalogue import form as form_of
from tdkt_desktop.documents.forms.dossier_index import IndexLine
from tdkt_desktop.documents.paper import joined
from tdkt_desktop.documents.source import Source
from tdkt_desktop.domain.dossier import Dossier
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office import dossier as dossiers
from tdkt_desktop.office.dossier import DossierFile
from tdkt_desktop.office.office import Office
from tdkt_desktop.paths import why_refused
from tdkt_desktop.storage.files import Attachment

LIST, SHEETS = "HS-07", "TH-01"


class FileNotAttached(OfficerError):
    """A file that was to be attached cannot be read."""

    happened = QT_TRANSLATE_NOOP("Error", "The file “{name}” cannot be read: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Close it in other programs or copy it to this PC, then attach it again.")


class NoFileThere(OfficerError):
    """A paper whose files are to be taken out has none."""

    happened = QT_TRANSLATE_NOOP("Error", "No file of this paper is kept with the dossier.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Attach one, or open the dossier again to see what is there.")


def attach_papers(office: Office, nomination_ids: Collection[int], document_code: str, paths: Sequence[Path]) -> Step:
    """Keep files as one paper of the dossier for some nominees. Raises `FileNotAttached`, `DiskRefuses`."""
    kept = []
    for path in paths:
        try:
            kept.append((path.name, office.attachments.keep(path), path.stat().st_size))
        except OSError as error:
            raise FileNotAttached(name=path.name, reason=why_refused(error)) from error
    with office.work(QT_TRANSLATE_NOOP("Step", "Attach {count} files to a dossier"), count=len(kept)) as work:
        for one in nomination_ids:
            for name, sha256, size in kept:
                work.files.attach("nomination", one, name=name, sha256=sha256, size=size, document_code=document_code)
    return work.step


def detach_papers(office: Office, nomination_ids: Collection[int], document_code: str) -> Step:
    """Take the files of one paper out of the dossier again. Raises `NoFileThere`."""
    with office.reader() as reader:
        attached = reader.files.attachments_of("nomination", list(nomination_ids))
    names = dict.fromkeys(one.name for one in attached if one.document_code == document_code)
    if not names:
        raise NoFileThere
    with office.work(QT_TRANSLATE_NOOP("Step", "Take {count} files out of a dossier"), count=len(names)) as work:
        work.files.detach("nomination", nomination_ids, document_code=document_code)
    return work.step


def copy_dossier(
    office: Office,
    round_id: int,
    level: str,
    target: Path,
    *,
    say: Say,
    reason: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Step:
    """Write what goes up to a level into a new or empty folder, read back and compared; complete or absent.

    With papers missing it needs a `reason`, which is kept and printed in the index. Raises `ReasonMissing`,
    `NoSuchDossier`, `FolderTaken`, `DossierNotWritten`, `DossierStopped`, `AttachmentMissing`.
    """
    with office.reader() as reader:
        dossier = upward_dossier(office, reader, round_id, level)
    lacking = [item.name for item in dossier.missing]
    if lacking and not tidy(reason):
        raise ReasonMissing
    why = tidy(reason) if lacking else ""
    now = office.clock.now()
    with tempfile.TemporaryDirectory() as scratch:
        desk = Path(scratch)
        with office.reader() as reader:
            rules = office.rulebook_of(round_id)
            source = Source(reader, rules, today=office.today, say=say, code=LIST, round_id=round_id)
            content = _content(office, source, dossier, desk)
            remarks = (f"Còn thiếu: {'; '.join(lacking)}. Lý do: {why}",) if lacking else ()
            files = [*(one.file for one in content), *index_and_receipt(source, content, desk, remarks=remarks)]
            unit_name = reader.settings.get("unit_name")
        facts = {
            "made_at": now.isoformat(timespec="seconds"),
            "unit": unit_name,
            "round": dossier.round.name,
            "year": str(dossier.round.year),
            "level": level,
        }
        sealed = dossiers.write(target, files, facts=facts, progress=progress, cancelled=cancelled)
    step = QT_TRANSLATE_NOOP("Step", "Write the dossier of {name}")
    with office.work(step, name=dossier.round.name) as work:
        work.dossiers.add_copy(
            round_id, target, at=now, files=len(files), manifest_sha256=sealed, level=level, reason=why
        )
    return work.step


def _content(office: Office, source: Source, dossier: Dossier, desk: Path) -> list[Part]:
    """The papers that the program makes, then the files that are kept."""
    members = dossier.open or dossier.members
    source = replace(source, only=frozenset(one.id for one in members))
    made = [form_of(LIST).compose(replace(source, code=LIST))]
    sheeted = [one for one in members if source.rulebook.award(one.award_code).subject is not SubjectKind.HOUSEHOLD]
    if sheeted:
        sheet = form_of(SHEETS)
        sheets = (sheet.compose(replace(source, code=SHEETS, nomination_id=one.id)) for one in sheeted)
        made.append(joined(sheets, code=SHEETS, title=sheet.title))
    if source.reader.council.meeting_of(dossier.round.id) is not None:
        made.append(form_of(MINUTES).compose(replace(source, code=MINUTES)))
    parts = []
    for composed in made:
        entry = form_of(composed.code)
        line = IndexLine(entry.title, copy=ORIGINAL)
        parts += [Part(file, line) for file in written(entry, composed, desk, folder=f"{PAPERS}/")]
    attached = source.reader.files.attachments_of("nomination", [one.id for one in members])
    return parts + _evidence(office, dossier, attached, {one.id: one.name_as_written for one in members})


def _evidence(office: Office, dossier: Dossier, attached: Sequence[Attachment], names: Mapping[int, str]) -> list[Part]:
    """Every kept file once, in a folder of its paper; names that come twice keep both."""
    titles = {item.code: item.name.partition(" (")[0] for item in dossier.papers}
    of: dict[tuple[str, str, str], list[int]] = {}
    for one in attached:
        of.setdefault((one.document_code or "", one.name, one.sha256), []).append(one.owner_id)
    parts: dict[str, Part] = {}
    for (code, name, sha256), owners in of.items():
        folder = "/".join(filter(None, (EVIDENCE, code.lower().replace("_", "-"))))
        path = f"{folder}/{name}"
        if path in parts:
            path = f"{folder}/{sha256[:8]}-{name}"
        title = titles.get(code, name)
        line = f"{title}: {names[owners[0]]}" if len(owners) == 1 < len(names) else title
        file = DossierFile(path, office.attachments.fetch(sha256, name=name), line)
        parts[path] = Part(file, IndexLine(line, copy=COPY))
    return list(parts.values())

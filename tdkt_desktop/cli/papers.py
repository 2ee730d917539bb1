"""Commands on papers: forms, form, dossier, check-dossier."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.actions.dossiers import write_dossier
from tdkt_desktop.actions.papers import forms as all_forms
from tdkt_desktop.actions.papers import write_form
from tdkt_desktop.actions.rounds import find_round
from tdkt_desktop.cli.context import DONE, REFUSED, opened, say, write_report
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office import dossier as dossiers


def forms(_options: Namespace) -> int:
    """List the forms."""
    for entry in all_forms():
        print(f"{entry.code}\t{entry.title}")
    return DONE


def form(options: Namespace) -> int:
    """Make one form."""
    values = dict(part.partition("=")[::2] for part in options.set)
    with opened(options.office) as office:
        round_id = find_round(office, options.round).id if options.round else None
        write_form(
            office,
            options.code,
            Path(options.to),
            say=translate.say,
            round_id=round_id,
            nomination_id=options.subject,
            year=options.year,
            values=values,
        )
    say("Command", QT_TRANSLATE_NOOP("Command", "Written: {file}."), file=options.to)
    return DONE


def dossier(options: Namespace) -> int:
    """Write the dossier of a round."""
    with opened(options.office) as office:
        found = find_round(office, options.round)
        write_dossier(office, found.id, Path(options.to), say=translate.say)
    say("Command", QT_TRANSLATE_NOOP("Command", "The dossier lies in {folder}, read back and compared."),
        folder=options.to)  # fmt: skip
    return DONE


def check(options: Namespace) -> int:
    """Compare a dossier with its manifest."""
    found = dossiers.check(Path(options.folder))
    write_report(
        options.report,
        {
            "complete": found.complete,
            "files": found.files,
            "altered": list(found.altered),
            "missing": list(found.missing),
            "added": list(found.added),
        },
    )
    if found.complete:
        say("Command", QT_TRANSLATE_NOOP("Command", "The dossier is complete: {count} files."), count=found.files)
        return DONE
    text = QT_TRANSLATE_NOOP(
        "Command", "The dossier is not as it was written. Altered: {altered}. Missing: {missing}. Added: {added}."
    )
    say("Command", text, altered=", ".join(found.altered) or "–", missing=", ".join(found.missing) or "–",
        added=", ".join(found.added) or "–")  # fmt: skip
    return REFUSED

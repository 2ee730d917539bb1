"""Commands on papers: forms, form, dossier, check-dossier."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.actions.dossiers import write_dossier
from tdkt_desktop.actions.papers import forms as all_forms
from tdkt_desktop.actions.papers import write_form
from tdkt_desktop.actions.rounds import find_round
from tdkt_desktop.cli.context import DONE, opened, require_made, say, write_report, writing_to
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, nfc
from tdkt_desktop.office import dossier as dossiers


class FieldUnreadable(OfficerError):
    """A field of a form that is not set as field=value."""

    happened = QT_TRANSLATE_NOOP("Error", "“{text}” sets no field of the form.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Write it as field=value, for example nguoi_ky=Nguyễn Văn An.")


class DossierNotAsWritten(OfficerError):
    """Files of a dossier were altered, taken away or added."""

    happened = QT_TRANSLATE_NOOP("Error", "The dossier in {folder} is not as it was written.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing in the folder was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Write the dossier once more, or ask whoever sent it to send it anew.")


OF_PROVINCE = QT_TRANSLATE_NOOP("Command", "{kinds} in the form of the province")


def forms(options: Namespace) -> int:
    """List the forms; of those whose files are the province's own it is said."""
    own: tuple[tuple[str, Collection[str]], ...] = ()
    with suppress(OfficerError), opened(options.office) as office:  # the program's own forms are the same everywhere
        own = (("Word", office.rulebook.forms), ("Excel", office.rulebook.sheets))
    for entry in all_forms():
        kinds = [name for name, codes in own if entry.code in codes]
        whose = translate.tr("Command", OF_PROVINCE, kinds=", ".join(kinds)) if kinds else ""
        print("\t".join(filter(None, (entry.code, entry.title, whose))))
    return DONE


def form(options: Namespace) -> int:
    """Make one form."""
    values = dict(_field(part) for part in options.set)
    target = Path(options.to)
    with opened(options.office) as office, writing_to(target):
        round_id = find_round(office, options.round).id if options.round else None
        write_form(
            office,
            options.code,
            target,
            say=translate.say,
            round_id=round_id,
            subject_id=options.subject,
            year=options.year,
            values=values,
        )
    say("Command", QT_TRANSLATE_NOOP("Command", "Written: {file}."), file=options.to)
    return DONE


def dossier(options: Namespace) -> int:
    """Write the dossier of a round."""
    require_made("--password-file", options.password_file)
    with opened(options.office) as office:
        found = find_round(office, options.round)
        write_dossier(office, found.id, Path(options.to), say=translate.say)
    say("Command", QT_TRANSLATE_NOOP("Command", "The dossier lies in {folder}, read back and compared."),
        folder=options.to)  # fmt: skip
    return DONE


def check(options: Namespace) -> int:
    """Compare a dossier with its manifest. Raises `DossierNotAsWritten`."""
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
    raise DossierNotAsWritten(folder=options.folder)


def _field(text: str) -> tuple[str, str]:
    name, equals, value = nfc(text).partition("=")
    if not equals or not name.strip():
        raise FieldUnreadable(text=text)
    return name.strip(), value

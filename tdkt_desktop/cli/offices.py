"""Commands on a whole office: new, backup, restore, health."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.actions.offices import new_office
from tdkt_desktop.actions.packs import FirstPack
from tdkt_desktop.actions.sample import make_sample_office
from tdkt_desktop.cli.context import DONE, opened, require_files, say, write_report
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office import backup
from tdkt_desktop.office.health import examine


class OfficeUnsound(OfficerError):
    """Things are wrong with an office that were not put right."""

    happened = QT_TRANSLATE_NOOP("Error", "Things found wrong with the office and not put right: {count}.")
    kept = QT_TRANSLATE_NOOP("Error", "What the office holds was left as it is.")
    next_step = QT_TRANSLATE_NOOP("Error", "Let --mend put right what it can; for the rest restore the newest backup.")


def new(options: Namespace) -> int:
    """Make an office."""
    folder = Path(options.office)
    pack = FirstPack(Path(options.pack), trust=options.trust) if options.pack else None
    make = make_sample_office if options.sample else new_office
    make(folder, unit_name=options.unit, province=options.province, pack=pack).close()
    say("Command", QT_TRANSLATE_NOOP("Command", "The office of {unit} is ready in {folder}."),
        unit=options.unit, folder=folder)  # fmt: skip
    return DONE


def back_up(options: Namespace) -> int:
    """Write a whole backup."""
    with opened(options.office) as office:
        made = office.back_up(Path(options.file))
    say("Command", QT_TRANSLATE_NOOP("Command", "Backed up and checked: {file}."), file=made)
    return DONE


def restore(options: Namespace) -> int:
    """Make an office from a backup. Raises `FileUnusable`."""
    require_files([Path(options.file)])
    backup.restore(Path(options.file), Path(options.office))
    say("Command", QT_TRANSLATE_NOOP("Command", "Restored into {folder}."), folder=options.office)
    return DONE


def health(options: Namespace) -> int:
    """Look an office over. Raises `OfficeUnsound`."""
    with opened(options.office) as office:
        findings = examine(office, mend=options.mend)
        told = [{"code": found.code, "text": translate.say(found.text), "mended": found.mended} for found in findings]
        left = sum(not found.mended for found in findings)
        write_report(options.report, {"ok": not left, "findings": told})
        for found in told:
            print(f"{found['code']}: {found['text']}")
    if left:
        raise OfficeUnsound(count=left)
    if not findings:
        say("Command", QT_TRANSLATE_NOOP("Command", "Everything in the office is sound."))
    return DONE

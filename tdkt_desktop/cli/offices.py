"""Commands on a whole office: new, backup, restore, health."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.actions.offices import new_office
from tdkt_desktop.actions.sample import make_sample_office
from tdkt_desktop.cli.context import DONE, REFUSED, opened, require_made, say, write_report
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office import backup
from tdkt_desktop.office.health import examine


def new(options: Namespace) -> int:
    """Make an office."""
    require_made("--pack", options.pack)
    folder = Path(options.office)
    if options.sample:
        make_sample_office(folder, unit_name=options.unit, province=options.province).close()
    else:
        new_office(folder, unit_name=options.unit, province=options.province).close()
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
    """Make an office from a backup."""
    backup.restore(Path(options.file), Path(options.office))
    say("Command", QT_TRANSLATE_NOOP("Command", "Restored into {folder}."), folder=options.office)
    return DONE


def health(options: Namespace) -> int:
    """Look an office over."""
    with opened(options.office) as office:
        findings = examine(office, mend=options.mend)
    told = [{"code": found.code, "text": translate.say(found.text), "mended": found.mended} for found in findings]
    sound = all(found.mended for found in findings)
    write_report(options.report, {"ok": sound, "findings": told})
    for found in told:
        print(f"{found['code']}: {found['text']}")
    if not findings:
        say("Command", QT_TRANSLATE_NOOP("Command", "Everything in the office is sound."))
    return DONE if sound else REFUSED

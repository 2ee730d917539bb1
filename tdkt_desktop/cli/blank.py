"""The command that gives blank lists to the units: blank."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.actions.blank_lists import unit_of_name, units_of_today, write_blank_list, write_blank_lists
from tdkt_desktop.actions.blank_paper import BlankOrder
from tdkt_desktop.actions.rounds import find_round
from tdkt_desktop.cli.context import DONE, day, opened, say, writing_to
from tdkt_desktop.documents.source import period_words
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office


def blank(options: Namespace) -> int:
    """Write a blank list for one unit, for any, or a file for each unit into a folder."""
    target = Path(options.to)
    with opened(options.office) as office, writing_to(target):
        order = _order(office, options)
        if options.all_units:
            suffix = ".docx" if options.word else ".xlsx"
            ids = [unit.id for unit in units_of_today(office)]
            files = write_blank_lists(office, order, target, unit_ids=ids, suffix=suffix, progress=_told)
            text = QT_TRANSLATE_NOOP("Command", "{count} blank lists stand in {folder}.")
            say("Command", text, count=len(files), folder=options.to)
            return DONE
        unit_id = unit_of_name(office, options.unit) if options.unit else None
        write_blank_list(office, order, target, unit_id=unit_id)
    say("Command", QT_TRANSLATE_NOOP("Command", "Written: {file}."), file=options.to)
    return DONE


def _order(office: Office, options: Namespace) -> BlankOrder:
    found = find_round(office, options.round) if options.round else None
    year = options.year or (found.year if found else office.today.year)
    period = period_words(found) if found and not options.year else ""
    return BlankOrder(
        options.kind, year, period=period, with_people=not options.no_people, back_by=day(options.back_by)
    )


def _told(done: int, total: int) -> None:
    if done < total:
        text = QT_TRANSLATE_NOOP("Command", "{number} of {total}")
        print(translate.tr("Command", text, number=done + 1, total=total))

"""Commands on lists: import, list."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.actions.exports import export_listing, listing_named, shown_rows
from tdkt_desktop.actions.intake_note import refuse_other_files, write_intake_note
from tdkt_desktop.actions.lists_in_hand import keep_lists, look_at_lists
from tdkt_desktop.cli.context import DONE, day, opened, require_files, say, write_report, writing_to
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter


class FilesRefused(OfficerError):
    """Files of an import that cannot be read; `causes` has a line for each."""

    happened = QT_TRANSLATE_NOOP("Error", "{causes}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing of a file that cannot be read was kept; others were taken as asked.")
    next_step = QT_TRANSLATE_NOOP("Error", "Put right what is said of each file, then take it in once more.")


class NoKinds(OfficerError):
    """A kind was asked for in a list whose rows have none."""

    happened = QT_TRANSLATE_NOOP("Error", "The list “{listing}” has no kinds to choose from.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Leave --kind out.")


def take_in(options: Namespace) -> int:
    """Understand files, and keep what was accepted where that is asked for. Raises `FilesRefused`."""
    paths = [Path(file) for file in options.files]
    require_files(paths)
    until = day(options.until)
    if options.note:
        refuse_other_files(Path(options.note))
    with opened(options.office) as office:
        round_id = _round_id(office, options.round)
        lists = look_at_lists(office, paths, options.kind, unit=options.unit, year=options.year, round_id=round_id)
        report = lists.report
        try:
            if options.keep and any(file.is_read for file in report.files):
                keep_lists(office, lists)
        finally:  # the reasons are wanted most where nothing was kept
            write_report(options.report, report.as_json(translate.say))
            if options.note:
                write_intake_note(office, report, Path(options.note), until=until, say=translate.say, round_id=round_id)
    text = QT_TRANSLATE_NOOP("Command", "{accepted} rows accepted, {held} held back. {kept}")
    kept = (
        QT_TRANSLATE_NOOP("Command", "The accepted rows were kept.")
        if report.kept
        else QT_TRANSLATE_NOOP("Command", "Nothing was kept yet.")
    )
    say("Command", text, accepted=report.accepted, held=report.held, kept=translate.tr("Command", kept))
    causes = [f"{Path(file.file).name}: {translate.say(file.message)}" for file in report.files if not file.is_read]
    if causes:
        raise FilesRefused(causes="\n".join(causes).removesuffix("."))
    return DONE


def show(options: Namespace) -> int:
    """Write a listing to a file."""
    target = Path(options.to)
    listing = listing_named(options.listing)
    if options.kind is not None and "kind" not in listing.fields:
        raise NoKinds(listing=options.listing)
    equal = {} if options.kind is None else {"kind": options.kind}
    with opened(options.office) as office, writing_to(target):
        wanted = Filter(year=options.year, round_id=_round_id(office, options.round), equal=equal)
        titles = {column.key: translate.tr("Column", column.title) for column in listing.columns}
        if target.suffix.lower() == ".json":
            rows = shown_rows(office, listing, wanted, say=translate.say)
            columns = [{"key": column.key, "title": titles[column.key]} for column in listing.columns]
            write_report(options.to, {"columns": columns, "rows": rows})
        else:
            title = translate.tr("Listing", listing.title)
            export_listing(office, listing, wanted, target=target, title=title, titles=titles, say=translate.say)
    say("Command", QT_TRANSLATE_NOOP("Command", "Written: {file}."), file=target)
    return DONE


def _round_id(office: Office, name: str | None) -> int | None:
    if name is None:
        return None
    with office.reader() as reader:
        return reader.rounds.named(name).id

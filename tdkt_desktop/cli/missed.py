"""The command that asks who qualifies and was not proposed."""

from __future__ import annotations

from argparse import Namespace

from tdkt_desktop import translate
from tdkt_desktop.actions.missed import find_missed, missed_report
from tdkt_desktop.cli.context import DONE, day, opened, say, write_report
from tdkt_desktop.documents.source import period_of
from tdkt_desktop.domain.rulebook import SCHOOL_YEAR
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP


def missed(options: Namespace) -> int:
    """List who qualifies and stands in no round of the year; apart, and marked “?”, who needs evidence."""
    as_of = day(options.as_of)
    with opened(options.office) as office:
        found = find_missed(office, options.year, as_of=as_of)
    report = missed_report(found, options.year, say=translate.say)
    write_report(options.report, report)
    for mark, rows in (("✓", report["missed"]), ("?", report["needs_evidence"])):
        for row in rows:
            proofs = ", ".join(row["proofs"])
            year = period_of(options.year, school=row["basis"] == SCHOOL_YEAR)
            print("  ".join(filter(None, (mark, row["name"], row["unit"], row["award"], year, proofs))))
    text = QT_TRANSLATE_NOOP(
        "Command", "Year {year}: {count} qualify and were not proposed; {open} more need evidence or a judgement."
    )
    say("Command", text, year=options.year, count=len(report["missed"]), open=len(report["needs_evidence"]))
    return DONE

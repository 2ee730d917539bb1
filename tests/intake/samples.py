"""Imports the sample files in their order, as the command does with --keep; `samples.py FOLDER` compares them."""

import importlib.util
import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType

from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.report import ImportReport, Result
from tdkt_desktop.intake.understand import understand
from tdkt_desktop.intake.vocabulary import national_vocabulary

TODAY = date(2026, 6, 15)
OWNER = "Phường Hồng Quang"


def comparer(samples: Path) -> ModuleType:
    sys.path.insert(0, str(samples))
    try:
        spec = importlib.util.spec_from_file_location("compare_import", samples / "compare_import.py")
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(samples))
    return module


def learned(known: Known, report: ImportReport) -> Known:
    """What an office knows after it kept a report of units or of unit changes."""
    rows = [row for file in report.files for sheet in file.sheets for row in sheet.rows]
    if report.kind == "units":
        kept = [row.values for row in rows if row.result is Result.ACCEPTED]
        units = [Unit(at, str(row["name"]), aliases=tuple(row.get("aliases", ()))) for at, row in enumerate(kept, 1)]
        return replace(known, units=(*known.units, *units))
    if report.kind == "unit_changes":
        successions: dict[str, tuple[str, ...]] = {}
        for row in rows:
            if row.result in (Result.ACCEPTED, Result.HELD):
                new = (str(row.values["new"]),) if "new" in row.values else ()
                old = str(row.values["old"])
                successions[old] = (*successions.get(old, ()), *new)
        return replace(known, successions=successions)
    return known


def import_samples(samples: Path, only: str = "") -> tuple[Known, list[ImportReport]]:
    expected = json.loads((samples / "expected.json").read_text("utf-8"))
    known = Known(TODAY, owner=OWNER, province="Ninh Bình")
    reports = []
    for name, kind in expected["import_order"].items():
        if not only or only in name or kind in ("units", "unit_changes"):
            report = understand([samples / name], kind, known=known, vocabulary=national_vocabulary())
            known = learned(known, report)
            reports.append(report)
    return known, reports


def main() -> int:
    samples = Path(sys.argv[1])
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    compare = comparer(samples)
    expected = json.loads((samples / "expected.json").read_text("utf-8"))
    known, reports = import_samples(samples, only)
    for report in reports:
        compare.compare(report.as_json(), expected).end()
    hostile = sorted((samples / "hostile").iterdir())
    report = understand(hostile, "nominations", known=known, vocabulary=national_vocabulary())
    return compare.compare(report.as_json(), expected, hostile=True).end()


if __name__ == "__main__":
    sys.exit(main())

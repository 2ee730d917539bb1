"""Make the filled, fixed office that a release leaves behind in tests/old_offices: `old_office.py VERSION`.

It is made once, when a release goes out, by the Actions of that release; then it never changes. The words of its
summary are written out field by field, so that a later program with more columns still says the same.
"""

import json
import sys
import tempfile
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

from tdkt_desktop.actions import annulments, decisions, imports, units
from tdkt_desktop.office import backup
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import listings
from tdkt_desktop.storage.listing import Listing
from tests.support import ward
from tests.support.offices import FixedClock, made_office

OLD_OFFICES = Path(__file__).resolve().parents[1] / "old_offices"

FIELDS: tuple[tuple[Listing, str], ...] = (
    (listings.UNITS, "name kind parent valid_from valid_to"),
    (listings.SUBJECTS, "name birth_date unit position kind awards"),
    (listings.NOMINATIONS, "name round award unit status verdict override_reason"),
    (listings.AWARDS, "name unit award year decision signed_on signer level origin annulled_on"),
    (listings.BONUSES, "name award decision amount paid"),
    (listings.MOVEMENTS, "name level year_from year_to"),
    (listings.SCHEDULE, "year content due_on state"),
    (listings.OBLIGATIONS, "year content reporter receiver due_on state"),
)


def summary(office: Office) -> dict[str, Any]:
    """What an office says, by value: its records, its sums, its history, its kept files."""
    with office.reader() as reader:
        said: dict[str, Any] = {
            listing.key: [
                [row[field] for field in fields.split()]
                for row in sorted(listing.every_row(reader.connection), key=lambda row: row["id"])
            ]
            for listing, fields in FIELDS
        }
        said["settings"] = reader.settings.all()
        said["council"] = [[one.name, one.post, one.role.value] for one in reader.council.members()]
        tallies = reader.council.tallies_of(ward.ROUND).values()
        said["tallies"] = [
            [one.nomination_id, one.votes_for, one.members, one.threshold, one.passed] for one in tallies
        ]
        said["aliases"] = [list(unit.aliases) for unit in reader.units.all()]
        said["paid"] = sum(row["amount"] for row in listings.BONUSES.every_row(reader.connection) if row["paid"])
    said["steps"] = [[step.name.source, dict(step.name.values), step.at.isoformat()] for step in office.steps(1000)]
    said["kept_files"] = [path.name for path in office.attachments.all()]
    return said


def build(office: Office, desk: Path) -> None:
    """The small ward, with a list taken in, a decision issued and an award annulled."""
    ward.fill(office)
    path = ward.list_of_nominees(desk)
    report = imports.preview_import(office, [path], "nominations", year=2025, round_id=ward.ROUND)
    imports.keep_import(office, report, [path], round_id=ward.ROUND)
    units.add_alias(office, ward.SCHOOL, "Trường TH Hồng Quang")
    signed_on = date(2025, 11, 20)
    decisions.decide(office, ward.ROUND, number="112/QĐ-UBND", signed_on=signed_on, signer="Nguyễn Văn Thành")
    annulments.annul_award(office, ward.OLD_AWARD, on=signed_on, reason="Khai sai thành tích")


def main(version: str) -> None:
    """Write VERSION.zip and VERSION.json."""
    with tempfile.TemporaryDirectory() as desk:
        folder = Path(desk) / "office"
        with made_office(folder, FixedClock()) as office:
            build(office, Path(desk))
            said = summary(office)
        with zipfile.ZipFile(OLD_OFFICES / f"{version}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for path in [folder / backup.DATABASE, *sorted((folder / "attachments").rglob("*"))]:
                if path.is_file():
                    archive.write(path, path.relative_to(folder).as_posix())
    text = json.dumps(said, ensure_ascii=False, indent=1)
    (OLD_OFFICES / f"{version}.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])

"""A program that does one thing over and over on an office until it is killed: `busy_office.py FOLDER OUT KIND`.

It says the id of its Step after each finished Action.
"""

import sys
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path

from tdkt_desktop.office import backup
from tdkt_desktop.office.office import Office

Deed = Callable[[Office, Path, str], int]


def take_in(office: Office, out: Path, name: str) -> int:
    """Take a list of forty nominees in, one that was not taken before."""
    from tdkt_desktop.actions import imports
    from tests.support import ward

    path = ward.list_of_nominees(out, 40, name=f"{name}.xlsx")
    report = imports.preview_import(office, [path], "nominations", year=2025, round_id=ward.ROUND)
    return imports.keep_import(office, report, [path], round_id=ward.ROUND).id


def decide(office: Office, out: Path, name: str) -> int:
    """Enter a decision with sixty awards."""
    from tdkt_desktop.actions import decisions
    from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
    from tests.support import ward

    new = NewDecision(f"{name}/QĐ-UBND", date(2025, 3, 1), "Chủ tịch tỉnh", "tinh", Origin.HIGHER)
    return decisions.enter_decision(office, new, [NewAward(ward.LAN, ward.TITLE, 2024, f"V {n}") for n in range(60)]).id


def back_up(office: Office, out: Path, name: str) -> int:
    """Change something, then back up onto a stick and into the office's own folder."""
    with office.work("Back up {name}", name=name) as work:
        work.settings.put({"turn": name})
    office.back_up(out / f"{name}.tdkt")
    backup.make_routine(office.folder, at=office.clock.now(), reason="dong")
    return work.step.id


def send_up(office: Office, out: Path, name: str) -> int:
    """Write a dossier."""
    from tdkt_desktop.actions import dossiers
    from tests.support import ward

    return dossiers.write_dossier(office, ward.ROUND, out / f"Hồ sơ {name}", say=str).id


DEEDS: dict[str, Deed] = {"import": take_in, "decision": decide, "backup": back_up, "dossier": send_up}


def main(folder: Path, out: Path, kind: str, first: int) -> None:
    office = Office.open(folder)
    for number in count(first):
        print(DEEDS[kind](office, out, str(number)), flush=True)  # noqa: T201 - it speaks to the test


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))

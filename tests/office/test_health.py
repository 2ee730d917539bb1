"""What is wrong with an office is found, and mended where the program can."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tdkt_desktop.office import backup
from tdkt_desktop.office.health import Finding, examine
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.packs import NewPack


def codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_sound_office_has_no_findings(office: Office) -> None:
    office.back_up(office.folder / backup.BACKUPS / "2025-11-20_080000_dong.tdkt")
    assert examine(office) == []


def _break_a_link(office: Office) -> None:
    with closing(sqlite3.connect(office.folder / "office.db")) as connection, connection:
        connection.execute("UPDATE subject SET unit_id = 99")


def _lose_an_attachment(office: Office) -> None:
    office.attachments.all()[0].unlink()


def _alter_an_attachment(office: Office) -> None:
    office.attachments.all()[0].write_bytes(b"other")


def _leave_a_half_file(office: Office) -> None:
    (office.folder / "backups" / ".~half.tdkt").write_bytes(b"x")


def _spoil_a_backup(office: Office) -> None:
    (office.folder / "backups" / "2025-11-20_dong.tdkt").write_bytes(b"x")


def _lose_a_pack(office: Office) -> None:
    with office.work("Fill") as work:
        work.packs.add(NewPack("NB", "province", "Tỉnh", "Sở", "1", "mat.zip", "0", "signed"), on=office.today)


CASES = [
    (_lose_a_pack, "PACK_LOST", False),
    (_break_a_link, "DATABASE_DAMAGED", False),
    (_lose_an_attachment, "ATTACHMENT_MISSING", False),
    (_alter_an_attachment, "ATTACHMENT_ALTERED", False),
    (_leave_a_half_file, "HALF_FILE", True),
    (_spoil_a_backup, "BACKUP_DAMAGED", True),
]


@pytest.mark.parametrize(("spoil", "code", "can_be_mended"), CASES, ids=[case[1] for case in CASES])
def test_each_fault_is_found_and_mended_where_it_can_be(
    office: Office, spoil: Callable[[Office], None], code: str, can_be_mended: bool
) -> None:
    spoil(office)
    [found] = examine(office)
    assert (found.code, found.mended) == (code, False)
    assert found.text.in_source()
    [mended] = examine(office, mend=True)
    assert (mended.code, mended.mended) == (code, can_be_mended)
    assert codes(examine(office)) == ([] if can_be_mended else [code])


def test_a_set_aside_backup_is_kept_under_another_name(office: Office) -> None:
    _spoil_a_backup(office)
    examine(office, mend=True)
    assert backup.routine_backups(office.folder) == []
    assert [path.name for path in (office.folder / "backups").iterdir()] == ["2025-11-20_dong.hong"]


def test_findings_name_what_they_are_about(office: Office, tmp_path: Path) -> None:
    _spoil_a_backup(office)
    [found] = examine(office)
    assert "2025-11-20_dong.tdkt" in found.text.in_source()

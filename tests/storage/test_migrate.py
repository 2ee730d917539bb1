"""An older office is brought up to date: all rungs or none, nothing lost, undo fit for the tables of today.

While the real ladder is empty, a made-up older office stands for it, without a column of today and with a table of
another shape, both brought to exactly what an office made today holds.
"""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office import backup
from tdkt_desktop.office import office as office_module
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import database
from tdkt_desktop.storage import migrate as migrate_module
from tdkt_desktop.storage.migrate import OfficeNotUpgraded, migrate
from tdkt_desktop.storage.migrations import MIGRATIONS
from tdkt_desktop.storage.migrations.migration import Migration
from tdkt_desktop.storage.schema import SCHEMA_VERSION
from tdkt_desktop.storage.undo import NothingToUndo
from tdkt_desktop.storage.work import OfficeDamaged
from tests.support.offices import FixedClock, dump, dump_file, made_office


def migration(to_version: int, *statements: str) -> Migration:
    return Migration(to_version, "A rung for the test", statements)


def sql_of(path: Path, table: str) -> str:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    return str(found[0])


def schema_of(path: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    return {name: re.findall(r"\w+|[^\w\s]", statement.replace('"', "")) for name, statement in rows}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A filled office of today, closed."""
    folder = tmp_path / "office"
    with made_office(folder) as office:
        with office.work("Add {name}", name="units") as work:
            parent = work.units.add("UBND phường")
            work.units.add("TDP 3", parent_id=parent)
            work.units.add_alias(parent, "Ủy ban nhân dân phường")
        with office.work("Add {name}", name="a person") as work:
            work.subjects.add(SubjectKind.PERSON, "Lê Thị Ước", unit_id=2, note="mới chuyển đến")
    return folder


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "office.db"


def make_older(path: Path) -> None:
    """Take the office back to a made-up version 0: a column less, and a column of another name."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DROP INDEX ix_unit_folded")
        connection.execute("ALTER TABLE unit RENAME COLUMN folded TO search_text")
        connection.execute("ALTER TABLE subject DROP COLUMN note")
        connection.execute("PRAGMA user_version = 0")


@pytest.fixture
def ladder(path: Path) -> tuple[Migration, ...]:
    """Rungs from the made-up version 0 to the tables of today; the second rebuilds a table that others refer to."""
    unit = sql_of(path, "unit").replace("CREATE TABLE unit", "CREATE TABLE unit_new")
    index = sql_of(path, "ix_unit_folded"), sql_of(path, "ix_unit_parent_id")
    make_older(path)
    return (
        migration(1, "ALTER TABLE subject ADD COLUMN note TEXT", "UPDATE subject SET note = 'chưa ghi'"),
        migration(
            2,
            unit,
            "INSERT INTO unit_new SELECT id, name, search_text, name_key, kind, parent_id, valid_from, valid_to "
            "FROM unit",
            "DROP TABLE unit",
            "ALTER TABLE unit_new RENAME TO unit",
            *index,
        ),
    )


def test_the_real_ladder_leads_to_the_tables_of_today() -> None:
    assert [rung.to_version for rung in MIGRATIONS] == list(range(2, SCHEMA_VERSION + 1))
    assert all(rung.sentence.endswith(".") and rung.statements for rung in MIGRATIONS)


def test_a_migrated_office_has_the_schema_of_a_new_one(
    path: Path, ladder: tuple[Migration, ...], tmp_path: Path
) -> None:
    migrate(path, ladder=ladder)
    database.create(tmp_path / "new.db")
    new, migrated = schema_of(tmp_path / "new.db"), schema_of(path)
    assert {name: sorted(tokens) for name, tokens in migrated.items()} == {
        name: sorted(tokens) for name, tokens in new.items()
    }


def test_records_and_history_are_kept_and_the_undo_log_is_emptied(path: Path, ladder: tuple[Migration, ...]) -> None:
    before = dump_file(path, ["unit", "unit_alias", "setting", "step"])
    migrate(path, ladder=ladder)
    assert dump_file(path, ["unit", "unit_alias", "setting", "step"]) == before
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name, note FROM subject").fetchall() == [("Lê Thị Ước", "chưa ghi")]
        assert connection.execute("SELECT count(*) FROM undo_statement").fetchone() == (0,)
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    assert database.findings(path) == []


BROKEN = [
    migration(2, "UPDATE subject SET kind = 'khác'"),
    migration(2, "CREATE TABLE half (a)", "DELETE FROM unit_alias", "INSERT INTO nowhere VALUES (1)"),
    migration(2, "DELETE FROM unit"),
    migration(3, "DELETE FROM unit_alias"),
]


@pytest.mark.parametrize("rung", BROKEN, ids=["check", "sql", "links", "missing rung"])
def test_a_rung_that_fails_leaves_the_file_as_it_was(
    path: Path, ladder: tuple[Migration, ...], rung: Migration
) -> None:
    before = path.read_bytes()
    with pytest.raises(OfficeNotUpgraded):
        migrate(path, ladder=(ladder[0], rung))
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir() if found.name.startswith("office.db-")] == []


def test_a_version_without_a_way_up_is_refused(path: Path) -> None:
    with pytest.raises(OfficeNotUpgraded):
        migrate(path, ladder=())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 0")
    with pytest.raises(OfficeDamaged):
        migrate(path, ladder=())


@pytest.fixture
def newer_program(ladder: tuple[Migration, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """A program whose tables are those of version 2."""
    monkeypatch.setattr(office_module, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(database, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(migrate_module.migrate, "__kwdefaults__", {"ladder": ladder})


@pytest.mark.usefixtures("newer_program")
def test_opening_an_older_office_backs_it_up_and_brings_it_up_to_date(folder: Path) -> None:
    with Office.open(folder, clock=FixedClock()) as office:
        with office.reader() as reader:
            assert reader.subjects.get(1).note == "chưa ghi"
            assert [unit.name for unit in reader.units.all()] == ["UBND phường", "TDP 3"]
        assert [step.name.source for step in office.steps()][:2] == ["Add {name}", "Add {name}"]
        with pytest.raises(NothingToUndo):
            office.undo()
        before = dump(office)
        with office.work("Rename unit to {name}", name="Tổ 3") as work:
            work.units.change(2, name="Tổ 3")
        office.undo()
        assert dump(office) == before
        [made] = backup.routine_backups(folder)
    assert made.name.endswith("_truoc_nang_cap.tdkt")
    backup.restore(made, folder.parent / "restored")
    assert database.version_of(folder.parent / "restored" / "office.db") == 0


@pytest.mark.usefixtures("newer_program")
def test_an_office_that_cannot_be_upgraded_is_let_go_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate_module.migrate, "__kwdefaults__", {"ladder": (migration(1, "no SQL"),)})
    for _ in range(2):
        with pytest.raises(OfficeNotUpgraded):
            Office.open(folder, clock=FixedClock())
    assert database.version_of(folder / "office.db") == 0


@pytest.mark.usefixtures("newer_program")
def test_an_older_office_that_cannot_be_backed_up_is_not_touched(folder: Path, path: Path) -> None:
    for found in (folder / "backups").iterdir():
        found.unlink()
    (folder / "backups").rmdir()
    (folder / "backups").write_text("x", encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(backup.BackupFailed):
        Office.open(folder, clock=FixedClock())
    assert path.read_bytes() == before

"""The office file: what it is made of, and what is refused."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import CreateIndex, CreateTable

from tdkt_desktop.storage import database
from tdkt_desktop.storage import work as storage_work
from tdkt_desktop.storage.expected_sizes import EXPECTED_SIZES
from tdkt_desktop.storage.schema import APPLICATION_ID, SCHEMA_VERSION, metadata
from tdkt_desktop.storage.tables import setting
from tdkt_desktop.storage.work import DiskRefuses, OfficeDamaged, writing


def tokens(statement: str) -> list[str]:
    return re.findall(r"\w+|[^\w\s]", statement.replace('"', ""))


def test_the_file_holds_the_tables_as_they_are_declared(path: Path, engine: Engine) -> None:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL AND name NOT LIKE 'sqlite%'"
        ).fetchall()
    held = {name: tokens(statement) for name, statement in rows}
    declared = {table.name: tokens(str(CreateTable(table).compile(engine))) for table in metadata.sorted_tables}
    for table in metadata.sorted_tables:
        declared |= {str(index.name): tokens(str(CreateIndex(index).compile(engine))) for index in table.indexes}
    assert held == declared


def test_every_table_is_strict_and_nothing_cascades(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        statements = [
            row[0]
            for row in connection.execute(
                "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            )
        ]
    assert all(statement.rstrip().endswith("STRICT") for statement in statements)
    assert not [statement for statement in statements if "CASCADE" in statement]


def test_the_file_says_what_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert database.version_of(path) == SCHEMA_VERSION
    assert database.findings(path) == []


def test_connections_hold_foreign_keys_and_full_synchronisation(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_a_closed_connection_leaves_one_file(path: Path, engine: Engine) -> None:
    with writing(engine) as connection:
        connection.exec_driver_sql("INSERT INTO setting (key, value) VALUES ('a', 'b')")
    assert [found.name for found in path.parent.iterdir()] == ["office.db"]


def test_a_kept_connection_sees_what_was_written_since(path: Path, engine: Engine) -> None:
    kept = database.reading_engine_of(path)
    for name in ("A", "B"):
        with writing(engine) as connection:
            connection.execute(insert(setting).values(key=name, value=name))
        with storage_work.reader(kept) as reader:
            assert reader.settings.get(name) == name
    assert kept.pool.checkedin() == 1  # type: ignore[attr-defined]
    kept.dispose()
    assert kept.pool.checkedin() == 0  # type: ignore[attr-defined]


def test_a_connection_that_failed_is_not_kept(path: Path) -> None:
    whole = path.read_bytes()
    kept = database.reading_engine_of(path)
    path.write_bytes(b"x" * len(whole))
    with pytest.raises(OfficeDamaged), storage_work.reader(kept) as reader:
        reader.units.all()
    assert kept.pool.checkedin() == 0  # type: ignore[attr-defined]
    path.write_bytes(whole)
    with storage_work.reader(kept) as reader:
        assert reader.units.all() == []
    kept.dispose()


def test_a_link_that_leads_nowhere_is_refused(engine: Engine) -> None:
    with pytest.raises(IntegrityError), writing(engine) as connection:
        connection.exec_driver_sql("INSERT INTO unit (name, folded, parent_id) VALUES ('a', 'a', 99)")


def test_a_newer_office_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(database.OfficeIsNewer):
        database.version_of(path)


def _missing(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _other_text(path: Path) -> None:
    path.write_text("Danh sách đề nghị khen thưởng " * 100, encoding="utf-8")


def _other_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")


def _cut_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def _cut_in_half(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _overwritten(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[:100] = b"\x00" * 100
    path.write_bytes(bytes(content))


@pytest.mark.parametrize(
    "spoil",
    [_missing, _empty, _other_text, _other_database, _cut_header, _cut_in_half, _overwritten],
    ids=lambda spoil: spoil.__name__.strip("_"),
)
def test_what_is_no_whole_office_file_is_refused(path: Path, spoil: Callable[[Path], None]) -> None:
    spoil(path)
    with pytest.raises(OfficeDamaged) as refused:
        database.version_of(path)
    happened, kept, _next_step = refused.value.sentences
    assert "office.db" in happened.in_source()
    assert "backups" in kept.in_source()


def test_broken_pages_are_found(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-4096:] = b"\xaa" * 4096
    path.write_bytes(bytes(content))
    assert database.findings(path)


def test_links_that_lead_nowhere_are_found(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO unit (name, folded, parent_id) VALUES ('a', 'a', 99)")
    assert database.findings(path) == ["unit #1 → unit"]


def test_a_copy_is_the_same_database(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    database.copy_to(path, copy)
    assert copy.read_bytes()[100:] == path.read_bytes()[100:]
    assert database.version_of(copy) == SCHEMA_VERSION


def _full(connection: sqlite3.Connection) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")


def _read_only(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA query_only = ON")


def _write_much(engine: Engine, refuse: Callable[[sqlite3.Connection], None]) -> None:
    with writing(engine) as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        refuse(driver)
        for key in range(50):
            connection.execute(insert(setting).values(key=str(key), value="x" * 1800))


@pytest.mark.parametrize("refuse", [_full, _read_only], ids=["full", "read-only"])
def test_a_disk_that_refuses_leaves_the_office_as_it_was(
    path: Path, engine: Engine, refuse: Callable[[sqlite3.Connection], None]
) -> None:
    before = path.read_bytes()
    with pytest.raises(DiskRefuses):
        _write_much(engine, refuse)
    assert path.read_bytes() == before


def test_an_office_cannot_be_made_on_a_disk_that_refuses(tmp_path: Path) -> None:
    with pytest.raises(DiskRefuses):
        database.create(tmp_path / "no such folder" / "office.db")


def test_a_page_that_breaks_under_way_is_told_plainly(path: Path, engine: Engine) -> None:
    with closing(sqlite3.connect(path)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'unit'").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xaa" * 4096
    path.write_bytes(bytes(content))
    with pytest.raises(OfficeDamaged), storage_work.reader(engine) as reader:
        reader.units.all()


def test_the_planner_is_told_of_indices_that_there_are(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        told = connection.execute("SELECT tbl, idx FROM sqlite_stat1").fetchall()
        held = connection.execute("SELECT tbl_name, name FROM sqlite_schema WHERE type = 'index'").fetchall()
    assert told == [(table, index) for table, index, _stat in EXPECTED_SIZES]
    assert not set(told) - set(held)

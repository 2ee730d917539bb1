"""Undo by triggers: every change of every table is taken back and done again, and nothing else changes."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, Table, delete, event, insert, select, update
from sqlalchemy.exc import DatabaseError, IntegrityError

from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.storage import database, history, undo
from tdkt_desktop.storage import work as storage_work
from tdkt_desktop.storage.history import triggers
from tdkt_desktop.storage.tables import HISTORY, RECORDS, setting, step, undo_statement, unit
from tdkt_desktop.storage.undo import NothingToUndo
from tdkt_desktop.storage.work import Work
from tests.storage.conftest import NewReader, NewWork
from tests.support.offices import BEGINNING, dump_file
from tests.support.random_rows import add_row, some_id, value_for


def change(engine: Engine, act: Callable[[Work], object]) -> Step:
    with storage_work.work(engine, Sentence("Step", "Try"), at=BEGINNING) as work:
        act(work)
    return work.step


def undone_and_redone(path: Path, engine: Engine, table: Table, act: Callable[[Work], object]) -> None:
    before = dump_file(path, [table.name])
    change(engine, act)
    after = dump_file(path, [table.name])
    assert after != before, "a case that changes nothing proves nothing"
    undo.undo(engine)
    assert dump_file(path, [table.name]) == before
    undo.redo(engine)
    assert dump_file(path, [table.name]) == after


def test_every_column_stands_in_the_triggers_of_its_table() -> None:
    for table in RECORDS:
        _insert, *others = triggers(table, 1)
        for statement in others:
            assert not [column.name for column in table.columns if f'OLD."{column.name}"' not in statement][1:]


def test_a_change_that_would_not_be_recorded_is_refused(path: Path, work: NewWork) -> None:
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="not authorized"), work() as current:
        current.connection.exec_driver_sql("INSERT INTO setting (key, value) VALUES ('a', 'b')")
    assert path.read_bytes() == before


def test_a_work_leaves_no_trigger_in_the_file(path: Path, work: NewWork) -> None:
    with work() as current:
        current.units.add("A")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall() == []


@pytest.mark.parametrize("table", RECORDS, ids=lambda table: table.name)
def test_a_row_added_changed_and_taken_out_comes_back(path: Path, engine: Engine, table: Table) -> None:
    draw = random.Random(table.name)
    change(engine, lambda work: [some_id(work.connection, key.column.table, draw) for key in table.foreign_keys])
    whole = dump_file(path)
    undone_and_redone(path, engine, table, lambda work: add_row(work.connection, table, draw))
    with engine.connect() as connection:
        row_id = connection.scalars(select(table.c.id)).first()
    undone_and_redone(path, engine, table, lambda work: _change_every_column(work, table, row_id))
    undone_and_redone(
        path, engine, table, lambda work: work.connection.execute(delete(table).where(table.c.id == row_id))
    )
    for _ in range(3):
        undo.undo(engine)
    assert dump_file(path) == whole


def _change_every_column(work: Work, table: Table, row_id: int | None) -> None:
    """One UPDATE that gives every column another value: whatever the trigger forgot would not come back."""
    draw = random.Random(row_id)
    held = work.connection.execute(select(table).where(table.c.id == row_id)).one()._mapping
    new: dict[str, object] = {}
    for column in table.columns:
        if column.name == "id":
            continue
        for _ in range(20):
            new[column.name] = value_for(work.connection, table, column, draw)
            if new[column.name] != held[column.name]:
                break
        else:  # a link whose only row is the one it has
            new[column.name] = add_row(work.connection, next(iter(column.foreign_keys)).column.table, draw)
    work.connection.execute(update(table).where(table.c.id == row_id).values(new))


operations = st.tuples(st.sampled_from(RECORDS), st.sampled_from(["insert", "update", "delete"]), st.integers(0, 10**6))


def do(connection: Connection, table: Table, kind: str, seed: int) -> None:
    """One change, unless the table's own rules refuse it."""
    draw = random.Random(seed)
    ids = connection.scalars(select(table.c.id)).all()
    try:
        if kind == "insert" or not ids:
            add_row(connection, table, draw)
        elif kind == "delete":
            connection.execute(delete(table).where(table.c.id == draw.choice(ids)))
        else:
            columns = [column for column in table.columns if column.name != "id" and draw.random() < 0.5]
            values = {column.name: value_for(connection, table, column, draw) for column in columns}
            some = draw.sample(list(ids), draw.randrange(1, len(ids) + 1))
            if values:
                connection.execute(update(table).where(table.c.id.in_(some)).values(values))
    except IntegrityError:
        return


@given(works=st.lists(st.lists(operations, min_size=1, max_size=12), min_size=1, max_size=5))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_run_of_changes_is_undone_and_redone_step_by_step(
    tmp_path: Path, works: list[list[tuple[Table, str, int]]]
) -> None:
    path = tmp_path / "run.db"
    path.unlink(missing_ok=True)
    database.create(path)
    engine = database.engine_of(path)
    states = [dump_file(path)]
    for work in works:
        done = change(engine, lambda current, work=work: [do(current.connection, *operation) for operation in work])
        if done.tables:
            states.append(dump_file(path))
    for state in reversed(states[:-1]):
        undo.undo(engine)
        assert dump_file(path) == state
    for state in states[1:]:
        undo.redo(engine)
        assert dump_file(path) == state
    assert database.findings(path) == []


def test_undo_takes_back_the_last_step_first(work: NewWork, reader: NewReader, engine: Engine) -> None:
    for name in ("A", "B", "C"):
        with work("Add unit {name}", name=name) as current:
            current.units.add(name)
    assert [undo.undo(engine).name.values["name"] for _ in range(2)] == ["C", "B"]
    with reader() as known:
        assert [found.name for found in known.units.all()] == ["A"]
        undone, redone = known.history.next_undo(), known.history.next_redo()
    assert undone is not None
    assert redone is not None
    assert (undone.name.in_source(), redone.name.in_source()) == ("Add unit A", "Add unit B")


def test_a_new_step_forgets_what_could_be_redone(work: NewWork, engine: Engine) -> None:
    for name in ("A", "B"):
        with work() as current:
            current.units.add(name)
    undo.undo(engine)
    with work() as current:
        current.units.add("C")
    with pytest.raises(NothingToUndo):
        undo.redo(engine)
    with engine.connect() as connection:
        undone = connection.scalars(select(step.c.id).where(step.c.undone == 1)).all()
        kept = connection.scalars(select(undo_statement.c.step_id).distinct()).all()
    assert len(undone) == 1
    assert not set(undone) & set(kept)


def test_a_step_names_the_tables_it_touched(work: NewWork) -> None:
    with work() as current:
        unit_id = current.units.add("A")
        current.units.add_alias(unit_id, "B")
    assert current.step.tables == {"unit", "unit_alias"}
    assert current.step.at == BEGINNING
    assert not current.step.undone


def test_a_step_that_touches_nothing_is_passed_over(work: NewWork, engine: Engine) -> None:
    with work("Add {name}", name="A") as current:
        current.units.add("A")
    with work("Nothing {name}", name="B"):
        pass
    assert undo.undo(engine).name.in_source() == "Add A"


def test_a_step_that_cannot_be_undone_stays_in_the_history(work: NewWork, reader: NewReader, engine: Engine) -> None:
    with work(undoable=False) as current:
        current.units.add("A")
    with pytest.raises(NothingToUndo):
        undo.undo(engine)
    with reader() as known:
        assert known.units.count() == 1
        assert len(known.history.latest(5)) == 1


def test_nothing_to_undo_in_a_new_office(engine: Engine) -> None:
    with pytest.raises(NothingToUndo):
        undo.undo(engine)
    with pytest.raises(NothingToUndo):
        undo.redo(engine)


def test_old_steps_keep_their_name_and_lose_their_statements(
    engine: Engine, work: NewWork, reader: NewReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = 5, 3
    monkeypatch.setattr(history, "KEPT_STEPS", kept)
    for number in range(kept + extra):
        with work("Add {name}", name=str(number)) as current:
            current.settings.put({"last": str(number)})
    with engine.connect() as connection:
        playable = connection.scalars(select(undo_statement.c.step_id).distinct()).all()
    assert len(playable) == kept
    assert min(playable) == extra + 1
    with reader() as known:
        latest = known.history.latest(kept * 2)
    assert [found.name.values["name"] for found in latest] == [str(n) for n in reversed(range(kept + extra))]
    assert [found.is_kept for found in latest] == [True] * kept + [False] * extra


def test_the_last_steps_are_one_question(work: NewWork, reader: NewReader) -> None:
    for number in range(4):
        with work("Add {name}", name=str(number)) as current:
            current.units.add(str(number))
    asked: list[str] = []
    with reader() as known:
        event.listen(known.connection, "before_cursor_execute", lambda *told: asked.append(told[2]))
        assert len(known.history.latest(9)) == 4
    assert len([one for one in asked if one.startswith("SELECT")]) == 1


def test_an_error_in_the_middle_leaves_nothing(path: Path, work: NewWork) -> None:
    before = path.read_bytes()

    def fail() -> None:
        with work() as current:
            current.units.add("A")
            current.settings.put({"a": "b"})
            raise RuntimeError("broken off")

    with pytest.raises(RuntimeError, match="broken off"):
        fail()
    assert path.read_bytes() == before


def test_a_link_broken_by_a_work_leaves_nothing(path: Path, work: NewWork) -> None:
    with work() as current:
        unit_id = current.units.add("A")
        current.connection.execute(insert(unit).values(name="B", folded="b", parent_id=unit_id))
    before = path.read_bytes()

    def fail() -> None:
        with work() as current:
            current.settings.put({"a": "b"})
            current.units.remove(unit_id)

    with pytest.raises(IntegrityError):
        fail()
    assert path.read_bytes() == before


def test_nothing_is_recorded_outside_a_work(path: Path, engine: Engine) -> None:
    with storage_work.writing(engine) as connection:
        connection.execute(insert(setting).values(key="a", value="b"))
    with engine.connect() as connection:
        assert connection.scalars(select(undo_statement.c.id)).all() == []


def test_steps_keep_the_values_of_their_names(work: NewWork, reader: NewReader) -> None:
    with work("Take in {count} rows from {files}", count=12, files="Danh sách “LĐTT”.xlsx"):
        pass
    with reader() as known:
        name = known.history.latest(1)[0].name
    assert name == Sentence(
        "Step", "Take in {count} rows from {files}", {"count": 12, "files": "Danh sách “LĐTT”.xlsx"}
    )


def test_history_itself_is_not_undone() -> None:
    assert {table.name for table in RECORDS}.isdisjoint(HISTORY)

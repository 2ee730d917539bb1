"""Undo by triggers: while a Work is recording, each change leaves the statement that takes it back.

The triggers are those of one connection (TEMP), made for a table at its first change: the file holds none, so that
opening it stays quick and a migration has none to think of.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, Row, Table, delete, event, func, insert, select, text, update
from sqlalchemy.sql.dml import UpdateBase

from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.storage.tables import RECORDS, step, undo_statement

KEPT_STEPS = 200
"""Steps that can be taken back; older ones stay in the history without their statements."""

_BY_NAME = {table.name: table for table in RECORDS}
_kept_of_step = select(undo_statement.c.id).where(undo_statement.c.step_id == step.c.id).exists()
_CHANGES = {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}


def triggers(table: Table, step_id: int) -> Iterator[str]:
    """CREATE TRIGGER statements which keep the inverse of every change of a table for a Step."""
    columns = [column.name for column in table.columns]
    names = ", ".join(f'"{name}"' for name in columns)
    old_values = "||', '||".join(f'quote(OLD."{name}")' for name in columns)
    assignments = "||', '||".join(f"""'"{name}" = '||quote(OLD."{name}")""" for name in columns if name != "id")
    inverses = {
        "INSERT": f"""'DELETE FROM "{table.name}" WHERE id = '||NEW.id""",
        "UPDATE": f"""'UPDATE "{table.name}" SET '||{assignments}||' WHERE id = '||OLD.id""",
        "DELETE": f"""'INSERT INTO "{table.name}" ({names}) VALUES ('||{old_values}||')'""",
    }
    for change, inverse in inverses.items():
        record = "NEW.id" if change == "INSERT" else "OLD.id"
        yield (
            f'CREATE TEMP TRIGGER "undo_{table.name}_{change.lower()}" AFTER {change} ON main."{table.name}" BEGIN '
            "INSERT INTO undo_statement (step_id, record_table, record_id, statement) "
            f"VALUES ({step_id}, '{table.name}', {record}, {inverse}); END"
        )


class _Recorder:
    """Records what a connection changes from now on until it is closed."""

    def __init__(self, connection: Connection, step_id: int) -> None:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        self._driver = driver
        self._step_id = step_id
        unwatched = self._unwatched = set(_BY_NAME)

        def allows(action: int, table: str | None, *_: str | None) -> int:
            return sqlite3.SQLITE_DENY if action in _CHANGES and table in unwatched else sqlite3.SQLITE_OK

        driver.set_authorizer(allows)  # a change that went round `_before` fails, instead of being lost to undo
        event.listen(connection, "before_execute", self._before)

    def watch(self, names: Iterable[str]) -> None:
        """Make the triggers of tables which have none yet."""
        for name in self._unwatched.intersection(names):
            for statement in triggers(_BY_NAME[name], self._step_id):
                self._driver.execute(statement)
            self._unwatched.remove(name)

    def _before(self, _connection: Connection, clause: object, *_: object) -> None:
        if isinstance(clause, UpdateBase):
            self.watch([str(clause.table.description)])


class History:
    """The Steps of an office, and going back and forth among them. Lives within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, name: Sentence, *, at: datetime, undoable: bool) -> int:
        """Open a Step and record every change from now on; forgets what could be redone. Gives its id.

        A Step that is not undoable leaves its name in the history and nothing to take it back with.
        """
        undone = select(step.c.id).where(step.c.undone == 1)
        self._connection.execute(delete(undo_statement).where(undo_statement.c.step_id.in_(undone)))
        values = {
            "context": name.context,
            "source": name.source,
            "places": json.dumps(dict(name.values), ensure_ascii=False, default=str),
            "at": at.isoformat(timespec="seconds"),
            "tables": "",
            "undone": 0,
        }
        step_id = int(self._connection.execute(insert(step).values(values)).lastrowid)
        if undoable:
            _Recorder(self._connection, step_id)
        return step_id

    def end(self, step_id: int) -> Step:
        """Close the Step with the tables it touched, and drop the statements of Steps too old to be undone."""
        touched = self._tables_of(step_id)
        self._connection.execute(update(step).where(step.c.id == step_id).values(tables=" ".join(sorted(touched))))
        self._connection.execute(delete(undo_statement).where(undo_statement.c.step_id <= step_id - KEPT_STEPS))
        return self.get(step_id)

    def get(self, step_id: int) -> Step:
        """One Step by its id."""
        return _step(self._connection.execute(select(step).where(step.c.id == step_id)).one())

    def latest(self, limit: int) -> list[Step]:
        """The last Steps, newest first, undone ones among them."""
        found = select(step, _kept_of_step.label("is_kept")).order_by(step.c.id.desc()).limit(limit)
        return [replace(_step(row), is_kept=bool(row.is_kept)) for row in self._connection.execute(found)]

    def next_undo(self) -> Step | None:
        """The Step that undo would take back; None when there is none that still can be."""
        return self._first(undone=0, newest=True)

    def next_redo(self) -> Step | None:
        """The Step that redo would do again."""
        return self._first(undone=1, newest=False)

    def play(self, step_id: int) -> Step:
        """Run the statements kept for a Step, last first, keeping their inverses: undo and redo are one movement."""
        kept = select(undo_statement).where(undo_statement.c.step_id == step_id).order_by(undo_statement.c.id.desc())
        statements = [row.statement for row in self._connection.execute(kept)]
        was_undone, touched = self.get(step_id).undone, self._tables_of(step_id)
        self._connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        self._connection.execute(delete(undo_statement).where(undo_statement.c.step_id == step_id))
        _Recorder(self._connection, step_id).watch(touched)
        driver = self._connection.connection.cursor()
        for statement in statements:
            driver.execute(statement)
        self._connection.execute(update(step).where(step.c.id == step_id).values(undone=int(not was_undone)))
        return self.get(step_id)

    def can_be_played(self, step_id: int) -> bool:
        """Whether the statements of a Step are still kept."""
        kept = select(undo_statement.c.id).where(undo_statement.c.step_id == step_id).limit(1)
        return self._connection.scalar(kept) is not None

    def stood_upon_by(self, step_id: int) -> Step | None:
        """The last Step after this one, not undone, that changed a record which this one changed."""
        mine, later = undo_statement.alias(), undo_statement.alias()
        same = (later.c.record_table == mine.c.record_table) & (later.c.record_id == mine.c.record_id)
        found = (
            select(func.max(later.c.step_id))
            .select_from(mine.join(later, same).join(step, step.c.id == later.c.step_id))
            .where(mine.c.step_id == step_id, later.c.step_id > step_id, step.c.undone == 0)
        )
        return self._maybe(self._connection.scalar(found))

    def left_hanging(self, step_id: int) -> Step | None:
        """After `play`: a Step whose record refers to one that is no longer there; None when all hold."""
        children = [table for table in RECORDS if _parents(table) & self._tables_of(step_id)]
        for child in children:
            for row in self._connection.exec_driver_sql(f'PRAGMA foreign_key_check("{child.name}")'):
                about = (undo_statement.c.record_table == child.name) & (undo_statement.c.record_id == row[1])
                return self._maybe(self._connection.scalar(select(func.max(undo_statement.c.step_id)).where(about)))
        return None

    def _maybe(self, step_id: int | None) -> Step | None:
        return None if step_id is None else self.get(step_id)

    def _tables_of(self, step_id: int) -> set[str]:
        found = select(undo_statement.c.record_table).where(undo_statement.c.step_id == step_id).distinct()
        return set(self._connection.scalars(found))

    def _first(self, *, undone: int, newest: bool) -> Step | None:
        order = step.c.id.desc() if newest else step.c.id.asc()
        found = select(step).where(step.c.undone == undone, _kept_of_step).order_by(order).limit(1)
        row = self._connection.execute(found).one_or_none()
        return _step(row) if row else None


def _parents(table: Table) -> set[str]:
    return {key.column.table.name for key in table.foreign_keys}


def _step(row: Row[tuple[int, str, str, str, str, str, int]]) -> Step:
    return Step(
        id=row.id,
        name=Sentence(row.context, row.source, json.loads(row.places)),
        at=datetime.fromisoformat(row.at),
        tables=frozenset(row.tables.split()),
        undone=bool(row.undone),
    )

"""Which Steps touched a subject: told from what undo keeps, so it reaches back as far as undo does."""

from __future__ import annotations

from sqlalchemy import Connection, and_, or_, select

from tdkt_desktop.domain.step import Step
from tdkt_desktop.storage.history import History
from tdkt_desktop.storage.mergers import links_to
from tdkt_desktop.storage.tables import step, subject, undo_statement


def steps_of_subject(connection: Connection, subject_id: int, *, limit: int = 20) -> list[Step]:
    """The last Steps, not undone, that changed the record or what belongs to it; newest first."""
    touched = undo_statement.c
    own = [and_(touched.record_table == subject.name, touched.record_id == subject_id)]
    for column in links_to(subject):
        mine = select(column.table.c.id).where(column == subject_id)
        own.append(and_(touched.record_table == column.table.name, touched.record_id.in_(mine)))
    found = select(step.c.id).where(step.c.undone == 0, step.c.id.in_(select(touched.step_id).where(or_(*own))))
    history = History(connection)
    return [history.get(one) for one in connection.scalars(found.order_by(step.c.id.desc()).limit(limit))]

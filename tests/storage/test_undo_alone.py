"""A Step further back taken back alone: only what it did, or nothing with the name of the Step that rests on it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, Table, delete

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.storage import database, undo
from tdkt_desktop.storage.tables import setting
from tdkt_desktop.storage.undo import NothingToUndo, StoodUpon
from tests.storage.conftest import NewReader, NewWork
from tests.storage.test_history import change, do, operations
from tests.support.offices import dump_file


def test_a_mistake_is_taken_back_and_three_later_steps_stay(work: NewWork, reader: NewReader, engine: Engine) -> None:
    steps = []
    for name in ("A", "B", "C", "D"):
        with work("Add unit {name}", name=name) as current:
            current.units.add(name)
        steps.append(current.step)
    assert undo.undo_alone(engine, steps[0].id).undone
    with reader() as known:
        assert [found.name for found in known.units.all()] == ["B", "C", "D"]
        assert known.history.next_undo() == steps[3]
    assert undo.redo(engine).id == steps[0].id
    with reader() as known:
        assert sorted(found.name for found in known.units.all()) == ["A", "B", "C", "D"]


def test_a_later_change_of_the_same_record_stands_in_the_way(path: Path, work: NewWork, engine: Engine) -> None:
    with work("Add unit {name}", name="A") as first:
        unit_id = first.units.add("A")
    with work("Name it {name}", name="A1") as later:
        later.units.change(unit_id, name="A1")
    before = dump_file(path)
    with pytest.raises(StoodUpon) as refused:
        undo.undo_alone(engine, first.step.id)
    assert refused.value.values["later"] == later.step.name
    assert dump_file(path) == before
    undo.undo(engine)
    assert undo.undo_alone(engine, first.step.id).undone  # what stood on it is gone


def test_a_later_record_that_refers_to_it_stands_in_the_way(path: Path, work: NewWork, engine: Engine) -> None:
    with work("Add unit {name}", name="A") as first:
        unit_id = first.units.add("A")
    with work("Add {name}", name="Bích") as later:
        subject_id = later.subjects.add(SubjectKind.PERSON, "Bích")
        later.subjects.employ(subject_id, unit_id)
    with work("Add unit {name}", name="B") as other:
        other.units.add("B")
    before = dump_file(path)
    with pytest.raises(StoodUpon) as refused:
        undo.undo_alone(engine, first.step.id)
    assert refused.value.values["later"] == later.step.name
    assert dump_file(path) == before


def test_a_name_that_was_taken_since_is_not_given_twice(path: Path, work: NewWork, engine: Engine) -> None:
    with work() as made:
        made.settings.put({"place": "Nam Định"})
    with work("Forget {name}", name="place") as first:
        first.connection.execute(delete(setting).where(setting.c.key == "place"))
    with work("Set {name}", name="place") as later:
        later.settings.put({"place": "Hồng Quang"})
    before = dump_file(path)
    with pytest.raises(StoodUpon):
        undo.undo_alone(engine, first.step.id)
    assert dump_file(path) == before


def test_what_is_undone_or_forgotten_is_not_undone_again(work: NewWork, engine: Engine) -> None:
    with work() as current:
        current.units.add("A")
    undo.undo_alone(engine, current.step.id)
    with pytest.raises(NothingToUndo):
        undo.undo_alone(engine, current.step.id)


@given(works=st.lists(st.lists(operations, min_size=1, max_size=4), min_size=2, max_size=5), at=st.integers(0, 4))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_step_is_taken_back_alone_or_nothing_is(
    tmp_path: Path, works: list[list[tuple[Table, str, int]]], at: int
) -> None:
    path = tmp_path / "run.db"
    path.unlink(missing_ok=True)
    database.create(path)
    engine = database.engine_of(path)
    steps = [
        change(engine, lambda current, work=work: [do(current.connection, *operation) for operation in work])
        for work in works
    ]
    wanted = steps[at % len(steps)]
    before = dump_file(path)
    try:
        undo.undo_alone(engine, wanted.id)
    except (StoodUpon, NothingToUndo):
        assert dump_file(path) == before
    else:
        undo.redo(engine)
        assert dump_file(path) == before
    assert database.findings(path) == []

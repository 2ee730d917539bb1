"""A database of an empty office, and a Work or Reader on it in one word."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.storage import database
from tdkt_desktop.storage import work as storage_work
from tdkt_desktop.storage.work import Reader, Work
from tests.support.offices import BEGINNING

NewWork = Callable[..., AbstractContextManager[Work]]
NewReader = Callable[[], AbstractContextManager[Reader]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "office.db"
    database.create(path)
    return path


@pytest.fixture
def engine(path: Path) -> Engine:
    return database.engine_of(path)


@pytest.fixture
def work(engine: Engine) -> NewWork:
    @contextmanager
    def begin(source: str = "Try {what}", /, *, undoable: bool = True, **values: object) -> Iterator[Work]:
        sentence = Sentence("Step", source, values or {"what": "it"})
        with storage_work.work(engine, sentence, at=BEGINNING, undoable=undoable) as current:
            yield current

    return begin


@pytest.fixture
def reader(engine: Engine) -> NewReader:
    return lambda: storage_work.reader(engine)

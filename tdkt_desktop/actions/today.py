"""What the officer puts off: a next step that is not proposed again before its day."""

from __future__ import annotations

from datetime import date

from tdkt_desktop.domain.dates import day_and_month
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Reader

_PREFIX = "put_off:"


def put_off(office: Office, key: str, *, title: str, until: date) -> Step:
    """Leave a next step alone until a day; `key` names it among the steps, `title` is what the officer reads."""
    named = QT_TRANSLATE_NOOP("Step", "Put off until {day}: {title}")
    with office.work(named, day=day_and_month(until), title=title) as work:
        work.settings.put({_PREFIX + key: until.isoformat()})
    return work.step


def put_off_keys(reader: Reader, today: date) -> frozenset[str]:
    """Keys of the next steps that wait for a later day."""
    return frozenset(
        key.removeprefix(_PREFIX)
        for key, until in reader.settings.all().items()
        if key.startswith(_PREFIX) and date.fromisoformat(until) > today
    )

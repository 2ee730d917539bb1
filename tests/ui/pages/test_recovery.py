"""A decision annulled after its bonuses were paid: register and panel say what is to be recovered."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.annulments import annul_decision
from tdkt_desktop.actions.decisions import decide
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.table import Table
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import made_office
from tests.support.page_window import PageWindow, copied
from tests.ui.inspect_widgets import faults

NUMBER, SIGNED, ANNULLED = "112/QĐ-UBND", date(2025, 11, 18), date(2025, 11, 20)


@pytest.fixture(scope="module")
def annulled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small ward, whose decision paid and was annulled two days later."""
    folder = tmp_path_factory.mktemp("recovery") / "office"
    with made_office(folder) as office:
        ward.fill(office)
        decide(office, ward.ROUND, number=NUMBER, signed_on=SIGNED, signer="Nguyễn Văn Thành")
        annul_decision(office, _decision(office), on=ANNULLED, by="120/QĐ-UBND", reason="Nhầm danh hiệu")
    return folder


@pytest.fixture
def office(annulled_folder: Path, tmp_path: Path) -> Iterator[Office]:
    with copied(annulled_folder, tmp_path / "office") as found:
        yield found


def _decision(office: Office) -> int:
    with office.reader() as reader:
        found = reader.awards.own_decision_numbered(NUMBER, year=2025)
    assert found is not None
    return found.id


def texts(table: Table) -> list[str]:
    rows = [table.rows.row_at(number) for number in range(table.rows.rowCount())]
    return [column.words(row) for row in rows if row is not None for column in table.rows.columns]


def test_the_register_says_what_is_to_be_recovered(
    office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    shown = PageWindow(office, "register", tasks=tasks, settings=settings, qtbot=qtbot)
    rows = [row for table in shown.page.findChildren(Table) for row in _rows(table) if row.get("decision") == NUMBER]
    assert [row["decided"] for row in rows] == ["Cần thu hồi 710.000 đ"]
    assert faults(shown.window) == []
    shown.window.close()


def test_the_panel_of_the_decision_says_so_too(
    office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    shown = PageWindow(office, "decisions", tasks=tasks, settings=settings, qtbot=qtbot)
    shown.window.open_page("decisions", _decision(office))
    said = [label.text() for label in shown.page.findChildren(QLabel) if label.isVisibleTo(shown.page)]
    assert "Đã chi – cần thu hồi 710.000 đ" in said
    assert any("cần thu hồi" in texts(table) for table in shown.page.findChildren(Table))
    assert faults(shown.window) == []
    shown.window.close()


def _rows(table: Table) -> list[dict[str, object]]:
    found = [table.rows.row_at(number) for number in range(table.rows.rowCount())]
    return [dict(row) for row in found if row is not None]

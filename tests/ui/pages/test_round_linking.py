"""What proves a condition and has no register of its own: linked from beside the list, read, changed, taken off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions import movements, rounds
from tdkt_desktop.actions.appraisal import appraise
from tdkt_desktop.domain.linked_proof import LinkedProof, ProofSort
from tdkt_desktop.domain.movement import NewMovement
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.inline_form import ChoiceField
from tdkt_desktop.ui.pages.proof_forms import ProofForm
from tdkt_desktop.ui.pages.round_detail import RoundDetail
from tdkt_desktop.ui.pages.rounds import RoundsPage
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied
from tests.ui.inspect_widgets import faults

NAME = "Khen thưởng phong trào 2025"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A round for a movement of the province, with a person and a collective proposed to it."""
    folder = tmp_path_factory.mktemp("linking") / "office"
    with made_office(folder) as office:
        ward.fill(office)
        movements.add_movement(office, NewMovement("Cả tỉnh chung sức", "TINH", 2021, 2025, mode="chuyen_de"))
        with office.reader() as reader:
            movement = reader.plans.movements()[-1].id
        rounds.open_round(office, NAME, kind=RoundKind.THEMATIC, year=2025, movement_id=movement)
        made = rounds.find_round(office, NAME).id
        for subject, award in (
            (ward.LAN, "BK_TINH_CN"), (ward.LAN, "CSTD_TINH"), (ward.SCHOOL_STAFF, "CO_TINH"),
        ):  # fmt: skip
            rounds.nominate(office, made, subject_id=subject, award_code=award)
        appraise(office, made)
    return folder


@pytest.fixture
def shown(folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[PageWindow]:
    with copied(folder, tmp_path / "office") as office:
        made = PageWindow(office, "rounds", tasks=tasks, settings=settings, qtbot=qtbot)
        made.page.show_record(rounds.find_round(office, NAME).id)
        made.idle()
        yield made
        made.idle()


def detail(shown: PageWindow) -> RoundDetail:
    assert isinstance(shown.page, RoundsPage)
    return shown.page.detail


def nominations(shown: PageWindow) -> dict[str, int]:
    with shown.office.reader() as reader:
        found = reader.rounds.nominations_of(rounds.find_round(shown.office, NAME).id)
    return {one.award_code: one.id for one in found}


def condition(shown: PageWindow, nomination_id: int, code: str) -> object:
    with shown.office.reader() as reader:
        kept = reader.rounds.conditions_of([nomination_id])[nomination_id]
    return next(one["met"] for one in kept if one["code"] == code)


def asked(shown: PageWindow, award: str, code: str) -> ProofForm:
    """The form that the button at a condition opens."""
    page = detail(shown)
    page.show_record(nominations(shown)[award])
    page.deeds.linking.ask(code)
    assert isinstance(page.form, ProofForm)
    return page.form


def test_the_button_stands_at_conditions_that_can_be_linked(shown: PageWindow) -> None:
    page = detail(shown)
    page.show_record(nominations(shown)["BK_TINH_CN"])
    buttons = [one for one in page.panel.findChildren(QAbstractButton) if "Gắn minh chứng" in one.accessibleName()]
    assert len(buttons) == 2
    assert faults(shown.page) == []


def test_the_movement_of_the_round_is_filled_in_and_linked_by_keyboard(shown: PageWindow) -> None:
    page, before = detail(shown), dump(shown.office)
    form = asked(shown, "BK_TINH_CN", "BKT_MOVE")
    assert faults(shown.page) == []
    assert (form.name.text(), form.own["years"].text()) == ("Cả tỉnh chung sức", "2021-2025")
    form.paper.set_text("31/QĐ-UBND")
    shown.qtbot.keyClick(form.paper.editor, Qt.Key.Key_Return)
    shown.idle()
    mine = nominations(shown)["BK_TINH_CN"]
    assert condition(shown, mine, "BKT_MOVE") is True
    assert page.form is None
    link = next(one for one in page.panel.findChildren(LinkLine) if "31/QĐ-UBND" in one.words)
    link.click()
    opened = page.form
    assert isinstance(opened, ProofForm)
    assert opened.known is not None
    assert opened.proof == LinkedProof(
        ProofSort.MOVEMENT, "Cả tỉnh chung sức", "31/QĐ-UBND", reach="TINH", year_from=2021, year_to=2025, themed=True
    )
    page.deeds.linking._take_off()
    shown.idle()
    assert condition(shown, mine, "BKT_MOVE") is False
    shown.seam.undo()
    shown.idle()
    assert shown.undone(before)


@pytest.mark.parametrize(
    ("award", "code", "values"),
    [
        ("BK_TINH_CN", "BKT_DOTXUAT", {"reach": "tinh"}),
        ("CO_TINH", "CO_TINH_LEAD", {"rank": "1"}),
        ("CO_TINH", "CO_TINH_MOVE", {"sort": "tong_ket", "leads": True}),
        ("CSTD_TINH", "CSTDT_DT1", {"sort": "de_tai", "reach": "tinh", "applied": True}),
    ],
)
def test_each_kind_is_filled_in_and_met(shown: PageWindow, award: str, code: str, values: dict[str, object]) -> None:
    form = asked(shown, award, code)
    assert faults(shown.page) == []
    form.name.set_text("Tên gọi")
    form.paper.set_text("31/QĐ-UBND")
    for name, value in values.items():
        field = form.own[name]
        if isinstance(field, ChoiceField):
            field.box.setCurrentIndex(field.box.findData(value))
        else:
            field.set_text(str(value))
    form.confirm()
    shown.idle()
    assert condition(shown, nominations(shown)[award], code) is True


def test_without_a_name_nothing_is_linked(shown: PageWindow) -> None:
    form = asked(shown, "BK_TINH_CN", "BKT_DOTXUAT")
    before = dump(shown.office)
    form.confirm()
    shown.idle()
    assert form.name.error
    assert dump(shown.office) == before
    assert form.proof.on_date is None
    form.own["on_date"].set_day(date(2025, 6, 2))  # type: ignore[attr-defined]
    assert form.proof.on_date == date(2025, 6, 2)

"""Every page, filled, empty, with an error and busy, in each size of a real screen, light and dark: seen by machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from tdkt_desktop.actions.offices import new_office
from tdkt_desktop.office.office import Office
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.pictures import look_kept
from tdkt_desktop.ui.scenes import Scene
from tdkt_desktop.ui.showing import Showing
from tests.support import ward
from tests.support.offices import FixedClock, made_office
from tests.ui.inspect_pixels import faint
from tests.ui.inspect_widgets import faults

SIZES = (QSize(1366, 690), QSize(1920, 1002), QSize(911, 438), QSize(683, 310))
EVERY_PAGE = pytest.mark.parametrize("key", [entry.key for entry in PAGES])


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with made_office(tmp_path_factory.mktemp("look") / "office", FixedClock()) as office:
        ward.fill(office)
        yield office


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("look") / "office"
    with new_office(folder, unit_name="Phường Hồng Quang", province="Ninh Bình", clock=FixedClock()) as office:
        yield office


@pytest.fixture
def offices(filled: Office, empty: Office) -> dict[Scene, Office]:
    return {scene: empty if scene is Scene.EMPTY else filled for scene in Scene}


def roots(window: QWidget) -> list[QWidget]:
    """The window and the dialogs that stand over it."""
    return [window, *(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())]


@EVERY_PAGE
@pytest.mark.parametrize("scene", list(Scene))
def test_nothing_is_cut_nameless_out_of_reach_or_english(offices: dict[Scene, Office], key: str, scene: Scene) -> None:
    with look_kept(), Showing(offices[scene]) as shown:
        found = {}
        for size in SIZES:
            with shown.standing(key, size=size, scene=scene):
                if seen := [fault for root in roots(shown.window) for fault in faults(root)]:
                    found[f"{size.width()}x{size.height()}"] = seen
    assert found == {}


@EVERY_PAGE
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_stand_out_from_their_ground(filled: Office, key: str, theme: str) -> None:
    with look_kept(), Showing(filled, theme=theme) as shown:
        with shown.standing(key, size=SIZES[0], scene=Scene.FILLED):
            found = faint(shown.window)
        with shown.standing(key, size=SIZES[0], scene=Scene.ERROR):
            found += [words for root in roots(shown.window) for words in faint(root)]
    assert found == []

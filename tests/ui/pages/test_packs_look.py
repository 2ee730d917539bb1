"""A pack looked at before it is installed: what it changes, who vouches for it, and nothing until *Cài*."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.pack_sides import NATIONAL
from tdkt_desktop.actions.packs import install_pack
from tdkt_desktop.packs.build import build_pack, sign_pack
from tdkt_desktop.packs.seal import make_key
from tdkt_desktop.packs.zipping import packed
from tdkt_desktop.paths import resources
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.pages.packs import PacksPage
from tdkt_desktop.ui.pages.packs_look import PackLook
from tdkt_desktop.ui.pages.packs_sides import SidesForm
from tdkt_desktop.ui.tasks import TaskRunner
from tests.packs.bad_packs import QUOTA, table, whole
from tests.support import ward
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied
from tests.ui.inspect_widgets import faults

PROVINCE = resources() / "packs" / "bac_ninh"
STRICT = (
    "award_code,rule_code,kind,parameters,law_article,text_vi,effective_from,effective_to,verification,severity\n"
    "*,THU_CAM,sudden_achievement,{},QĐ thử,Phải có thành tích đột xuất,2024-01-01,,read,warn\n"
)


@pytest.fixture(scope="session")
def ward_of_packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("look") / "office"
    with made_office(folder) as office:
        ward.fill(office)
    return folder


@pytest.fixture(scope="session")
def stick(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The packs on the stick: unsigned, signed by a stranger, faulty, no pack at all, one that judges otherwise."""
    folder = tmp_path_factory.mktemp("stick")
    found = {name: folder / f"goi_{name[0]}.zip" for name in ("unsigned", "signed", "faulty", "broken", "new_rule")}
    for name in ("unsigned", "signed"):
        build_pack(PROVINCE, found[name])
    make_key(folder / "khoa.pem")
    sign_pack(found["signed"], folder / "khoa.pem")
    row = [*QUOTA]
    row[2] = "KHONG_CO"
    found["faulty"].write_bytes(packed(whole(table("quotas", row), key=None)))
    found["broken"].write_bytes(b"PK")
    found["new_rule"].write_bytes(packed(whole({"eligibility_rules.csv": STRICT.encode()}, key=None)))
    return found


@pytest.fixture
def shown(
    ward_of_packs: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:  # fmt: skip
    with copied(ward_of_packs, tmp_path / "office") as office:
        window = PageWindow(office, "packs", tasks=tasks, settings=settings, qtbot=qtbot)
        window.idle()
        yield window
        window.idle()


def page(shown: PageWindow) -> PacksPage:
    assert isinstance(shown.page, PacksPage)
    return shown.page


def looked(shown: PageWindow, path: Path) -> PackLook:
    page(shown).list.take_pack(str(path))
    shown.idle()
    assert page(shown).view is page(shown).look
    return page(shown).look


def press(key: Qt.Key, *, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def names(look: PackLook, section: str) -> list[str]:
    return [str(row["name"]) for row in look.all_rows if row["section"] == section]


def test_an_unsigned_pack_is_installed_by_keyboard_only_after_the_tick(
    shown: PageWindow, stick: dict[str, Path]
) -> None:  # fmt: skip
    before = dump(shown.office)
    shown.window.activateWindow()
    page(shown).list.table.setFocus()
    press(Qt.Key.Key_I, held=Qt.KeyboardModifier.ControlModifier)
    dialog = page(shown).findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(stick["unsigned"]))
    dialog.close()
    shown.window.activateWindow()
    shown.idle()
    look = page(shown).look
    assert QApplication.focusWidget() is look.consent.tick
    assert len(look.consent.fingerprint.text().split()) == 8
    press(Qt.Key.Key_Return, held=Qt.KeyboardModifier.AltModifier)
    shown.idle()
    assert look.consent.why.isVisible()
    assert "Chưa cài được" in look.consent.why.text()
    assert dump(shown.office) == before
    press(Qt.Key.Key_Space)
    assert not look.consent.why.isVisible()
    press(Qt.Key.Key_Return, held=Qt.KeyboardModifier.AltModifier)
    shown.idle()
    assert page(shown).view is page(shown).list
    assert len([row for row in page(shown).list.all_rows if row["part"] == "packs"]) == 2
    assert "Bắc Ninh" in shown.window.toast.words
    assert shown.undone(before)


def test_what_changes_stands_as_before_and_after(shown: PageWindow, stick: dict[str, Path]) -> None:
    before = dump(shown.office)
    look = looked(shown, stick["unsigned"])
    row = next(row for row in look.all_rows if str(row["name"]).startswith("Họp xét khen thưởng hợp lệ"))
    assert row["kind"] == "new"
    ended = next(row for row in look.all_rows if "02/12/2025" in str(row["turns"]))
    assert str(ended["turns"]).startswith("chưa có → 02/12/2025")
    for button in look.counters.buttons[1:]:
        look.counters.choose(frozenset({button.count.key}))
        look.apply_filters()
        assert look.table.rows.record_count == button.count.count
    look.counters.choose(frozenset())
    look.apply_filters()
    look.show_record(ended["id"])
    assert faults(look) == []
    assert dump(shown.office) == before
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert page(shown).view is page(shown).list


def test_a_stranger_is_named_with_the_fingerprint_of_the_key(shown: PageWindow, stick: dict[str, Path]) -> None:
    look = looked(shown, stick["signed"])
    assert "TĐKT Desktop" in look.consent.doubt.words
    assert look.consent.fingerprint.text() == look.looked.proposal.examined.seal.fingerprint  # type: ignore[union-attr]
    look.consent.tick.setChecked(True)
    look.install()
    shown.idle()
    with shown.office.reader() as reader:
        assert len(reader.packs.issuers()) == 1
    shown.undo()
    assert not looked(shown, stick["signed"]).consent.is_given


def test_those_judged_otherwise_are_told_and_open_in_their_round(shown: PageWindow, stick: dict[str, Path]) -> None:
    look = looked(shown, stick["new_rule"])
    judged = [row for row in look.all_rows if row["section"] == "judged"]
    assert {str(row["turns"]).rpartition(" → ")[2] for row in judged} == {"Chưa đạt"}
    assert names(look, "rules") == ["Phải có thành tích đột xuất"]
    wanted: list[tuple[str, object]] = []
    shown.seam.page_wanted.connect(lambda key, record: wanted.append((key, record)))
    look.show_record(judged[0]["id"])
    look.open_nomination()
    assert wanted == [("rounds", (ward.ROUND, judged[0]["of"].nomination.id))]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["faulty", "broken"])
def test_a_bad_pack_is_refused_with_its_faults_and_cannot_be_installed(
    shown: PageWindow, stick: dict[str, Path], name: str
) -> None:  # fmt: skip
    before = dump(shown.office)
    look = looked(shown, stick[name])
    assert look.refused.isVisible()
    assert names(look, "faults")
    if name == "faulty":
        fault = look.all_rows[0]
        assert "KHONG_CO" in str(fault["name"])
        assert str(fault["second"]).startswith("Tỷ lệ, dòng ")
    look.install()
    shown.idle()
    assert [verb.words for verb in look.verbs() if verb.is_filled] == ["Kiểm tra lại"]
    assert shown.refused == []
    assert dump(shown.office) == before
    assert list((shown.office.folder / "packs").iterdir()) == []


def test_the_examination_of_a_pack_can_be_stopped(shown: PageWindow, stick: dict[str, Path]) -> None:
    page(shown).look_at(stick["unsigned"])
    for task in shown.seam.tasks.running:
        task.cancel()
    shown.idle()
    assert page(shown).view is page(shown).list
    assert page(shown).look.looked is None
    assert shown.refused == []


def test_a_file_exchanged_after_the_look_is_not_installed(
    shown: PageWindow, stick: dict[str, Path], tmp_path: Path
) -> None:  # fmt: skip
    path = tmp_path / "goi.zip"
    path.write_bytes(stick["unsigned"].read_bytes())
    look = looked(shown, path)
    path.write_bytes(stick["new_rule"].read_bytes())
    look.consent.tick.setChecked(True)
    look.install()
    shown.idle()
    assert type(shown.refused[-1]).__name__ == "PackOtherThanSeen"


def test_a_pack_is_dropped_onto_the_page_and_nothing_else_is_taken(shown: PageWindow, stick: dict[str, Path]) -> None:
    def event(kind: type[QDragEnterEvent | QDropEvent], path: Path) -> QDropEvent:
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(path))])
        kept.append(files)
        spot = QPointF(9, 9) if kind is QDropEvent else QPointF(9, 9).toPoint()
        return kind(spot, Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # type: ignore[arg-type]

    kept: list[QMimeData] = []
    QApplication.sendEvent(page(shown), event(QDragEnterEvent, Path("danh_sach.xlsx")))
    assert page(shown).drop.reason
    QApplication.sendEvent(page(shown), event(QDragEnterEvent, stick["unsigned"]))
    assert not page(shown).drop.reason
    QApplication.sendEvent(page(shown), event(QDropEvent, stick["unsigned"]))
    shown.idle()
    assert page(shown).view is page(shown).look


def test_packs_are_compared_without_installing(shown: PageWindow, stick: dict[str, Path]) -> None:
    install_pack(shown.office, PROVINCE, trust=True)
    before = dump(shown.office)
    page(shown).list.ask_sides()
    forms = page(shown).list.forms
    assert forms is not None
    form = forms.form
    assert isinstance(form, SidesForm)
    form.new.box.setCurrentIndex(0)
    form.confirm()
    assert form.new.error
    form.new.box.setCurrentIndex(1)
    assert form.new.value == NATIONAL
    form.confirm()
    shown.idle()
    look = page(shown).look
    assert {row["kind"] for row in look.all_rows} >= {"gone", "changed"}
    assert not look.consent.isVisible()
    assert [verb for verb in look.verbs() if verb.is_filled] == []
    page(shown).compare(None, stick["new_rule"])
    shown.idle()
    assert "Phải có thành tích đột xuất" in names(look, "rules")
    page(shown).compare(None, None)
    shown.idle()
    assert look.all_rows == []
    assert page(shown).go_back()
    assert dump(shown.office) == before


SIZES = [(1366, 690), (911, 438), (683, 310)]


def sound(shown: PageWindow) -> None:
    """Nothing is clipped, nameless or English at any size."""
    for width, height in SIZES:
        shown.window.resize(width, height)
        assert faults(page(shown)) == [], (width, height)


def test_nothing_is_clipped_nameless_or_english(shown: PageWindow, stick: dict[str, Path]) -> None:
    page(shown).list.ask_sides()
    sound(shown)
    forms = page(shown).list.forms
    assert forms is not None
    forms.close()
    for name in ("signed", "faulty", "new_rule"):
        look = looked(shown, stick[name])
        look.install()
        sound(shown)
        look.show_record(look.all_rows[0]["id"])
        sound(shown)

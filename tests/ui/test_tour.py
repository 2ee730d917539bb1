"""Pictures of all pages, the self-test and the sample ward's year, as the commands give them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.office import dossier
from tdkt_desktop.office.office import Office
from tdkt_desktop.ui import gallery, sample_ward, self_test, tour
from tdkt_desktop.ui import pictures as drawing
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.scenes import Scene
from tdkt_desktop.ui.showing import Showing, is_blank
from tests.support import ward
from tests.support.offices import FixedClock, made_office

LEAST_COLOURS = 40
LEAST_SHARE = 0.02


@pytest.fixture(autouse=True)
def look_kept() -> Iterator[None]:
    with drawing.look_kept():
        yield


@pytest.fixture
def small_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small ward in place of the sample ward, which takes half a minute."""

    def make(folder: Path, **_values: object) -> Path:
        with made_office(folder, FixedClock()) as office:
            ward.fill(office)
        return folder

    monkeypatch.setattr(sample_ward, "make_sample", make)


def is_drawn(path: Path) -> bool:
    """Many colours, and no one colour alone: neither blank nor a bare frame."""
    image = QImage(str(path))
    points = Counter(image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    ground = points.most_common(1)[0][1]
    return len(points) >= LEAST_COLOURS and 1 - ground / points.total() >= LEAST_SHARE


# ---- pictures


def test_every_page_and_the_first_start_are_drawn(small_sample: None, tmp_path: Path) -> None:
    assert gallery.command([str(tmp_path / "hinh")]) == 0
    names = {path.stem for path in (tmp_path / "hinh").glob("*.png")}
    assert names == {entry.key for entry in PAGES} | {gallery.FIRST_START}
    for path in (tmp_path / "hinh").glob("*.png"):
        assert QImage(str(path)).size() == QSize(1366, 768)
        assert is_drawn(path), path.name


def test_one_page_in_another_size_and_dark(small_sample: None, tmp_path: Path) -> None:
    target = tmp_path / "hinh"
    assert gallery.command([str(target), "--page", "today", "--size", "911x438", "--dark"]) == 0
    (picture,) = target.iterdir()
    image = QImage(str(picture))
    assert image.size() == QSize(911, 438)
    assert image.pixelColor(image.width() - 30, image.height() - 30).lightness() < 80


def test_a_page_is_drawn_in_every_scene_and_look(small_sample: None, tmp_path: Path) -> None:
    target = tmp_path / "hinh"
    assert gallery.command([str(target), "--page", "units", "--all"]) == 0
    shots = drawing.shots_of(1.0)
    assert {path.name for path in target.iterdir()} == {
        f"units-{scene}-{shot.name}.png" for scene in Scene for shot in shots
    }
    first = [target / f"units-{scene}-{shots[0].name}.png" for scene in Scene]
    assert len({path.read_bytes() for path in first}) == len(Scene)  # each scene shows something else


def test_the_first_start_needs_no_office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*_values: object, **_more: object) -> None:
        raise AssertionError

    monkeypatch.setattr(sample_ward, "make_sample", refuse)
    assert gallery.command([str(tmp_path), "--page", gallery.FIRST_START]) == 0
    assert is_drawn(tmp_path / "first-start.png")


def test_a_page_that_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert gallery.command([str(tmp_path / "hinh"), "--page", "quy"]) == 1
    assert "Không có trang nào tên quy." in capsys.readouterr().err
    assert not (tmp_path / "hinh").exists()


@pytest.mark.parametrize("size", ["1366", "axb", "x"])
def test_a_wrong_size_is_wrong_usage(tmp_path: Path, size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        gallery.command([str(tmp_path), "--size", size])
    assert ended.value.code == 2
    assert size in capsys.readouterr().err


def test_a_blank_widget_is_known_as_blank(qtbot: QtBot) -> None:
    blank = QWidget()
    qtbot.addWidget(blank)
    blank.resize(300, 200)
    assert is_blank(blank)


def test_a_page_is_shown_with_a_record_beside_its_list(tmp_path: Path) -> None:
    with made_office(tmp_path / "office", FixedClock()) as office:
        ward.fill(office)
        with Showing(office) as shown:
            shown.draw("subjects", tmp_path / "subjects.png")
            page = shown.window.stack.page
            assert page is not None
            assert page.list.panel.name.words == "Đỗ Mạnh Hùng"
            assert not shown.is_blank("register")
        office.today  # noqa: B018 - the office is still open


# ---- self-test


def test_the_self_test_finds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "FILES", ())  # the compiled words are made by dev.py, not by the tests
    report = tmp_path / "report.json"
    assert tour.self_test(["--report", str(report)]) == 0
    found = json.loads(report.read_text("utf-8"))
    assert found["ok"] is True
    assert all(check["ok"] for check in found["checks"])
    assert [sorted(check) for check in found["checks"]] == [["name", "ok", "text"]] * len(found["checks"])
    assert len(found["checks"]) == 9


def test_what_is_missing_is_named_and_the_rest_is_still_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tdkt_desktop.documents import excel_text, fonts, lines, rows

    assert all(module.faces is fonts.faces for module in (excel_text, lines, rows))  # these took them by name

    def missing() -> None:
        raise fonts.VietnameseFontMissing(detail="LiberationSerif-Regular.ttf")

    monkeypatch.setattr(self_test, "FILES", ("tdkt_xx.qm",))
    monkeypatch.setattr(fonts, "faces", missing)
    report = tmp_path / "report.json"
    assert tour.self_test(["--report", str(report)]) == 1
    found = json.loads(report.read_text("utf-8"))
    failed = {check["name"]: check["text"] for check in found["checks"] if not check["ok"]}
    assert "LiberationSerif-Regular.ttf" in failed["Phông chữ tiếng Việt"]
    assert failed["Chữ tiếng Việt của chương trình"] == "tdkt_xx.qm"
    assert found["ok"] is False
    assert "Có phần còn thiếu" in capsys.readouterr().out


# ---- the sample ward's year


def test_a_folder_of_somebody_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "thu.txt").write_text("của tôi", encoding="utf-8")
    assert tour.demo([str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thu.txt"]


def test_a_folder_made_by_the_command_is_emptied_first(tmp_path: Path) -> None:
    target = tmp_path / "demo"
    tour._make_way(target)
    (target / "ho-so").mkdir()
    (target / "ho-so" / "cu.pdf").touch()
    (target / "hinh.png").touch()
    tour._make_way(target)
    assert [path.name for path in target.iterdir()] == [tour.MARK]


def test_the_sample_wards_year_ends_in_a_whole_dossier(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The real sample ward: the only slow test here, since it is what `dev.py run` shows without a display."""
    target = tmp_path / "demo"
    assert tour.demo([str(target)]) == 0
    told = capsys.readouterr().out
    for name in (tour.OFFICE, tour.DOSSIER, tour.PICTURES):
        assert str(target / name) in told
    assert {path.suffix for path in target.glob(f"{tour.LIST_NAME}*")} == {".pdf", ".xlsx", ".docx"}
    assert dossier.check(target / tour.DOSSIER).complete
    assert {path.stem for path in (target / tour.PICTURES).iterdir()} == {entry.key for entry in PAGES}
    assert all(is_drawn(path) for path in (target / tour.PICTURES).iterdir())
    with Office.open(target / tour.OFFICE) as office, office.reader() as reader:
        assert reader.awards.of_year(2025)

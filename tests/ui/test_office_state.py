"""The status bar says which office is open, when it was backed up, and which pack is in use."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.offices import set_up
from tdkt_desktop.office import backup
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.storage.packs import NewPack
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support.offices import made_office
from tests.ui.demo_page import PAGES


def read_name(office: Office) -> str | None:
    with office.reader() as reader:
        return reader.settings.get("unit_name")


def test_office_backup_and_pack_stand_in_the_status_bar(
    tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with made_office(tmp_path / "office") as office:
        seam = Seam(office, tasks=tasks, settings=settings)
        window = MainWindow(seam, title="TĐKT", pages=PAGES)
        qtbot.addWidget(window)
        window.resize(1366, 690)
        window.show()
        qtbot.waitUntil(tasks.is_idle)
        assert window.status.office == "·  Phường Hồng Quang"
        assert window.status.backup == "·  Chưa có bản sao lưu."
        qtbot.waitUntil(lambda: bool(window.status.pack))
        manifest = office.rulebook.manifest
        assert window.status.pack == f"{manifest.name}, bản {manifest.version}"
        with office.work("Fill") as work:
            work.packs.add(
                NewPack("NB", "province", "Tỉnh Ninh Bình", "Sở Nội vụ", "2026.2", "", "", "signed"), on=office.today
            )
        seam.changed.emit(frozenset({"pack"}))
        qtbot.waitUntil(lambda: window.status.pack == "Tỉnh Ninh Bình, bản 2026.2")
        backup.make_routine(office.folder, at=office.clock.now(), reason="thu")
        seam.read(read_name, done=window.status.set_office)
        qtbot.waitUntil(tasks.is_idle)
        assert window.status.backup == "·  Chưa có bản sao lưu."  # a read changes nothing that would stand there
        seam.run(set_up, {"chair": "Nguyễn Văn Thành"})
        qtbot.waitUntil(lambda: "Sao lưu lúc" in window.status.backup)
        window.close()
        seam.deleteLater()

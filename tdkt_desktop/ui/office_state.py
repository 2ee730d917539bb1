"""What the status bar says of the office: its name, its last backup, the pack in use; read again as time goes by."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from tdkt_desktop.domain.rulebook import PackManifest
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.near_days import backup_words
from tdkt_desktop.ui.pages.today_facts import last_backup
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.status_bar import StatusBar

_AGAIN_MS = 10 * 60 * 1000
"""So often the words are renewed: “hôm nay” becomes “hôm qua” at midnight."""


def pack_in_use(office: Office) -> PackManifest:
    """What the pack in use says of itself."""
    return office.rulebook.manifest


class OfficeState(QObject):
    """Keeps the status bar true: after each task that wrote, and every ten minutes."""

    def __init__(self, seam: Seam, *, status: StatusBar) -> None:
        super().__init__(status)
        self._seam, self._status = seam, status
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(self.renew)
        self._timer.start()
        seam.tasks.ended.connect(self._task_ended)
        seam.changed.connect(self._changed)
        self.renew()
        self._read_pack()

    @Slot()
    def renew(self) -> None:
        """Say office and backup as they are now."""
        office = self._seam.office
        if not isinstance(office, Office):
            return
        self._status.set_backup(backup_words(last_backup(office.folder), office.clock.now()))
        with office.reader() as reader:
            self._status.set_office(reader.settings.get("unit_name"))

    def _read_pack(self) -> None:
        if isinstance(self._seam.office, Office):
            self._seam.read(pack_in_use, done=self._say_pack)

    @Slot(object)
    def _say_pack(self, pack: object) -> None:
        assert isinstance(pack, PackManifest)
        self._status.set_pack(tr("Window", "Pack: {name} {version}", name=pack.name, version=pack.version))

    @Slot(object)
    def _changed(self, tables: frozenset[str]) -> None:
        if any(table.startswith("pack") for table in tables):
            self._read_pack()

    @Slot(object)
    def _task_ended(self, task: object) -> None:
        del task
        if self._status.window().isVisible():  # a window that is closing lets go of its office
            self.renew()

"""What the status bar says of the office: its name, its last backup, the pack in use; read again as time goes by."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from tdkt_desktop.office.office import RULE_TABLES, Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.near_days import backup_words
from tdkt_desktop.ui.pages.today_facts import last_backup
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.status_bar import StatusBar
from tdkt_desktop.ui.tasks import Lane, Task

_PACK_MS = 500
"""The pack is looked at when the window stands and has painted its page."""
_AGAIN_MS = 10 * 60 * 1000
"""So often the words are renewed: “hôm nay” becomes “hôm qua” at midnight."""


def pack_in_use(office: Office) -> tuple[str, str]:
    """Name and version of the pack in use: that of the province, else the one that comes with the program."""
    with office.reader() as reader:
        packs = reader.packs.in_use()
    if packs:
        return packs[-1].what.name, packs[-1].what.version
    from tdkt_desktop.packs.read import manifest_of, national_files  # heavy, and not needed while the window opens

    manifest = manifest_of(national_files())
    return manifest.name, manifest.version


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
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PACK_MS)
        self._later.timeout.connect(self._read_pack)
        self._later.start()

    @Slot()
    def renew(self) -> None:
        """Say office and backup as they are now."""
        office = self._seam.office
        if not isinstance(office, Office):
            return
        self._status.set_backup(backup_words(last_backup(office.folder), office.clock.now()))
        with office.reader() as reader:
            self._status.set_office(reader.settings.get("unit_name"))

    @Slot()
    def _read_pack(self) -> None:
        if isinstance(self._seam.office, Office) and self._status.window().isVisible():  # none for one that is closing
            self._seam.read(pack_in_use, done=self._say_pack)

    @Slot(object)
    def _say_pack(self, pack: tuple[str, str]) -> None:
        name, version = pack
        self._status.set_pack(tr("Window", "Pack: {name} {version}", name=name, version=version))

    @Slot(object)
    def _changed(self, tables: frozenset[str]) -> None:
        if RULE_TABLES & tables:
            self._read_pack()

    @Slot(object)
    def _task_ended(self, task: Task) -> None:
        is_open = self._status.window().isVisible()  # a window that is closing lets go of its office
        if task.lane is Lane.WRITE and is_open:
            self.renew()

"""Opens a window on an office and ends as soon as it is painted and idle: `ours|bare FOLDER`.

`bare` is what any such program needs: Qt, one table view, SQLAlchemy, one SELECT on the same file.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget


class FirstPaint(QObject):
    """Ends the process when the wanted kind of widget has been painted and nothing else waits."""

    def __init__(self, kind: type[QWidget]) -> None:
        super().__init__()
        self._kind = kind

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, self._kind):
            QTimer.singleShot(0, self.end)
        return False

    def end(self) -> None:
        sys.stdout.flush()
        os._exit(0)


def ours(folder: Path) -> None:
    from tdkt_desktop import translate
    from tdkt_desktop.settings import Settings
    from tdkt_desktop.ui import look
    from tdkt_desktop.ui.page import Page
    from tdkt_desktop.ui.start import Session

    application = QApplication([])
    translate.install(application)
    settings = Settings()
    settings.set("last_office", str(folder))
    look.apply_remembered(settings)
    painted = FirstPaint(Page)
    application.installEventFilter(painted)
    session = Session(settings)
    session.begin(sample=False)
    application.exec()


def bare(folder: Path) -> None:
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from sqlalchemy import create_engine, text

    application = QApplication([])
    engine = create_engine(f"sqlite:///{folder / 'office.db'}")
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT name, birth_date, position FROM subject LIMIT 40")).fetchall()
    model = QStandardItemModel()
    for row in rows:
        model.appendRow([QStandardItem(str(value)) for value in row])
    view = QTableView()
    view.setModel(model)
    painted = FirstPaint(QTableView)
    view.installEventFilter(painted)
    view.resize(1366, 690)
    view.show()
    application.exec()


if __name__ == "__main__":
    {"ours": ours, "bare": bare}[sys.argv[1]](Path(sys.argv[2]))

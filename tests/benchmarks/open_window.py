"""Opens a window on an office and ends as soon as it is painted and idle: `ours|bare FOLDER`.

`bare` is what any such program needs: Qt, one table view, SQLAlchemy, one SELECT on the same file.
"""

import sys
from pathlib import Path


def ours(folder: Path) -> None:
    import tdkt_desktop.office.office  # noqa: F401 - `app.start` does so too, before Qt is there

    # isort: split
    from PySide6.QtWidgets import QApplication

    from tdkt_desktop import translate
    from tdkt_desktop.settings import Settings
    from tdkt_desktop.ui import look
    from tdkt_desktop.ui.page import Page
    from tdkt_desktop.ui.start import Session
    from tests.benchmarks.first_paint import FirstPaint

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
    from PySide6.QtWidgets import QApplication, QTableView
    from sqlalchemy import create_engine, text

    from tests.benchmarks.first_paint import FirstPaint

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

"""Every page is imported while the first is looked at, one task each, so that other reads come between."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import gc
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.pages_ahead import BEHIND, PagesAhead
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support.offices import made_office

application = QApplication([])
folder = Path(sys.argv[1])
with made_office(folder / "office") as office:
    tasks = TaskRunner()
    ahead = PagesAhead(Seam(office, tasks=tasks, settings=Settings(folder / "settings.json")))
    modules = {f"tdkt_desktop.ui.pages.{entry.target.partition(':')[0]}" for entry in PAGES}
    modules |= {f"tdkt_desktop.ui.pages.{module}" for module in BEHIND}
    assert not modules & set(sys.modules)
    ahead.load_next()
    assert len(ahead.waiting) == len(PAGES) + len(BEHIND) - 1
    while not tasks.is_idle():
        application.processEvents()
    assert gc.get_freeze_count()
    tasks.close()
print("left", sorted(modules - set(sys.modules)))
"""


def test_all_pages_are_imported_in_the_readers_thread(tmp_path: Path, repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], cwd=repository, capture_output=True, text=True, check=False
    )
    assert done.stdout == "left []\n", done.stderr


FIRST = """
import sys
import tdkt_desktop.ui.start
import tdkt_desktop.ui.pages.today
spared = ("documents", "intake", "domain.rules.evidence", "ui.list_shown", "ui.table", "ui.cells", "ui.help_panel")
names = tuple(f"tdkt_desktop.{name}" for name in spared)
print("too early", sorted(name for name in sys.modules if name.startswith(names)))
"""


def test_the_first_page_is_imported_without_papers_tables_and_help(repository: Path) -> None:
    done = subprocess.run([sys.executable, "-c", FIRST], cwd=repository, capture_output=True, text=True, check=False)
    assert done.stdout == "too early []\n", done.stderr

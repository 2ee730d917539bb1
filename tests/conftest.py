"""What every test stands on: no screen, no home folder of a real person, and the shared samples."""

import gc
import itertools
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# Qt reads this when it is first imported, so it is set before any test module is.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts.warning=false")  # the offscreen platform has no font folder

# A widget that the collector finds in a worker's thread takes the process with it (see ui/collector.py): here the
# collector is called between tests alone.
gc.disable()
COLLECT_EVERY = 25

REPOSITORY = Path(__file__).resolve().parents[1]

HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_DOCUMENTS_DIR": "documents",
    "XDG_RUNTIME_DIR": "runtime",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
}


_tests = itertools.count(1)


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collect on the main thread, now and then; but first Qt takes down what was closed.

    No event loop runs between tests, so what shall be deleted later would stay; and the collector takes a tree of
    widgets down in any order, where Qt takes it down from its root.
    """
    yield
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if next(_tests) % COLLECT_EVERY == 0:
        gc.collect()


@pytest.fixture(scope="session", autouse=True)
def home_folder() -> Iterator[Path]:
    """An empty home for the whole run: no test sees or writes the folders of the person who runs it."""
    before = {name: os.environ.get(name) for name in HOME_VARIABLES}
    with tempfile.TemporaryDirectory(prefix="tdkt-home-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        for name, below in HOME_VARIABLES.items():
            path = home / below if below else home
            path.mkdir(mode=0o700, exist_ok=True)  # Qt asks that the runtime folder be private
            os.environ[name] = str(path)
        yield home
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


@pytest.fixture(scope="session", autouse=True)
def clipboard_left() -> Iterator[None]:
    """The clipboard outlives Python, as it does at the end of the program."""
    yield
    if "tdkt_desktop.ui.cells" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        from tdkt_desktop.ui.cells import leave_clipboard

        if QGuiApplication.instance() is not None:
            leave_clipboard()


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder of the source tree."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of samples and expected results beside the source tree."""
    folder = REPOSITORY.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder `shared` with the samples does not lie beside the source tree")
    return folder


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Tell a failure at once as well: a crash later in the run would take the summary with it."""
    if report.failed:
        sys.stderr.write(f"\n{report.nodeid} ({report.when})\n{report.longreprtext}\n")

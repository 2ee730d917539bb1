"""The pages of the window, in the order of the sidebar. A page is one file here and one line in `PAGES`."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PageGroup:
    """A heading of the sidebar; in the rail it is one icon with its word."""

    key: str
    title: str
    icon: str


GROUPS: tuple[PageGroup, ...] = (
    PageGroup("today", QT_TRANSLATE_NOOP("Group", "Today"), "home"),
    PageGroup("emulation", QT_TRANSLATE_NOOP("Group", "Emulation"), "flag"),
    PageGroup("awards", QT_TRANSLATE_NOOP("Group", "Awards"), "trophy"),
    PageGroup("spreading", QT_TRANSLATE_NOOP("Group", "Spreading"), "star"),
    PageGroup("upward", QT_TRANSLATE_NOOP("Group", "Sent upward"), "send"),
    PageGroup("office", QT_TRANSLATE_NOOP("Group", "Office"), "building"),
)


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its key, title (source string of context "Page"), icon, group, and where its class stands.

    `target` is "module:Class" below this package, imported when the page is first opened. `number` is its key
    Ctrl+1…9, 0 for none.
    """

    key: str
    title: str
    icon: str
    group: str
    target: str
    number: int = 0

    def load(self) -> type:
        """Import the module of the page and give its class, a `ui.page.Page`."""
        module, _, name = self.target.partition(":")
        found = getattr(import_module(f"{__name__}.{module}"), name)
        assert isinstance(found, type)
        return found


PAGES: tuple[PageEntry, ...] = (
    PageEntry("today", QT_TRANSLATE_NOOP("Page", "Today"), "home", "today", "today:TodayPage", 1),
    PageEntry(
        "schedule", QT_TRANSLATE_NOOP("Page", "Plan and calendar"), "calendar_ltr", "emulation", "plan:PlanPage", 2
    ),
    PageEntry("movements", QT_TRANSLATE_NOOP("Page", "Movements"), "flag", "emulation", "movements:MovementsPage"),
    PageEntry("rounds", QT_TRANSLATE_NOOP("Page", "Award rounds"), "trophy", "awards", "rounds:RoundsPage", 3),
    PageEntry("subjects", QT_TRANSLATE_NOOP("Page", "Subjects"), "people", "awards", "subjects:SubjectsPage", 4),
    PageEntry("council", QT_TRANSLATE_NOOP("Page", "Council"), "vote", "awards", "council:CouncilPage", 5),
    PageEntry("decisions", QT_TRANSLATE_NOOP("Page", "Decisions"), "gavel", "awards", "decisions:DecisionsPage", 6),
    PageEntry(
        "register", QT_TRANSLATE_NOOP("Page", "Award register"), "book_open", "awards", "register:RegisterPage", 7
    ),
    PageEntry("dossiers", QT_TRANSLATE_NOOP("Page", "Dossiers sent up"), "send", "upward", "dossiers:DossiersPage"),
    PageEntry(
        "documents",
        QT_TRANSLATE_NOOP("Page", "Documents"),
        "document_bullet_list",
        "office",
        "documents:DocumentsPage",
    ),
    PageEntry("units", QT_TRANSLATE_NOOP("Page", "Units"), "building", "office", "units:UnitsPage"),
    PageEntry("packs", QT_TRANSLATE_NOOP("Page", "Rule packs"), "box", "office", "packs:PacksPage"),
    PageEntry("backups", QT_TRANSLATE_NOOP("Page", "Backups"), "save", "office", "backups:BackupsPage"),
    PageEntry("settings", QT_TRANSLATE_NOOP("Page", "Settings"), "settings", "office", "settings_page:SettingsPage"),
)

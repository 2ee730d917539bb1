"""What choosing a line of the palette does: opens its page and record, and there does its verb once it can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import help_verbs
from tdkt_desktop.ui.finding import Recents
from tdkt_desktop.ui.help_place import HelpPlace
from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.page_stack import PageStack
from tdkt_desktop.ui.palette import Found
from tdkt_desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from tdkt_desktop.ui.list_page import ListPage


class FoundDeeds(QObject):
    """Carries out what was chosen; a verb whose page is still reading is done when it has read."""

    def __init__(
        self,
        stack: PageStack,
        *,
        tasks: TaskRunner,
        help_place: HelpPlace,
        recents: Recents,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(stack)
        self._stack, self._tasks, self._help, self._say = stack, tasks, help_place, say
        self.recents = recents
        self._awaited: Found | None = None
        tasks.ended.connect(self._task_ended)

    @Slot(object)
    def take(self, found: Found) -> None:
        """Do what a line stands for."""
        self.recents.keep(found)
        if found.do is not None:
            found.do()
        elif found.help:
            self._help.open(found.help)
        else:
            self._help.follow(self._stack.current, found.page)
            self._stack.open(found.page, found.record)
            if found.verb:
                self._do_verb(found)

    def _do_verb(self, found: Found) -> None:
        verb = self._verb(found)
        if verb is None and found.record is None:
            self._open_first()
            verb = self._verb(found)
        if verb is not None:
            self._awaited = None
            verb.do()
        elif not self._tasks.is_idle():
            self._awaited = found
        else:
            self._awaited = None
            self._say(tr("Palette", "Open a line of this list first: “{verb}” belongs to it.", verb=found.verb))

    def _verb(self, found: Found) -> Verb | None:
        page = self._stack.page
        verbs = help_verbs.live(page) if page is not None and self._stack.current == found.page else []
        return next((verb for verb in verbs if verb.words == found.verb), None)

    def _open_first(self) -> None:
        """Where a list holds one line alone, that is the one that is meant."""
        page = self._stack.page
        listed = _list_in_sight(page) if page is not None else None
        if listed is not None and listed.table.rows.record_count == 1:
            listed.show_record(listed.table.rows.id_at(0))

    @Slot(object)
    def _task_ended(self, task: object) -> None:
        del task
        if self._awaited is not None and self._tasks.is_idle():
            self._do_verb(self._awaited)


def _list_in_sight(page: Page) -> ListPage | None:
    from tdkt_desktop.ui.list_page import ListPage  # brings the writers of lists along, which opening a window spares

    if isinstance(page, ListPage):
        return page
    return next((one for one in page.findChildren(ListPage) if one.isVisibleTo(page)), None)

"""What the officer does with an open round; each deed is one Action through the Seam."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.appraisal import appraise
from tdkt_desktop.actions.decisions import NothingSupported, decide, number_taken
from tdkt_desktop.actions.judging import judge_by_hand
from tdkt_desktop.actions.rounds import override, propose_again, return_nominations
from tdkt_desktop.domain.round import Status
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import NOMINATIONS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.round_facts import APPRAISE, DECIDE, HAND_OVER, RECEIVE, VOTE, RoundFacts
from tdkt_desktop.ui.pages.round_files import RoundFiles
from tdkt_desktop.ui.pages.round_forms import DecisionForm, ReasonForm
from tdkt_desktop.ui.pages.round_linking import RoundLinking
from tdkt_desktop.ui.pages.round_looks import RoundLooks
from tdkt_desktop.ui.pages.round_panel import NominationFacts
from tdkt_desktop.ui.pages.round_proposing import RoundProposing
from tdkt_desktop.ui.pages.round_rows import award_name
from tdkt_desktop.ui.pages.round_view import RoundView

APPRAISING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Appraising"))


class RoundDeeds(QObject):
    """The verbs of one round's page."""

    def __init__(self, page: RoundView, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._seam = page.seam
        self.files = RoundFiles(page, parent=parent)
        self.looks = RoundLooks(page, parent=parent)
        self.proposing = RoundProposing(page, parent=parent)
        self.linking = RoundLinking(page, parent=parent)

    @property
    def _round_id(self) -> int:
        return self._page.award_round.id

    # ---- which verbs

    def verbs(self, facts: RoundFacts) -> list[Verb]:
        """All verbs of the round; the one most likely wanted now is filled."""
        step = facts.step
        jump = step == APPRAISE and not facts.unjudged
        lists = Verb(tr("Round", "Take in lists…"), self.take_in, "arrow_download", "Ctrl+I", is_filled=step == RECEIVE)
        judge = Verb(
            tr("Round", "Appraise again") if jump or step > APPRAISE else tr("Round", "Appraise"),
            self.appraise,
            "arrow_sync" if jump else "checkmark_circle",
            is_filled=step == APPRAISE and not jump,
        )
        on = Verb(tr("Round", "Go on appraising"), self.go_on, "play", is_filled=True)
        votes = Verb(tr("Round", "Enter votes…"), self.enter_votes, "vote", is_filled=step == VOTE)
        decision = Verb(tr("Round", "Issue a decision…"), self.ask_decision, "gavel", is_filled=step == DECIDE)
        papers = Verb(tr("Round", "Write papers…"), self.files.ask_papers, "document_pdf")
        dossier = Verb(tr("Round", "Make the dossier…"), self.files.ask_dossier, "archive", is_filled=step == HAND_OVER)
        upward = Verb(tr("Round", "Dossiers sent up"), self.open_dossiers, "send")
        one = Verb(tr("Round", "Propose one more…"), self.proposing.ask, "add", "Ctrl+N")
        late = [*self.looks.verbs(facts), one, upward, papers, dossier]
        return {
            RECEIVE: [*late, decision, votes, judge, lists],
            APPRAISE: [*late, decision, judge, votes, lists, *([on] if jump else [])],
            VOTE: [*late, judge, lists, decision, votes],
            DECIDE: [*self.looks.verbs(facts), one, upward, papers, judge, lists, votes, dossier, decision],
            HAND_OVER: [*self.looks.verbs(facts), one, judge, lists, decision, votes, papers, upward, dossier],
        }[step]

    def panel_verbs(self, facts: NominationFacts) -> list[Verb]:
        """What can be done with the nomination beside the list."""
        if not facts.can_change:
            return []
        if facts.nomination.status in (Status.RETURNED, Status.REFUSED):
            return [Verb(tr("Round", "Propose again"), self.propose_again, "arrow_redo", is_filled=True)]
        sent_back = Verb(tr("Round", "Return…"), self.ask_to_return, "arrow_undo", "T")
        if facts.nomination.verdict is None:
            return [Verb(tr("Round", "Appraise"), self.appraise, "checkmark_circle", is_filled=True), sent_back]
        if facts.is_settled:
            return [Verb(tr("Round", "Next one"), self.go_on, "arrow_right", is_filled=True), sent_back]
        return [Verb(tr("Round", "Conclude"), self.conclude, "checkmark", "D", is_filled=True), sent_back]

    def selection_verbs(self) -> list[Verb]:
        """What can be done with several nominations."""
        return [
            Verb(tr("Round", "Judge as met"), self.judge_selected, "checkmark"),
            Verb(tr("Round", "Return…"), self.ask_to_return, "arrow_undo"),
        ]

    @Slot(int)
    def go_to_step(self, step: int) -> None:
        """A done step of the stepper was clicked."""
        deeds = {RECEIVE: self.take_in, APPRAISE: self.go_on, VOTE: self.enter_votes, DECIDE: self.ask_decision}
        deeds[step]()

    # ---- lists, appraisal

    def take_in(self) -> None:
        """Ask for the units' lists."""
        self._page.lists_wanted.emit([])

    def appraise(self) -> None:
        """Judge every open nomination anew."""
        self._seam.run(appraise, self._round_id, name=APPRAISING)

    def go_on(self) -> None:
        """Open the next nomination that waits for the officer."""
        found = self._page.next_open()
        if found is None:
            self._seam.say(tr("Round", "No nomination waits to be looked at."))
        else:
            self._page.show_record(found)
            self._page.table.setFocus()

    @Slot(str, bool)
    def judge_shown(self, code: str, met: bool) -> None:  # noqa: FBT001 - a slot
        """The officer judged a condition of the nomination beside the list."""
        shown = self._page.shown
        assert shown is not None
        self._seam.run(judge_by_hand, self._round_id, [shown.nomination.id], met=met, codes=[code], name=APPRAISING)

    def judge_selected(self) -> None:
        """All conditions that wait for a person's judgement, of all selected nominations, are met."""
        ids = self._selected()
        if ids:
            self._seam.run(judge_by_hand, self._round_id, ids, met=True, name=APPRAISING, done=self._clear_ticks)

    def conclude(self) -> None:
        """Go on with the nomination beside the list: at once where nothing is open, else with a written reason."""
        record = self._page.table.current_id()
        if record is None:
            return
        if self._page.panel.isHidden() or self._page.panel.record != record:
            self._page.show_record(record)
        shown = self._page.shown
        if shown is None or not shown.can_change:
            return
        if shown.is_settled:
            self.go_on()
            return
        form = ReasonForm(
            tr("Round", "Go on against the verdict"),
            verb=tr("Round", "Conclude as met"),
            icon="checkmark",
            ids=[shown.nomination.id],
            in_panel=True,
        )
        form.confirmed.connect(self._override)
        self._in_panel(form, shown.nomination.id)

    def _override(self) -> None:
        form = self.sender()
        assert isinstance(form, ReasonForm)
        self._seam.run(override, form.ids[0], reason=form.reason.text())

    # ---- sending back to the unit

    def ask_to_return(self) -> None:
        """Ask for the reason: in the panel for one nomination, above the list for several."""
        ids = self._selected()
        if not ids:
            return
        form = ReasonForm(
            tr("Round", "Return {count} nominations to the unit", count=len(ids)),
            verb=tr("Round", "Return"),
            icon="arrow_undo",
            ids=ids,
            in_panel=len(ids) == 1,
        )
        form.confirmed.connect(self._return)
        if len(ids) == 1:
            self._in_panel(form, ids[0])
        else:
            self._page.show_form(form)

    def _return(self) -> None:
        form = self.sender()
        assert isinstance(form, ReasonForm)
        self._seam.run(return_nominations, form.ids, reason=form.reason.text(), done=self._clear_ticks)

    def propose_again(self) -> None:
        """Take the nomination beside the list up again."""
        shown = self._page.shown
        assert shown is not None
        self._seam.run(propose_again, [shown.nomination.id])

    def _in_panel(self, form: ReasonForm, record: int) -> None:
        form.setProperty("record", record)
        self._page.show_panel_form(form)

    @Slot(object)
    def _clear_ticks(self, step: object) -> None:
        del step
        self._page.table.rows.tick(list(self._page.table.rows.ticked), on=False)
        self._page.close_form()

    def _selected(self) -> list[int]:
        return [found for found in self._page.table.selected_ids() if isinstance(found, int)]

    # ---- the Council and its decision

    def enter_votes(self) -> None:
        """Go to the votes of the Council."""
        self._page.votes_wanted.emit()

    def ask_decision(self) -> None:
        """Ask for number, day and signer of a decision on what the Council supported."""
        awards = self._supported_here()
        if not awards:
            self._seam.failed.emit(NothingSupported(name=self._page.award_round.name))
            return
        office = self._page.office
        with office.reader() as reader:
            signer = reader.settings.get("chair")
        whole = sum(count for _, count in awards)
        choices: list[tuple[str | None, str]] = [
            (code, f"{award_name(office.rulebook, code)} ({count})") for code, count in awards
        ]
        if len(choices) > 1:
            choices.insert(0, (None, tr("Round", "All supported ({count})", count=whole)))
        form = DecisionForm(today=office.today, signer=signer, awards=choices, taken=self._is_taken)
        form.confirmed.connect(self._decide)
        self._page.show_form(form)

    def _supported_here(self) -> Sequence[tuple[str, int]]:
        office = self._page.office
        supported = Filter(round_id=self._round_id, equal={"status": Status.SUPPORTED.value})
        with office.reader() as reader:
            found = NOMINATIONS.tally(reader.connection, "award", supported)
        return [(code, count) for code, count in found.items() if office.rulebook.award(code).decided_at_commune]

    def _is_taken(self, number: str, year: int) -> bool:
        return number_taken(self._page.office, number, year=year)

    def _decide(self) -> None:
        form = self.sender()
        assert isinstance(form, DecisionForm)
        self._seam.run(
            decide,
            self._round_id,
            number=form.number.text(),
            signed_on=form.signed_on,
            signer=form.signer.text(),
            award_code=form.award.value,
            done=self._decided,
        )

    @Slot(object)
    def _decided(self, step: object) -> None:
        del step
        self._page.close_form()

    def open_dossiers(self) -> None:
        """Go to what goes up from this round."""
        self._seam.open_page("dossiers", self._round_id)

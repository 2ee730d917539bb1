"""Proposing who was left out: the one beside the list, or all that are ticked, in a round of the year, in one Step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from tdkt_desktop.actions.missed import Missed, propose_missed
from tdkt_desktop.domain.round import Round, RoundKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm
from tdkt_desktop.ui.pages.register_missed_list import MissedList
from tdkt_desktop.ui.pages.round_rows import award_name

PROPOSING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Proposing"))


class MissedProposing(QObject):
    """Asks for the round, proposes, and lets go of the ticks."""

    def __init__(self, view: MissedList) -> None:
        super().__init__(view)
        self._view = view
        self._wanted: Sequence[Missed] = ()

    def verb_of_many(self) -> Verb:
        """What can be done with several who were left out."""
        return Verb(tr("Missed", "Propose in a round…"), self.ask_for_selected, icon="trophy")

    @Slot()
    def ask_for_shown(self) -> None:
        """Ask into which round of the year the subject beside the list is proposed."""
        one = self._view.by_id.get(self._view.panel.record)
        self._ask([one] if one is not None else [])

    @Slot()
    def ask_for_selected(self) -> None:
        """Ask into which round all selected ones are proposed."""
        self._ask([self._view.by_id[key] for key in self._view.table.selected_ids() if key in self._view.by_id])

    def _ask(self, wanted: Sequence[Missed]) -> None:
        if not wanted:
            return
        rounds = self._rounds(wanted)
        if not rounds:
            words = tr(
                "Missed", "The year {year} has no round yet. Open one under Award rounds.", year=self._view.shown_year
            )
            self._view.seam.say(words)
            return
        self._wanted = wanted
        one = wanted[0]
        form = InlineForm(
            tr("Missed", "Propose {name}", name=one.subject.name)
            if len(wanted) == 1
            else tr("Missed", "Propose {count} who were left out", count=len(wanted)),
            fields=(ChoiceField(tr("Missed", "Round"), choices=[(known.id, known.name) for known in rounds]),),
            verb=tr("Missed", "Propose"),
            icon="trophy",
        )
        rules = self._view.office.rulebook
        awards = dict.fromkeys(award_name(rules, found.judgement.award_code) for found in wanted)
        form.remark.set_words(", ".join(awards))
        self._view.show_form(form, self._propose)

    def _rounds(self, wanted: Sequence[Missed]) -> list[Round]:
        """The rounds of the year, first those that count their years as those who were left out do."""
        by_school_year = sum(one.by_school_year for one in wanted) * 2 > len(wanted)
        with self._view.office.reader() as reader:
            rounds = reader.rounds.all(year=self._view.shown_year)
        return sorted(rounds, key=lambda known: (known.kind is RoundKind.SCHOOL_YEAR) is not by_school_year)

    def _propose(self) -> None:
        form = self._view.form
        assert form is not None
        (choice,) = form.fields
        assert isinstance(choice, ChoiceField)
        pairs = [(one.subject.id, one.judgement.award_code) for one in self._wanted]
        self._view.seam.run(propose_missed, choice.value, pairs, done=self._proposed, name=PROPOSING)

    @Slot(object)
    def _proposed(self, step: object) -> None:
        rows = self._view.table.rows
        rows.tick(list(rows.ticked), on=False)
        self._view.form_done(step)

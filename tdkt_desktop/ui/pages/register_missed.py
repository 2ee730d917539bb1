"""*Ai đủ điều kiện mà chưa đề nghị?*: who qualifies for what and stands in no round of the year, with the proofs."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.appraisal import condition_json
from tdkt_desktop.actions.missed import Missed, find_missed
from tdkt_desktop.domain.rulebook import ANY_AWARD
from tdkt_desktop.domain.rules.missed import Lacking
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.filter_menu import FilterMenu
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.listing import Column, Kind, Row
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.proof_places import place_of_proof
from tdkt_desktop.ui.pages.register_missed_list import MissedList
from tdkt_desktop.ui.pages.register_missed_proposing import MissedProposing
from tdkt_desktop.ui.pages.round_rows import award_name
from tdkt_desktop.ui.pages.rule_conditions import RuleConditions, conditions_of
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone

LOOKING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Looking for who was not proposed"))
_WORDS = {
    Lacking.NOTHING: QT_TRANSLATE_NOOP("Missed", "Qualifies"),
    Lacking.JUDGEMENT: QT_TRANSLATE_NOOP("Missed", "You judge"),
    Lacking.CHECK: QT_TRANSLATE_NOOP("Missed", "Check the rule"),
    Lacking.EVIDENCE: QT_TRANSLATE_NOOP("Missed", "Evidence missing"),
}
_LOOKS = {
    Lacking.NOTHING: (Tone.OK, "checkmark_circle"),
    Lacking.JUDGEMENT: (Tone.INFO, "people"),
    Lacking.CHECK: (Tone.WARN, "warning"),
    Lacking.EVIDENCE: (None, "question_circle"),
}
_TOLD = {
    Lacking.NOTHING: QT_TRANSLATE_NOOP("Missed", "Every condition is met by what is on file."),
    Lacking.JUDGEMENT: QT_TRANSLATE_NOOP("Missed", "What papers can say is met; the rest is for you to judge."),
    Lacking.CHECK: QT_TRANSLATE_NOOP("Missed", "Rests on a rule that is not verified: check it against its text."),
    Lacking.EVIDENCE: QT_TRANSLATE_NOOP("Missed", "Some conditions are not known yet; see what to ask for."),
}


def badge_of(row: Row) -> Badge:
    """What is lacking, as a badge."""
    lacks = Lacking(str(row["state"]))
    tone, icon = _LOOKS[lacks]
    return Badge(tr("Missed", _WORDS[lacks]), tone, icon, filled=tone is not None)


def period_words(year: int, *, by_school_year: bool) -> str:
    """The award year as it is spoken of: 'năm 2025', or 'năm học 2024-2025'."""
    if by_school_year:
        return tr("Missed", "school year {first}-{last}", first=year - 1, last=year)
    return tr("Missed", "year {year}", year=year)


def _key(one: Missed) -> str:
    return f"{one.subject.id}:{one.judgement.award_code}" + (":school" if one.by_school_year else "")


def title_of(row: Row) -> object:
    """The short name of the award."""
    return row["title"]


class MissedView(MissedList):
    """Subject by award; nothing is stored until one is proposed."""

    page_key = "missed"
    tables = frozenset({"nomination", "award_round"})
    of_year = True
    columns = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("Column", "Name, position"),
            Kind.TWO,
            second="second",
            second_title=QT_TRANSLATE_NOOP("Column", "Position, unit"),
        ),
        Column("award", QT_TRANSLATE_NOOP("Column", "Title, form"), width=210, priority=1, show=title_of),
        Column("state", QT_TRANSLATE_NOOP("Column", "Verdict"), Kind.VERDICT, width=156, show=badge_of),
        Column("proofs", QT_TRANSLATE_NOOP("Column", "Proofs"), width=220, priority=3, can_sort=False),
    )

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.awards = FilterMenu(tr("Register", "Every title"), key="award")
        self.units = FilterMenu(tr("Missed", "Every unit"), key="unit")
        self.bases = FilterMenu(tr("Missed", "Every kind of year"), key="basis")
        self.add_menus(self.awards, self.units, self.bases)
        self.proposing = MissedProposing(self)
        verbs = [*self.selection.verbs.verbs, self.proposing.verb_of_many()]
        self.selection.verbs.set_verbs(verbs, owner=self.selection)
        self.set_verbs(Verb(tr("Missed", "Look again"), self.look, icon="arrow_sync"))

    # ---- reading

    def look(self) -> None:
        """Look through all subjects for the year in sight; a long search can be stopped."""
        self.shown_year = self.seam.year
        self.set_facts(tr("Missed", "Looking through all subjects of {year} …", year=self.shown_year))
        task = self.seam.read(find_missed, self.shown_year, done=self._came, name=LOOKING)
        task.cancelled.connect(self._stopped)

    @Slot(object)
    def _came(self, found: object) -> None:
        assert isinstance(found, tuple)
        self.by_id = {_key(one): one for one in found}
        self._show()

    @Slot()
    def _stopped(self) -> None:
        self.set_facts(tr("Missed", "Stopped before the end. Look again for the whole list."))

    def _show(self) -> None:
        rows = [self._row(key, one) for key, one in self.by_id.items()]
        self._offer_choices(rows)
        self.counters.set_counts(_counts(rows))
        self.show_found(rows)
        count = sum(one.qualifies for one in self.by_id.values())
        day = self.office.today
        self.set_facts(
            tr(
                "Missed",
                "{year}: {count} qualify and were not proposed · seen {day}",
                year=self.shown_year,
                count=count,
                day=day,
            )
        )

    def _offer_choices(self, rows: list[Row]) -> None:
        awards = Counter((row["award"], str(row["title"])) for row in rows)
        self.awards.set_choices([(code, f"{name} ({count})") for (code, name), count in awards.most_common()])
        self.units.set_choices(
            [(unit, str(unit)) for unit in sorted({row["unit"] for row in rows if row["unit"]}, key=str)]
        )

        bases = Counter((row["basis"], str(row["period"])) for row in rows)
        self.bases.set_choices([(basis, f"{period} ({count})") for (basis, period), count in bases.most_common()])

    def _row(self, key: object, one: Missed) -> Row:
        subject = one.subject
        title = award_name(self.office.rulebook, one.judgement.award_code)
        period = period_words(self.shown_year, by_school_year=one.by_school_year)
        place = (subject.position, subject.unit if subject.unit != subject.name else None)
        return {
            "id": key,
            "name": subject.name,
            "second": " · ".join(filter(None, place)),
            "unit": subject.unit,
            "award": one.judgement.award_code,
            "title": f"{title} · {period}" if one.by_school_year else title,
            "basis": one.basis,
            "period": period,
            "state": one.lacking.value,
            "proofs": ", ".join(dict.fromkeys(proof.number for proof in one.judgement.proofs if proof.number)),
        }

    def refresh(self, changed: frozenset[str]) -> None:
        """Take those out who were proposed meanwhile; the long search is made again only when it is asked for."""
        if changed & self.tables and self.by_id:
            with self.office.reader() as reader:
                rounds = reader.rounds.all(year=self.shown_year)
                pairs = {pair for known in rounds for pair in reader.rounds.proposed_before(known.id)}
            left = {
                key: one for key, one in self.by_id.items() if (one.subject.id, one.judgement.award_code) not in pairs
            }
            if len(left) != len(self.by_id):
                self.by_id = left
                self._show()
                return
        super().refresh(changed)

    def show_year(self, year: int) -> None:
        if year != self.shown_year:
            self.close_form()
            self.look()

    # ---- beside the list

    def record_shown(self, row: Row) -> None:
        one = self.by_id[row["id"]]
        own_first = sorted(one.judgement.conditions, key=lambda found: found.rule.award_code == ANY_AWARD)
        found = [condition_json(condition) for condition in own_first]
        law = tr("Missed", "Judged for the {period} by the law of {day}", period=row["period"], day=one.judgement.on)
        reasons = RuleConditions(conditions_of(found, by_hand=frozenset()), can_judge=False)
        reasons.proof_opened.connect(self._open_proof)
        self.panel.show_record(
            row["id"],
            name=one.subject.name,
            facts=str(row["second"]),
            chips=[Badge(str(row["title"]), Tone.GOLD, "ribbon_star"), badge_of(row)],
            parts=(
                label(tr("Missed", _TOLD[one.lacking]), role=Role.STRONG, wraps=True),
                label(law, role=Role.SMALL, shade="text2"),
                reasons,
            ),
            verbs=(
                Verb(
                    tr("Missed", "Propose for an award…"), self.proposing.ask_for_shown, icon="trophy", is_filled=True
                ),
            ),
        )

    @Slot(object)
    def _open_proof(self, record: object) -> None:
        assert isinstance(record, tuple)
        kind, record_id = record
        subject = self.by_id[self.panel.record].subject
        place = place_of_proof(self.office, kind, record_id, subject_id=subject.id)
        if place is not None:
            self.seam.open_page(*place)

    def empty_state(self) -> EmptyState:
        words = tr("Missed", "Nobody on file qualifies for an award of this year without being proposed.")
        return EmptyState("people", title=tr("Missed", "Nobody was left out"), words=words)


def _counts(rows: list[Row]) -> list[Count]:
    counted = Counter(row["state"] for row in rows)
    whole = Count("", tr("Round", "All"), len(rows))
    return [whole, *(_count(lacks, counted[lacks.value]) for lacks in Lacking)]


def _count(lacks: Lacking, number: int) -> Count:
    tone, icon = _LOOKS[lacks]
    return Count(lacks.value, tr("Missed", _WORDS[lacks]), number, tone, icon)

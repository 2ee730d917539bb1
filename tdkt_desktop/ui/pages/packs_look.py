"""A pack looked at before it is installed, or put beside another: nothing happens until *Cài*."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.pack_sides import SideBySide, compare_sides
from tdkt_desktop.actions.packs import Proposal, Told, install_pack, propose_pack
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import AwardType, PackManifest
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office.office import Office
from tdkt_desktop.packs.findings import Finding, PackUnreadable
from tdkt_desktop.packs.seal import Standing
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.labels import Chip
from tdkt_desktop.ui.notes import EmptyState, Note
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.packs_change_list import ChangeList
from tdkt_desktop.ui.pages.packs_changes import ChangeBook
from tdkt_desktop.ui.pages.packs_consent import Consent
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Tone

EXAMINING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Examining the pack"))
COMPARING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Comparing packs"))
INSTALLING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Installing the pack"))
SEALS: Mapping[str, Badge] = {
    Standing.SIGNED: Badge(QT_TRANSLATE_NOOP("Pack", "Signed"), Tone.OK, "shield_checkmark"),
    Standing.STRANGER: Badge(QT_TRANSLATE_NOOP("Pack", "Issuer not known"), Tone.WARN, "warning"),
    Standing.UNSIGNED: Badge(QT_TRANSLATE_NOOP("Pack", "Unsigned"), Tone.WARN, "warning"),
    Standing.ALTERED: Badge(QT_TRANSLATE_NOOP("Pack", "Altered"), Tone.BAD, "error_circle"),
    Standing.WRONG_SIGNATURE: Badge(QT_TRANSLATE_NOOP("Pack", "Signature wrong"), Tone.BAD, "error_circle"),
}


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at a file gave: a proposal, or why it is refused with all its faults."""

    path: Path
    proposal: Proposal | None
    refusal: OfficerError | None = None
    awards: Mapping[str, str] | None = None

    @property
    def faults(self) -> tuple[Finding, ...]:
        """Everything that is wrong with it."""
        if isinstance(self.refusal, PackUnreadable):
            return self.refusal.findings
        return (Finding(self.path.name, 0, "", self.refusal.sentences[0]),) if self.refusal is not None else ()


def look_up(office: Office, path: Path, *, progress: Told) -> Looked:
    """Examine a pack; a refusal is an answer like another."""
    try:
        proposal = propose_pack(office, path, progress=progress)
    except OfficerError as refusal:
        return Looked(path, None, refusal)
    awards = {award.code: award.short_name or award.name for award in office.rulebook.table(AwardType)}
    return Looked(path, proposal, awards=awards)


class PackLook(ChangeList):
    """Shows what a pack is and what it changes; `ready` when there is something to show."""

    ready = Signal()
    page_key = "packs_look"

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.looked: Looked | None = None
        super().__init__(seam, title=title, parent=parent)
        self.consent = Consent()
        self.consent.ticked.connect(self._consent_changed)
        self.refused = Note("", tone=Tone.BAD, icon="error_circle")
        self.refused.hide()
        self.strips.insertWidget(0, self.consent)
        self.strips.insertWidget(0, self.refused)

    def empty_state(self) -> EmptyState:
        return EmptyState("box", title=tr("Pack", "Nothing changes"), words=tr("Pack", "Both say the same."))

    # ---- a pack from a file

    def propose(self, path: Path) -> None:
        """Examine a pack; it is shown when that is done."""
        self.seam.read(look_up, path, done=self._looked, name=EXAMINING)

    @Slot(object)
    def _looked(self, looked: object) -> None:
        assert isinstance(looked, Looked)
        self.looked = looked
        proposal = looked.proposal
        self.panel.put_away()
        self._say_seal(proposal)
        self.consent.ask_about(proposal.examined if proposal is not None else None)
        if proposal is not None:
            self.set_title(proposal.examined.manifest.name)
            self.set_facts(facts_of(proposal.examined.manifest))
            self.refused.hide()
            book = ChangeBook(proposal.changes, proposal.judged_otherwise, awards=looked.awards)
            install = Verb(tr("Pack", "Install"), self.install, icon="checkmark", is_filled=True)
            self.set_verbs(Verb(tr("Pack", "Cancel"), self.left.emit, icon="dismiss"), install)
        else:
            assert looked.refusal is not None
            self.set_title(looked.path.name)
            self.set_facts(tr("Pack", "This pack cannot be installed"))
            self.refused.set_words(_refusal(looked.refusal))
            self.refused.setVisible(True)
            book = ChangeBook(faults=looked.faults)
            self.set_verbs(Verb(tr("Pack", "Examine again"), self.again, icon="arrow_sync", is_filled=True))
        self._show(book)

    def _say_seal(self, proposal: Proposal | None) -> None:
        while (item := self.head.extra.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if proposal is not None:
            badge = SEALS[proposal.examined.seal.standing]
            chip = Chip(Badge(tr("Pack", badge.word), badge.tone, badge.icon))
            self.head.extra.addWidget(chip)
            chip.setVisible(not self.is_narrow)

    def _show(self, book: ChangeBook) -> None:
        self.counters.choose(frozenset())
        self.search.clear()
        self.show_book(book)
        self.ready.emit()
        if self.consent.is_needed:
            self.consent.tick.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def again(self) -> None:
        """Examine the same file once more."""
        if self.looked is not None:
            self.propose(self.looked.path)

    @Slot()
    def install(self) -> None:
        """Use the pack from now on; without the consent it says why not."""
        if self.looked is None or self.looked.proposal is None:
            return
        if not self.consent.is_given:
            self.consent.say_why(
                tr("Pack", "Read the fingerprint out to the sender and compare it, then tick; without it nothing is "
                           "installed.")
            )  # fmt: skip
            self.consent.tick.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.seam.run(
            install_pack, self.looked.path, trust=self.consent.is_needed, seen=self.looked.proposal.sha256,
            done=self._installed, name=INSTALLING,
        )  # fmt: skip

    @Slot(object)
    def _installed(self, step: object) -> None:
        del step
        self.left.emit()

    @Slot()
    def _consent_changed(self) -> None:
        self.fit(short=self.is_short, narrow=self.is_narrow)

    # ---- two packs

    def compare(self, old: object, new: object) -> None:
        """Put two packs beside each other; shown when both are read."""
        self.seam.read(compare_sides, old, new, done=self._compared, name=COMPARING)

    @Slot(object)
    def _compared(self, found: object) -> None:
        assert isinstance(found, SideBySide)
        self.looked = None
        self.panel.put_away()
        self._say_seal(None)
        self.consent.ask_about(None)
        self.refused.hide()
        self.set_title(tr("Pack", "Compared packs"))
        self.set_facts(tr("Pack", "{old} → {new}", old=_named(found.old), new=_named(found.new)))
        self.set_verbs()
        self._show(ChangeBook(found.changes))

    # ---- room

    def _fit_panel(self) -> None:
        super()._fit_panel()
        if hasattr(self, "consent"):  # the change in full has the page of a narrow window to itself
            self.consent.setVisible(self.consent.is_needed and not self._left.isHidden())

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self.consent.fit(short=short, narrow=narrow)
        chip = self.head.extra.itemAt(0)
        if chip is not None and (shown := chip.widget()) is not None:
            shown.setVisible(not narrow)  # there the question below says the same
        is_asked = self.consent.is_needed and not self.consent.is_given
        if short and is_asked:  # the question comes first; the filters stand again after the tick
            self.filters_box.hide()


def _refusal(refusal: OfficerError) -> str:
    if isinstance(refusal, PackUnreadable):
        count = len(refusal.findings)
        return tr("Pack", "Nothing was installed: {count} faults. Ask the sender for a mended pack.", count=count)
    return " ".join(say(one) for one in refusal.sentences[1:])


def facts_of(manifest: PackManifest) -> str:
    """What a pack says of itself, in one line."""
    days = [short_date(day) if day else "" for day in (manifest.valid_from, manifest.valid_to)]
    return " · ".join(
        filter(None, (
            tr("Pack", "version {version} · {issuer}", version=manifest.version, issuer=manifest.issuer),
            tr("Pack", "from {day}", day=days[0]) if days[0] else "",
            tr("Pack", "until {day}", day=days[1]) if days[1] else "",
        ))
    )  # fmt: skip


def _named(manifest: PackManifest) -> str:
    return tr("Pack", "{name}, version {version}", name=manifest.name, version=manifest.version)

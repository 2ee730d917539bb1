"""Every state that the window shows: its word, tone and icon, by the codes that records carry."""

from __future__ import annotations

from dataclasses import replace

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Tone

NOMINEE: dict[str, Badge] = {
    "draft": Badge(QT_TRANSLATE_NOOP("Status", "Draft"), Tone.MUTE, "edit"),
    "proposed": Badge(QT_TRANSLATE_NOOP("Status", "Proposed"), Tone.INFO, "circle_half_fill"),
    "returned": Badge(QT_TRANSLATE_NOOP("Status", "Returned"), Tone.WARN, "arrow_undo", filled=False),
    "supported": Badge(QT_TRANSLATE_NOOP("Status", "Council agrees"), Tone.OK, "checkmark_circle"),
    "decided": Badge(QT_TRANSLATE_NOOP("Status", "Awarded"), Tone.GOLD, "ribbon_star"),
    "refused": Badge(QT_TRANSLATE_NOOP("Status", "Not awarded"), Tone.MUTE, "subtract_circle"),
}
VERDICT: dict[str, Badge] = {
    "qualified": Badge(QT_TRANSLATE_NOOP("Status", "Met"), Tone.OK, "checkmark_circle"),
    "not_qualified": Badge(QT_TRANSLATE_NOOP("Status", "Not met"), Tone.BAD, "error_circle"),
    "needs_evidence": Badge(QT_TRANSLATE_NOOP("Status", "Evidence missing"), None, "question_circle", filled=False),
    "look": Badge(QT_TRANSLATE_NOOP("Status", "To be looked at"), Tone.WARN, "warning"),
    "None": Badge(QT_TRANSLATE_NOOP("Status", "Not appraised yet"), None, "circle", filled=False),
}
CONDITION: dict[str, Badge] = {
    "met": Badge(QT_TRANSLATE_NOOP("Status", "Met"), Tone.OK, "checkmark_circle"),
    "look": Badge(QT_TRANSLATE_NOOP("Status", "To be looked at"), Tone.WARN, "warning"),
    "not_met": Badge(QT_TRANSLATE_NOOP("Status", "Not met"), Tone.BAD, "error_circle"),
    "unknown": Badge(QT_TRANSLATE_NOOP("Status", "Evidence missing"), None, "question_circle", filled=False),
    "by_reason": Badge(QT_TRANSLATE_NOOP("Status", "Met (with reason)"), Tone.OK, "people", outlined=True),
}
DOSSIER: dict[str, Badge] = {
    "draft": Badge(QT_TRANSLATE_NOOP("Status", "Being made"), Tone.MUTE, "edit"),
    "sent": Badge(QT_TRANSLATE_NOOP("Status", "Sent"), Tone.INFO, "send"),
    "returned": Badge(QT_TRANSLATE_NOOP("Status", "Province asks for more"), Tone.WARN, "arrow_undo", filled=False),
    "waiting": Badge(
        QT_TRANSLATE_NOOP("Status", "Waiting for the province"), Tone.WAIT, "hourglass_half", filled=False
    ),
    "answered": Badge(QT_TRANSLATE_NOOP("Status", "Answered"), Tone.OK, "checkmark_circle"),
}
OBLIGATION: dict[str, Badge] = {
    "open": Badge(QT_TRANSLATE_NOOP("Status", "Not begun"), Tone.MUTE, "circle", filled=False),
    "underway": Badge(QT_TRANSLATE_NOOP("Status", "In course"), Tone.INFO, "circle_half_fill"),
    "soon": Badge(QT_TRANSLATE_NOOP("Status", "{count} days left"), Tone.WARN, "warning"),
    "today": Badge(QT_TRANSLATE_NOOP("Status", "Due today"), Tone.WARN, "warning"),
    "late": Badge(QT_TRANSLATE_NOOP("Status", "{count} days late"), Tone.BAD, "error_circle"),
    "done": Badge(QT_TRANSLATE_NOOP("Status", "Done"), Tone.OK, "checkmark_circle"),
    "done_late": Badge(QT_TRANSLATE_NOOP("Status", "Done late"), Tone.WARN, "clock"),
    "waits_for_unit": Badge(QT_TRANSLATE_NOOP("Status", "Waits for a unit"), Tone.WAIT, "hourglass_half", filled=False),
    "waits_for_signature": Badge(
        QT_TRANSLATE_NOOP("Status", "Waits for signature"), Tone.WAIT, "hourglass_half", filled=False
    ),
    "waits_for_province": Badge(
        QT_TRANSLATE_NOOP("Status", "Waits for the province"), Tone.WAIT, "hourglass_half", filled=False
    ),
    "dropped": Badge(QT_TRANSLATE_NOOP("Status", "Not to be done"), Tone.MUTE, "subtract_circle"),
}
UNIT_REPORT: dict[str, Badge] = {
    "handed_in": Badge(QT_TRANSLATE_NOOP("Status", "handed in"), Tone.OK, "checkmark_circle"),
    "late_in": Badge(QT_TRANSLATE_NOOP("Status", "handed in late"), Tone.WARN, "clock"),
    "late": Badge(QT_TRANSLATE_NOOP("Status", "late"), Tone.BAD, "error_circle"),
}
DOCUMENT: dict[str, Badge] = {
    "draft": Badge(QT_TRANSLATE_NOOP("Status", "Draft paper"), Tone.MUTE, "edit"),
    "waiting": Badge(QT_TRANSLATE_NOOP("Status", "Waits for signature"), Tone.WAIT, "hourglass_half", filled=False),
    "issued": Badge(QT_TRANSLATE_NOOP("Status", "Issued"), Tone.OK, "checkmark_circle"),
    "replaced": Badge(QT_TRANSLATE_NOOP("Status", "Replaced"), Tone.MUTE, "arrow_sync"),
    "annulled": Badge(QT_TRANSLATE_NOOP("Status", "Annulled"), Tone.BAD, "error_circle"),
}
REGISTER: dict[str, Badge] = {
    "annulled": Badge(QT_TRANSLATE_NOOP("Status", "Annulled"), Tone.BAD, "error_circle"),
    "no_number": Badge(QT_TRANSLATE_NOOP("Status", "Number missing"), Tone.WARN, "warning"),
    "duplicate": Badge(QT_TRANSLATE_NOOP("Status", "Twice?"), Tone.WARN, "copy"),
    "handed_over": Badge(QT_TRANSLATE_NOOP("Status", "Handed over"), Tone.OK, "checkmark_circle"),
}
ATTENDANCE: dict[str, Badge] = {
    "present": Badge(QT_TRANSLATE_NOOP("Status", "Present"), Tone.OK, "checkmark_circle"),
    "in_writing": Badge(QT_TRANSLATE_NOOP("Status", "Opinion in writing"), Tone.INFO, "document_text"),
    "awaited": Badge(QT_TRANSLATE_NOOP("Status", "Opinion awaited"), Tone.WAIT, "hourglass_half", filled=False),
    "absent": Badge(QT_TRANSLATE_NOOP("Status", "Absent"), Tone.MUTE, "circle", filled=False),
}
VOTE: dict[str, Badge] = {
    "reached": Badge(QT_TRANSLATE_NOOP("Status", "Enough"), Tone.OK, "checkmark_circle"),
    "missed": Badge(QT_TRANSLATE_NOOP("Status", "{count} short"), Tone.BAD, "error_circle"),
    "open": Badge(QT_TRANSLATE_NOOP("Status", "{count} opinions awaited"), Tone.WAIT, "hourglass_half", filled=False),
}
SOURCE: dict[str, Badge] = {
    "likely": Badge(QT_TRANSLATE_NOOP("Status", "Source known"), Tone.MUTE, ""),
    "unverified": Badge(QT_TRANSLATE_NOOP("Status", "Not verified"), Tone.MUTE, ""),
}
PACK: dict[str, Badge] = {
    "signed": Badge(QT_TRANSLATE_NOOP("Status", "Signed"), Tone.OK, "shield_checkmark"),
    "unsigned": Badge(QT_TRANSLATE_NOOP("Status", "Unsigned"), Tone.WARN, "warning"),
    "older": Badge(QT_TRANSLATE_NOOP("Status", "Older"), Tone.MUTE, "clock"),
}
ALL = (
    NOMINEE,
    VERDICT,
    CONDITION,
    DOSSIER,
    OBLIGATION,
    UNIT_REPORT,
    DOCUMENT,
    REGISTER,
    ATTENDANCE,
    VOTE,
    SOURCE,
    PACK,
)


def badge(states: dict[str, Badge], code: object, **values: object) -> Badge | None:
    """The badge of a code with its word in the officer's language; None for a code that has none."""
    found = states.get(str(code))
    return None if found is None else replace(found, word=tr("Status", found.word, **values))

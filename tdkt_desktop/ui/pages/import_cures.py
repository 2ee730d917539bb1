"""The cures of a row held back in the officer's words: short on the button, whole in the menu and beside the reason."""

from __future__ import annotations

from dataclasses import dataclass

from tdkt_desktop.actions.lists_in_hand import ListsInHand
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake import cures
from tdkt_desktop.intake.corrections import Corrections, RowPlace
from tdkt_desktop.intake.cures import Cure
from tdkt_desktop.translate import say, tr

LONGEST = 20
"""Letters on a button; a longer cure says there only what sort of cure it is."""
_SORTS = {
    cures.MEANT: QT_TRANSLATE_NOOP("Import", "Choose the nearest"),
    cures.AS_LISTED: QT_TRANSLATE_NOOP("Import", "As the list"),
    cures.AS_ABOVE: QT_TRANSLATE_NOOP("Import", "As the row above"),
    cures.AS_OTHERS: QT_TRANSLATE_NOOP("Import", "As other rows"),
    cures.AS_WRITTEN: QT_TRANSLATE_NOOP("Import", "As written here"),
    cures.WITHOUT_SIGN: QT_TRANSLATE_NOOP("Import", "Without the sign"),
}


@dataclass(frozen=True, slots=True)
class Alike:
    """What was said of one row, said of all that are held back for the same text: how many others, and with what."""

    text: str
    others: int
    corrections: Corrections


def cures_of(lists: ListsInHand, place: RowPlace) -> tuple[Cure, ...]:
    """What would probably mend a row, the likeliest first."""
    return lists.mending.cures_of(place)


def button_words(cure: Cure) -> str:
    """What the button of a row says."""
    words = say(cure.words)
    if cure.words.source == cures.TAKE_ANYWAY:
        return tr("Import", "Take anyway")
    sort = _SORTS.get(cure.words.source)
    return tr("Import", sort) if sort is not None and len(words) > LONGEST else words


def beside_reason(cure: Cure) -> str:
    """What the button does not say whole: “gần nhất: Trường THCS Lê Quý Đôn”."""
    words = say(cure.words)
    if len(words) <= LONGEST or cure.words.source not in _SORTS:
        return ""
    if cure.words.source == cures.MEANT:
        return tr("Import", "nearest: {text}", text=cure.text)
    return words[:1].lower() + words[1:]


def alike_of(lists: ListsInHand | None, place: RowPlace, field: str, *, text: str) -> Alike | None:
    """Other rows held back for the same text, before anything is said of this one."""
    others = len(lists.mending.alike(place, field)) if lists is not None and field else 0
    if lists is None or not others:
        return None
    return Alike(text, others, lists.mending.said_of_all(place, field, text))

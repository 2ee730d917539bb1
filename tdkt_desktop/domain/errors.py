"""What the officer is told when something cannot be done."""

from __future__ import annotations

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

CONTEXT = "Error"


class OfficerError(Exception):
    """A refusal made to be shown: what happened, what was kept, what to do next.

    A subclass states its three sentences once; whoever raises it gives the values of their named places.
    """

    happened: str = QT_TRANSLATE_NOOP("Error", "This cannot be done.")
    kept: str = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step: str = QT_TRANSLATE_NOOP("Error", "Check the entry and do it once more.")

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(self.happened.format_map(values))

    @property
    def sentences(self) -> tuple[Sentence, Sentence, Sentence]:
        """Happened, kept, next step."""
        return (
            Sentence(CONTEXT, self.happened, self.values),
            Sentence(CONTEXT, self.kept, self.values),
            Sentence(CONTEXT, self.next_step, self.values),
        )

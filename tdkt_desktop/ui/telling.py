"""What the commands of the window's toolkit say: results on standard output, a refusal on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.translate import say_error, tr

DONE, REFUSED = 0, 1


class Told:
    """How a command ended."""

    status = DONE


@contextmanager
def told() -> Iterator[Told]:
    """Tell a refusal on standard error, in three sentences."""
    made = Told()
    try:
        yield made
    except OfficerError as error:
        sys.stderr.write("\n".join(say_error(error)) + "\n")
        made.status = REFUSED


def tell(source: str, **values: object) -> None:
    """Say a marked source string of the context "Tour"."""
    put(tr("Tour", source, **values))


def put(words: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()

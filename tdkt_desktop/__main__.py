"""`python -m tdkt_desktop`: the window without arguments, a command with them."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the program; gives its exit status."""
    from tdkt_desktop.app import start  # the package can be imported without starting anything

    return start(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())

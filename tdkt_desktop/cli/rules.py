"""The command that tries the rules on written cases."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.cli.context import DONE, TableUnreadable, write_report
from tdkt_desktop.domain.rules.cases import report
from tdkt_desktop.packs.read import national_pack, read_pack


def rules(options: Namespace) -> int:
    """Judge every case and report it."""
    file = Path(options.cases)
    try:
        cases = json.loads(file.read_text("utf-8-sig"))
    except (OSError, ValueError) as error:
        raise TableUnreadable(file=file.name, line=1, reason=str(error), columns="scenarios, cases") from error
    rulebook = read_pack(Path(options.pack)) if options.pack else national_pack()
    found = report(cases, rulebook=rulebook, say=translate.say)
    write_report(options.report, found)
    for case in found["cases"]:
        print(case["id"], case["award"], case.get("verdict", case.get("amount")))
    return DONE

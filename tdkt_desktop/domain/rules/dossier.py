"""Which awards go up, to whom and by when, and which papers a dossier (hồ sơ trình) needs: as the pack says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from tdkt_desktop.domain.dossier import NeededPaper
from tdkt_desktop.domain.round import Nomination, Round
from tdkt_desktop.domain.rulebook import AwardType, DossierRequirement, Rulebook, UnitLevel, Verification

NEEDED = "yes"
"""What the pack writes for a paper without which a dossier is not complete."""


def upward_levels(rulebook: Rulebook) -> Mapping[str, str]:
    """Level by code of each award that a level above the commune decides."""
    return rulebook.remember("upward levels", lambda: _upward_levels(rulebook))


def level_ranks(rulebook: Rulebook) -> Mapping[str, int]:
    """Rank of each level, 1 the highest."""
    return rulebook.remember("level ranks", lambda: {level.code: level.rank for level in rulebook.table(UnitLevel)})


def due_day(rulebook: Rulebook, level: str, of_round: Round) -> tuple[str, date | None, Verification]:
    """To whom a dossier of a level goes, by when, and how sure the pack is of it."""
    on = of_round.received_on
    route = rulebook.dossier_route(level, of_round.kind.value, on)
    if route is None:
        return "", None, Verification.READ
    found = rulebook.deadline(route.deadline_code, on)
    if found is None or found.month is None or found.day is None:
        return route.submitted_to, None, route.verification
    return route.submitted_to, date(of_round.year, found.month, found.day), found.verification


def checklist(
    rulebook: Rulebook,
    members: Sequence[Nomination],
    *,
    on: date,
    attached: Mapping[str, Mapping[int, Sequence[str]]],
    made_forms: Mapping[str, Collection[int]],
) -> tuple[NeededPaper, ...]:
    """The papers that the members' awards need; those without which the dossier is not complete first.

    `attached`: names of files by code of a paper and nominee; `made_forms`: by code of a form, for whom it is made.
    """
    rows: dict[str, list[DossierRequirement]] = defaultdict(list)
    of: dict[str, list[int]] = defaultdict(list)
    required = {code: rulebook.requirements(code, on) for code in {one.award_code for one in members}}
    for one in members:
        for row in required[one.award_code]:
            rows[row.document_code].append(row)
            of[row.document_code].append(one.id)
    papers = [
        _paper(rulebook, rows[code], of[code], on=on, kept=attached.get(code, {}), made_forms=made_forms)
        for code in rows
    ]
    return tuple(sorted(papers, key=lambda paper: (not paper.is_needed, rows[paper.code][0].seq)))


def _paper(
    rulebook: Rulebook,
    rows: Sequence[DossierRequirement],
    of: Sequence[int],
    *,
    on: date,
    kept: Mapping[int, Sequence[str]],
    made_forms: Mapping[str, Collection[int]],
) -> NeededPaper:
    how = rulebook.dossier_paper(rows[0].document_code, on)
    made = made_forms.get(how.form_code, ()) if how is not None else ()
    for_each = how is not None and how.for_each
    has = {one for one in of if one in kept or one in made}
    return NeededPaper(
        code=rows[0].document_code,
        name=rows[0].name,
        article=rows[0].law_article,
        verification=rows[0].verification.value,
        is_needed=any(row.required == NEEDED for row in rows),
        for_each=for_each,
        form_code=how.form_code if how is not None else "",
        of=tuple(of),
        lacking=tuple(one for one in of if one not in has) if for_each or not has else (),
        is_made=bool(has) and not any(one in kept for one in of),
        files=tuple(dict.fromkeys(name for one in of for name in kept.get(one, ()))),
    )


def _upward_levels(rulebook: Rulebook) -> dict[str, str]:
    ranks, awards = level_ranks(rulebook), rulebook.table(AwardType)
    own = [ranks[award.level] for award in awards if award.decided_at_commune and award.level in ranks]
    lowest = min(own, default=0)
    return {
        award.code: award.level
        for award in awards
        if not award.decided_at_commune and ranks.get(award.level, lowest) < lowest
    }

"""Dossiers upward (hồ sơ trình): what goes up from which round, how far it is, which papers it lacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.dossier import Dossier, DossierState, belongs
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import Nomination, Round
from tdkt_desktop.domain.rules.dossier import checklist, due_day, level_ranks, upward_levels
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Reader

MINUTES = "HD-04"
"""The form made of a meeting of the council; it proves the vote on whoever was voted on."""


class NoSuchDossier(OfficerError):
    """Nothing of a round goes up to that level."""

    happened = QT_TRANSLATE_NOOP("Error", "Nothing of “{name}” goes up to that level any more.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Open the round: its nominations may have been returned or decided.")


def upward_dossiers(office: Office, reader: Reader, *, year: int) -> list[Dossier]:
    """The dossiers of a year's rounds, and those of other years that were sent and are not answered yet."""
    events = reader.dossiers.events()
    under_way = {event.round_id for event in events}
    rounds = [one for one in reader.rounds.all() if one.year == year or one.id in under_way]
    found = _dossiers(office, reader, rounds, with_papers=True)
    return [one for one in found if one.round.year == year or _is_under_way(one, office)]


def upward_dossier(office: Office, reader: Reader, round_id: int, level: str) -> Dossier:
    """One dossier. Raises `NoSuchDossier`."""
    of_round = reader.rounds.get(round_id)
    found = [one for one in _dossiers(office, reader, [of_round], with_papers=True) if one.level == level]
    if not found:
        raise NoSuchDossier(name=of_round.name)
    return found[0]


def dossiers_of(office: Office, reader: Reader, rounds: Sequence[Round]) -> list[Dossier]:
    """The dossiers of some rounds, without their papers."""
    return _dossiers(office, reader, rounds, with_papers=False)


def _is_under_way(dossier: Dossier, office: Office) -> bool:
    return bool(dossier.events) and dossier.state(office.today) is not DossierState.ANSWERED


def _dossiers(office: Office, reader: Reader, rounds: Sequence[Round], *, with_papers: bool) -> list[Dossier]:
    levels = upward_levels(office.rulebook)
    ranks = level_ranks(office.rulebook)
    ids = [one.id for one in rounds]
    events, copies = reader.dossiers.events(), reader.dossiers.copies()
    refused = {event.nomination_id for event in events if event.nomination_id is not None}
    members: dict[tuple[int, str], list[Nomination]] = defaultdict(list)
    for one in reader.rounds.nominations_for(levels, round_ids=ids):
        if belongs(one, refused):
            members[one.round_id, levels[one.award_code]].append(one)
    answers = reader.dossiers.answers([one.id for of in members.values() for one in of])
    made = []
    for of_round in rounds:
        if not any(round_id == of_round.id for round_id, _ in members):
            continue
        rules = office.rulebook_of(of_round.id)
        for level in sorted({level for round_id, level in members if round_id == of_round.id}, key=ranks.__getitem__):
            of = members[of_round.id, level]
            mine = {one.id for one in of}
            submitted_to, due_on, sure = due_day(rules, level, of_round)
            dossier = Dossier(
                round=of_round,
                level=level,
                members=tuple(of),
                events=tuple(one for one in events if (one.round_id, one.level) == (of_round.id, level)),
                copies=tuple(one for one in copies if (one.round_id, one.level) == (of_round.id, level)),
                answers=tuple(one for one in answers if one.nomination_id in mine),
                submitted_to=submitted_to,
                due_on=due_on,
                due_verification=sure.value,
            )
            made.append(_with_papers(office, reader, dossier) if with_papers else dossier)
    return made


def _with_papers(office: Office, reader: Reader, dossier: Dossier) -> Dossier:
    attached: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for file in reader.files.attachments_of("nomination", [one.id for one in dossier.members]):
        attached[file.document_code or ""][file.owner_id].append(file.name)
    voted = reader.dossiers.voted_on([one.id for one in dossier.members])
    papers = checklist(
        office.rulebook_of(dossier.round.id),
        dossier.members,
        on=dossier.round.received_on,
        attached=attached,
        made_forms={MINUTES: voted},
    )
    return replace(dossier, papers=papers)

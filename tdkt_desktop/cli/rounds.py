"""Commands on rounds: rounds, round, appraise, council, vote, decide."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.actions.appraisal import appraise as appraise_round
from tdkt_desktop.actions.appraisal import judge_round
from tdkt_desktop.actions.council import CountedVotes, seat_council, vote_by_ballots, vote_by_counts, vote_report
from tdkt_desktop.actions.decisions import decide as decide_round
from tdkt_desktop.actions.decisions import decision_report
from tdkt_desktop.actions.papers import write_round_papers
from tdkt_desktop.actions.rounds import find_round, open_round
from tdkt_desktop.cli.context import (
    DONE,
    NotADate,
    TableUnreadable,
    because,
    day,
    opened,
    require_folder,
    say,
    table,
    write_report,
    writing_to,
)
from tdkt_desktop.domain.council import Ballot, CouncilRole, Vote
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.domain.rules.cases import judgement_report
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, same_name
from tdkt_desktop.office.office import Office

COUNTS = ("nomination", "for", "against", "invalid")
VOTES = ("nomination", "member", "vote", "in_writing")
MEMBERS = ("name", "post", "role")
IN_WRITING = {"yes": True, "có": True, "x": True, "1": True, "no": False, "không": False, "0": False, "": False}

NO_QUORUM = QT_TRANSLATE_NOOP("Command", "The meeting was short of its quorum: {present} of {members} members.")
NAME_MISSING = QT_TRANSLATE_NOOP("Command", "the name is missing")
NO_SUCH_ROLE = QT_TRANSLATE_NOOP("Command", "“{role}” is none of chair, deputy, secretary, member")
NO_SUCH_MEMBER = QT_TRANSLATE_NOOP("Command", "“{member}” is not a member of the council")
NO_SUCH_VOTE = QT_TRANSLATE_NOOP("Command", "“{vote}” is none of for, against, invalid, absent, conflict")
NOT_A_NUMBER = QT_TRANSLATE_NOOP("Command", "“{text}” is not a whole number")
NEITHER_YES_NOR_NO = QT_TRANSLATE_NOOP("Command", "“{text}” is neither yes nor no")


def rounds(options: Namespace) -> int:
    """List the rounds."""
    with opened(options.office) as office, office.reader() as reader:
        found = [
            {
                "round": award_round.id,
                "name": award_round.name,
                "year": award_round.year,
                "kind": award_round.kind.value,
                "received": award_round.received_on,
                "statuses": {key.value: count for key, count in reader.rounds.status_counts(award_round.id).items()},
            }
            for award_round in reader.rounds.all()
        ]
    write_report(options.report, {"rounds": found})
    for told in found:
        print(f"{told['year']}  {told['name']}")
    return DONE


def new_round(options: Namespace) -> int:
    """Open a round."""
    with opened(options.office) as office:
        open_round(
            office,
            options.round_name,
            kind=RoundKind(options.kind),
            year=options.year,
            received_on=day(options.received),
        )
    say("Command", QT_TRANSLATE_NOOP("Command", "The round “{name}” is open."), name=options.round_name)
    return DONE


def appraise(options: Namespace) -> int:
    """Judge a round and keep the reasons; with --as-of only show what another day's law would say."""
    as_of = day(options.as_of)
    with opened(options.office) as office:
        found = find_round(office, options.round)
        if as_of is None:
            appraise_round(office, found.id)
        with office.reader() as reader:
            judged = judge_round(reader, office.rulebook_of(found.id), found.id, as_of=as_of)
            nominations = {known.id: known for known in reader.rounds.nominations_of(found.id)}
        report = [
            {
                "nomination": key,
                "name": nominations[key].name_as_written,
                "unit": nominations[key].unit_as_written,
                "status": nominations[key].status.value,
                **judgement_report(judgement, say=translate.say),
            }
            for key, judgement in judged.items()
        ]
        if options.papers:
            with writing_to(Path(options.papers)):
                write_round_papers(office, found.id, Path(options.papers), stage="appraisal", say=translate.say)
    write_report(options.report, {"nominations": report})
    for told in report:
        print(f"{told['name']}  {told['award']}  {told['verdict']}")
    return DONE


def council(options: Namespace) -> int:
    """Seat the council."""
    members = []
    for line, row in table(options.members, MEMBERS):
        if not row["name"]:
            raise _unreadable(options.members, line, MEMBERS, because(NAME_MISSING))
        if row["role"] not in set(CouncilRole):
            raise _unreadable(options.members, line, MEMBERS, because(NO_SUCH_ROLE, role=row["role"]))
        members.append((row["name"], row["post"], CouncilRole(row["role"])))
    with opened(options.office) as office:
        seat_council(office, members)
    say("Command", QT_TRANSLATE_NOOP("Command", "The council has {count} members."), count=len(members))
    return DONE


def vote(options: Namespace) -> int:
    """Enter the votes on a round."""
    with opened(options.office) as office:
        found = find_round(office, options.round)
        if options.counts:
            vote_by_counts(office, found.id, _counts(options.counts), held_on=day(options.date))
        else:
            vote_by_ballots(office, found.id, _ballots(office, options.votes), held_on=day(options.date))
        report = vote_report(office, found.id)
    write_report(options.report, report)
    for meeting in report["meetings"]:
        if meeting["nominations"] and not meeting["quorum"]:
            say("Command", NO_QUORUM, present=meeting["present"], members=meeting["members"])
    told = report["nominations"]
    say("Command", QT_TRANSLATE_NOOP("Command", "{passed} of {count} nominations reached their threshold."),
        passed=sum(bool(one["passed"]) for one in told), count=len(told))  # fmt: skip
    return DONE


def decide(options: Namespace) -> int:
    """Issue the decision on what the council supported."""
    signed_on = day(options.date)
    if signed_on is None:
        raise NotADate(text=options.date)
    require_folder(options.papers)
    with opened(options.office) as office:
        found = find_round(office, options.round)
        decide_round(
            office,
            found.id,
            number=options.number,
            signed_on=signed_on,
            signer=options.signer,
            award_code=options.award,
        )
        report = decision_report(office, options.number, year=signed_on.year, say=translate.say)
        if options.papers:
            with writing_to(Path(options.papers)):
                write_round_papers(office, found.id, Path(options.papers), stage="decision", say=translate.say)
    write_report(options.report, report)
    say("Command", QT_TRANSLATE_NOOP("Command", "Decision {number}: {count} awards, {total} đồng."),
        number=report["decision"], count=report["awards"], total=report["total"])  # fmt: skip
    return DONE


def _counts(path: str) -> list[CountedVotes]:
    """A blank count is not nought: it is missing."""
    counted = []
    for line, row in table(path, COUNTS):
        figures = [row[column] for column in COUNTS]
        for figure in figures:
            if not figure.isdecimal():
                raise _unreadable(path, line, COUNTS, because(NOT_A_NUMBER, text=figure))
        counted.append(CountedVotes(*map(int, figures)))
    return counted


def _ballots(office: Office, path: str) -> list[Ballot]:
    with office.reader() as reader:
        members = reader.council.members()
    ballots = []
    for line, row in table(path, VOTES):
        found = [member.id for member in members if same_name(member.name, row["member"])]
        if len(found) != 1:
            raise _unreadable(path, line, VOTES, because(NO_SUCH_MEMBER, member=row["member"]))
        if row["vote"] not in set(Vote):
            raise _unreadable(path, line, VOTES, because(NO_SUCH_VOTE, vote=row["vote"]))
        if not row["nomination"].isdecimal():
            raise _unreadable(path, line, VOTES, because(NOT_A_NUMBER, text=row["nomination"]))
        if row["in_writing"].casefold() not in IN_WRITING:
            raise _unreadable(path, line, VOTES, because(NEITHER_YES_NOR_NO, text=row["in_writing"]))
        in_writing = IN_WRITING[row["in_writing"].casefold()]
        ballots.append(Ballot(int(row["nomination"]), found[0], Vote(row["vote"]), in_writing))
    return ballots


def _unreadable(path: str, line: int, columns: tuple[str, ...], reason: Sentence) -> TableUnreadable:
    return TableUnreadable(file=Path(path).name, line=line, reason=reason, columns=", ".join(columns))

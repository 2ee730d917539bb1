"""Papers: any form of the catalogue, gathered from the office and written as PDF, Word or Excel."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from tdkt_desktop.documents.catalogue import FORMS, Form, Input
from tdkt_desktop.documents.catalogue import form as form_of
from tdkt_desktop.documents.paper import Paper, joined
from tdkt_desktop.documents.source import InputMissing, Source
from tdkt_desktop.documents.writing import write
from tdkt_desktop.domain.award import Decision
from tdkt_desktop.domain.round import Nomination
from tdkt_desktop.domain.rulebook import AwardKind, Rulebook
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Reader, Work

Say = Callable[[Sentence], str]
_LONGEST_NAME = 80
_NO_VALUES: Mapping[str, str] = {}


def paper(
    office: Office,
    reader: Reader,
    code: str,
    *,
    say: Say,
    round_id: int | None = None,
    decision_id: int | None = None,
    nomination_id: int | None = None,
    subject_id: int | None = None,
    year: int | None = None,
    values: Mapping[str, str] = _NO_VALUES,
) -> Paper:
    """A form gathered and composed. A form of one nomination, asked for by round, has a sheet for each;
    households, which come by the hundred and are judged by their own list, have none there. `subject_id` asks for the
    sheets of one subject.

    Raises `FormUnknown`, `InputMissing`.
    """
    entry = form_of(code)
    source = Source(
        reader=reader,
        rulebook=office.rulebook,
        today=office.today,
        say=say,
        code=entry.code,
        round_id=round_id,
        decision_id=decision_id,
        nomination_id=nomination_id,
        year=year,
        values=values,
    )
    if entry.made_from is Input.NOMINATION and nomination_id is None and round_id is not None:
        return _sheets(entry, source, subject_id=subject_id)
    return entry.compose(source)


def write_form(
    office: Office,
    code: str,
    target: Path,
    *,
    say: Say,
    round_id: int | None = None,
    decision_id: int | None = None,
    nomination_id: int | None = None,
    subject_id: int | None = None,
    year: int | None = None,
    values: Mapping[str, str] = _NO_VALUES,
) -> Step:
    """Write a form to a file and record that it was made. Raises what `paper` and the writers raise."""
    with office.reader() as reader:
        composed = paper(
            office,
            reader,
            code,
            say=say,
            round_id=round_id,
            decision_id=decision_id,
            nomination_id=nomination_id,
            subject_id=subject_id,
            year=year,
            values=values,
        )
    write(composed, target)
    entry = form_of(code)
    with office.work(QT_TRANSLATE_NOOP("Step", "Make the paper {title}"), title=entry.title) as work:
        work.files.add_paper(entry.code, entry.title, file_name=target.name, at=office.clock.now(), round_id=round_id)
    return work.step


def write_decision_papers(office: Office, decision_id: int, folder: Path, *, say: Say) -> Step:
    """Write an own decision, its annexed list and what is paid for it into a folder, and record them as one Step."""
    with office.reader() as reader:
        decision = reader.awards.decision(decision_id)
        pays = any(row.paid for row in reader.awards.bonuses_of(decision_id))
        made = []
        for code in (_decision_form(office, reader, decision_id), "KT-05", *(["TT-01"] if pays else [])):
            entry = form_of(code)
            composed = paper(office, reader, code, say=say, round_id=decision.round_id, decision_id=decision_id)
            for suffix in entry.formats:
                target = folder / (file_name(entry, decision) + suffix)
                write(composed, target)
                made.append(_made(target, entry, decision))
    with office.work(QT_TRANSLATE_NOOP("Step", "Make the papers of decision {number}"), number=decision.number) as work:
        for code in dict.fromkeys(one.code for one in made):
            first = next(one for one in made if one.code == code)
            work.files.add_paper(
                first.code,
                first.title,
                file_name=first.path.name,
                at=office.clock.now(),
                round_id=decision.round_id,
                number=first.number,
                dated=first.dated,
            )
    return work.step


def write_round_papers(office: Office, round_id: int, folder: Path, *, stage: str, say: Say) -> list[Path]:
    """Write the papers of a stage ('appraisal' or 'decision') of a round into a folder and record them as one Step.

    Gives the files. Papers that need what is not there yet (a meeting, a decision) are left out.
    """
    made = make_round_papers(office, round_id, folder, stage=stage, say=say)
    papers = {(paper.code, paper.number) for paper in made}
    with office.work(QT_TRANSLATE_NOOP("Step", "Make {count} papers of a round"), count=len(papers)) as work:
        record_round_papers(work, round_id, made, at=office.clock.now())
    return [paper.path for paper in made]


@dataclass(frozen=True, slots=True)
class MadePaper:
    """One file of a paper of a round, as it is recorded."""

    path: Path
    code: str
    title: str
    number: str | None
    dated: str | None


def make_round_papers(office: Office, round_id: int, folder: Path, *, stage: str, say: Say) -> list[MadePaper]:
    """Write the papers of a stage without recording them."""
    with office.reader() as reader:
        decisions = reader.awards.decisions_of_round(round_id)
        held = reader.council.meeting_of(round_id) is not None
        wanted: list[tuple[str, int | None, Decision | None]] = [("HS-07", round_id, None)]
        if stage == "appraisal":
            wanted += [("TH-01", round_id, None)] if _sheeted(office.rulebook, reader, round_id) else []
        else:
            wanted += [("HD-04", round_id, None)] if held else []
            for decision in decisions:
                kind = _decision_form(office, reader, decision.id)
                pays = any(row.paid for row in reader.awards.bonuses_of(decision.id))
                wanted += [(code, round_id, decision) for code in (kind, "KT-05", *(["TT-01"] if pays else []))]
        made = []
        for code, of_round, about in wanted:
            entry = form_of(code)
            composed = paper(office, reader, code, say=say, round_id=of_round, decision_id=about.id if about else None)
            for suffix in [".xlsx"] if code == "KT-05" else entry.formats:  # the decision's own file holds its list
                target = folder / (file_name(entry, about) + suffix)
                write(composed, target)
                made.append(_made(target, entry, about))
    return made


def record_round_papers(work: Work, round_id: int, made: Sequence[MadePaper], *, at: datetime) -> None:
    """Record papers of a round, each once however often and in however many formats it is written."""
    known = {(row.code, row.number) for row in work.files.papers_of(round_id)}
    for paper in made:
        if (paper.code, paper.number) not in known:
            known.add((paper.code, paper.number))
            work.files.add_paper(
                paper.code,
                paper.title,
                file_name=paper.path.name,
                at=at,
                round_id=round_id,
                number=paper.number,
                dated=paper.dated,
            )


def file_name(entry: Form, decision: Decision | None = None) -> str:
    """'KT-01-112-qd-ubnd-quyet-dinh-cong-nhan…': ASCII, at most 80 letters, without suffix."""
    number = f"{decision.number}-" if decision and decision.number else ""
    words = fold(f"{number}{entry.title}").replace("/", "-")
    plain = "-".join("".join(letter if letter.isalnum() else " " for letter in words).split())
    return f"{entry.code}-{plain}"[:_LONGEST_NAME].rstrip("-")


def forms() -> Sequence[Form]:
    """Every form of the catalogue."""
    return FORMS


def _sheets(entry: Form, source: Source, *, subject_id: int | None) -> Paper:
    """Raises `InputMissing` when no sheet is left to be made."""
    assert source.round_id is not None
    if subject_id is None:
        wanted = _sheeted(source.rulebook, source.reader, source.round_id)
    else:
        nominations = source.reader.rounds.nominations_of(source.round_id)
        wanted = [found for found in nominations if found.subject_id == subject_id]
    if not wanted:
        raise InputMissing(code=entry.code, wanted=Sentence("Form", QT_TRANSLATE_NOOP("Form", "a nomination")))
    sheets = (entry.compose(source.of_nomination(found.id)) for found in wanted)
    return joined(sheets, code=entry.code, title=entry.title)


def _sheeted(rulebook: Rulebook, reader: Reader, round_id: int) -> list[Nomination]:
    """The nominations of a round that have a sheet each: households have none."""
    nominations = reader.rounds.nominations_of(round_id)
    return [one for one in nominations if rulebook.award(one.award_code).subject is not SubjectKind.HOUSEHOLD]


def _decision_form(office: Office, reader: Reader, decision_id: int) -> str:
    """Titles are recognised (công nhận), forms of reward are given (tặng): each has its own decision."""
    kinds = {office.rulebook.award(one.award_code).kind for one in reader.awards.of_decision(decision_id)}
    return "KT-01" if AwardKind.TITLE in kinds else "KT-02"


def _made(path: Path, entry: Form, decision: Decision | None) -> MadePaper:
    number = decision.number if decision else None
    signed: date | None = decision.signed_on if decision else None
    return MadePaper(path, entry.code, entry.title, number, signed.isoformat() if signed else None)

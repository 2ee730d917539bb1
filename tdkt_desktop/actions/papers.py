"""Papers: any form of the catalogue, gathered from the office and written as PDF, Word or Excel."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from tdkt_desktop.documents.catalogue import FORMS, Form, Input
from tdkt_desktop.documents.catalogue import form as form_of
from tdkt_desktop.documents.paper import Paper, joined
from tdkt_desktop.documents.source import InputMissing, Source
from tdkt_desktop.documents.writing import write
from tdkt_desktop.domain.award import Decision
from tdkt_desktop.domain.document import MadeFrom
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

    Raises `FormUnknown`, `InputMissing`, `FieldsUnknown`, `FieldWrong`.
    """
    made_from = MadeFrom(code, round_id, decision_id, nomination_id, subject_id, year)
    return compose(source_of(office, reader, made_from, say=say, values=values), made_from)


def source_of(
    office: Office,
    reader: Reader,
    made_from: MadeFrom,
    *,
    say: Say,
    values: Mapping[str, str] = _NO_VALUES,
    number: str | None = None,
    dated: date | None = None,
) -> Source:
    """Where the form takes its facts from. Raises `FormUnknown`."""
    return Source(
        reader=reader,
        rulebook=rules_of_paper(office, reader, made_from),
        today=office.today,
        say=say,
        code=form_of(made_from.code).code,
        round_id=made_from.round_id,
        decision_id=made_from.decision_id,
        nomination_id=made_from.nomination_id,
        year=made_from.year,
        values=values,
        number=number,
        dated=dated,
    )


def rules_of_paper(office: Office, reader: Reader, made_from: MadeFrom) -> Rulebook:
    """The rules, and the province's forms, of a paper: those of the round that it speaks of. Raises `PackLost`."""
    round_id = made_from.round_id
    if round_id is None and made_from.decision_id is not None:
        round_id = reader.awards.decision(made_from.decision_id).round_id
    if round_id is None and made_from.nomination_id is not None:
        round_id = reader.rounds.nomination(made_from.nomination_id).round_id
    return office.rulebook if round_id is None else office.rulebook_of(round_id)


def compose(source: Source, made_from: MadeFrom) -> Paper:
    """The form made from that source. Raises `InputMissing`, `FieldsUnknown`, `FieldWrong`."""
    entry = form_of(made_from.code)
    if entry.made_from is Input.NOMINATION and made_from.nomination_id is None and made_from.round_id is not None:
        return _sheets(entry, source, subject_id=made_from.subject_id)
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
    entry = form_of(code)
    made_from = MadeFrom(entry.code, round_id, decision_id, nomination_id, subject_id, year)
    with office.reader() as reader:
        composed = compose(source_of(office, reader, made_from, say=say, values=values), made_from)
        decision = reader.awards.decision(decision_id) if decision_id is not None else None
    write(composed, target)
    with office.work(QT_TRANSLATE_NOOP("Step", "Make the paper {title}"), title=entry.title) as work:
        record_paper(work, _made(target, made_from, composed, decision), values=values, at=office.clock.now())
    return work.step


def write_decision_papers(office: Office, decision_id: int, folder: Path, *, say: Say) -> Step:
    """Write an own decision, its annexed list and what is paid for it into a folder, and record them as one Step."""
    with office.reader() as reader:
        decision = reader.awards.decision(decision_id)
        made = []
        for code in _papers_of(office, reader, decision):
            made_from = MadeFrom(code, decision.round_id, decision_id)
            composed = compose(source_of(office, reader, made_from, say=say), made_from)
            for suffix in form_of(code).formats:
                target = folder / (file_name(form_of(code), decision) + suffix)
                write(composed, target)
                made.append(_made(target, made_from, composed, decision))
    with office.work(QT_TRANSLATE_NOOP("Step", "Make the papers of decision {number}"), number=decision.number) as work:
        record_papers(work, made, at=office.clock.now())
    return work.step


def write_round_papers(office: Office, round_id: int, folder: Path, *, stage: str, say: Say) -> list[Path]:
    """Write the papers of a stage ('appraisal' or 'decision') of a round into a folder and record them as one Step.

    Gives the files. Papers that need what is not there yet (a meeting, a decision) are left out.
    """
    made = make_round_papers(office, round_id, folder, stage=stage, say=say)
    count = len({one.made_from for one in made})
    with office.work(QT_TRANSLATE_NOOP("Step", "Make {count} papers of a round"), count=count) as work:
        record_papers(work, made, at=office.clock.now())
    return [one.path for one in made]


@dataclass(frozen=True, slots=True)
class MadePaper:
    """One file of a paper that was made, as it is recorded."""

    path: Path
    made_from: MadeFrom
    title: str
    number: str | None = None
    dated: date | None = None


def make_round_papers(office: Office, round_id: int, folder: Path, *, stage: str, say: Say) -> list[MadePaper]:
    """Write the papers of a stage without recording them."""
    with office.reader() as reader:
        held = reader.council.meeting_of(round_id) is not None
        wanted: list[tuple[str, Decision | None]] = [("HS-07", None)]
        if stage == "appraisal":
            wanted += [("TH-01", None)] if _sheeted(office.rulebook_of(round_id), reader, round_id) else []
            wanted += [("TH-02", None)] if set(reader.rounds.verdict_counts(round_id)) - {None} else []
        else:
            wanted += [("HD-04", None)] if held else []
            for decision in reader.awards.decisions_of_round(round_id):
                wanted += [(code, decision) for code in _papers_of(office, reader, decision)]
        made = []
        for code, about in wanted:
            entry = form_of(code)
            made_from = MadeFrom(code, round_id, about.id if about else None)
            composed = compose(source_of(office, reader, made_from, say=say), made_from)
            for suffix in [".xlsx"] if code == "KT-05" else entry.formats:  # the decision's own file holds its list
                target = folder / (file_name(entry, about) + suffix)
                write(composed, target)
                made.append(_made(target, made_from, composed, about))
    return made


def record_papers(work: Work, made: Sequence[MadePaper], *, at: datetime, folder: Path | None = None) -> None:
    """Record papers, each once in however many formats it is written; `folder` is where they lie now if moved."""
    seen: set[MadeFrom] = set()
    for one in made:
        if one.made_from not in seen:
            seen.add(one.made_from)
            moved = one if folder is None else replace(one, path=folder / one.path.name)
            record_paper(work, moved, values=_NO_VALUES, at=at)


def record_paper(work: Work, made: MadePaper, *, values: Mapping[str, str], at: datetime) -> int:
    """Record that a paper was written to a file; gives the id of its document."""
    known = work.documents.made(made.made_from)
    if known is not None:
        document_id = known.id
    else:
        kind = form_of(made.made_from.code).kind_words
        document_id = work.documents.add_made(
            made.made_from, kind=kind, title=made.title, at=at, values=values, number=made.number, dated=made.dated
        )
    work.documents.written(document_id, made.path, at=at)
    return document_id


def file_name(entry: Form, decision: Decision | None = None) -> str:
    """'KT-01-112-qd-ubnd-quyet-dinh-cong-nhan…': ASCII, at most 80 letters, without suffix."""
    number = f"{decision.number}-" if decision and decision.number else ""
    words = fold(f"{number}{entry.title}").replace("/", "-")
    plain = "-".join("".join(letter if letter.isalnum() else " " for letter in words).split())
    return f"{entry.code}-{plain}"[:_LONGEST_NAME].rstrip("-")


def content_of(entry: Form, composed: Paper) -> str:
    """The trích yếu of a paper: its title without its kind where a sentence follows ('Về việc …')."""
    rest = composed.title.removeprefix(entry.kind_words).strip()
    return rest if rest[:1].isupper() else composed.title


def decision_form(office: Office, decision_id: int) -> str:
    """The code of the form that a decision is written in."""
    with office.reader() as reader:
        return _papers_of(office, reader, reader.awards.decision(decision_id))[0]


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


def _papers_of(office: Office, reader: Reader, decision: Decision) -> list[str]:
    """Codes of the papers of a decision: titles are recognised (công nhận), forms of reward are given (tặng), each by
    a decision of its own; then its list, and what is paid for it where anything is.
    """
    rules = rules_of_paper(office, reader, MadeFrom("", decision.round_id))
    kinds = {rules.award(one.award_code).kind for one in reader.awards.of_decision(decision.id)}
    pays = any(row.paid for row in reader.awards.bonuses_of(decision.id))
    return ["KT-01" if AwardKind.TITLE in kinds else "KT-02", "KT-05", *(["TT-01"] if pays else [])]


def _made(path: Path, made_from: MadeFrom, composed: Paper, decision: Decision | None) -> MadePaper:
    number, dated = (decision.number, decision.signed_on) if decision else (None, None)
    return MadePaper(path, made_from, content_of(form_of(made_from.code), composed), number, dated)

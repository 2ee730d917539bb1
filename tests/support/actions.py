"""What the tests of Actions share: refusals that change nothing, short ways to a record, rows of a list."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from tdkt_desktop.actions import council, decisions, imports, rounds
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import Nomination, Round, RoundKind
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.intake.report import ImportReport
from tdkt_desktop.office.office import Office
from tests.support.offices import dump

SIGNER = "Nguyễn Văn Thành"


def say(sentence: Sentence) -> str:
    """The source text, so that these tests need no translation."""
    return str(sentence)


@contextmanager
def refuses(office: Office, kind: type[OfficerError], *words: str) -> Iterator[None]:
    """The block is refused in that way, saying these words, and no record changes."""
    before = dump(office)
    with pytest.raises(kind) as caught:
        yield
    told = " ".join(str(sentence) for sentence in caught.value.sentences)
    for word in words:
        assert word in told
    assert dump(office) == before


def nomination(office: Office, nomination_id: int) -> Nomination:
    """A nomination as it is on file."""
    with office.reader() as reader:
        return reader.rounds.nomination(nomination_id)


def opened(office: Office, name: str = "Đợt thử", *, kind: RoundKind = RoundKind.YEAR_END, year: int = 2025) -> Round:
    """A new round."""
    rounds.open_round(office, name, kind=kind, year=year)
    return rounds.find_round(office, name)


def proposed(office: Office, round_id: int, subject_id: int, award_code: str) -> int:
    """A new nomination; gives its id."""
    rounds.nominate(office, round_id, subject_id=subject_id, award_code=award_code)
    with office.reader() as reader:
        return reader.rounds.nominations_of(round_id)[-1].id


def supported(office: Office, round_id: int, subject_id: int, *award_codes: str) -> list[int]:
    """New nominations that the whole council agrees to."""
    ids = [proposed(office, round_id, subject_id, code) for code in award_codes]
    council.vote_by_counts(office, round_id, [council.CountedVotes(one, 5, 0, 0) for one in ids])
    return ids


def decided(office: Office, round_id: int, number: str, *, on: date, award_code: str | None = None) -> int:
    """A decision of the ward; gives its id."""
    decisions.decide(office, round_id, number=number, signed_on=on, signer=SIGNER, award_code=award_code)
    with office.reader() as reader:
        found = reader.awards.own_decision_numbered(number, year=on.year)
    assert found is not None
    return found.id


def subjects_named(office: Office, name: str, kind: SubjectKind = SubjectKind.PERSON) -> list[PartialDate | None]:
    """Birth dates of everybody of that name."""
    with office.reader() as reader:
        everybody = [found for group in reader.subjects.namesakes(kind).values() for found in group]
    return [found.birth_date for found in everybody if found.name == name]


def sheet(folder: Path, head: Sequence[str], rows: Sequence[Sequence[object]], *, name: str = "Danh sách.xlsx") -> Path:
    """A plain list as a workbook."""
    book = Workbook()
    page = book.active
    assert page is not None
    for cells in (head, *rows):
        page.append(list(cells))
    path = folder / name
    book.save(path)
    book.close()
    return path


def taken_in(
    office: Office, path: Path, kind: str, *, year: int | None = 2025, round_id: int | None = None
) -> ImportReport:
    """A list previewed and kept."""
    report = imports.preview_import(office, [path], kind, year=year, round_id=round_id)
    imports.keep_import(office, report, [path], year=year, round_id=round_id)
    return report


def figures_of(office: Office, subject_id: int, year: int) -> Mapping[str, int]:
    """Yearly figures of a collective or household."""
    return {row[3]: row[4] for row in dump(office)["yearly_figure"] if row[1:3] == (subject_id, year)}

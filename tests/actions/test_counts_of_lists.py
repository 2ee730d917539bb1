"""Lists say how many people, collectives and households they hold, and beside that how many lines."""

from datetime import date

import pytest

from tdkt_desktop.actions.papers import paper
from tdkt_desktop.documents.blocks import closing_counts
from tdkt_desktop.documents.paper import to_json
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office
from tests.support.actions import decided, opened, say, supported
from tests.support.ward import LAN, SCHOOL_STAFF, TITLE


@pytest.fixture
def two_titles(office: Office) -> int:
    """A round in which one person has two titles, beside a collective; gives its id."""
    other = opened(office)
    supported(office, other.id, LAN, TITLE, "CSTDCS")
    supported(office, other.id, SCHOOL_STAFF, "TTLDTT")
    return other.id


@pytest.mark.parametrize(("code", "of"), [("HS-07", "đề nghị"), ("KT-05", "khen thưởng"), ("DS-NAM", "khen thưởng")])
def test_a_person_with_two_titles_is_one_person(office: Office, two_titles: int, code: str, of: str) -> None:
    if code != "HS-07":
        decided(office, two_titles, "1/QĐ-UBND", on=date(2025, 11, 20))
    with office.reader() as reader:
        made = paper(office, reader, code, say=say, round_id=two_titles, year=2025)
    printed = to_json(made).replace("\u00a0", " ")
    assert " (một) cá nhân" in printed
    assert f" (ba) lượt {of}" in printed


def test_without_repeated_subjects_lines_are_not_told_apart() -> None:
    counts = {SubjectKind.PERSON: 3}
    assert closing_counts(counts, rows=3, of="đề nghị") == closing_counts(counts)

"""How far a dossier upward is, told from dated events and the statuses of its nominees."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tdkt_desktop.domain.dossier import (
    Answer,
    Dossier,
    DossierCopy,
    DossierEvent,
    DossierState,
    EventKind,
    NeededPaper,
    belongs,
)
from tdkt_desktop.domain.round import Nomination, Round, RoundKind, Status
from tdkt_desktop.domain.rules.dossier import due_day, upward_levels
from tdkt_desktop.packs.read import national_pack

TODAY = date(2025, 12, 22)
ROUND = Round(1, "Tổng kết năm 2025", RoundKind.YEAR_END, 2025, date(2025, 12, 5))


def nominee(number: int, status: Status = Status.SUPPORTED) -> Nomination:
    return Nomination(
        number, 1, number, "CSTD_TINH", status, f"Người {number}", *[None] * 5, verdict=None, override_reason=None,
        returned_reason=None,
    )  # fmt: skip


def dossier(*events: tuple[EventKind, int], **values: object) -> Dossier:
    """Events by how many days ago they were."""
    found = tuple(
        DossierEvent(number, 1, "tinh", kind, TODAY - timedelta(days=ago), "")
        for number, (kind, ago) in enumerate(events, start=1)
    )
    return replace(Dossier(ROUND, "tinh", (nominee(1), nominee(2)), found), **values)


SENT, ASKED, REFUSED = EventKind.SENT, EventKind.ASKED, EventKind.REFUSED


@pytest.mark.parametrize(
    ("events", "state", "waited"),
    [
        ((), DossierState.DRAFT, None),
        (((SENT, 0),), DossierState.SENT, 0),
        (((SENT, 7),), DossierState.SENT, 7),
        (((SENT, 8),), DossierState.WAITING, 8),
        (((SENT, 20), (ASKED, 3)), DossierState.RETURNED, 20),
        (((SENT, 20), (ASKED, 3), (SENT, 3)), DossierState.SENT, 20),
        (((SENT, 20), (SENT, 9), (ASKED, 12)), DossierState.WAITING, 20),
    ],
)
def test_the_last_event_says_how_far_it_is(
    events: tuple[tuple[EventKind, int], ...], state: DossierState, waited: int | None
) -> None:
    found = dossier(*events)
    assert (found.state(TODAY), found.waited_days(TODAY)) == (state, waited)


def test_it_is_answered_once_nobody_is_open() -> None:
    answers = (Answer(1, 9, "118/QĐ-UBND", date(2025, 12, 18)),)
    half = dossier((SENT, 12), members=(nominee(1, Status.DECIDED), nominee(2)), answers=answers)
    assert (half.state(TODAY), half.answered_on) == (DossierState.WAITING, None)
    whole = dossier(
        (SENT, 12), (REFUSED, 2), members=(nominee(1, Status.DECIDED), nominee(2, Status.REFUSED)), answers=answers
    )
    assert (whole.state(TODAY), whole.answered_on, whole.waited_days(TODAY)) == (
        DossierState.ANSWERED,
        date(2025, 12, 20),
        10,
    )


@pytest.mark.parametrize(
    ("events", "members", "waits"),
    [
        ((), (nominee(1),), True),
        ((), (nominee(1, Status.PROPOSED),), False),
        (((SENT, 1),), (nominee(1),), False),
        (((SENT, 9), (ASKED, 1)), (nominee(1),), True),
        (((SENT, 9),), (nominee(1, Status.DECIDED),), False),
    ],
)
def test_it_waits_for_the_officer_to_be_sent_or_completed(
    events: tuple[tuple[EventKind, int], ...], members: tuple[Nomination, ...], waits: bool
) -> None:
    assert dossier(*events, members=members).waits_for_officer(TODAY) is waits


def test_a_copy_counts_until_more_is_asked_for() -> None:
    copy = DossierCopy(1, 1, "tinh", datetime(2025, 12, 10, 8), "E:/ho-so", 46)  # noqa: DTZ001 - the wall clock
    assert dossier(copies=(copy,)).is_copied
    assert not dossier().is_copied
    assert not dossier((SENT, 12), (ASKED, 3), copies=(copy,)).is_copied


def test_only_needed_papers_make_it_incomplete() -> None:
    papers = (
        NeededPaper("A", "Tờ trình", "", "read", is_needed=True, for_each=False, form_code="", of=(1, 2), lacking=()),
        NeededPaper("B", "Báo cáo", "", "read", is_needed=True, for_each=True, form_code="", of=(1, 2), lacking=(2,)),
        NeededPaper("C", "Ý kiến", "", "read", is_needed=False, for_each=True, form_code="", of=(1,), lacking=(1,)),
    )
    found = dossier(papers=papers)
    assert ([one.code for one in found.needed], [one.code for one in found.missing]) == (["A", "B"], ["B"])


def test_who_was_turned_down_above_stays_part_of_it() -> None:
    assert belongs(nominee(1, Status.REFUSED), {1})
    assert not belongs(nominee(1, Status.REFUSED), ())
    assert not belongs(nominee(1, Status.RETURNED), {1})


def test_levels_above_the_commune_come_from_the_pack() -> None:
    levels = upward_levels(national_pack())
    assert (levels["CSTD_TINH"], levels["BK_TTG_CN"]) == ("tinh", "nha_nuoc")
    assert not {"LDTT", "CSTDCS", "GK_XA_CN", "GK_DN_CN"} & set(levels)


def test_the_day_of_handing_in_is_that_of_the_rounds_year() -> None:
    book = national_pack()
    assert due_day(book, "tinh", ROUND)[:2] == ("Sở Nội vụ", date(2025, 12, 10))
    school = replace(ROUND, kind=RoundKind.SCHOOL_YEAR, year=2026)
    assert due_day(book, "tinh", school)[1] == date(2026, 7, 10)
    assert due_day(book, "tinh", replace(ROUND, kind=RoundKind.SUDDEN))[1] is None
    assert due_day(book, "xa", ROUND) == ("", None, "read")

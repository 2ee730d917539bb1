"""Dossiers upward in the database: events, copies, answers, and the files that belong to them."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from tdkt_desktop.domain.award import NewAward
from tdkt_desktop.domain.dossier import Answer, EventKind
from tdkt_desktop.storage.work import Work
from tests.storage.conftest import NewReader, NewWork
from tests.storage.test_register import DAY, decision, round_with
from tests.support.offices import BEGINNING


def test_events_come_back_in_the_order_of_entry(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        round_id, (first, second) = round_with(current, "A", "B")
        current.dossiers.add_event(round_id, "tinh", kind=EventKind.SENT, on=DAY, note="Bưu điện")
        current.dossiers.add_event(round_id, "tinh", kind=EventKind.ASKED, on=DAY - timedelta(days=1), note="")
        current.dossiers.add_refusals(round_id, "tinh", ids=[first, second], on=DAY, reason="Chưa đủ")
    with reader() as known:
        assert [(one.kind, one.on, one.note, one.nomination_id) for one in known.dossiers.events()] == [
            (EventKind.SENT, DAY, "Bưu điện", None),
            (EventKind.ASKED, date(2025, 11, 19), "", None),
            (EventKind.REFUSED, DAY, "Chưa đủ", first),
            (EventKind.REFUSED, DAY, "Chưa đủ", second),
        ]


def test_an_event_of_another_kind_is_none(work: NewWork) -> None:
    def lose(current: Work) -> None:
        round_id, _ = round_with(current, "A")
        current.connection.exec_driver_sql(
            "INSERT INTO dossier_event (round_id, level, kind, on_date) VALUES (?, 'tinh', 'lost', '2025-11-20')",
            (round_id,),
        )

    with pytest.raises(IntegrityError), work(undoable=False) as current:
        lose(current)


def test_copies_of_a_whole_round_are_no_dossier_of_a_level(work: NewWork, reader: NewReader) -> None:
    folder = Path("usb") / "ho-so"
    with work() as current:
        round_id, _ = round_with(current, "A")
        current.dossiers.add_copy(round_id, folder, at=BEGINNING, files=46, manifest_sha256="ab")
        current.dossiers.add_copy(
            round_id, folder, at=BEGINNING, files=31, manifest_sha256="cd", level="tinh", reason="Bổ sung sau"
        )
    with reader() as known:
        (copy,) = known.dossiers.copies()
    assert (copy.level, copy.files, copy.made_at, copy.reason, copy.folder) == (
        "tinh",
        31,
        BEGINNING,
        "Bổ sung sau",
        str(folder),
    )


def test_an_annulled_award_answers_nobody(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        _, (first, second) = round_with(current, "A", "B")
        decision_id = current.awards.add_decision(decision("118/QĐ-UBND"))
        for nomination in (first, second):
            current.awards.add(decision_id, NewAward(nomination, "LDTT", 2025, "A", nomination_id=nomination))
        current.awards.annul(2, on=DAY, reason="Khai sai")
    with reader() as known:
        assert known.dossiers.answers([first, second]) == [Answer(first, decision_id, "118/QĐ-UBND", DAY)]
        assert known.dossiers.answers([]) == []


def test_nominations_are_found_by_round_and_award(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        round_id, ids = round_with(current, "A", "B")
    with reader() as known:
        assert [one.id for one in known.rounds.nominations_for(["LDTT"], round_ids=[round_id])] == ids
        assert known.rounds.nominations_for(["CSTDCS"], round_ids=[round_id]) == []
        assert known.rounds.nominations_for(["LDTT"], round_ids=[round_id + 1]) == []


def test_files_of_one_paper_are_let_go_of_alone(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        for owner, code in ((1, "TO_TRINH"), (2, "TO_TRINH"), (2, "BAO_CAO"), (3, "TO_TRINH")):
            current.files.attach("nomination", owner, name=code, sha256="ab", size=1, document_code=code)
        current.files.detach("nomination", [1, 2], document_code="TO_TRINH")
    with reader() as known:
        left = known.files.attachments_of("nomination", [1, 2, 3])
    assert [(one.owner_id, one.document_code) for one in left] == [(2, "BAO_CAO"), (3, "TO_TRINH")]

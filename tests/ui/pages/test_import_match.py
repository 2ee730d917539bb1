"""The question whether two records are one: both sides in words, answered by keys, each question once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.matching import MatchCandidate, MatchQuestion
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.match_reasons import reasons_of
from tdkt_desktop.domain.matching import compare
from tdkt_desktop.domain.subject import Employment, Subject, SubjectKind
from tdkt_desktop.domain.ties import Described
from tdkt_desktop.intake.corrections import RowPlace
from tdkt_desktop.storage.identities import Card, CardAward
from tdkt_desktop.ui.labels import IconLabel
from tdkt_desktop.ui.pages.import_match import MatchPanel
from tests.ui.inspect_widgets import faults

SCHOOL, QUARTER = "Trường Tiểu học Hồng Quang", "Tổ dân phố số 3 – khu đô thị mới Phía Đông Nam"


def candidate(said: Described, subject_id: int, *, unit: str, born: PartialDate, awards: int = 4) -> MatchCandidate:
    subject = Subject(
        subject_id, SubjectKind.PERSON, "Đỗ Mạnh Hùng", born, position="Giáo viên", unit=unit, citizen_id="001075004471"
    )
    known = Described(SubjectKind.PERSON, subject.name, born, subject_id, "Giáo viên", citizen_id=subject.citizen_id)
    found = compare(said, known)
    places = [Employment(unit, "Giáo viên", PartialDate(2009, 9), None), Employment("Trường THCS Lê Quý Đôn")]
    given = [CardAward(2024, "LDTT", "15/QĐ-UBND"), CardAward(2023, "CSTDCS", None)]
    card = Card(subject, places, given[:awards], awards)
    return MatchCandidate(card, found.score, reasons_of(found), {"LDTT": "LĐTT", "CSTDCS": "CSTĐ cơ sở"})


def question(number: int, *, records: int = 1, rows: int = 1) -> MatchQuestion:
    said = Described(SubjectKind.PERSON, "Đỗ Mạnh Hùng", PartialDate(1975), 99, "Bảo vệ")
    born = (PartialDate(1975, 3, 12), PartialDate(1976))
    likely = [
        candidate(said, 10 * number + place, unit=(SCHOOL, QUARTER)[place % 2], born=born[place % 2])
        for place in range(records)
    ]
    places = tuple(RowPlace(0, 0, 10 * number + place) for place in range(rows))
    return MatchQuestion(places, said, QUARTER, tuple(likely))


class Answers(list[tuple[MatchQuestion, int | None]]):
    """What the panel was answered."""

    def take(self, asked: object, who: object) -> None:
        assert isinstance(asked, MatchQuestion)
        assert who is None or isinstance(who, int)
        self.append((asked, who))


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[MatchPanel]:
    made = MatchPanel()
    qtbot.addWidget(made)
    made.resize(352, 560)
    made.show_questions([question(1), question(2, records=2, rows=2), question(3)])
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.begin()
    yield made
    made.close()


@pytest.fixture
def answers(panel: MatchPanel) -> Answers:
    found = Answers()
    panel.answered.connect(found.take)
    return found


def said(panel: MatchPanel) -> list[str]:
    return [found.text() for found in panel.facts.findChildren(QLabel) if found.isVisibleTo(panel)]


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def test_both_sides_stand_beside_each_other_with_what_speaks_for_and_against(panel: MatchPanel) -> None:
    assert said(panel) == [
        "Trong tệp", "Hồ sơ",
        "Họ tên: cùng họ tên", "Đỗ Mạnh Hùng", "Đỗ Mạnh Hùng",
        "Ngày sinh: cùng năm sinh, tệp không ghi ngày", "1975", "12/3/1975",
        "Đơn vị: khác đơn vị", QUARTER, f"{SCHOOL} (9/2009 – nay)\nTrường THCS Lê Quý Đôn",
        "Chức vụ: khác chức vụ", "Bảo vệ", "Giáo viên",
        "Khen thưởng", "4 lượt khen\n2024 · LĐTT (15/QĐ-UBND)\n2023 · CSTĐ cơ sở",
    ]  # fmt: skip
    marks = [mark.accessibleName() for mark in panel.facts.findChildren(IconLabel)]
    assert marks == ["giống", "giống", "khác", "chưa rõ"]
    assert (panel.place.text(), panel.rows.words) == ("câu 1 / 3", "Dòng 10 của danh sách")
    assert panel.score.text() == "60 trên 100 · chưa chắc"


def test_questions_are_answered_by_keys_one_after_the_other(panel: MatchPanel, answers: Answers, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_C)
    assert panel.place.text() == "câu 2 / 3"
    assert panel.rows.words == "2 dòng của danh sách: 20, 21"
    press(qtbot, Qt.Key.Key_Right)
    assert panel.others.words == "Hồ sơ 2 / 2"
    press(qtbot, Qt.Key.Key_1)
    with qtbot.waitSignal(panel.done):
        press(qtbot, Qt.Key.Key_N)
    assert [(asked.rows[0].row, who) for asked, who in answers] == [(10, 10), (20, 21), (30, None)]


def test_a_question_put_off_is_not_answered_and_can_be_gone_back_to(
    panel: MatchPanel, answers: Answers, qtbot: QtBot
) -> None:
    press(qtbot, Qt.Key.Key_S)
    press(qtbot, Qt.Key.Key_3)
    assert panel.place.text() == "câu 3 / 3"
    press(qtbot, Qt.Key.Key_PageUp)
    assert panel.place.text() == "câu 2 / 3"
    assert answers == []
    panel.same.click()
    assert [who for _, who in answers] == [20]


def test_the_page_may_show_other_questions_in_answer(panel: MatchPanel, qtbot: QtBot) -> None:
    panel.answered.connect(lambda *_: panel.show_questions([question(7)]))
    press(qtbot, Qt.Key.Key_2)
    assert panel.place.text() == "câu 1 / 1"
    assert panel.rows.words == "Dòng 70 của danh sách"


def test_new_questions_leave_the_officer_where_they_were(panel: MatchPanel, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_S)
    first, second, third = panel.questions
    done = MatchQuestion(second.rows, second.said, second.unit, second.candidates, is_answered=True)
    press(qtbot, Qt.Key.Key_2)
    panel.show_questions([first, done, third])
    assert panel.question == third
    panel.show_questions([first, done, question(4)])
    assert panel.question == question(4), "the first was put off"
    panel.show_questions([first, done])
    assert panel.question == first


def test_answered_questions_are_passed_over_and_say_so(panel: MatchPanel) -> None:
    first = question(1)
    done = MatchQuestion(first.rows, first.said, first.unit, first.candidates, is_answered=True, answer=10)
    panel.show_questions([done, question(2)])
    assert panel.place.text() == "câu 2 / 2"
    panel.go_back()
    assert panel.score.text().endswith("đã trả lời: cùng một người")


def test_without_questions_it_is_done(panel: MatchPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.done):
        panel.show_questions([])
    assert panel.question is None
    panel.answer_same()
    panel.answer_other()


@pytest.mark.parametrize("size", [(300, 240), (352, 560), (683, 260)], ids=str)
def test_nothing_is_cut_or_nameless(panel: MatchPanel, size: tuple[int, int]) -> None:
    panel.resize(*size)
    panel.show_questions([question(2, records=2)])
    assert faults(panel) == []

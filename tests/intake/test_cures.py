"""What is offered for a held row: the likeliest first, never anything that the office does not know."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.intake.corrections import NOTHING_SAID, Corrections, Fate, RowPlace
from tdkt_desktop.intake.fields import fields_of
from tdkt_desktop.intake.files import FileInHand
from tdkt_desktop.intake.kinds import KINDS
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.likeness import most_like
from tdkt_desktop.intake.mending import Mending
from tdkt_desktop.intake.reading import Reading
from tdkt_desktop.intake.report import Result
from tdkt_desktop.intake.sheets import Marks, Sheet, filled_rows
from tdkt_desktop.intake.vocabulary import Vocabulary

HEAD = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu đề nghị", "Xếp loại"]
AN = [1, "Lê Văn An", "03/05/1980", "Trường THCS Tân Hòa", "LĐTT", "HTTNV"]

Held = Callable[..., Mending]


@pytest.fixture
def held(known: Known, vocabulary: Vocabulary) -> Held:
    def reading(*rows: Sequence[object], kind: str = "nominations", marks: Marks | None = None) -> Mending:
        file = FileInHand(Path("a.xlsx"), "0", [Sheet("Sheet1", filled_rows(rows), marks or Marks())])  # type: ignore[arg-type]
        found = Reading([file])
        report = found.understand(kind, known=known, vocabulary=vocabulary)
        return Mending(found, report, NOTHING_SAID)

    return reading


def offers(mending: Mending, row: int) -> list[tuple[str, str]]:
    return [(cure.field or (cure.fate or "").upper(), cure.text) for cure in mending.cures_of(RowPlace(0, 0, row))]


def cured(mending: Mending, known: Known, vocabulary: Vocabulary, row: int, *, choice: int = 0) -> Result:
    place = RowPlace(0, 0, row)
    said = mending.cures_of(place)[choice].said(mending.corrections, place)
    report = mending.reading.understand(mending.report.kind, known=known, vocabulary=vocabulary, corrections=said)
    found = Mending(mending.reading, report, said).row_at(place)
    assert found is not None
    return found.result


def one(field: int, text: str) -> list[object]:
    row: list[object] = [2, "Mai Thị Chi", "02/03/1990", "Công an xã", "LĐTT", "HTTNV"]
    row[field] = text
    return row


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ((2, "31/02/1985"), [("birth_date", "1985"), ("birth_date", "")]),
        ((2, "05/25/1985"), [("birth_date", "25/05/1985"), ("birth_date", "1985"), ("birth_date", "")]),
        ((2, "hè 2085"), [("birth_date", "")]),
        ((3, "Trường TH Tân Hòa"), [("unit", "Trường Tiểu học Tân Hòa A"), ("unit", "Trường THCS Tân Hòa")]),
        ((3, "Trạm Y tế xã Đồi Chè"), [("unit", "Công an xã"), ("unit", "Trạm Y tế xã")]),
        ((3, ""), [("unit", "Trường THCS Tân Hòa")]),
        ((4, "Lao động tiên tiên xuất"), [("award", "Lao động tiên tiến")]),
        ((4, ""), [("award", "Lao động tiên tiến")]),
        ((5, "Hoàn thành tốt nhiêm vu được giao"), [("rating", "Hoàn thành tốt nhiệm vụ")]),
    ],
)
def test_the_likeliest_cure_comes_first_and_mends_the_row(
    held: Held, known: Known, vocabulary: Vocabulary, wrong: tuple[int, str], expected: list[tuple[str, str]]
) -> None:
    mending = held(HEAD, AN, one(*wrong))
    assert offers(mending, 3)[: len(expected)] == expected
    assert cured(mending, known, vocabulary, 3) is Result.ACCEPTED


def test_what_is_only_doubtful_is_taken_all_the_same(held: Held, known: Known, vocabulary: Vocabulary) -> None:
    mending = held(HEAD, AN, AN, one(1, "Mai Văn Tư"), marks=Marks(hidden_rows=frozenset({4})))
    for row in (3, 4):
        assert offers(mending, row)[0] == ("TAKE", "")
        assert cured(mending, known, vocabulary, row) is Result.ACCEPTED
    words = [cure.words.source for row in (3, 4) for cure in mending.cures_of(RowPlace(0, 0, row))]
    assert words == ["Take it: somebody else of the same name", "Take the hidden row"]


def test_a_row_that_was_left_is_taken_after_all(held: Held, known: Known, vocabulary: Vocabulary) -> None:
    plain = held(HEAD, AN)
    place = RowPlace(0, 0, 2)
    said = Corrections(fates={place: Fate.LEAVE})
    report = plain.reading.understand("nominations", known=known, vocabulary=vocabulary, corrections=said)
    (cure,) = Mending(plain.reading, report, said).cures_of(place)
    assert cure.said(said, place) == NOTHING_SAID


def test_an_award_against_its_section_is_one_of_the_two(held: Held, known: Known, vocabulary: Vocabulary) -> None:
    mending = held(HEAD, ["I. Chiến sĩ thi đua cơ sở"], AN)
    assert offers(mending, 3) == [("TAKE", ""), ("award", "LĐTT"), ("award", "")]
    for choice in range(3):
        assert cured(mending, known, vocabulary, 3, choice=choice) is Result.ACCEPTED


def test_numbers_are_looked_for_in_words(held: Held, known: Known, vocabulary: Vocabulary) -> None:
    head = ["STT", "Họ tên chủ hộ", "Nhân khẩu", "Thôn"]
    mending = held(head, [1, "Lý Văn A", "khoảng 4", "Thôn Đông Hà"], [2, "Lý Văn B", "ba", ""], kind="households")
    assert offers(mending, 2) == [("members", "4"), ("members", "")]
    assert cured(mending, known, vocabulary, 2) is Result.ACCEPTED


def test_the_year_of_an_award_may_be_that_of_its_decision(held: Held, known: Known, vocabulary: Vocabulary) -> None:
    head = ["Số quyết định", "Ngày ký", "Họ và tên, đơn vị", "Danh hiệu", "Năm", "Đơn vị"]
    mending = held(head, ["15/QĐ-UBND", "05/01/2025", "Lê Văn An", "LĐTT", "2019", "Công an xã"], kind="register")
    assert offers(mending, 2) == [("TAKE", ""), ("period", "2025"), ("period", "2024")]
    for choice in range(3):
        assert cured(mending, known, vocabulary, 2, choice=choice) is Result.ACCEPTED


def test_text_like_a_formula_loses_its_sign_or_is_taken(held: Held, known: Known, vocabulary: Vocabulary) -> None:
    mending = held(HEAD, one(1, "=Mai Thị Chi"))
    assert offers(mending, 2) == [("TAKE", ""), ("full_name", "Mai Thị Chi")]
    assert cured(mending, known, vocabulary, 2, choice=1) is Result.ACCEPTED


def test_a_formula_without_a_value_is_left_blank(held: Held, known: Known, vocabulary: Vocabulary) -> None:
    mending = held(HEAD, one(5, ""), marks=Marks(bare_formulas=frozenset({(2, 5)})))
    assert offers(mending, 2) == [("rating", "")]
    assert cured(mending, known, vocabulary, 2) is Result.ACCEPTED


def test_a_missing_name_has_no_cure_but_a_person(held: Held) -> None:
    assert offers(held(HEAD, one(1, "")), 2) == []
    assert offers(held(HEAD, AN), 2) == []


def test_every_word_of_a_cure_is_a_sentence(held: Held) -> None:
    rows = [HEAD, AN, one(2, "31/02/1985"), one(3, "Lạ"), one(4, "Lạ")]
    mending = held(*rows)
    for row in range(3, 6):
        for cure in mending.cures_of(RowPlace(0, 0, row)):
            assert isinstance(cure.words, Sentence)
            assert cure.words.context == "Intake"


def test_rows_alike_are_mended_by_one_word(held: Held, known: Known, vocabulary: Vocabulary) -> None:
    rows = [HEAD, AN, one(3, "TH TH"), one(3, "TH TH"), one(3, "Khác"), one(3, "")]
    rows = [[at, f"Lê Văn {'ABCDEF'[at]}", *row[2:]] if at else row for at, row in enumerate(rows)]
    mending = held(*rows)
    place = RowPlace(0, 0, 3)
    assert mending.alike(place, "unit") == (RowPlace(0, 0, 4),)
    assert mending.alike(place, "award") == ()
    said = mending.said_of_all(place, "unit", "Công an xã")
    assert len(said.meanings) == 1
    report = mending.reading.understand("nominations", known=known, vocabulary=vocabulary, corrections=said)
    assert (report.accepted, report.held) == (3, 2)
    blank = mending.said_of_all(RowPlace(0, 0, 6), "unit", "Công an xã")
    assert (blank.meanings, list(blank.cells)) == ({}, [(RowPlace(0, 0, 6), "unit")])
    assert mending.texts_of(place)["unit"] == "TH TH"


def test_what_can_be_chosen_is_understood(held: Held, known: Known, vocabulary: Vocabulary) -> None:
    cures = held(HEAD, AN).reading.cures
    assert cures is not None
    for column, field in ((3, "unit"), (4, "award"), (5, "rating")):
        choices = cures.choices("nominations", field)
        assert len(choices) == len({*choices}) > 3
        for text in choices:
            row = held(HEAD, one(column, text)).row_at(RowPlace(0, 0, 2))
            assert row is not None
            assert row.result is Result.ACCEPTED, text
    assert cures.choices("nominations", "full_name") == ()
    assert cures.choices("nominations", "gender") == ("Nam", "Nữ")
    assert cures.choices("initiatives", "scope")[0] == "toàn quốc"


def test_nothing_is_most_like_what_is_like_nothing() -> None:
    assert most_like("Quỹ xe đạp", [("Trường Tiểu học Tân Hòa A", "a")]) == ()
    assert most_like("truong tan hoa a", [("Trường Tân Hòa B", "b"), ("Trường Tân Hòa A", "a")]) == ("a", "b")


def test_every_kind_tells_its_fields_by_names_of_the_pack(known: Known, vocabulary: Vocabulary) -> None:
    for kind in KINDS:
        fields = fields_of(kind, vocabulary, on=known.today)
        assert len({field.name for field in fields}) == len(fields) > 2
        assert all(field.words for field in fields)
    names = {field.name: field.words for field in fields_of("nominations", vocabulary, on=known.today)}
    assert (names["full_name"], names["unit"], names["note"]) == ("Họ và tên", "Đơn vị", "Ghi chú")
    awards = [field.name for field in fields_of("collectives", vocabulary, on=known.today) if field.is_award]
    assert awards
    assert "LDTT" not in awards
    assert "LDTT" in [field.name for field in fields_of("registrations", vocabulary, on=known.today) if field.is_award]
    assert fields_of("lạ", vocabulary, on=known.today) == ()

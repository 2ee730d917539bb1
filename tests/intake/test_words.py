"""Letter codes, names, dates, units, awards and grades, word by word."""

import csv
from datetime import date
from pathlib import Path

import pytest

from tdkt_desktop.domain.dates import DateImpossible
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.awards import AwardFinder, GradeFinder
from tdkt_desktop.intake.cleaning import NameCleaner, is_formula_text, read_birth, read_decision, years_in
from tdkt_desktop.intake.encodings import TCVN3, UNICODE, VNI, encoding_of, from_tcvn3, from_vni
from tdkt_desktop.intake.kinds import KINDS, READERS
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.layout import is_column_numbers, stated_count
from tdkt_desktop.intake.numbering import Numbering, ordinal, roman, without_number
from tdkt_desktop.intake.reasons import REFUSALS, ROW_REASONS, TABLE_REASONS
from tdkt_desktop.intake.sheets import ReadingCancelled
from tdkt_desktop.intake.twins import Births, compare_births
from tdkt_desktop.intake.understand import understand
from tdkt_desktop.intake.units import Found, UnitFinder
from tdkt_desktop.intake.vocabulary import Vocabulary
from tests.intake.conftest import Book

TODAY = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("texts", "encoding"),
    [
        (["NguyÔn ThÞ ¸nh H¹nh", "Ph¹m ThÞ û Lan"], TCVN3),
        (["L§TT", "CST§CS"], TCVN3),
        (["Ñinh Höõu Thuaän", "Traàn Thò Thanh Dung"], VNI),
        (["Nguyễn Thị Ánh Hạnh", "Phạm Thị Ỷ Lan"], UNICODE),
        (["Hòa", "Tú", "Hà"], UNICODE),
        (["An", "Binh"], None),
    ],
)
def test_a_column_tells_its_letter_code(texts: list[str], encoding: str | None) -> None:
    assert encoding_of(texts) == encoding


def test_old_letters_become_unicode() -> None:
    assert from_tcvn3("tr\xadêng thcs hång phong") == "trường thcs hồng phong"
    assert from_tcvn3("TR¦êNG MÇM NON") == "TRƯỜNG MẦM NON"
    assert from_vni("TRÖÔØNG MAÀM NON QUANG LAÕM") == "TRƯỜNG MẦM NON QUANG LÃM"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ông Phạm Việt An", "Phạm Việt An"),
        ("Ông Thị Thanh Hiền", "Ông Thị Thanh Hiền"),
        ("Ông Xuân Giáp", "Ông Xuân Giáp"),
        ("Đ/c Phạm Thị Minh Thoa", "Phạm Thị Minh Thoa"),
        ("BÀ LÊ KHÁNH DUNG", "LÊ KHÁNH DUNG"),
        ("Hộ ông Nguyễn Văn A", "Nguyễn Văn A"),
        ("Ông/bà: Nguyễn Văn C", "Nguyễn Văn C"),
        ("Th.S Nguyễn Văn D", "Nguyễn Văn D"),
        ("Mai Anh Tuấn", "Mai Anh Tuấn"),
        ("Cô Tô", "Cô Tô"),
        ("Chu Thị Hạnh", "Chu Thị Hạnh"),
    ],
)
def test_honorifics_go_only_before_a_whole_name(vocabulary: Vocabulary, written: str, name: str) -> None:
    assert NameCleaner(vocabulary).clean(written) == name


@pytest.mark.parametrize(
    ("cell", "iso"),
    [("5/9/1981", "1981-09-05"), ("11/12/74", "1974-12-11"), ("1/2/27", "1927-02-01"), (1975.0, "1975"),
     (28434, "1977-11-05"), ("3/1975", "1975-03"), (date(1980, 1, 2), "1980-01-02"), ("", None)],
)  # fmt: skip
def test_births_as_far_as_known(cell: object, iso: str | None) -> None:
    found = read_birth(cell, TODAY)  # type: ignore[arg-type]
    assert (found.iso if found else None) == iso


@pytest.mark.parametrize("cell", ["31/02/1985", "01/01/2027", "sinh năm mão", 12.5, "1/1/1890"])
def test_births_that_cannot_be(cell: object) -> None:
    with pytest.raises(DateImpossible):
        read_birth(cell, TODAY)  # type: ignore[arg-type]


def test_school_years_count_as_their_second() -> None:
    assert years_in("Năm học 2023 - 2024") == [2024]
    assert years_in("2023-24") == [2024]
    assert years_in("2022") == [2022]
    assert years_in("Giai đoạn 2019 - 2024") == [2019, 2024]


def test_a_number_keeps_its_symbol_and_loses_its_words() -> None:
    found = read_decision("QĐ số 112/QĐ-UBND", "")
    assert (found.number, found.day) == ("112/QĐ-UBND", None)


@pytest.mark.parametrize(
    ("text", "is_formula"),
    [("=1+1", True), ("@SUM(1)", True), ("＝1+1", True), ("\t=1", True), ("+cmd|' /C calc'!A0", True), ("-2+3", True),
     ("- Hoàn thành tốt", False), ("-", False), ("+ Tham gia", False)],
)  # fmt: skip
def test_what_excel_would_take_for_a_formula(text: str, is_formula: bool) -> None:
    assert is_formula_text(text) is is_formula


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("TRẠM Y TẾ XÃ TÂN HOÀ", "Trạm Y tế xã"),
        ("TYT xã", "Trạm Y tế xã"),
        ("TH Tân Hòa A", "Trường Tiểu học Tân Hòa A"),
        ("Truong Tieu hoc Tan Hoa A", "Trường Tiểu học Tân Hòa A"),
        ("UBND xã Tân Hòa", "Ủy ban nhân dân xã Tân Hòa"),
    ],
)
def test_units_by_alias_abbreviation_and_the_wards_own_name(
    vocabulary: Vocabulary, known: Known, text: str, name: str
) -> None:
    assert UnitFinder(vocabulary, known).name_of(text) == name


def test_a_unit_is_never_taken_by_likeness(vocabulary: Vocabulary, known: Known) -> None:
    match = UnitFinder(vocabulary, known).find("TH Tân Hoá A 2")
    assert (match.found, match.like) == (Found.NONE, "Trường Tiểu học Tân Hòa A")


def test_an_award_is_chosen_by_subject_and_level(vocabulary: Vocabulary) -> None:
    awards = AwardFinder(vocabulary, owner="Xã Tân Hòa", province="Lào Cai")
    assert awards.find("Bằng khen của Chủ tịch UBND tỉnh Lào Cai", SubjectKind.PERSON) == "BK_TINH_CN"
    assert awards.find("GK", SubjectKind.COLLECTIVE) == "GK_XA_TT"
    assert awards.find("Giấy khen", SubjectKind.PERSON, level="huyen_cu") == "GK_HUYEN_CN"
    assert awards.find("Giấy khen của Chủ tịch UBND xã Tân Hòa", SubjectKind.PERSON) == "GK_XA_CN"
    assert [awards.find(text) for text in ("Biểu dương", "Khen thưởng", "Danh hiệu", "Đề nghị", "Xã")] == [None] * 5
    assert awards.find_all("LĐTT và Giấy khen", SubjectKind.PERSON) == ("LDTT", "GK_XA_CN")
    assert awards.find_all("LĐTT và Biểu dương", SubjectKind.PERSON) == ()


def test_every_award_of_the_pack_is_found_by_its_own_names(vocabulary: Vocabulary) -> None:
    awards = AwardFinder(vocabulary)
    for award in vocabulary.awards.values():
        assert awards.find(award.name, award.subject) == award.code


def test_a_bare_grade_is_no_grade(vocabulary: Vocabulary) -> None:
    grades = GradeFinder(vocabulary)
    assert [grades.find(text) for text in ("HTT NV", "hoàn thành xuất sắc nhiệm vụ", "Tốt")] == [
        "HTTNV",
        "HTXSNV",
        None,
    ]


def test_phrases_keep_their_marks(vocabulary: Vocabulary) -> None:
    totals = vocabulary.phrases("total")
    assert totals.find("Cộng: 4 người") == "part"
    assert totals.find("TONG CONG") == "grand"
    assert totals.find("Công an xã") is None


def test_numbers_before_rows() -> None:
    assert [ordinal(text) for text in ("12", "12.", "(12)", "012", "XII", "a")] == [12, 12, 12, 12, None, None]
    assert [roman(text) for text in ("IV", "IX.", "XL", "IIII", "An", "")] == [4, 9, 40, None, None, None]
    assert without_number("II. Chiến sĩ thi đua") == "Chiến sĩ thi đua"
    numbers = Numbering()
    assert [numbers.look(text) for text in ("1", "2", "4", "4", "x", "1")] == [
        None,
        None,
        "STT_GAP",
        "STT_DUP",
        None,
        None,
    ]


def test_column_numbers_and_stated_counts(vocabulary: Vocabulary) -> None:
    assert is_column_numbers(["(1)", "(2)", "(3)"])
    assert is_column_numbers(["A", "B", "1", "2"])
    assert not is_column_numbers(["1", "Nguyễn Văn An", "1980"])
    words = vocabulary.phrases("count_word")
    assert stated_count(["Tổng cộng: 28 người (hai mươi tám)"], words) == 28
    assert stated_count(["Tổng cộng", "", "493"], words) is None


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [("5/9/1981", "1981", Births.SAME), ("5/9/1981", "5/9/1982", Births.CLOSE), ("5/9/1981", "9/5/1981", Births.CLOSE),
     ("1981", "1982", Births.CLOSE), ("1981", "1991", Births.OTHER), ("5/9/1981", "7/3/1990", Births.OTHER)],
)  # fmt: skip
def test_births_of_namesakes(first: str, second: str, found: Births) -> None:
    assert compare_births(read_birth(first, TODAY), read_birth(second, TODAY)) is found


def test_reading_stops_when_it_is_told_to(book: Book, known: Known, vocabulary: Vocabulary) -> None:
    path = book([["STT", "Họ tên", "Danh hiệu"], *([at, "Lê Văn Tám", "LĐTT"] for at in range(3000))])
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 5

    with pytest.raises(ReadingCancelled):
        understand([path], "nominations", known=known, vocabulary=vocabulary, cancelled=cancelled)
    assert asked == 6


def test_progress_reaches_the_end(book: Book, known: Known, vocabulary: Vocabulary) -> None:
    path = book([["STT", "Họ tên", "Danh hiệu"], *([at, "Lê Văn Tám", "LĐTT"] for at in range(700))])
    seen: list[tuple[int, int]] = []
    understand([path], "nominations", known=known, vocabulary=vocabulary, progress=lambda *done: seen.append(done))
    assert seen[-1] == (701, 701)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_every_kind_has_headings_and_every_reason_its_sentence(vocabulary: Vocabulary, repository: Path) -> None:
    for reader in READERS:
        wordings = {heading.field for heading in vocabulary.headings_of(reader.name).bare.values()}
        assert set(reader.key_fields) <= wordings, reader.name
    assert len(KINDS) == 12
    translated = set[str]()
    for part in (repository / "translations" / "parts").glob("intake*.csv"):
        with part.open(encoding="utf-8", newline="") as file:
            translated |= {row["source"] for row in csv.DictReader(file)}
    assert {*ROW_REASONS.values(), *TABLE_REASONS.values(), *REFUSALS.values()} <= translated

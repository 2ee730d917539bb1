"""Vietnamese text: one spelling, a key to search by, keys to sort by (vectors of the engine's reference, part 11)."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.text import (
    QT_TRANSLATE_NOOP,
    Sentence,
    collation_key,
    fold,
    name_key,
    nfc,
    plain_name,
    same_name,
    tidy,
)

VIETNAMESE = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
words = st.text(alphabet=VIETNAMESE + VIETNAMESE.upper() + " -–\u00a0", max_size=30)
any_text = st.text(max_size=30)

GIVEN_NAMES = [
    "An",
    "Ánh",
    "Ân",
    "Bảo",
    "Chi",
    "Cường",
    "Dung",
    "Dũng",
    "Duyên",
    "Đạt",
    "Hà",
    "Hả",
    "Hã",
    "Há",
    "Hạ",
    "Hải",
    "Tâm",
    "Thủy",
    "Trang",
    "Tú",
    "Uyên",
    "Ưng",
    "Ước",
    "Ý",
    "Yến",
]
FULL_NAMES = [
    "Bùi Thị An",
    "Nguyễn Bảo An",
    "Nguyễn Thị Hòa An",
    "Ưng Thị An",
    "Nguyễn Thị Ân",
    "Đỗ Quang Bảo",
]


@given(any_text)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("text", ["A\ufe58B", "a\u2011b", "x\ufe31y", "\u00a0A\u200b B\u3000"])
def test_folding_twice_changes_nothing_with_rare_dashes_and_blanks(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(words)
def test_a_folded_vietnamese_text_is_plain_ascii(text: str) -> None:
    assert fold(text).isascii()


@given(words)
def test_composed_and_decomposed_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đặng Thị Ước", "dang thi uoc"),
        ("Hoà", "hoa"),
        ("Hòa", "hoa"),
        ("THÀNH PHỐ", "thanh pho"),
        ("  A\u00a0\tB\r\nC ", "a b c"),
        ("112/QĐ–UBND", "112/qd-ubnd"),
        ("a\u2212b", "a-b"),
        ("ẵ ễ ữ ỵ Đ", "a e u y d"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        (" Lê  Thị\u00a0Ngọc\nBích ", "Lê Thị Ngọc Bích"),
        ("Lê\u200bVăn\ufeff A", "LêVăn A"),
        ("Hoa\u0300", "Hoà"),
        ("A\x00B\x07", "AB"),
        ("\u00a0\u200b", ""),
    ],
)
def test_tidy(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@given(any_text)
def test_tidy_gives_nfc_and_is_idempotent(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "  " not in once
    assert once == once.strip()


@given(any_text)
def test_nfc_is_the_composed_form(text: str) -> None:
    assert nfc(text) == unicodedata.normalize("NFC", text)


def test_given_names_stand_in_the_order_of_the_dictionary() -> None:
    mixed = random.Random(7).sample(GIVEN_NAMES, len(GIVEN_NAMES))
    assert sorted(mixed, key=collation_key) == GIVEN_NAMES
    assert sorted(mixed) != GIVEN_NAMES


def test_full_names_stand_by_given_name_then_family_name_then_the_rest() -> None:
    mixed = random.Random(7).sample(FULL_NAMES, len(FULL_NAMES))
    assert sorted(mixed, key=name_key) == FULL_NAMES


def test_a_shorter_word_stands_before_the_longer_one() -> None:
    assert collation_key("Dũng") < collation_key("Duyên")
    assert collation_key("An") < collation_key("An Bình") < collation_key("Anh")


def test_digits_stand_before_letters_and_foreign_letters_behind() -> None:
    assert collation_key("Tổ 2") < collation_key("Tổ a") < collation_key("Tổ я")


@given(words, words)
def test_equal_keys_mean_equal_texts_up_to_case_and_blanks(first: str, second: str) -> None:
    assert (collation_key(first) == collation_key(second)) == (tidy(first).lower() == tidy(second).lower())


def test_a_missing_name_sorts_first() -> None:
    assert name_key("") == name_key(" \u00a0") == "" < name_key("An")


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Hoà", "Hòa", True),
        ("NGUYỄN THỊ THUỶ", "Nguyễn Thị Thủy", True),
        ("Tổ 1 – Khu A", "Tổ 1 - Khu A", True),
        ("Lê  Văn\u00a0A", "Lê Văn A", True),
        ("Nguyễn Văn Hoà", "Nguyễn Văn Hoa", False),
        ("Trần Thị Hà", "Trần Thị Hả", False),
        ("Đạt", "Dạt", False),
        ("Ân", "An", False),
    ],
)
def test_same_name_counts_marks_but_not_their_place(first: str, second: str, same: bool) -> None:
    assert same_name(first, second) is same


@given(words)
def test_the_key_of_a_name_is_its_own_key(text: str) -> None:
    assert plain_name(plain_name(text)) == plain_name(text)


@given(words)
def test_names_of_one_key_fold_alike(text: str) -> None:
    assert fold(plain_name(text)) == fold(text)


def test_a_marked_string_is_the_string_itself() -> None:
    assert QT_TRANSLATE_NOOP("Step", "Add unit {name}") == "Add unit {name}"


def test_a_sentence_in_its_source_language() -> None:
    assert Sentence("Step", "Add unit {name}", {"name": "TDP 3"}).in_source() == "Add unit TDP 3"
    assert Sentence("Step", "Record a grade").in_source() == "Record a grade"

"""Rows of old registers: several awards in one cell, and collectives that are a unit themselves."""

from tests.intake.conftest import Book, Read, codes, row_of

HEAD = ["STT", "Họ và tên/Tập thể", "Năm sinh", "Đơn vị", "Danh hiệu", "Số QĐ", "Ngày QĐ", "Cấp", "Năm"]
TWO = [1, "Nguyễn Văn An", 1981, "TH Tân Hòa A", "LĐTT; CSTĐCS", "45/QĐ-UBND", "25/12/2025", "Xã", 2025]
ALONE = [2, "Trường Tiểu học Đồi Chè", None, None, "TTLĐTT", "57/QĐ-UBND", "5/6/2023", "Huyện", "2022-2023"]
NOWHERE = [3, "Trần Thị Bình", 1985, None, "LĐTT", "45/QĐ-UBND", "25/12/2025", "Xã", 2025]


def test_each_award_of_a_cell_is_read(book: Book, read: Read) -> None:
    report = read(book([HEAD, TWO]), "register")
    row = row_of(report, 2)
    assert (row.result, row.values["award"]) == ("accepted", ["LDTT", "CSTDCS"])
    assert [sentence.in_source() for sentence in row.why if "LĐTT" in sentence.in_source()] == [
        "Several awards of one year in this row: “LĐTT, CSTĐCS”"
    ]


def test_a_collective_that_is_a_unit_needs_none_beside_it(book: Book, read: Read) -> None:
    row = row_of(read(book([HEAD, ALONE]), "register"), 2)
    assert row.result == "accepted"
    assert (row.values["who"], row.values["unit"]) == ("Trường Tiểu học Tân Hòa A", "Trường Tiểu học Tân Hòa A")


def test_a_person_still_needs_a_unit(book: Book, read: Read) -> None:
    assert "UNIT_MISSING" in codes(read(book([HEAD, NOWHERE]), "register"))[2]

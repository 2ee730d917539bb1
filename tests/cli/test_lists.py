"""list: the same rows in the same order in JSON, Excel, Word and PDF."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import ROUND
from tests.support.commands import assert_vietnamese, done, read, refused

LISTS = (
    "awards",
    "bonuses",
    "subjects",
    "units",
    "nominations",
    "movements",
    "schedule",
    "obligations",
    "initiatives",
    "documents",
)


@pytest.fixture
def decided(voted: Path) -> Path:
    signed = ("--number", "112/QĐ-UBND", "--date", "20/12/2025", "--signer", "Nguyễn Văn Thành")
    done("decide", voted, "--round", ROUND, *signed)
    done("form", voted, "DS-NAM", "--year", 2025, "--to", voted.parent / "ds.pdf")
    return voted


def test_every_list_has_titled_columns_and_its_rows(decided: Path, tmp_path: Path) -> None:
    for name in LISTS:
        done("list", decided, name, "--to", tmp_path / f"{name}.json")
        found = read(tmp_path / f"{name}.json")
        assert set(found) == {"columns", "rows"}
        assert [set(column) for column in found["columns"]] == [{"key", "title"}] * len(found["columns"])
        for column in found["columns"]:
            assert_vietnamese(column["title"])
            assert all(column["key"] in row for row in found["rows"])
        assert found["rows"] or name == "initiatives"


def test_every_kind_of_file_shows_the_same_rows_in_the_same_order(decided: Path, tmp_path: Path) -> None:
    done("list", decided, "nominations", "--to", tmp_path / "n.JSON")
    names = [row["name"] for row in read(tmp_path / "n.JSON")["rows"]]
    done("list", decided, "nominations", "--to", tmp_path / "n.xlsx")
    done("list", decided, "nominations", "--to", tmp_path / "n.docx")
    done("list", decided, "nominations", "--to", tmp_path / "n.pdf")
    book = load_workbook(tmp_path / "n.xlsx", read_only=True)
    cells = [str(cell) for row in book.worksheets[0].iter_rows(values_only=True) for cell in row if cell is not None]
    book.close()
    assert [cell for cell in cells if cell in names] == names
    assert (tmp_path / "n.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "n.docx").read_bytes().startswith(b"PK")


def test_a_list_is_narrowed_by_year_round_and_kind(decided: Path, tmp_path: Path) -> None:
    def count(name: str, *narrowed: object) -> int:
        done("list", decided, name, *narrowed, "--to", tmp_path / "l.json")
        return len(read(tmp_path / "l.json")["rows"])

    assert (count("awards", "--year", 2025), count("awards", "--year", 2024)) == (5, 0)
    assert count("nominations", "--round", ROUND) == 5
    assert (count("subjects", "--kind", "ca_nhan"), count("subjects", "--kind", "ho_gia_dinh")) == (5, 0)
    done("round", decided, "Đợt trống", "--year", 2025, "--kind", "sudden")
    assert count("awards", "--round", "Đợt trống") == 0


def test_a_kind_where_there_are_none_is_refused(office: Path, tmp_path: Path) -> None:
    said = refused("list", office, "awards", "--kind", "ca_nhan", "--to", tmp_path / "a.json")
    assert "“awards” không chia theo loại" in said
    assert not (tmp_path / "a.json").exists()


def test_a_list_of_no_known_file_is_refused(office: Path, tmp_path: Path) -> None:
    assert "a.txt" in refused("list", office, "units", "--to", tmp_path / "a.txt")
    assert list(tmp_path.glob("*a*")) == []


def test_a_list_into_a_place_that_is_none_is_refused(office: Path, tmp_path: Path) -> None:
    (tmp_path / "là tệp").write_bytes(b"")
    for suffix in ("json", "xlsx"):
        assert f"a.{suffix}" in refused("list", office, "units", "--to", tmp_path / "là tệp" / f"a.{suffix}")


def test_a_file_that_is_there_is_replaced_whole(office: Path, tmp_path: Path) -> None:
    (tmp_path / "u.json").write_text("cũ", encoding="utf-8")
    assert done("list", office, "units", "--to", tmp_path / "u.json") == f"Đã ghi: {tmp_path / 'u.json'}.\n"
    assert read(tmp_path / "u.json")["rows"][0]["name"] == "Trường Tiểu học Hồng Quang"

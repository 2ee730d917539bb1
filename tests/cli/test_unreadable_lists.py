"""import of what cannot be taken: the cause, what was kept and what to do stand together, and the report is written."""

from pathlib import Path

from tests.cli.conftest import ROUND
from tests.support.commands import done, read, refused, table

EMPTY = "hostile/rong.xlsx"


def test_an_unreadable_file_is_refused_in_three_sentences(office: Path, tmp_path: Path, shared: Path) -> None:
    keep = ("--as", "nominations", "--round", ROUND, "--keep", "--report", tmp_path / "r.json")
    said = refused("import", office, shared / "samples" / EMPTY, *keep)
    report = read(tmp_path / "r.json")
    assert said.splitlines()[0] == f"rong.xlsx: {report['files'][0]['message']}"
    assert (report["kept"], report["files"][0]["error"]) == (False, "EMPTY")


def test_the_reasons_of_rows_are_reported_where_none_can_be_taken(office: Path, tmp_path: Path) -> None:
    rows = [("Trường Lạ", "Nguyễn Văn An", "LĐTT"), ("Trường Lạ", "Trần Thị Bình", "LĐTT")]
    lists = table(tmp_path / "lạ.csv", ("Đơn vị", "Họ và tên", "Danh hiệu"), rows)
    keep = ("--as", "nominations", "--round", ROUND, "--keep", "--report", tmp_path / "r.json")
    assert "lạ.csv" in refused("import", office, lists, *keep)
    report = read(tmp_path / "r.json")
    (sheet,) = report["files"][0]["sheets"]
    assert (report["kept"], sheet["held"]) == (False, 2)
    assert all("UNIT_UNKNOWN" in row["codes"] for row in sheet["rows"] if row["result"] == "held")


def test_a_file_taken_before_is_still_reported(office: Path, tmp_path: Path) -> None:
    units = table(tmp_path / "mới.csv", ("Tên đơn vị", "Loại"), [("Trạm Y tế phường", "Trạm")])
    done("import", office, units, "--as", "units", "--keep")
    refused("import", office, units, "--as", "units", "--keep", "--report", tmp_path / "r.json")
    assert read(tmp_path / "r.json")["kept"] is False

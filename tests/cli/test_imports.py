"""import: preview keeps nothing, --keep keeps once, files that cannot be read are refused by name and cause."""

from pathlib import Path

import pytest

from tests.cli.conftest import ROUND
from tests.support.commands import assert_vietnamese, done, read, refused, reported, run, table
from tests.support.ward import list_of_nominees

PARTS = (
    ("hostile/mat_khau.xlsx", "PASSWORD"),
    ("hostile/dut_giua_chung.xlsx", "CORRUPT"),
    ("hostile/rong.xlsx", "EMPTY"),
)


def nominations(office: Path, tmp_path: Path) -> list[dict[str, object]]:
    done("list", office, "nominations", "--to", tmp_path / "n.json")
    return list(read(tmp_path / "n.json")["rows"])


def test_a_preview_tells_and_keeps_nothing(office: Path, tmp_path: Path) -> None:
    more = list_of_nominees(tmp_path, rows=8, name="thêm.xlsx")
    report = reported(tmp_path / "r.json", "import", office, more, "--as", "nominations", "--round", ROUND)
    assert set(report) == {"kind", "kept", "files"}
    assert (report["kind"], report["kept"]) == ("nominations", False)
    (file,) = report["files"]
    assert set(file) >= {"file", "outcome", "error", "message", "sheets"}
    assert (file["file"], file["outcome"], file["error"]) == ("thêm.xlsx", "read", None)
    (sheet,) = file["sheets"]
    keys = {
        "sheet",
        "kind",
        "header_rows",
        "columns",
        "encodings",
        "table_rows",
        "accepted",
        "held",
        "warnings",
        "rows",
    }
    assert set(sheet) >= keys
    assert sheet["table_rows"] == sheet["accepted"] + sheet["held"] == 8
    assert len(nominations(office, tmp_path)) == 5


def test_rows_that_the_round_holds_already_are_marked_and_not_proposed_twice(office: Path, tmp_path: Path) -> None:
    more = list_of_nominees(tmp_path, rows=8, name="thêm.xlsx")
    report = reported(tmp_path / "r.json", "import", office, more, "--as", "nominations", "--round", ROUND, "--keep")
    (sheet,) = report["files"][0]["sheets"]
    assert report["kept"] is True
    rows = [row for row in sheet["rows"] if row["result"] == "accepted"]
    assert ["IN_ROUND" in row["codes"] for row in rows] == [True] * 5 + [False] * 3
    assert len(nominations(office, tmp_path)) == 8


def test_what_is_said_counts_the_rows(office: Path, tmp_path: Path) -> None:
    rows = [("Trạm Y tế phường", "Trạm"), ("Công an phường", "Công an"), ("Trạm Y tế phường", "Trạm")]
    units = table(tmp_path / "mới.csv", ("Tên đơn vị", "Loại"), rows)
    said = done("import", office, units, "--as", "units")
    assert said == "Nhận 2 dòng, giữ lại 1 dòng chờ xem. Chưa ghi gì.\n"
    said = done("import", office, units, "--as", "units", "--keep")
    assert said == "Nhận 2 dòng, giữ lại 1 dòng chờ xem. Đã ghi các dòng được nhận.\n"


def test_the_same_file_is_not_kept_twice(office: Path, tmp_path: Path) -> None:
    units = table(tmp_path / "mới.csv", ("Tên đơn vị", "Loại"), [("Trạm Y tế phường", "Trạm")])
    done("import", office, units, "--as", "units", "--keep")
    again = units.rename(tmp_path / "tên khác.csv")
    assert "đã được nhận" in refused("import", office, again, "--as", "units", "--keep")


def test_nominees_need_a_round(office: Path, tmp_path: Path) -> None:
    said = refused("import", office, list_of_nominees(tmp_path, rows=2), "--as", "nominations", "--keep")
    assert "đợt xét" in said


def test_a_round_that_is_not_there_is_refused_with_those_that_are(office: Path, tmp_path: Path) -> None:
    lists = list_of_nominees(tmp_path, rows=2)
    assert ROUND in refused("import", office, lists, "--as", "nominations", "--round", "Đợt lạ", "--keep")


def test_a_kind_that_the_file_is_not_is_refused(office: Path, tmp_path: Path) -> None:
    ended = run("import", office, list_of_nominees(tmp_path, rows=2), "--as", "initiatives", "--report", tmp_path / "r")
    assert ended.status == 1
    assert_vietnamese(ended.err)
    assert read(tmp_path / "r")["files"][0]["outcome"] == "refused"


def test_a_file_that_is_not_there_is_refused_before_any_is_kept(office: Path, tmp_path: Path) -> None:
    units = table(tmp_path / "mới.csv", ("Tên đơn vị", "Loại"), [("Trạm Y tế phường", "Trạm")])
    said = refused("import", office, units, tmp_path / "không có.xlsx", "--as", "units", "--keep")
    assert "không có.xlsx: không có tệp hoặc thư mục này." in said
    done("list", office, "units", "--to", tmp_path / "u.json")
    assert "Trạm Y tế phường" not in {row["name"] for row in read(tmp_path / "u.json")["rows"]}


def test_a_folder_is_no_list(office: Path, tmp_path: Path) -> None:
    assert "đây là thư mục" in refused("import", office, tmp_path, "--as", "units")


@pytest.mark.parametrize(("name", "code"), PARTS)
def test_an_unreadable_file_is_refused_by_its_cause(
    office: Path, tmp_path: Path, shared: Path, name: str, code: str
) -> None:
    ended = run("import", office, shared / "samples" / name, "--as", "auto", "--report", tmp_path / "r.json")
    assert ended.status == 1
    assert ended.err.startswith(f"{Path(name).name}: ")
    assert_vietnamese(ended.err)
    (file,) = read(tmp_path / "r.json")["files"]
    assert (file["outcome"], file["error"]) == ("refused", code)
    assert file["message"] in ended.err


def test_of_two_files_the_readable_one_is_kept(office: Path, tmp_path: Path, shared: Path) -> None:
    units = table(tmp_path / "mới.csv", ("Tên đơn vị", "Loại"), [("Trạm Y tế phường", "Trạm")])
    ended = run("import", office, shared / "samples/hostile/rong.xlsx", units, "--as", "units", "--keep")
    assert ended.status == 1
    assert "Đã ghi các dòng được nhận." in ended.out
    done("list", office, "units", "--to", tmp_path / "u.json")
    assert "Trạm Y tế phường" in {row["name"] for row in read(tmp_path / "u.json")["rows"]}


def test_two_files_of_one_name_are_both_kept(office: Path, tmp_path: Path) -> None:
    for folder, unit in (("a", "Trạm Y tế phường"), ("b", "Công an phường")):
        (tmp_path / folder).mkdir()
        table(tmp_path / folder / "đơn vị.csv", ("Tên đơn vị", "Loại"), [(unit, "Trạm")])
    files = (tmp_path / "a" / "đơn vị.csv", tmp_path / "b" / "đơn vị.csv")
    done("import", office, *files, "--as", "units", "--keep")
    done("list", office, "units", "--to", tmp_path / "u.json")
    assert {"Trạm Y tế phường", "Công an phường"} <= {row["name"] for row in read(tmp_path / "u.json")["rows"]}

"""forms, form, dossier, check-dossier."""

from pathlib import Path

import pytest

from tdkt_desktop.documents.catalogue import FORMS, Input
from tdkt_desktop.paths import resources
from tests.cli.conftest import ROUND
from tests.support.commands import assert_vietnamese, done, read, refused, reported, run, wrong


@pytest.fixture
def decided(voted: Path) -> Path:
    signed = ("--number", "112/QĐ-UBND", "--date", "20/12/2025", "--signer", "Nguyễn Văn Thành")
    done("decide", voted, "--round", ROUND, *signed)
    return voted


def test_forms_are_listed_with_code_and_title(office: Path) -> None:
    lines = [line.split("\t") for line in done("forms", office).splitlines()]
    assert [tuple(line) for line in lines] == [(entry.code, entry.title) for entry in FORMS]


def test_forms_of_the_province_are_told_apart(office: Path) -> None:
    done("pack", "install", office, resources() / "packs" / "bac_ninh", "--trust")
    lines = [line.split("\t") for line in done("forms", office).splitlines()]
    told = {line[0]: line[2] for line in lines if line[2:]}
    assert told == {"HS-07": "Word, Excel theo mẫu của tỉnh", "TH-01": "Word theo mẫu của tỉnh"}


def test_each_form_is_written_from_the_round(decided: Path, tmp_path: Path) -> None:
    done("appraise", decided, "--round", ROUND)
    for entry in FORMS:
        target = tmp_path / f"{entry.code}{entry.formats[-1]}"
        assert done("form", decided, entry.code.lower(), "--round", ROUND, "--to", target) == f"Đã ghi: {target}.\n"
        assert target.stat().st_size > 1000
    done("list", decided, "documents", "--to", tmp_path / "d.json")
    assert {row["code"] for row in read(tmp_path / "d.json")["rows"]} == {entry.code for entry in FORMS}


def test_the_sheet_of_one_subject(office: Path, tmp_path: Path) -> None:
    done("list", office, "nominations", "--to", tmp_path / "n.json")
    subject = read(tmp_path / "n.json")["rows"][2]["subject_id"]
    done("form", office, "TH-01", "--round", ROUND, "--to", tmp_path / "all.docx")
    done("form", office, "TH-01", "--round", ROUND, "--subject", subject, "--to", tmp_path / "one.docx")
    assert (tmp_path / "one.docx").stat().st_size < (tmp_path / "all.docx").stat().st_size
    assert "một đề nghị" in refused(
        "form", office, "TH-01", "--round", ROUND, "--subject", 999, "--to", tmp_path / "x.pdf"
    )
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    "entry", [entry for entry in FORMS if entry.made_from is not Input.YEAR], ids=lambda one: one.code
)
def test_a_form_without_its_input_is_refused(office: Path, tmp_path: Path, entry: object) -> None:
    said = refused("form", office, entry.code, "--to", tmp_path / "x.pdf")
    assert said.startswith(f"Biểu mẫu {entry.code} cần ")
    assert list(tmp_path.glob("*x.pdf")) == []


@pytest.mark.parametrize("code", ["KT-01", "KT-05", "TT-01", "HD-04"])
def test_a_form_of_what_has_not_happened_is_refused(office: Path, tmp_path: Path, code: str) -> None:
    assert refused("form", office, code, "--round", ROUND, "--to", tmp_path / "x.pdf").startswith(
        f"Biểu mẫu {code} cần "
    )


def test_a_form_in_no_known_file_is_refused(office: Path, tmp_path: Path) -> None:
    assert "x.odt" in refused("form", office, "HS-07", "--round", ROUND, "--to", tmp_path / "x.odt")
    assert run("form", office, "HS-99", "--to", tmp_path / "x.pdf").status == 1


def test_fields_are_set_by_hand(decided: Path, tmp_path: Path) -> None:
    fields = ("gio_bat_dau=14 giờ 00", "dia_diem=Hội trường")
    done("form", decided, "HD-04", "--round", ROUND, "--set", *fields, "--to", tmp_path / "a.docx")
    done("form", decided, "HD-04", "--round", ROUND, "--to", tmp_path / "b.docx")
    assert (tmp_path / "a.docx").read_bytes() != (tmp_path / "b.docx").read_bytes()
    assert "“giờ”" in refused("form", decided, "HD-04", "--round", ROUND, "--set", "giờ", "--to", tmp_path / "c.docx")
    assert wrong("form", decided, "HD-04", "--set", "--to", tmp_path / "c.docx") == "--set cần có giá trị."


def test_a_dossier_is_complete_and_checked(decided: Path, tmp_path: Path) -> None:
    said = done("dossier", decided, "--round", ROUND, "--to", tmp_path / "hồ sơ")
    assert_vietnamese(said)
    report = reported(tmp_path / "c.json", "check-dossier", tmp_path / "hồ sơ")
    files = [path for path in (tmp_path / "hồ sơ").rglob("*") if path.is_file()]
    assert report == {"complete": True, "files": len(files) - 2, "altered": [], "missing": [], "added": []}
    names = {path.name.split("-")[0] + "-" + path.name.split("-")[1] for path in files if path.parent.name == "van-ban"}
    assert names == {"HS-07", "TH-01", "HD-04", "KT-01", "KT-05", "TT-01"}
    assert [path.name for path in files if path.parent.name == "minh-chung"] == ["Danh sách đề nghị.xlsx"]


def test_each_change_of_a_dossier_is_found(decided: Path, tmp_path: Path) -> None:
    folder = tmp_path / "hồ sơ"
    done("dossier", decided, "--round", ROUND, "--to", folder)
    (folder / "minh-chung" / "Danh sách đề nghị.xlsx").write_bytes(b"khac")
    (folder / "thêm.txt").write_text("thêm", encoding="utf-8")
    gone = next((folder / "van-ban").glob("HS-07*.pdf"))
    gone.unlink()
    ended = run("check-dossier", folder, "--report", tmp_path / "c.json")
    assert ended.status == 1
    assert_vietnamese(ended.out)
    found = read(tmp_path / "c.json")
    assert found["complete"] is False
    assert found["altered"] == ["minh-chung/Danh sách đề nghị.xlsx"]
    assert found["missing"] == [f"van-ban/{gone.name}"]
    assert found["added"] == ["thêm.txt"]


def test_a_dossier_is_not_written_over_files(decided: Path, tmp_path: Path) -> None:
    (tmp_path / "hồ sơ").mkdir()
    (tmp_path / "hồ sơ" / "cũ.txt").write_text("cũ", encoding="utf-8")
    refused("dossier", decided, "--round", ROUND, "--to", tmp_path / "hồ sơ")
    assert [path.name for path in (tmp_path / "hồ sơ").iterdir()] == ["cũ.txt"]


def test_a_folder_that_is_no_dossier_is_refused(tmp_path: Path) -> None:
    assert "không phải hồ sơ trình" in refused("check-dossier", tmp_path)
    assert "không phải hồ sơ trình" in refused("check-dossier", tmp_path / "không có")

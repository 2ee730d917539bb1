"""Wrong usage: exit status 2, the way the command is written, and what is wrong, all in Vietnamese."""

import pytest

from tdkt_desktop import __version__
from tests.support.commands import assert_vietnamese, done, refused, run, wrong

COMMANDS = (
    "new", "import", "rounds", "round", "appraise", "council", "vote", "decide", "list", "forms", "form", "dossier",
    "check-dossier", "rules", "backup", "restore", "health",
)  # fmt: skip


def test_version() -> None:
    assert done("--version") == f"tdkt {__version__}\n"


def test_help_names_every_command_in_vietnamese() -> None:
    text = done("--help")
    for name in COMMANDS:
        assert f"    {name} " in text or f"    {name}\n" in text
    assert_vietnamese(text)


@pytest.mark.parametrize("name", [*COMMANDS, "missed", "pack"])
def test_each_command_explains_itself_in_vietnamese(name: str) -> None:
    text = done(name, "--help")
    assert text.startswith(f"Cách dùng: tdkt {name} ")
    assert "Tùy chọn:" in text
    assert_vietnamese(text)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["tang"], "LỆNH không thể là “tang”. Chọn một trong: new, backup"),
        (["new"], "Còn thiếu: VĂN_PHÒNG, --unit, --province."),
        (["new", "x", "--unit", "A", "--province"], "--province cần có giá trị."),
        (["round", "x", "Đợt", "--year", "mấy", "--kind", "year_end"], "--year phải là một năm, không phải “mấy”."),
        (
            ["round", "x", "Đợt", "--year", "2025", "--kind", "cuoi_nam"],
            "--kind không thể là “cuoi_nam”. Chọn một trong: ",
        ),
        (["import", "x", "y", "--as", "danh_sach"], "--as không thể là “danh_sach”."),
        (["list", "x", "mọi thứ", "--to", "y.json"], "DANH_SÁCH không thể là “mọi thứ”."),
        (["vote", "x", "--round", "Đợt"], "Cần một trong các mục: --votes --counts."),
        (["vote", "x", "--round", "Đợt", "--votes", "a", "--counts", "b"], "Không dùng --counts cùng với --votes."),
        (["forms", "x", "--thêm"], "Không hiểu: --thêm."),
        (["health", "x", "--mend=có"], "Lệnh viết chưa đúng."),
    ],
)
def test_wrong_usage_is_told(arguments: list[str], told: str) -> None:
    assert wrong(*arguments).startswith(told)


def test_options_are_written_out() -> None:
    assert wrong("round", "x", "Đợt", "--yea", "2025", "--kind", "year_end") == "Còn thiếu: --year."


def test_what_is_promised_and_not_made_yet_says_so() -> None:
    said = refused("dossier", "x", "--round", "Đợt", "--to", "y", "--password-file", "f")
    assert said.startswith("Bản này chưa có “--password-file”.")


@pytest.mark.parametrize("name", ["certificates", "fund"])
def test_lists_that_are_not_made_yet_are_refused(name: str) -> None:
    assert f"Chưa có danh sách nào tên “{name}”." in refused("list", "x", name, "--to", "y.json")


def test_nothing_half_done_remains_of_a_refused_new_office(tmp_path) -> None:
    assert run("new", tmp_path / "vp", "--unit", "A", "--province", "B", "--pack", "gói").status == 1
    assert not (tmp_path / "vp").exists()

"""CSV files as Excel saves them: with commas, semicolons or tabs, a mark at the beginning, and Windows line ends."""

from pathlib import Path

import pytest

from tests.cli.conftest import COUNCIL, ROUND
from tests.support.commands import done, reported


def saved_by_excel(file: Path, between: str, *rows: tuple[object, ...]) -> Path:
    text = "".join(between.join(map(str, row)) + "\r\n" for row in rows)
    file.write_bytes(text.encode("utf-8-sig"))
    return file


@pytest.mark.parametrize("between", [",", ";", "\t"], ids=["commas", "semicolons", "tabs"])
def test_members_and_votes_are_read_however_excel_parts_them(office: Path, tmp_path: Path, between: str) -> None:
    members = saved_by_excel(tmp_path / "hội đồng.csv", between, ("name", "post", "role"), *COUNCIL)
    assert done("council", office, "--members", members) == "Hội đồng có 5 thành viên.\n"
    counts = (("nomination", "for", "against", "invalid"), (1, 4, 1, 0))
    file = saved_by_excel(tmp_path / "phiếu.csv", between, *counts)
    report = reported(tmp_path / "v.json", "vote", office, "--round", ROUND, "--counts", file)
    assert [(one["for"], one["against"]) for one in report["nominations"]] == [(4, 1)]


def test_a_post_of_several_lines_stays_one_row(office: Path, tmp_path: Path) -> None:
    file = tmp_path / "hội đồng.csv"
    file.write_text('name,post,role\nVũ Văn A,"Chủ tịch,\nBí thư",chair\nVũ Văn B,Ủy viên,member\n', encoding="utf-8")
    assert done("council", office, "--members", file) == "Hội đồng có 2 thành viên.\n"

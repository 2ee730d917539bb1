"""council and vote: who sits, how they voted, and every way in which figures can be wrong."""

from pathlib import Path

import pytest

from tests.cli.conftest import COUNCIL, ROUND
from tests.support.commands import done, read, refused, reported, table

COUNTS = ("nomination", "for", "against", "invalid")
VOTES = ("nomination", "member", "vote", "in_writing")
MEMBERS = ("name", "post", "role")
NAMES = [name for name, _, _ in COUNCIL]


def statuses(office: Path, tmp_path: Path) -> list[str]:
    done("list", office, "nominations", "--to", tmp_path / "n.json")
    return [row["status"] for row in read(tmp_path / "n.json")["rows"]]


def by_counts(office: Path, tmp_path: Path, *rows: tuple[object, ...]) -> tuple[object, ...]:
    return ("vote", office, "--round", ROUND, "--counts", table(tmp_path / "phiếu.csv", COUNTS, rows))


def by_votes(office: Path, tmp_path: Path, *rows: tuple[object, ...]) -> tuple[object, ...]:
    return ("vote", office, "--round", ROUND, "--votes", table(tmp_path / "phiếu.csv", VOTES, rows))


def test_the_council_is_seated(office: Path, tmp_path: Path) -> None:
    members = table(tmp_path / "hd.csv", MEMBERS, [*COUNCIL, ("Đỗ Văn Ước", "Bí thư Đoàn", "member")])
    assert done("council", office, "--members", members) == "Hội đồng có 6 thành viên.\n"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([("A", "B", "member")], "chưa đúng"),
        ([("A", "B", "chair"), ("C", "D", "chair")], "A, C"),
        ([("A", "B", "chair"), ("Bùi Hoà", "D", "member"), ("bùi  hòa", "E", "member")], "Bùi Hoà, bùi hòa"),
        ([("A", "B", "chủ tịch")], "dòng 2: “chủ tịch” không phải chair, deputy, secretary, member"),
        ([("A", "B", "chair"), ("", "D", "member")], "dòng 3: thiếu tên"),
        ([], "dòng 1: tệp không có dòng nào"),
    ],
)
def test_a_council_that_cannot_be_is_refused(
    office: Path, tmp_path: Path, rows: list[tuple[str, ...]], told: str
) -> None:
    assert told in refused("council", office, "--members", table(tmp_path / "hd.csv", MEMBERS, rows))
    counts = reported(tmp_path / "v.json", *by_counts(office, tmp_path, (1, 5, 0, 0)))
    assert counts["members"] == 5  # the council on file stays


def test_a_table_without_its_columns_is_refused(office: Path, tmp_path: Path) -> None:
    said = refused("council", office, "--members", table(tmp_path / "hd.csv", ("tên", "post"), [("A", "B")]))
    assert "dòng 1: thiếu các cột: name, role." in said


def test_a_table_that_is_no_text_is_refused(office: Path, tmp_path: Path) -> None:
    (tmp_path / "hd.csv").write_bytes("name,post,role\nVũ,UBND,chair\n".encode("utf-16"))
    assert "không phải văn bản UTF-8" in refused("council", office, "--members", tmp_path / "hd.csv")


def test_a_cell_without_end_is_refused(office: Path, tmp_path: Path) -> None:
    (tmp_path / "hd.csv").write_text('name,post,role\n"Vũ,UBND,chair\n' + "Lê,UBND,member\n" * 9000, encoding="utf-8")
    assert "một ô kéo dài mãi" in refused("council", office, "--members", tmp_path / "hd.csv")


def test_a_table_that_is_not_there_is_refused(office: Path, tmp_path: Path) -> None:
    assert "không có tệp hoặc thư mục này" in refused("council", office, "--members", tmp_path / "hd.csv")


def test_counts_settle_every_nomination(office: Path, tmp_path: Path) -> None:
    rows = [(1, 5, 0, 0), (2, 3, 2, 0), (3, 2, 3, 0), (4, 2, 0, 2)]
    report = reported(tmp_path / "v.json", *by_counts(office, tmp_path, *rows))
    assert {key: report[key] for key in ("members", "present", "quorum")} == {
        "members": 5, "present": 5, "quorum": True,
    }  # fmt: skip
    assert report["nominations"] == [
        {
            "nomination": 1,
            "for": 5,
            "against": 0,
            "invalid": 0,
            "absent": 0,
            "conflict": 0,
            "threshold": "1/2",
            "passed": True,
        },
        {
            "nomination": 2,
            "for": 3,
            "against": 2,
            "invalid": 0,
            "absent": 0,
            "conflict": 0,
            "threshold": "1/2",
            "passed": True,
        },
        {
            "nomination": 3,
            "for": 2,
            "against": 3,
            "invalid": 0,
            "absent": 0,
            "conflict": 0,
            "threshold": "1/2",
            "passed": False,
        },
        {
            "nomination": 4,
            "for": 2,
            "against": 0,
            "invalid": 2,
            "absent": 1,
            "conflict": 0,
            "threshold": "1/2",
            "passed": False,
        },
    ]
    assert statuses(office, tmp_path) == ["supported", "supported", "refused", "refused", "proposed"]


def test_what_a_vote_says(office: Path, tmp_path: Path) -> None:
    assert done(*by_counts(office, tmp_path, (1, 5, 0, 0), (2, 0, 5, 0))) == "1 trên 2 đề nghị đạt tỷ lệ phiếu.\n"


def test_too_few_at_the_table_is_no_quorum(office: Path, tmp_path: Path) -> None:
    said = done(*by_counts(office, tmp_path, (1, 3, 0, 0)), "--report", tmp_path / "v.json")
    report = read(tmp_path / "v.json")
    assert (report["present"], report["quorum"]) == (3, False)
    assert said.startswith("Cuộc họp chưa đủ số thành viên cần có: 3 trên 5 thành viên.\n")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([(1, 5, 1, 0)], "5 đồng ý, 1 không đồng ý"),
        ([(99, 5, 0, 0)], "99"),
        ([(1, 5, 0, 0), (1, 0, 5, 0)], "không phải mỗi đề nghị một dòng (1)"),
        ([(1, "", 0, 0)], "dòng 2: “” không phải số nguyên"),
        ([(1, 5, 0, 0), (2, "năm", 0, 0)], "dòng 3: “năm” không phải số nguyên"),
        ([(1, -1, 0, 0)], "dòng 2: “-1” không phải số nguyên"),
        ([(1, "4,5", 0, 0)], "dòng 2: “4,5” không phải số nguyên"),
        ([], "không có dòng nào"),
    ],
)
def test_counts_that_cannot_be_are_refused(
    office: Path, tmp_path: Path, rows: list[tuple[object, ...]], told: str
) -> None:
    assert told in refused(*by_counts(office, tmp_path, *rows))
    assert statuses(office, tmp_path) == ["proposed"] * 5


def test_members_vote_one_by_one(office: Path, tmp_path: Path) -> None:
    how = [("for", "no"), ("for", ""), ("for", "yes"), ("absent", "no"), ("conflict", "no")]
    rows = [(1, name, *given) for name, given in zip(NAMES, how, strict=True)]
    report = reported(tmp_path / "v.json", *by_votes(office, tmp_path, *rows))
    assert (report["members"], report["present"], report["quorum"]) == (5, 3, False)
    (counted,) = report["nominations"]
    assert {key: counted[key] for key in ("for", "absent", "conflict", "passed")} == {
        "for": 3, "absent": 1, "conflict": 1, "passed": True,
    }  # fmt: skip


def test_a_name_is_found_whatever_its_case_and_the_place_of_its_mark(office: Path, tmp_path: Path) -> None:
    report = reported(tmp_path / "v.json", *by_votes(office, tmp_path, (1, "trần thị hoà", "for", "no")))
    assert report["nominations"][0]["for"] == 1


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([(1, "Người Lạ", "for", "no")], "dòng 2: “Người Lạ” không phải thành viên Hội đồng"),
        ([(1, NAMES[0], "đồng ý", "no")], "dòng 2: “đồng ý” không phải for, against, invalid, absent, conflict"),
        ([(1, NAMES[0], "for", "có lẽ")], "dòng 2: “có lẽ” không phải yes hay no"),
        ([("một", NAMES[0], "for", "no")], "dòng 2: “một” không phải số nguyên"),
        ([(1, NAMES[0], "for", "no"), (1, NAMES[0], "against", "no")], f"{NAMES[0]}"),
        ([(77, NAMES[0], "for", "no")], "77"),
    ],
)
def test_votes_that_cannot_be_are_refused(
    office: Path, tmp_path: Path, rows: list[tuple[object, ...]], told: str
) -> None:
    assert told in refused(*by_votes(office, tmp_path, *rows))
    assert statuses(office, tmp_path) == ["proposed"] * 5


@pytest.mark.parametrize("day", ["23/12/2025", "2026-01-01"])
def test_a_meeting_to_come_is_refused(office: Path, tmp_path: Path, day: str) -> None:
    said = refused(*by_counts(office, tmp_path, (1, 5, 0, 0)), "--date", day)
    assert "chưa diễn ra" in said

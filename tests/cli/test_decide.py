"""decide: awards, money and the refusals of a decision."""

from pathlib import Path

import pytest

from tests.cli.conftest import ROUND
from tests.support.commands import done, read, refused, reported, table

SIGNED = ("--date", "20/12/2025", "--signer", "Nguyễn Văn Thành")


def decide(office: Path, number: str = "112/QĐ-UBND", *more: object) -> tuple[object, ...]:
    return ("decide", office, "--round", ROUND, "--number", number, *(more or SIGNED))


def rows(office: Path, tmp_path: Path, name: str) -> list[dict[str, object]]:
    done("list", office, name, "--to", tmp_path / f"{name}.json")
    return list(read(tmp_path / f"{name}.json")["rows"])


def test_a_decision_reports_awards_and_money(voted: Path, tmp_path: Path) -> None:
    report = reported(tmp_path / "d.json", *decide(voted))
    assert set(report) == {"decision", "awards", "bonuses", "total", "words"}
    assert (report["decision"], report["awards"]) == ("112/QĐ-UBND", 5)
    assert [set(one) for one in report["bonuses"]] == [{"name", "award", "amount", "paid", "why"}] * 5
    # 0,3 × 2.340.000 = 702.000, rounded up to ten thousand
    assert {(one["award"], one["amount"], one["paid"], one["why"]) for one in report["bonuses"]} == {
        ("LDTT", 710_000, True, "")
    }
    assert (report["total"], report["words"]) == (3_550_000, "Ba triệu năm trăm năm mươi nghìn đồng")
    assert {row["status"] for row in rows(voted, tmp_path, "nominations")} == {"decided"}
    assert {row["decision"] for row in rows(voted, tmp_path, "awards")} == {"112/QĐ-UBND"}
    assert sum(int(str(row["amount"])) for row in rows(voted, tmp_path, "bonuses")) == 3_550_000


def test_what_a_decision_says(voted: Path) -> None:
    assert done(*decide(voted)) == "Quyết định 112/QĐ-UBND: 5 trường hợp, 3.550.000 đồng.\n"


def test_papers_of_the_decision(voted: Path, tmp_path: Path) -> None:
    done(*decide(voted), "--papers", tmp_path / "văn bản")
    codes = {"-".join(path.name.split("-")[:2]) for path in (tmp_path / "văn bản").iterdir()}
    assert codes == {"HS-07", "HD-04", "KT-01", "KT-05", "TT-01"}


def test_papers_do_not_go_where_a_file_lies(voted: Path, tmp_path: Path) -> None:
    (tmp_path / "văn bản").write_text("của tôi", encoding="utf-8")
    assert "đây là tệp, không phải thư mục" in refused(*decide(voted), "--papers", tmp_path / "văn bản")
    assert rows(voted, tmp_path, "awards") == []  # told before the decision is issued
    assert (tmp_path / "văn bản").read_text("utf-8") == "của tôi"


def test_a_number_is_used_once_a_year(voted: Path, tmp_path: Path) -> None:
    done(*decide(voted))
    assert "112 / qđ-ubnd" in refused(*decide(voted, "112 / qđ-ubnd"))
    assert len(rows(voted, tmp_path, "awards")) == 5


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--date", "23/12/2025", "--signer", "A"), "23/12/2025"),
        (("--date", "20/12/2023", "--signer", "A"), "20/12/2023"),
        (("--date", "30/02/2025", "--signer", "A"), "“30/02/2025” không phải là một ngày"),
        (("--date", "", "--signer", "A"), "“” không phải là một ngày"),
        (("--date", "20/12/1025", "--signer", "A"), "“20/12/1025” không phải là một ngày"),
        (("--date", "20/12/2025", "--signer", "  "), "chưa ghi người ký"),
        ((*SIGNED, "--award", "CSTDCS"), ROUND),
        ((*SIGNED, "--award", "KHONG_CO"), "KHONG_CO"),
    ],
)
def test_a_decision_that_cannot_be_is_refused(voted: Path, tmp_path: Path, more: tuple[object, ...], told: str) -> None:
    assert told in refused(*decide(voted, "112/QĐ-UBND", *more))
    assert rows(voted, tmp_path, "awards") == []
    assert {row["status"] for row in rows(voted, tmp_path, "nominations")} == {"supported"}


def test_a_blank_number_is_refused(voted: Path) -> None:
    assert "số" in refused(*decide(voted, "  "))


def test_nothing_is_decided_before_the_council_agrees(office: Path, tmp_path: Path) -> None:
    assert ROUND in refused(*decide(office))
    counts = table(tmp_path / "phiếu.csv", ("nomination", "for", "against", "invalid"), [(1, 0, 5, 0)])
    done("vote", office, "--round", ROUND, "--counts", counts)
    refused(*decide(office))

"""Words of papers: bound spaces, counts, references, who signs how, articles by the number of recipients."""

from datetime import date

import pytest

from tdkt_desktop.documents.award_lists import annexed_list, award_table
from tdkt_desktop.documents.blocks import body as paragraph
from tdkt_desktop.documents.blocks import bound, closing_counts, counts_text, ended, legal_bases, list_title
from tdkt_desktop.documents.decisions import DecisionFacts
from tdkt_desktop.documents.facts import (
    AwardGroup,
    AwardLine,
    Issuer,
    Numbered,
    Reference,
    Signer,
    SignerRule,
    day_or_gap,
)
from tdkt_desktop.documents.forms import title_decision
from tdkt_desktop.documents.head_and_signature import letterhead
from tdkt_desktop.documents.lists import roman
from tdkt_desktop.documents.paper import A4_PORTRAIT, Cell, Paper, Para, Run, Table
from tdkt_desktop.domain.subject import SubjectKind

PERSON, COLLECTIVE, HOUSEHOLD = SubjectKind.PERSON, SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD
WARD = Issuer("Ủy ban nhân dân phường Tân Hòa", ("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN HÒA"), "Tân Hòa")


def text(block: object) -> str:
    return "".join(run.text for run in block.runs).replace("\u00a0", " ") if isinstance(block, Para) else ""


def texts(paper: Paper) -> list[str]:
    return [text(block) for block in paper.sections[0].blocks if text(block)]


def decision(*lines: AwardLine, award: str = "Lao động tiên tiến", paid: bool = False) -> DecisionFacts:
    return DecisionFacts(
        issuer=WARD,
        numbered=Numbered("QĐ-UBND", year=2026),
        authority="Chủ tịch Ủy ban nhân dân phường Tân Hòa",
        subject="Về việc công nhận danh hiệu thi đua năm 2026",
        period="năm 2026",
        bases=("Căn cứ Luật Thi đua, khen thưởng",),
        groups=(AwardGroup(award, lines),),
        executors="Chánh Văn phòng",
        signer=Signer(SignerRule.CHAIRMAN, "Trần Minh Khôi"),
        recipients=("Như Điều 3",),
        bonus_source="Nghị định" if paid else "",
    )


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ("năm 2026", "năm~2026"),
        ("ngày 05 tháng 9 năm 2026", "ngày~05 tháng~9 năm~2026"),
        ("Thi đua - Khen thưởng", "Thi đua~- Khen thưởng"),
        ("44 cá nhân và 02 tập thể", "44~cá nhân và 02~tập thể"),
        ("Phụ lục II", "Phụ lục~II"),
        ("năm học", "năm học"),
        ("số lượng", "số lượng"),
    ],
)
def test_lines_do_not_end_before_a_number_or_dash(plain: str, expected: str) -> None:
    assert bound(plain) == expected.replace("~", "\u00a0")


def test_counts_are_said_in_figures_and_words() -> None:
    assert counts_text({COLLECTIVE: 4, PERSON: 44}) == "04 tập thể và 44 cá nhân"
    assert counts_text({COLLECTIVE: 4, PERSON: 44, HOUSEHOLD: 1}) == "04 tập thể, 44 cá nhân và 01 hộ gia đình"
    said = "".join(part.text if isinstance(part, Run) else part for part in closing_counts({PERSON: 12, COLLECTIVE: 3}))
    assert said == "Danh sách này có 12 (mười hai) cá nhân và 03 (ba) tập thể"
    assert closing_counts({}) == ["Danh sách này không có trường hợp nào"]


@pytest.mark.parametrize("end", ["", ".", ";", "./."])
def test_the_last_sentence_ends_with_the_closing_sign(end: str) -> None:
    first, last = ended([paragraph("Một."), paragraph(f"Hai{end}")])
    assert text(first) == "Một."
    assert text(last) == "Hai./."
    assert isinstance(last, Para)
    assert last.keep_next


def test_legal_bases_end_in_semicolons_and_the_last_in_a_stop() -> None:
    assert [text(base) for base in legal_bases(["Căn cứ A;", "Căn cứ B.", "Theo đề nghị C,"])] == [
        "Căn cứ A;",
        "Căn cứ B;",
        "Theo đề nghị C.",
    ]


@pytest.mark.parametrize(
    ("number", "code"),
    [("5", "05/KH-UBND"), ("145", "145/KH-UBND"), ("7/TTr-THTH", "7/TTr-THTH"), (None, " " * 10 + "/KH-UBND")],
)
def test_numbers_have_two_digits_and_drafts_a_gap(number: str | None, code: str) -> None:
    assert Numbered("KH-UBND", number).code.replace("\u00a0", " ") == code


def test_an_unknown_day_is_a_gap_and_never_invented() -> None:
    assert day_or_gap(date(2026, 1, 31)) == "ngày 31 tháng 01 năm 2026"
    assert day_or_gap(None, 2026).split() == ["ngày", "tháng", "năm", "2026"]
    assert day_or_gap(None).split() == ["ngày", "tháng", "năm"]
    reference = Reference("Quyết định", Numbered("QĐ-UBND", "112", date(2026, 12, 5)), "Chủ tịch").text
    assert reference == "Quyết định số 112/QĐ-UBND ngày 05 tháng 12 năm 2026 của Chủ tịch"


@pytest.mark.parametrize(
    ("rule", "post", "lines"),
    [
        (SignerRule.CHAIRMAN, "", ("CHỦ TỊCH",)),
        (SignerRule.DEPUTY_CHAIRMAN, "", ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        (SignerRule.COMMITTEE, "", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        (SignerRule.COMMITTEE_DEPUTY, "", ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        (SignerRule.BY_ORDER, "Trưởng phòng", ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG")),
        (SignerRule.AUTHORISED, "Chánh Văn phòng", ("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        (SignerRule.ACTING, "", ("Q. CHỦ TỊCH",)),
        (SignerRule.COUNCIL, "", ("TM. HỘI ĐỒNG", "CHỦ TỊCH HỘI ĐỒNG")),
        (SignerRule.COUNCIL_DEPUTY, "", ("TM. HỘI ĐỒNG", "KT. CHỦ TỊCH HỘI ĐỒNG", "PHÓ CHỦ TỊCH HỘI ĐỒNG")),
        (SignerRule.HEAD, "Hiệu trưởng", ("HIỆU TRƯỞNG",)),
    ],
)
def test_who_signs_stands_as_the_decree_says(rule: SignerRule, post: str, lines: tuple[str, ...]) -> None:
    assert Signer(rule, "X", post).authority == lines


def test_three_recipients_are_named_in_the_article() -> None:
    lines = [AwardLine(f"Người {at}", PERSON, position="Giáo viên", unit="Trường A") for at in range(3)]
    paper = title_decision.compose(decision(*lines))
    assert len(paper.sections) == 1
    said = texts(paper)
    assert "1. Người 0, Giáo viên, Trường A;" in said
    assert "3. Người 2, Giáo viên, Trường A." in said


def test_four_recipients_stand_in_the_list() -> None:
    paper = title_decision.compose(decision(*[AwardLine(f"Người {at}", PERSON) for at in range(4)]))
    assert len(paper.sections) == 2
    assert not any("Người 0" in said for said in texts(paper))


@pytest.mark.parametrize("paid", [False, True])
def test_money_has_its_article_only_when_something_is_paid(paid: bool) -> None:
    line = AwardLine("An", PERSON, bonus=760_000 if paid else None)
    said = texts(title_decision.compose(decision(line, paid=paid)))
    assert any("được thưởng" in sentence for sentence in said) is paid
    assert sum(sentence.startswith("Điều") for sentence in said) == (4 if paid else 3)
    assert said[-1].endswith("thi hành Quyết định này./.")


def headings(table: Table) -> list[str]:
    return [text(cell.blocks[0]) for cell in table.header[0].cells if isinstance(cell, Cell)]


def test_columns_that_nobody_fills_are_left_out() -> None:
    households = award_table([AwardGroup("Gia đình văn hóa", (AwardLine("An", HOUSEHOLD, unit="Tổ 1"),))])
    assert headings(households) == ["STT", "Họ và tên chủ hộ", "Địa chỉ", "Ghi chú"]
    assert households.footer == ()
    mixed = award_table([AwardGroup("A", (AwardLine("An", PERSON, bonus=5), AwardLine("Tổ", COLLECTIVE)))])
    assert headings(mixed)[1] == "Họ và tên/Tên tập thể"
    assert mixed.footer[0].cells[-2] == 5
    for table in (households, mixed):
        assert table.width == pytest.approx(A4_PORTRAIT.height - 45 * 72 / 25.4, abs=0.1)


def test_an_empty_list_says_so() -> None:
    section = annexed_list([], subject="X", attached_to="")
    assert text(section.blocks[-1]) == "Danh sách này không có trường hợp nào./."


def test_numbers_run_anew_in_each_group() -> None:
    lines = (AwardLine("An", PERSON), AwardLine("Bình", PERSON))
    rows = list(award_table([AwardGroup("A", lines), AwardGroup("B", lines)]).rows)
    assert [row.cells[0] for row in rows if not isinstance(row.cells[0], Cell)] == [1, 2, 1, 2]


def test_the_head_of_a_unit_names_its_superior_plainly() -> None:
    school = Issuer("Trường A", ("TRƯỜNG A",), "Tân Hòa", parent=("UBND PHƯỜNG",))
    cell = next(iter(letterhead(school, A4_PORTRAIT).rows)).cells[0]
    assert isinstance(cell, Cell)
    para = cell.blocks[0]
    assert isinstance(para, Para)
    assert [(run.text, run.bold) for run in para.runs] == [("UBND PHƯỜNG\n", False), ("TRƯỜNG A", True)]


def test_roman_numbers() -> None:
    assert [roman(number) for number in (1, 4, 9, 14, 29)] == ["I", "IV", "IX", "XIV", "XXIX"]


def test_a_list_title_without_subject_has_no_empty_line() -> None:
    assert [text(para) for para in list_title("DANH SÁCH", "")] == ["DANH SÁCH"]

"""A decision on titles, forms of reward and many households at once: what its papers say of each."""

from datetime import date
from pathlib import Path

import pytest

from tdkt_desktop.actions.papers import write_form
from tdkt_desktop.actions.people import add_subject
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office
from tests.support.actions import decided, opened, say, supported
from tests.support.paper_words import words_of
from tests.support.ward import BICH, HUNG, LAN, TITLE

SIGNED = date(2025, 11, 18)
FORM, CULTURE = "GK_XA_CN", "GDVH"


def text_of(office: Office, round_id: int, code: str, target: Path) -> str:
    write_form(office, code, target, say=say, round_id=round_id)
    return words_of(target)


@pytest.fixture
def households(office: Office) -> list[int]:
    names = [f"Phạm Văn {name}" for name in ("Ba", "Bốn", "Năm", "Sáu")]
    for name in names:
        add_subject(office, SubjectKind.HOUSEHOLD, name)
    with office.reader() as reader:
        return [reader.subjects.namesakes(SubjectKind.HOUSEHOLD)[key][0].id for key in
                reader.subjects.namesakes(SubjectKind.HOUSEHOLD)]  # fmt: skip


def test_a_decision_on_titles_and_forms_names_both(office: Office, tmp_path: Path) -> None:
    mixed = opened(office)
    supported(office, mixed.id, BICH, TITLE)
    supported(office, mixed.id, HUNG, FORM)
    decided(office, mixed.id, "20/QĐ-UBND", on=SIGNED)
    text = text_of(office, mixed.id, "KT-01", tmp_path / "k.pdf")
    assert "Về việc công nhận danh hiệu thi đua và tặng Giấy khen năm 2025" in text
    assert "Công nhận danh hiệu “Lao động tiên tiến” và tặng Giấy khen của Chủ tịch" in text
    assert "đơn vị liên quan và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành" in text
    article = " ".join(text.partition("sau đây:")[2].partition("Điều 2.")[0].split())
    first, _, second = article.partition("; 2. ")
    said = {"danh hiệu “Lao động tiên tiến”", "Giấy khen của Chủ tịch Ủy ban nhân dân phường Hồng Quang"}
    assert {first.rpartition(": ")[2], second.rpartition(": ")[2].rstrip(".")} == said


def test_a_long_decision_on_both_says_so_in_its_article_and_list(
    office: Office, households: list[int], tmp_path: Path
) -> None:
    mixed = opened(office)
    for household in households:
        supported(office, mixed.id, household, CULTURE)
    supported(office, mixed.id, LAN, FORM)
    decided(office, mixed.id, "21/QĐ-UBND", on=SIGNED)
    text = text_of(office, mixed.id, "KT-01", tmp_path / "k.pdf")
    assert "Công nhận danh hiệu thi đua và tặng Giấy khen năm 2025 cho" in text
    assert "ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA VÀ TẶNG GIẤY KHEN NĂM 2025" in text


def test_awards_without_any_amount_are_told_in_one_line_not_signed_for(
    office: Office, households: list[int], tmp_path: Path
) -> None:
    mixed = opened(office)
    for household in households:
        supported(office, mixed.id, household, CULTURE)
    supported(office, mixed.id, LAN, TITLE)
    decided(office, mixed.id, "22/QĐ-UBND", on=SIGNED)
    text = text_of(office, mixed.id, "TT-01", tmp_path / "t.pdf")
    assert "Vũ Thị Lan" in text
    assert "Phạm Văn Ba" not in text
    assert "04 GĐVH × 0 đồng." in text


def test_a_title_that_gives_way_to_a_higher_one_stands_in_the_list_with_its_reason(
    office: Office, tmp_path: Path
) -> None:
    both = opened(office)
    supported(office, both.id, LAN, TITLE, "CSTDCS")
    decided(office, both.id, "23/QĐ-UBND", on=SIGNED)
    text = text_of(office, both.id, "TT-01", tmp_path / "t.pdf")
    assert text.count("Vũ Thị Lan") == 2

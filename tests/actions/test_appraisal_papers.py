"""What the papers of an appraisal must say: why it goes on against a verdict, what is unverified, quotas of grades."""

from pathlib import Path

import pytest

from tdkt_desktop.actions import people, rounds, rule_switches
from tdkt_desktop.actions.appraisal import appraise
from tdkt_desktop.actions.offices import set_up
from tdkt_desktop.actions.papers import write_form
from tdkt_desktop.office.office import Office
from tests.support import ward
from tests.support.actions import opened, proposed, say
from tests.support.paper_words import words_of

REASON = "Có văn bản của đơn vị cũ"
UNVERIFIED = "Chưa kiểm chứng: cán bộ đối chiếu với văn bản gốc"


def words(path: Path) -> str:
    found = words_of(path)
    return " ".join((found if isinstance(found, str) else " ".join(found)).split())


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_sheet_prints_the_reason_and_marks_what_is_unverified(office: Office, tmp_path: Path, suffix: str) -> None:
    round_id = opened(office, "Cuối năm", year=office.today.year).id
    mine = proposed(office, round_id, ward.LAN, "LDTT")
    rule_switches.switch_rule_on(office, "LDTT_SERVICE", reason="Quy chế của tỉnh")
    rounds.tick(office, [mine], ["LDTT_SERVICE"], met=False)
    appraise(office, round_id)
    rounds.override(office, mine, reason=REASON)
    write_form(office, "TH-01", tmp_path / f"a{suffix}", say=say, nomination_id=mine)
    told = words(tmp_path / f"a{suffix}")
    assert f"Lý do tiếp tục trình: {REASON}" in told
    for word in (*UNVERIFIED.split(), "bật", "Xem xét"):
        assert word in told
    assert "Không đạt" not in told, "an unverified rule never decides"
    assert ".." not in told


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_grades_beyond_their_quota_are_told_in_the_report(office: Office, tmp_path: Path, suffix: str) -> None:
    for subject, code in ((ward.BICH, "HTXSNV"), (ward.HUNG, "HTTNV")):
        people.record_grade(office, subject, 2025, grade=code, paper="12/QĐ-UBND")
    round_id = opened(office, "Trường").id
    proposed(office, round_id, ward.BICH, "LDTT")
    write_form(office, "TH-02", tmp_path / f"b{suffix}", say=say, round_id=round_id)
    told = words(tmp_path / f"b{suffix}")
    assert "01 người hoàn thành xuất sắc nhiệm vụ trên 01 người hoàn thành tốt nhiệm vụ; tối đa 0, vượt 01" in told
    assert " 00 " not in told


@pytest.mark.parametrize(
    ("province", "committee"),
    [
        ("Thành phố Cần Thơ", "Ủy ban nhân dân thành phố"),
        ("TP. Cần Thơ", "Ủy ban nhân dân thành phố"),
        ("Tỉnh Ninh Bình", "Ủy ban nhân dân tỉnh"),
        ("Thanh Hóa", "Ủy ban nhân dân tỉnh"),
    ],
)
def test_awards_of_the_province_are_those_of_the_city_where_the_office_lies_in_one(
    office: Office, tmp_path: Path, province: str, committee: str
) -> None:
    set_up(office, {"province": province})
    round_id = opened(office, "Cuối năm", year=office.today.year).id
    mine = proposed(office, round_id, ward.LAN, "BK_TINH_CN")
    appraise(office, round_id)
    write_form(office, "TH-01", tmp_path / "a.docx", say=say, nomination_id=mine)
    assert f"Đề nghị Bằng khen của Chủ tịch {committee} năm" in words(tmp_path / "a.docx")

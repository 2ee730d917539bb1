"""What was decided keeps the pack it was judged with: its papers, votes, bonuses, deadlines and dossier papers too."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tdkt_desktop.actions import council, packs, rounds
from tdkt_desktop.actions.papers import paper, write_form
from tdkt_desktop.actions.upward import upward_dossier
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.domain.rulebook import EligibilityRule
from tdkt_desktop.office.office import Office
from tdkt_desktop.packs.layers import layered
from tdkt_desktop.packs.read import national_files, national_pack, rulebook
from tdkt_desktop.packs.source import PackFiles
from tdkt_desktop.packs.zipping import packed
from tdkt_desktop.paths import resources
from tests.packs.bad_packs import whole
from tests.support.actions import decided, opened, say, supported
from tests.support.paper_words import words_of
from tests.support.ward import BICH, HUNG, LAN, PROPOSED, ROUND, TITLE

FORMS = resources() / "packs" / "bac_ninh" / "forms"
DAY = date(2025, 11, 20)
STRICTER: dict[str, bytes] = {
    "bonus_coefficients.csv": b"award_code,subject,effective_from,coefficient\nLDTT,ca_nhan,2025-07-01,0.9\n",
    "council_rules.csv": b"rule_code,effective_from,value\nQUORUM,2024-01-01,1\n",
    "vote_thresholds.csv": b"threshold_code,effective_from,min_ratio,comparison\nVT_DEFAULT,2024-01-01,1,at_least\n",
    "deadlines.csv": b"deadline_code,effective_from,month,day\nDL_YEAR_PROV,,11,30\n",
    "dossier_requirements.csv": (
        "award_code,seq,doc_code,name_vi,required,copies,submitted_to,law_article,effective_from,effective_to,"
        "verification,note\nBK_TINH_CN,99,GIAY_THEM,Giấy thêm của tỉnh,yes,1 bản,tinh,QĐ,2024-01-01,,read,\n"
    ).encode(),
    "forms/TH-01.docx": (FORMS / "TH-01.docx").read_bytes(),
    "forms/HS-07.xlsx": (FORMS / "HS-07.xlsx").read_bytes(),
}


@pytest.fixture
def rounds_of_two_packs(office: Office, tmp_path: Path) -> tuple[int, int]:
    """A round that was decided before a stricter pack was installed, and one opened afterwards."""
    supported(office, ROUND, BICH, "BK_TINH_CN")
    decided(office, ROUND, "112/QĐ-UBND", on=DAY, award_code=TITLE)
    path = tmp_path / "goi.zip"
    path.write_bytes(packed(whole(STRICTER, key=None)))
    packs.install_pack(office, path, trust=True)
    return ROUND, opened(office, "Đợt sau", kind=RoundKind.YEAR_END).id


def bonus_of(office: Office, decision_id: int) -> list[int]:
    with office.reader() as reader:
        return [row.amount for row in reader.awards.bonuses_of(decision_id)]


def test_bonuses_of_an_old_round_are_counted_as_before(office: Office, rounds_of_two_packs: tuple[int, int]) -> None:
    old, new = rounds_of_two_packs
    council.vote_by_counts(office, old, [council.CountedVotes(PROPOSED, 5, 0, 0)])
    supported(office, new, LAN, TITLE)
    first = decided(office, old, "113/QĐ-UBND", on=DAY, award_code=TITLE)
    second = decided(office, new, "114/QĐ-UBND", on=DAY, award_code=TITLE)
    assert (bonus_of(office, first), bonus_of(office, second)) == ([710_000], [2_110_000])


def test_votes_of_an_old_round_need_what_they_needed(office: Office, rounds_of_two_packs: tuple[int, int]) -> None:
    passed = []
    for round_id in rounds_of_two_packs:
        rounds.nominate(office, round_id, subject_id=LAN, award_code=TITLE)
        with office.reader() as reader:
            nomination = reader.rounds.nominations_of(round_id)[-1]
        council.vote_by_counts(office, round_id, [council.CountedVotes(nomination.id, 4, 0, 0)])
        with office.reader() as reader:
            tally, meeting = (
                reader.council.tallies_of(round_id)[nomination.id],
                reader.council.meetings_of(round_id)[-1],
            )
        passed.append((tally.passed, meeting.has_quorum))
    assert passed == [(True, True), (False, False)]


def test_papers_of_an_old_round_keep_their_form(
    office: Office, tmp_path: Path, rounds_of_two_packs: tuple[int, int]
) -> None:
    heads = []
    for number, round_id in enumerate(rounds_of_two_packs):
        supported(office, round_id, LAN, "GK_XA_CN")
        for suffix in (".docx", ".pdf"):
            target = tmp_path / f"{number}{suffix}"
            write_form(office, "TH-01", target, say=say, round_id=round_id)
            heads.append("HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG" in words_of(target))
    assert heads == [False, False, True, False]


def test_lists_are_written_into_the_province_table(
    office: Office, tmp_path: Path, rounds_of_two_packs: tuple[int, int]
) -> None:
    found = []
    for number, round_id in enumerate(rounds_of_two_packs):
        supported(office, round_id, LAN, "GK_XA_CN")
        write_form(office, "HS-07", tmp_path / f"{number}.xlsx", say=say, round_id=round_id)
        sheet = load_workbook(tmp_path / f"{number}.xlsx").active
        assert sheet is not None
        assert any(cell.value == "Vũ Thị Lan" for row in sheet.iter_rows() for cell in row)
        found.append(sheet.title)
    assert found == ["Cá nhân", "HS-07"]


def test_each_nominee_has_a_sheet_in_the_province_form(
    office: Office, tmp_path: Path, rounds_of_two_packs: tuple[int, int]
) -> None:
    _, new = rounds_of_two_packs
    supported(office, new, LAN, TITLE)
    supported(office, new, HUNG, TITLE)
    write_form(office, "TH-01", tmp_path / "phieu.docx", say=say, round_id=new)
    words = words_of(tmp_path / "phieu.docx")
    assert words.count("PHIẾU THẨM ĐỊNH") == 2
    assert words.index("Vũ Thị Lan") < words.index("Đỗ Mạnh Hùng")
    with office.reader() as reader:
        proposed = paper(office, reader, "HS-07", say=say, round_id=new)
    assert (proposed.word, proposed.sheet is None) == (None, False)


def test_dossiers_of_an_old_round_keep_day_and_papers(office: Office, rounds_of_two_packs: tuple[int, int]) -> None:
    old, new = rounds_of_two_packs
    supported(office, new, BICH, "BK_TINH_CN")
    with office.reader() as reader:
        before, after = (upward_dossier(office, reader, round_id, "tinh") for round_id in (old, new))
    assert before.due_on != after.due_on
    assert after.due_on == date(2025, 11, 30)
    assert {item.code for item in after.papers} - {item.code for item in before.papers} == {"GIAY_THEM"}


def test_a_national_row_that_gave_way_to_another_judges_its_own_years_as_before() -> None:
    """Rows of the national pack are dated: a newer program ends a row and adds another, and takes none away."""
    head = "award_code,rule_code,effective_from,effective_to"
    rules = [rule for rule in national_pack().table(EligibilityRule) if rule.effective_from and not rule.effective_to]
    ended = "".join(f"{rule.award_code},{rule.code},{rule.effective_from},2026-12-31\n" for rule in rules)
    newer = PackFiles("mới", {"manifest.json": national_files().files["manifest.json"],
                              "eligibility_rules.csv": f"{head}\n{ended}".encode()})  # fmt: skip
    book = rulebook(layered([national_files(), newer]).pack)
    assert len(rules) > 50
    for day, is_like in ((date(2025, 12, 5), True), (date(2027, 1, 1), False)):
        found = [[rule.code for rule in one.in_force(EligibilityRule, day)] for one in (national_pack(), book)]
        assert (found[0] == found[1]) is is_like

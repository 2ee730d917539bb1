"""Papers: every form from a real office, in every file it can be, recorded; refused where its input is missing."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tdkt_desktop.actions import annulments, papers
from tdkt_desktop.actions.appraisal import appraise
from tdkt_desktop.actions.council import CountedVotes, seat_council, vote_by_ballots, vote_by_counts
from tdkt_desktop.actions.papers import file_name, forms, paper, write_form, write_round_papers
from tdkt_desktop.actions.people import add_subject
from tdkt_desktop.actions.rounds import override
from tdkt_desktop.documents.catalogue import FORMS, FormUnknown, Input, form
from tdkt_desktop.documents.forms import council_minutes
from tdkt_desktop.documents.paper import Paper, to_json
from tdkt_desktop.documents.source import InputMissing
from tdkt_desktop.documents.writing import FileKindUnknown
from tdkt_desktop.domain.council import Ballot, CouncilRole, Vote
from tdkt_desktop.domain.document import DocumentState
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.rules.vote import Threshold, threshold_for
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.document_listing import DOCUMENTS
from tests.support.actions import decided, opened, proposed, refuses, say, supported
from tests.support.offices import dump
from tests.support.paper_words import words_of
from tests.support.ward import BICH, COUNCIL, HUNG, LAN, PROPOSED, ROUND, SUPPORTED, TITLE

TODAY = date(2025, 11, 20)


@pytest.fixture
def decision(office: Office) -> int:
    appraise(office, ROUND)
    return decided(office, ROUND, "112/QĐ-UBND", on=TODAY)


def inputs(entry: papers.Form, decision: int) -> dict[str, int]:
    return {
        Input.ROUND: {"round_id": ROUND},
        Input.NOMINATION: {"nomination_id": PROPOSED},
        Input.DECISION: {"decision_id": decision},
        Input.YEAR: {"year": 2025},
    }[entry.made_from]


@pytest.mark.parametrize("entry", FORMS, ids=lambda entry: entry.code)
def test_every_form_is_written_in_every_file_and_recorded(
    office: Office, tmp_path: Path, decision: int, entry: papers.Form
) -> None:
    for suffix in entry.formats:
        target = tmp_path / f"mẫu{suffix}"
        write_form(office, entry.code, target, say=say, **inputs(entry, decision))
        assert target.stat().st_size > 1000
    with office.reader() as reader:
        made = reader.documents.get(reader.documents.newest())
        events = reader.documents.events_of(made.id)
    assert made.made_from is not None
    assert (made.made_from.code, made.kind, len(dump(office)["document"])) == (entry.code, entry.kind_words, 1)
    assert [event.what.values.get("name") for event in events] == [None, *(f"mẫu{one}" for one in entry.formats)]
    words = words_of(tmp_path / "mẫu.pdf").upper()
    assert "HỒNG QUANG" in words


@pytest.mark.parametrize("entry", [one for one in FORMS if one.made_from is not Input.YEAR], ids=lambda one: one.code)
def test_a_form_without_its_input_is_refused(office: Office, tmp_path: Path, entry: papers.Form) -> None:
    with refuses(office, InputMissing, entry.code):
        write_form(office, entry.code, tmp_path / "x.pdf", say=say)
    assert list(tmp_path.glob("x.pdf")) == []


@pytest.mark.parametrize("code", ["KT-01", "KT-02", "KT-05", "TT-01", "HD-04"])
def test_a_form_of_a_round_that_has_not_come_so_far_is_refused(office: Office, tmp_path: Path, code: str) -> None:
    other = opened(office)
    with refuses(office, InputMissing, code):
        write_form(office, code, tmp_path / "x.pdf", say=say, round_id=other.id)


def test_no_form_and_no_file_that_there_is_not(office: Office, tmp_path: Path) -> None:
    with refuses(office, FormUnknown, "HS-99"):
        write_form(office, "HS-99", tmp_path / "x.pdf", say=say)
    with refuses(office, FileKindUnknown, "x.odt"):
        write_form(office, "HS-07", tmp_path / "x.odt", say=say, round_id=ROUND)
    assert [path.name for path in tmp_path.glob("*x.*")] == []


def test_a_round_has_a_sheet_for_each_nomination_but_households(office: Office) -> None:
    add_subject(office, SubjectKind.HOUSEHOLD, "Bùi Văn Ân", unit_id=2)
    proposed(office, ROUND, 5, "GDVH")
    with office.reader() as reader:
        sheets = paper(office, reader, "TH-01", say=say, round_id=ROUND)
        of_one = paper(office, reader, "TH-01", say=say, round_id=ROUND, subject_id=BICH)
        of_household = paper(office, reader, "TH-01", say=say, round_id=ROUND, subject_id=5)
    assert (len(sheets.sections), len(of_one.sections), len(of_household.sections)) == (2, 1, 1)
    with office.reader() as reader, pytest.raises(InputMissing):
        paper(office, reader, "TH-01", say=say, round_id=ROUND, subject_id=LAN)


def test_the_sheet_says_what_was_found(office: Office, tmp_path: Path) -> None:
    override(office, PROPOSED, reason="Tập thể nhất trí đề nghị")
    write_form(
        office, "TH-01", tmp_path / "p.pdf", say=say, nomination_id=PROPOSED, values={"nguoi_tham_dinh": "Bùi Ân"}
    )
    words = words_of(tmp_path / "p.pdf")
    for expected in ("Lê Thị Ngọc Bích", "12/QĐ-UBND", "Tập thể nhất trí đề nghị", "Bùi Ân", "Luật 06/2022/QH15"):
        assert expected in words


def test_a_decision_says_who_is_praised_and_what_is_paid(office: Office, tmp_path: Path, decision: int) -> None:
    write_form(office, "KT-01", tmp_path / "d.pdf", say=say, decision_id=decision)
    words = words_of(tmp_path / "d.pdf")
    for expected in ("112/QĐ-UBND", "Đỗ Mạnh Hùng", "Lao động tiên tiến", "Nguyễn Văn Thành", "năm 2025"):
        assert expected in words
    write_form(office, "TT-01", tmp_path / "t.xlsx", say=say, decision_id=decision)
    book = load_workbook(tmp_path / "t.xlsx", read_only=True)
    cells = {cell for row in book.worksheets[0].iter_rows(values_only=True) for cell in row}
    book.close()
    assert {"Đỗ Mạnh Hùng", 710_000, 2_340_000} <= cells


def test_the_decision_is_chosen_by_its_number_or_is_the_last(office: Office) -> None:
    other = opened(office)
    supported(office, other.id, LAN, TITLE, "CSTDCS")
    decided(office, other.id, "1/QĐ-UBND", on=date(2025, 11, 18), award_code=TITLE)
    decided(office, other.id, "2/QĐ-UBND", on=TODAY, award_code="CSTDCS")

    def words(**values: str) -> str:
        with office.reader() as reader:
            return str(paper(office, reader, "KT-05", say=say, round_id=other.id, values=values).sections)

    assert "2/QĐ-UBND" in words()
    assert "1/QĐ-UBND" in words(so_quyet_dinh="1/QĐ-UBND")
    with pytest.raises(InputMissing):
        words(so_quyet_dinh="3/QĐ-UBND")


def test_minutes_take_the_threshold_of_the_day_of_the_meeting(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[date] = []

    def watched(award_code: str, *, on: date, rulebook: Rulebook) -> Threshold:
        asked.append(on)
        return threshold_for(award_code, on=on, rulebook=rulebook)

    monkeypatch.setattr(council_minutes, "threshold_for", watched)
    vote_by_counts(office, ROUND, [CountedVotes(SUPPORTED, 5, 0, 0)], held_on=date(2025, 11, 3))
    with office.reader() as reader:
        minutes = paper(office, reader, "HD-04", say=say, round_id=ROUND)
    assert asked == [date(2025, 11, 3)]
    assert "Đỗ Mạnh Hùng" in rows_of(minutes)


def rows_of(made: Paper) -> str:
    """Every row of every table, streamed ones too, as text."""
    tables = [block for section in made.sections for block in section.blocks if hasattr(block, "rows")]
    return " ".join(str(row) for table in tables for row in table.rows)


def test_a_year_without_round_is_this_year(office: Office, decision: int) -> None:
    with office.reader() as reader:
        this_year = paper(office, reader, "DS-NAM", say=say)
        of_round = paper(office, reader, "DS-NAM", say=say, round_id=ROUND)
        last_year = paper(office, reader, "DS-NAM", say=say, year=2024)
    assert this_year.title == of_round.title == "Danh sách khen thưởng năm 2025"
    assert "112/QĐ-UBND" in rows_of(this_year)
    assert "15/QĐ-UBND" in rows_of(last_year)
    assert "112/QĐ-UBND" not in rows_of(last_year)


def test_an_annulled_award_leaves_the_annual_list(office: Office, decision: int) -> None:
    annulments.annul_decision(office, decision, on=TODAY, by="9/QĐ-UBND", reason="Khai sai")
    with office.reader() as reader:
        assert "Đỗ Mạnh Hùng" not in rows_of(paper(office, reader, "DS-NAM", say=say, year=2025))


def codes_on_file(office: Office) -> list[str]:
    with office.reader() as reader:
        return [str(row["code"]) for row in reversed(DOCUMENTS.rows(reader.connection))]


def test_papers_of_the_appraisal(office: Office, tmp_path: Path) -> None:
    written = write_round_papers(office, ROUND, tmp_path, stage="appraisal", say=say)
    codes = {path.name[:5] for path in written}
    assert codes == {"HS-07", "TH-01", "TH-02"}
    assert all(path.exists() for path in written)
    assert codes_on_file(office) == ["HS-07", "TH-01", "TH-02"]
    write_round_papers(office, ROUND, tmp_path, stage="appraisal", say=say)
    assert codes_on_file(office) == ["HS-07", "TH-01", "TH-02"]  # written anew, recorded once


def test_papers_of_the_decision_leave_out_what_is_not_there_yet(office: Office, tmp_path: Path) -> None:
    other = opened(office)
    proposed(office, other.id, LAN, TITLE)
    written = write_round_papers(office, other.id, tmp_path, stage="decision", say=say)
    assert {path.name[:5] for path in written} == {"HS-07"}


def test_each_decision_has_its_own_papers(office: Office, tmp_path: Path) -> None:
    other = opened(office)
    supported(office, other.id, LAN, TITLE)
    supported(office, other.id, HUNG, "GK_XA_CN")
    decided(office, other.id, "1/QĐ-UBND", on=TODAY, award_code=TITLE)
    decided(office, other.id, "2/QĐ-UBND", on=TODAY, award_code="GK_XA_CN")
    written = write_round_papers(office, other.id, tmp_path, stage="decision", say=say)
    names = {path.name.split("-ubnd")[0] for path in written}
    assert {"KT-01-1-qd", "KT-02-2-qd", "KT-05-1-qd", "KT-05-2-qd", "TT-01-1-qd", "TT-01-2-qd"} <= names


def test_what_pays_nothing_has_no_payment_list(office: Office, tmp_path: Path) -> None:
    add_subject(office, SubjectKind.HOUSEHOLD, "Bùi Văn Ân", unit_id=2)
    other = opened(office)
    supported(office, other.id, 5, "GDVH")
    decided(office, other.id, "1/QĐ-UBND", on=TODAY)
    written = write_round_papers(office, other.id, tmp_path, stage="decision", say=say)
    assert {path.name[:5] for path in written} == {"HS-07", "HD-04", "KT-01", "KT-05"}
    appraisal = write_round_papers(office, other.id, tmp_path / "b", stage="appraisal", say=say)
    assert {path.name[:5] for path in appraisal} == {"HS-07"}  # households have no sheets


def test_the_papers_of_one_decision(office: Office, tmp_path: Path, decision: int) -> None:
    papers.write_decision_papers(office, decision, tmp_path / "d", say=say)
    assert {path.name[:5] for path in (tmp_path / "d").iterdir()} == {"KT-01", "KT-05", "TT-01"}
    with office.reader() as reader:
        issued = reader.documents.numbered("112/QĐ-UBND", year=2025)
    assert [one.made_from.code for one in issued if one.made_from] == ["KT-01", "KT-05", "TT-01"]
    assert {(one.state, one.dated) for one in issued} == {(DocumentState.ISSUED, TODAY)}


def test_file_names_are_short_and_plain() -> None:
    assert file_name(form("HS-07")) == "HS-07-danh-sach-de-nghi-khen-thuong"
    for entry in forms():
        name = file_name(entry)
        assert name.isascii()
        assert len(name) <= 80
    assert forms() is FORMS


def test_a_number_cannot_lead_out_of_the_folder(office: Office, tmp_path: Path) -> None:
    found = decided(office, ROUND, "../../1\\QĐ: UBND*?", on=TODAY)
    with office.reader() as reader:
        name = file_name(form("KT-01"), reader.awards.decision(found))
    assert name.startswith("KT-01-1-qd-ubnd-quyet-dinh")
    papers.write_decision_papers(office, found, tmp_path / "d", say=say)
    assert {path.name[:5] for path in (tmp_path / "d").iterdir()} == {"KT-01", "KT-05", "TT-01"}
    assert {path.name for path in tmp_path.iterdir()} == {"d", "office"}


def test_minutes_of_ballots_name_who_was_absent(office: Office, tmp_path: Path) -> None:
    votes = [Vote.FOR, Vote.FOR, Vote.FOR, Vote.FOR, Vote.ABSENT]
    ballots = [Ballot(SUPPORTED, member, vote, member == 4) for member, vote in enumerate(votes, start=1)]
    vote_by_ballots(office, ROUND, ballots)
    write_form(office, "HD-04", tmp_path / "b.pdf", say=say, round_id=ROUND)
    present, absent = words_of(tmp_path / "b.pdf").split("Thành viên vắng mặt")
    names = [name for name, _, _ in COUNCIL]
    assert all(name in present for name in names[:3])
    assert all(name in absent.split("II. NỘI DUNG")[0] for name in names[3:])
    assert "03/05 thành viên" in present


def test_minutes_without_a_secretary(office: Office, tmp_path: Path) -> None:
    seat_council(office, [("Vũ Nhiệm", "Chủ tịch UBND", CouncilRole.CHAIR)])
    write_form(office, "HD-04", tmp_path / "b.pdf", say=say, round_id=ROUND)
    assert "Vũ Nhiệm" in words_of(tmp_path / "b.pdf")


def test_the_report_of_a_round_says_what_appraisal_kept(office: Office) -> None:
    override(office, PROPOSED, reason="Cứu người ngày 12/9")
    with office.reader() as reader:
        made = to_json(paper(office, reader, "TH-02", say=say, round_id=ROUND)).replace("\u00a0", " ")
    assert "Đã nhận 02 đề nghị của 01 đơn vị" in made
    assert "tiếp tục trình; lý do: Cứu người ngày 12/9." in made
    assert "Luật" in made
    assert "cấp “Xã, phường, đặc khu”: 02 cá nhân" in made


def test_an_index_does_not_list_itself_nor_the_receipt(office: Office, tmp_path: Path) -> None:
    for code in ("HS-07", "HS-08", "HS-09", "HS-08"):
        write_form(office, code, tmp_path / f"{code}.docx", say=say, round_id=ROUND)
    told = words_of(tmp_path / "HS-08.docx").lower()
    assert "danh sách" in told
    assert "biên nhận" not in told
    assert told.count("mục lục hồ sơ") == 1

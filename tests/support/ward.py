"""A small ward built by Actions: units, people, a round at every stage, a council, a decision, a plan."""

from datetime import date
from pathlib import Path

from openpyxl import Workbook

from tdkt_desktop.actions import appraisal, council, decisions, movements, people, rounds, schedule, units
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.council import CouncilRole
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.movement import NewMovement
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.domain.schedule import Due, NewObligation, NewScheduleEntry
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office

SCHOOL, QUARTER = 1, 2
BICH, HUNG, LAN, SCHOOL_STAFF = 1, 2, 3, 4
ROUND = 1
PROPOSED, SUPPORTED = 1, 2
OLD_DECISION, OLD_AWARD = 1, 1
TITLE = "LDTT"
"""The title that the ward gives itself."""

COUNCIL = [
    ("Nguyễn Văn Thành", "Chủ tịch UBND", CouncilRole.CHAIR),
    ("Trần Thị Hòa", "Phó Chủ tịch UBND", CouncilRole.DEPUTY),
    ("Lê Văn Định", "Trưởng phòng Văn hóa - Xã hội", CouncilRole.SECRETARY),
    ("Phạm Thị Ngọc", "Chủ tịch Công đoàn", CouncilRole.MEMBER),
    ("Vũ Đức Ân", "Trưởng Công an", CouncilRole.MEMBER),
]


def fill(office: Office) -> None:
    """Build the ward; the constants of this module are the ids that follow."""
    units.add_unit(office, "Trường Tiểu học Hồng Quang", kind="truong")
    units.add_unit(office, "Tổ dân phố 3")
    for name, unit_id, born in (("Lê Thị Ngọc Bích", 1, 1980), ("Đỗ Mạnh Hùng", 1, 1975), ("Vũ Thị Lan", 2, 1990)):
        people.add_subject(
            office, SubjectKind.PERSON, name, birth_date=PartialDate(born, 3), unit_id=unit_id, position="Giáo viên"
        )
    people.add_subject(office, SubjectKind.COLLECTIVE, "Trường Tiểu học Hồng Quang", unit_id=SCHOOL)
    people.record_grade(office, BICH, 2025, grade="HTXSNV", paper="12/QĐ-UBND")
    movements.add_movement(office, NewMovement("Dân vận khéo", "xa", 2021, 2025))
    schedule.add_task(office, NewScheduleEntry(2025, "Tổng kết năm", due=Due(date(2025, 12, 31), "month")))
    schedule.add_obligation(office, NewObligation(2025, "Phường", "Sở Nội vụ", "Báo cáo năm", "nam"))
    schedule.expect_report(office, 1, SCHOOL)
    old = NewDecision("15/QĐ-UBND", date(2024, 12, 5), "Nguyễn Văn Thành", "xa", Origin.BACK_REGISTER)
    decisions.enter_decision(
        office, old, [NewAward(HUNG, TITLE, 2024, "Đỗ Mạnh Hùng"), NewAward(LAN, TITLE, 2024, "V")]
    )
    rounds.open_round(office, "Cuối năm 2025", kind=RoundKind.YEAR_END, year=2025)
    for subject_id in (BICH, HUNG):
        rounds.nominate(office, ROUND, subject_id=subject_id, award_code=TITLE)
    appraisal.appraise(office, ROUND)
    council.seat_council(office, COUNCIL)
    council.vote_by_counts(office, ROUND, [council.CountedVotes(SUPPORTED, 5, 0, 0)])


def list_of_nominees(folder: Path, rows: int = 3, *, name: str = "Danh sách đề nghị.xlsx", award: str = "LĐTT") -> Path:
    """A unit's list as it arrives: title lines, headings, numbered rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([f"DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025 ({Path(name).stem})"])
    sheet.append(["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Danh hiệu đề nghị"])
    for number in range(1, rows + 1):
        middle, given = NAMES[number // len(NAMES) ** 2 % len(NAMES)], NAMES[number // len(NAMES) % len(NAMES)]
        full_name = f"Nguyễn {middle} {NAMES[number % len(NAMES)]} {given}"
        sheet.append([number, full_name, 1950 + number % 49, "Giáo viên", "Trường Tiểu học Hồng Quang", award])
    path = folder / name
    book.save(path)
    book.close()
    return path


NAMES = ("Ước", "Ân", "Bình", "Đào", "Hòa", "Yến", "Thủy", "Hằng", "Mỹ", "Ngọc", "Oanh", "Tuyết", "Vân", "Xuân", "Chi")

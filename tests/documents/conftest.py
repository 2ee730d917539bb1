"""Facts of an invented ward, long enough to wrap; one paper of each form; the option that renews golden files."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest

from tdkt_desktop.documents.decisions import DecisionFacts
from tdkt_desktop.documents.facts import (
    AwardGroup,
    AwardLine,
    Issuer,
    Numbered,
    Reference,
    Signer,
    SignerRule,
)
from tdkt_desktop.documents.forms import (
    annual_award_list,
    appraisal_report,
    appraisal_sheet,
    award_list,
    bonus_payment,
    commendation_decision,
    council_minutes,
    dossier_index,
    dossier_receipt,
    proposal_list,
    title_decision,
)
from tdkt_desktop.documents.paper import Paper
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind

PERSON, COLLECTIVE, HOUSEHOLD = SubjectKind.PERSON, SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD
WARD = Issuer("Ủy ban nhân dân phường Tân Hòa", ("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN HÒA"), "Tân Hòa")
COUNCIL = Issuer(
    "Hội đồng Thi đua - Khen thưởng phường Tân Hòa",
    ("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"),
    "Tân Hòa",
    parent=("UBND PHƯỜNG TÂN HÒA",),
)
SCHOOL = Issuer("Trường Tiểu học Tân Hòa", ("TRƯỜNG TIỂU HỌC TÂN HÒA",), "Tân Hòa", parent=("UBND PHƯỜNG TÂN HÒA",))
CHAIRMAN = "Chủ tịch Ủy ban nhân dân phường Tân Hòa"
DAY = date(2026, 12, 5)
NAMES = (
    "Nguyễn Thị Hòa An",
    "Đỗ Quang Bảo",
    "Ưng Thị Kiều Diễm",
    "Vũ Đức Hưởng",
    "Công Tằng Tôn Nữ Quỳnh Phương Thảo Nguyên",
    "Phạm Gia Ước",
    "H'Ên Niê Kđăm",
)
UNITS = (
    "Trường Tiểu học Tân Hòa",
    "Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Hòa",
    "Trung tâm Phục vụ hành chính công",
    "Trường Mầm non Hoa Sen",
)
POSTS = ("Giáo viên", "Phó Trưởng phòng", "Chuyên viên", "Phó Hiệu trưởng")
BASES = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    (
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền "
        "trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, "
        "khen thưởng"
    ),
    "Theo đề nghị của Hội đồng Thi đua - Khen thưởng phường tại Tờ trình số 18/TTr-HĐTĐKT ngày 03 tháng 12 năm 2026",
)
RECIPIENTS = ("Như Điều 4", "Sở Nội vụ (để báo cáo)", "Thường trực: ĐU, HĐND phường", "Lưu: VT, VHXH")
EXECUTORS = (
    "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường, Trưởng phòng Văn hóa - Xã hội, "
    "thủ trưởng các cơ quan, đơn vị liên quan"
)
DECISION = Reference("Quyết định", Numbered("QĐ-UBND", "112", DAY), CHAIRMAN)


def persons(count: int, bonus: int | None) -> tuple[AwardLine, ...]:
    return tuple(
        AwardLine(NAMES[at % 7], PERSON, PartialDate(1970 + at % 30), POSTS[at % 4], UNITS[at % 4], bonus)
        for at in range(count)
    )


def groups() -> tuple[AwardGroup, ...]:
    collectives = tuple(AwardLine(unit, COLLECTIVE, unit="UBND phường Tân Hòa", bonus=2_030_000) for unit in UNITS)
    return (
        AwardGroup("Tập thể lao động tiên tiến", collectives),
        AwardGroup("Chiến sĩ thi đua cơ sở", persons(6, 2_530_000)),
        AwardGroup("Lao động tiên tiến", persons(38, 760_000)),
    )


def decision_facts(of: tuple[AwardGroup, ...]) -> DecisionFacts:
    return DecisionFacts(
        issuer=WARD,
        numbered=Numbered("QĐ-UBND", "112", DAY),
        authority=CHAIRMAN,
        subject="Về việc công nhận danh hiệu thi đua năm 2026",
        period="năm 2026",
        bases=BASES,
        groups=of,
        executors=EXECUTORS,
        signer=Signer(SignerRule.CHAIRMAN, "Trần Minh Khôi"),
        recipients=RECIPIENTS,
        bonus_source="Nghị định số 152/2025/NĐ-CP",
        fund="Quỹ thi đua, khen thưởng của phường năm 2026",
    )


def titles() -> Paper:
    return title_decision.compose(decision_facts(groups()))


def commendation() -> Paper:
    lines = (
        *(AwardLine(unit, COLLECTIVE, unit="UBND phường Tân Hòa", bonus=760_000) for unit in UNITS[:2]),
        *persons(1, 380_000),
    )
    decision = decision_facts((AwardGroup("Giấy khen", lines, is_title=False),))
    facts = commendation_decision.CommendationFacts(
        decision,
        "Giấy khen của Chủ tịch Ủy ban nhân dân phường Tân Hòa",
        "đã có thành tích xuất sắc trong phong trào thi đua “Tân Hòa chung tay chuyển đổi số” năm 2026",
        ((COLLECTIVE, 760_000), (PERSON, 380_000)),
    )
    return commendation_decision.compose(facts)


def annexed() -> Paper:
    households = tuple(
        AwardLine(name, HOUSEHOLD, unit=f"Tổ dân phố số {at % 3 + 1}, phường Tân Hòa")
        for at, name in enumerate(NAMES * 5)
    )
    facts = award_list.AwardListFacts(
        "Hộ gia đình được công nhận danh hiệu “Gia đình văn hóa” năm 2026",
        DECISION.text,
        (AwardGroup("Gia đình văn hóa", households),),
    )
    return award_list.compose(facts)


def annual(count: int = 60) -> Paper:
    lines = tuple(
        annual_award_list.AnnualLine(
            name=NAMES[at % 7],
            kind=PERSON,
            award="Chiến sĩ thi đua cơ sở" if at % 5 == 0 else "Lao động tiên tiến",
            decision_number="112/QĐ-UBND",
            decided_on=DAY,
            birth=PartialDate(1970 + at % 30),
            position_and_unit=f"{POSTS[at % 4]}, {UNITS[at % 4]}",
            note="=HYPERLINK(0)" if at == 1 else "",
        )
        for at in range(count)
    )
    return annual_award_list.compose(annual_award_list.AnnualListFacts(WARD, 2026, lines, dated=DAY))


def payment(count: int = 44) -> Paper:
    lines = tuple(
        bonus_payment.PaymentLine(
            NAMES[at % 7], UNITS[at % 4], "Lao động tiên tiến", Decimal("0.3"), 2_530_000, 760_000
        )
        for at in range(count)
    )
    facts = bonus_payment.BonusPaymentFacts(WARD, DECISION.text, "Danh hiệu thi đua năm 2026", lines, year=2026)
    return bonus_payment.compose(facts)


def proposal(count: int = 20) -> Paper:
    collectives = tuple(
        proposal_list.ProposedLine(
            f"Tổ chuyên môn khối {at}",
            COLLECTIVE,
            "Tập thể lao động tiên tiến",
            UNITS[0],
            achievement="Hoàn thành xuất sắc nhiệm vụ năm học; 100% thành viên đạt Lao động tiên tiến",
        )
        for at in range(1, 4)
    )
    people = tuple(
        proposal_list.ProposedLine(
            NAMES[at % 7],
            PERSON,
            "Chiến sĩ thi đua cơ sở" if at < 4 else "Lao động tiên tiến",
            UNITS[0 if at % 10 < 5 else 1],
            birth=PartialDate(1985),
            gender=("nữ", "nam", "")[at % 3],
            position=POSTS[at % 4],
            grade="Hoàn thành xuất sắc nhiệm vụ",
            initiative="Đổi mới cách dạy đọc hiểu cho học sinh lớp 3 (QĐ 31/QĐ-THTH)" if at < 4 else "",
            vote_share="92,3 %",
        )
        for at in range(count)
    )
    facts = proposal_list.ProposalListFacts(
        SCHOOL,
        "năm 2026",
        collectives + people,
        Signer(SignerRule.HEAD, "Lê Thị Minh Nguyệt", "Hiệu trưởng"),
        attached_to=Reference("Tờ trình", Numbered("TTr-THTH", "7"), "Trường Tiểu học Tân Hòa").text,
        year=2026,
    )
    return proposal_list.compose(facts)


def appraisal() -> Paper:
    line, finding = appraisal_sheet.ConditionLine, appraisal_sheet.Finding
    facts = appraisal_sheet.AppraisalSheetFacts(
        issuer=Issuer(
            "Phòng Văn hóa - Xã hội", ("PHÒNG VĂN HÓA - XÃ HỘI",), "Tân Hòa", parent=("UBND PHƯỜNG TÂN HÒA",)
        ),
        dossier_code="HS-2026-0042/03",
        who="Bà Nguyễn Thị Hòa An, Giáo viên, Trường Tiểu học Tân Hòa",
        award="“Chiến sĩ thi đua cơ sở”",
        period="năm 2026",
        conditions=(
            line(
                "Đạt tiêu chuẩn “Lao động tiên tiến” năm 2026", "Luật TĐKT, Điều 23", finding.MET, ("QĐ 112/QĐ-UBND",)
            ),
            line("Có sáng kiến được công nhận hoặc hoàn thành xuất sắc nhiệm vụ", "Luật TĐKT, Điều 23", finding.MET),
            line("Sáng kiến được cơ sở công nhận", "Điều 12", finding.MET, ("QĐ 31/QĐ-THTH, tr. 12",), is_part=True),
            line("Hoàn thành xuất sắc nhiệm vụ", "Điều 9", finding.MISSING, note="Xin phiếu xếp loại", is_part=True),
            line("Tỷ lệ không quá mức của quy định", "Quy chế tỉnh", finding.REVIEW, ("06/38 = 15,8 %",)),
        ),
        conclusion="Đủ điều kiện trình Hội đồng.",
        remarks=("Không trùng thành tích đã khen.",),
        override_reason="Đơn vị đã nộp phiếu xếp loại bản giấy ngày 02/12/2026.",
        rules_version="2026.3",
        appraiser="Trần Thị Thu Hà",
        dated=DAY,
    )
    return appraisal_sheet.compose(facts)


def appraisal_summary() -> Paper:
    point, line = appraisal_report.OpenPoint, appraisal_report.AppraisedLine
    excellent, worker = "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến"
    grade = point("Hoàn thành tốt nhiệm vụ trở lên", "Luật TĐKT, Điều 24", "Xin quyết định xếp loại năm 2026")
    below = point("Không bị kỷ luật trong năm", "Luật TĐKT, Điều 24", "Khiển trách ngày 03/6/2026", ("45/QĐ-UBND",))
    habit = point("Công tác từ đủ 10 tháng", "Quy chế tỉnh", is_unverified=True)
    lines = (
        line(NAMES[0], excellent, "qualified", UNITS[0], proofs=("112/QĐ-UBND", "31/QĐ-THTH")),
        line(NAMES[1], excellent, "qualified", UNITS[1], checked=("Đăng ký danh hiệu từ đầu năm",)),
        line(NAMES[2], worker, "needs_evidence", UNITS[2], (grade, habit)),
        line(NAMES[3], worker, "not_qualified", UNITS[3], (below,), override_reason="Thành tích cứu người ngày 12/9."),
        line(NAMES[4], worker, "not_qualified", UNITS[0], (below,), returned_reason="Thiếu biên bản họp bình xét"),
        line(NAMES[5], worker),
    )
    facts = appraisal_report.AppraisalReportFacts(
        WARD,
        Numbered("BC-UBND", "61", DAY),
        "Kết quả thẩm định hồ sơ đề nghị khen thưởng năm 2026",
        lines,
        Signer(SignerRule.BY_ORDER, "Trần Thị Thu Hà", "Trưởng phòng Văn hóa - Xã hội"),
        units=4,
        remarks=("Cả đợt: đề nghị 02 CSTĐCS trên 04 LĐTT (50 %); tối đa 01, vượt 01 (Quy chế tỉnh).",),
        rules_version="2026.3",
        received=", nhận ngày 20/11/2026",
        recipients=("Hội đồng Thi đua - Khen thưởng", "Lưu: VT, VHXH"),
    )
    return appraisal_report.compose(facts)


def minutes() -> Paper:
    seat = council_minutes.Seat
    seats = (
        seat("Trần Minh Khôi", "Chủ tịch UBND phường", "Chủ tịch Hội đồng"),
        seat("Trần Thị Thu Hà", "Chuyên viên", "Thư ký"),
        seat("Lê Quang Bắc", "Công an phường", "Thành viên", is_absent=True, absent_because="đi công tác", wrote=True),
    )
    votes = tuple(
        council_minutes.VoteLine(name, UNITS[at % 4], 3 - at % 2, at % 2, Fraction(3 - at % 2, 3), at % 2 == 0)
        for at, name in enumerate(NAMES)
    )
    facts = council_minutes.CouncilMinutesFacts(
        issuer=COUNCIL,
        numbered=Numbered("BB-HĐTĐKT", "2", DAY),
        subject="Họp Hội đồng Thi đua - Khen thưởng phường xét khen thưởng năm 2026",
        held_on=DAY,
        began="14 giờ 00",
        ended="16 giờ 30",
        place="phòng họp số 2, trụ sở Ủy ban nhân dân phường",
        chair="Trần Minh Khôi",
        secretary="Trần Thị Thu Hà",
        seats=seats,
        groups=(
            council_minutes.VoteGroup("Chiến sĩ thi đua cơ sở", "từ 80% tổng số thành viên trở lên", votes),
            council_minutes.VoteGroup("Lao động tiên tiến", "trên 50% tổng số thành viên", votes),
        ),
        conclusions=("Hội đồng thống nhất trình Chủ tịch Ủy ban nhân dân phường xem xét, quyết định.",),
        agenda=("Nghe báo cáo thẩm định hồ sơ.", "Thảo luận, bỏ phiếu kín."),
        remarks=(("Ông Lê Quang Bắc", "đề nghị quan tâm người trực tiếp lao động."),),
        quorum="Cuộc họp đủ số thành viên theo quy định.",
        counting="Tỷ lệ phiếu tính trên tổng số thành viên Hội đồng.",
    )
    return council_minutes.compose(facts)


def index() -> Paper:
    lines = (
        dossier_index.IndexLine(
            "Tờ trình đề nghị khen thưởng", "07/TTr-THTH", DAY, "Trường TH Tân Hòa", 2, "1 - 3", "Chính"
        ),
        dossier_index.IndexLine(
            "Danh sách đề nghị khen thưởng kèm theo Tờ trình", "", DAY, "Trường TH Tân Hòa", 4, "4 - 11", "Chính"
        ),
        dossier_index.IndexLine(
            "Quyết định công nhận sáng kiến cấp cơ sở", "31/QĐ-THTH", DAY, "Trường TH Tân Hòa", 1, "12", "Sao"
        ),
    )
    facts = dossier_index.DossierIndexFacts(
        SCHOOL, "Đề nghị khen thưởng năm 2026", lines, "HS-2026-0042", "Trần Thị Thu Hà", DAY
    )
    return dossier_index.compose(facts)


def receipt() -> Paper:
    items = tuple(
        dossier_receipt.ReceiptItem(name, 1, "Chính", "Đủ")
        for name in ("Tờ trình", "Danh sách đề nghị", "Biên bản họp bình xét", "Báo cáo thành tích")
    )
    facts = dossier_receipt.DossierReceiptFacts(
        WARD,
        "HS-2026-0042",
        "Bà Lê Thị Minh Nguyệt, Trường Tiểu học Tân Hòa",
        items,
        received_at=datetime(2026, 11, 12, 14, 5, tzinfo=UTC),
        reply_by=date(2026, 11, 18),
    )
    return dossier_receipt.compose(facts)


MAKERS: dict[str, Callable[[], Paper]] = {
    "KT-01": titles,
    "KT-02": commendation,
    "KT-05": annexed,
    "DS-NAM": annual,
    "TT-01": payment,
    "HS-07": proposal,
    "TH-01": appraisal,
    "TH-02": appraisal_summary,
    "HD-04": minutes,
    "HS-08": index,
    "HS-09": receipt,
}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="write the golden papers anew; read the difference")


@pytest.fixture(scope="session")
def papers() -> dict[str, Paper]:
    """One paper of each form, by code."""
    return {code: make() for code, make in MAKERS.items()}

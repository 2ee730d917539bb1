"""The intake note against its golden paper, and its headings on every page of a long list."""

import difflib
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from tdkt_desktop.documents.forms.intake_note import Counted, IntakeNoteFacts, NotedFile, NotedRow, compose
from tdkt_desktop.documents.paper import to_json
from tdkt_desktop.documents.writing import write
from tests.documents.conftest import NAMES, WARD
from tests.support.paper_words import words_of

DAY = date(2026, 11, 20)
REASON = "Không có ngày sinh này — trong tệp ghi “31/2/1985”"
ASKED = "Ghi đủ ngày, tháng, năm sinh theo căn cước"


def facts(held: int = 3, *, until: date | None = date(2026, 11, 28)) -> IntakeNoteFacts:
    rows = tuple(NotedRow(str(12 + at), f"{NAMES[at % 7]}, LĐTT", REASON, ASKED) for at in range(held))
    return IntakeNoteFacts(
        issuer=WARD,
        unit="Trường Tiểu học Tân Hòa",
        subject="Đề nghị khen thưởng năm 2026 (Tổng kết năm 2026)",
        files=(
            NotedFile("Danh sách đề nghị.xlsx", "3fa2-91c0", DAY, accepted=26, held=held, repeated=1, ignored=4),
            NotedFile("hỏng.xlsx", "a27e-519c", DAY, refused="Tệp hỏng.xlsx bị hỏng."),
        ),
        taken=(Counted("Lao động tiên tiến", 20), Counted("Chiến sĩ thi đua cơ sở", 6)),
        held=rows,
        repeated=(NotedRow("40", "Đỗ Quang Bảo, LĐTT", "Trùng với dòng 13: “Đỗ Quang Bảo”", "Không phải làm gì"),),
        ignored=(Counted("tiêu đề cột", 2), Counted("dòng cộng", 2)),
        lacking=(NotedRow("18", "Vũ Đức Hưởng, 1980", "Chỉ biết năm sinh: “1980”", ASKED),),
        remarks=("Số ở dòng tổng khác số dòng thực có.",),
        until=until,
        dated=DAY,
        receiver="Lê Thị Thu",
    )


def test_the_note_is_as_the_golden_paper(repository: Path, request: pytest.FixtureRequest) -> None:
    golden = repository / "tests" / "golden" / "DS-NHAN.json"
    made = to_json(compose(facts()))
    if request.config.getoption("--renew-golden"):
        golden.write_text(made, "utf-8", newline="\n")
    kept = golden.read_text("utf-8")
    difference = difflib.unified_diff(kept.splitlines(), made.splitlines(), "golden", "made", lineterm="", n=2)
    assert made == kept, "\n".join(difference)


def test_sixty_rows_go_over_pages_under_their_headings(tmp_path: Path) -> None:
    target = tmp_path / "p.pdf"
    write(compose(facts(60)), target)
    document = pypdfium2.PdfDocument(target)
    try:
        texts = [" ".join(document[at].get_textpage().get_text_bounded().split()) for at in range(len(document))]
    finally:
        document.close()
    assert len(texts) >= 4
    with_rows = [text for text in texts if REASON[:20] in text]
    assert len(with_rows) >= 3
    assert all("Nội dung trong tệp" in text and "Đơn vị cần làm" in text for text in with_rows)
    assert "NGƯỜI TIẾP NHẬN" in texts[-1]


def test_nothing_is_asked_where_nothing_waits(tmp_path: Path) -> None:
    target = tmp_path / "p.docx"
    write(compose(facts(0, until=None)), target)
    words = words_of(target)
    assert "Không có dòng nào phải bổ sung." in words
    assert "Đơn vị không phải gửi bổ sung./." in words
    assert "Đề nghị đơn vị bổ sung" not in words


def test_what_is_not_known_of_a_list_on_file_is_left_out(tmp_path: Path) -> None:
    file = NotedFile("Danh sách.xlsx", "3fa2-91c0", DAY, accepted=5, held=1, ignored=None)
    target = tmp_path / "p.docx"
    known = facts(1)
    noted = IntakeNoteFacts(
        known.issuer, known.unit, known.subject, (file,), known.taken, known.held, repeated=(), until=known.until
    )
    write(compose(noted), target)
    words = words_of(target).replace("\u00a0", " ")
    assert "06 dòng = 05 dòng nhận + 01 dòng giữ lại + 0 dòng trùng." in words
    assert "không phải đối tượng" not in words

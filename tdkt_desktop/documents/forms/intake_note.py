"""DS-NHAN Phiếu tiếp nhận danh sách: what was taken of a unit's list, what waits and why; not among the 52 forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tdkt_desktop.documents.blocks import body, bold, ended, heading, list_title, two_digits
from tdkt_desktop.documents.facts import Issuer, Numbered, Signatory
from tdkt_desktop.documents.head_and_signature import letterhead, place_and_date, signatories
from tdkt_desktop.documents.lists import ListColumn, list_table, number_column, total_row
from tdkt_desktop.documents.paper import A4_PORTRAIT, Block, Meta, Paper, Para, Row, Section, Table, Value, ValueKind
from tdkt_desktop.domain.dates import long_date, short_date

CODE = "DS-NHAN"
_FILE_COLUMNS = (
    number_column(10),
    ListColumn("Tên tệp", 42),
    ListColumn("Mã đối chiếu", 22, "center"),
    ListColumn("Ngày nhận", 21, "center", ValueKind.DATE),
    ListColumn("Số dòng", 12, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Nhận", 14, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Giữ lại", 12, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Trùng", 15, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Không tính", 17, "center", ValueKind.PLAIN_NUMBER),
)
_SEND_ANEW = "Đề nghị đơn vị gửi lại tệp này bằng Excel (.xlsx) hoặc Word (.docx), không đặt mật khẩu."
_ROW_COLUMNS = (
    number_column(11),
    ListColumn("Dòng", 22, "center"),
    ListColumn("Nội dung trong tệp", 44),
    ListColumn("Lý do", 50),
    ListColumn("Đơn vị cần làm", 38),
)


@dataclass(frozen=True, slots=True)
class NotedFile:
    """A file that came in: `mark` are the first figures of its hash; `refused` says why it was not read.

    `ignored` None: how many rows were no data is not known any more.
    """

    name: str
    mark: str
    received_on: date
    accepted: int = 0
    held: int = 0
    repeated: int = 0
    ignored: int | None = 0
    refused: str = ""

    @property
    def rows(self) -> int:
        """All rows with text, as far as they are known."""
        return self.accepted + self.held + self.repeated + (self.ignored or 0)


@dataclass(frozen=True, slots=True)
class NotedRow:
    """A row that was not taken: where it stands, what it says, why it waits, what the unit is asked to do."""

    place: str
    content: str
    reason: str
    asked: str


@dataclass(frozen=True, slots=True)
class Counted:
    """Something with its number: an award with the rows taken, a sort of row that is no data."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class IntakeNoteFacts:
    """`unit` "" where the list names none; `subject`: what the list is for; `is_kept`: whether the office has taken the
    rows, or has only looked at the list; `lacking`: rows that were taken although something about them is not known.
    """

    issuer: Issuer
    unit: str
    subject: str
    files: tuple[NotedFile, ...]
    taken: tuple[Counted, ...]
    held: tuple[NotedRow, ...]
    repeated: tuple[NotedRow, ...]
    ignored: tuple[Counted, ...] = ()
    lacking: tuple[NotedRow, ...] = ()
    remarks: tuple[str, ...] = ()
    until: date | None = None
    dated: date | None = None
    receiver: str = ""
    is_kept: bool = True


def compose(facts: IntakeNoteFacts, *, meta: Meta = ()) -> Paper:
    """The note that goes back to the unit, row by row."""
    day = place_and_date(facts.issuer, Numbered("", dated=facts.dated))
    blocks: list[Block] = [
        letterhead(facts.issuer, A4_PORTRAIT),
        *list_title("PHIẾU TIẾP NHẬN DANH SÁCH", facts.subject),
        *_opening(facts),
        *_files(facts),
        *_taken(facts),
        *_rows("III. DÒNG CẦN BỔ SUNG", facts.held, name="Cần bổ sung", none="Không có dòng nào phải bổ sung."),
        *_rows("IV. DÒNG TRÙNG", facts.repeated, name="Dòng trùng", none="Không có dòng nào trùng."),
        *ended(_closing(facts)),
        signatories(
            (Signatory("Người giao danh sách"), Signatory("Người tiếp nhận", facts.receiver)),
            page=A4_PORTRAIT,
            place_and_date=day,
        ),
    ]
    title = f"Phiếu tiếp nhận danh sách {facts.unit}".rstrip()
    return Paper(CODE, title, (Section(A4_PORTRAIT, tuple(blocks)),), meta=(("form", CODE), *meta))


def _opening(facts: IntakeNoteFacts) -> list[Para]:
    whom = [body("Kính gửi: ", bold(facts.unit), ".")] if facts.unit else []
    did = "đã tiếp nhận" if facts.is_kept else "đã xem"
    number = two_digits(len(facts.files))
    return [*whom, body(f"{facts.issuer.name} {did} danh sách của đơn vị, gồm {number} tệp, kết quả như sau:")]


def _files(facts: IntakeNoteFacts) -> list[Block]:
    """The files with their numbers, the sum of them, and the sentence in which the numbers add up."""
    read = [file for file in facts.files if not file.refused]
    sums = {
        4: sum(file.rows for file in read),
        5: sum(file.accepted for file in read),
        6: sum(file.held for file in read),
        7: sum(file.repeated for file in read),
    }
    known = all(file.ignored is not None for file in read)
    if known:
        sums[8] = sum(file.ignored or 0 for file in read)
    total: dict[int, Value] = {1: "Cộng", **sums}
    columns = _FILE_COLUMNS
    rows = tuple(Row(_file_cells(number, file)) for number, file in enumerate(facts.files, start=1))
    footer = (total_row(len(columns), total),) if len(facts.files) > 1 else ()
    plus = f" + {two_digits(sums[8])} dòng không tính" if known else ""
    equation = (
        f"{two_digits(sums[4])} dòng = {two_digits(sums[5])} dòng nhận + {two_digits(sums[6])} dòng giữ lại"
        f" + {two_digits(sums[7])} dòng trùng{plus}."
    )
    refused = [body(f"{file.refused} {_SEND_ANEW}") for file in facts.files if file.refused]
    ignored = "; ".join(f"{one.name}: {one.count}" for one in facts.ignored)
    return [
        heading("I. TỆP ĐÃ NHẬN"),
        list_table(columns, rows, name="Tệp đã nhận", footer=footer, space_after=6),
        body(bold(equation)),
        *(
            [body(f"Dòng không tính là những dòng không phải đối tượng trong danh sách ({ignored}).")]
            if ignored
            else []
        ),
        *refused,
    ]


def _file_cells(number: int, file: NotedFile) -> tuple[Value, ...]:
    counts = (file.rows, file.accepted, file.held, file.repeated, file.ignored)
    return (number, file.name, file.mark, file.received_on, *(counts if not file.refused else (None,) * len(counts)))


def _taken(facts: IntakeNoteFacts) -> list[Block]:
    blocks: list[Block] = [heading("II. ĐÃ NHẬN")]
    if not facts.taken:
        return [*blocks, body("Chưa nhận dòng nào.")]
    blocks += [body(f"- {one.name}: ", bold(two_digits(one.count)), " dòng.") for one in facts.taken]
    if facts.lacking:
        told = body(f"Trong các dòng đã nhận, {two_digits(len(facts.lacking))} dòng còn thiếu hoặc cần xem lại:")
        blocks += [replace(told, keep_next=True), _table(facts.lacking, name="Đã nhận, còn thiếu")]
    return blocks


def _rows(title: str, rows: Sequence[NotedRow], *, name: str, none: str) -> list[Block]:
    """A table of rows; its headings stand on every page."""
    if not rows:
        return [heading(title), body(none)]
    return [heading(f"{title} ({two_digits(len(rows))})"), _table(rows, name=name)]


def _table(rows: Sequence[NotedRow], *, name: str) -> Table:
    numbered = enumerate(rows, start=1)
    listed = tuple(Row((number, row.place, row.content, row.reason, row.asked)) for number, row in numbered)
    return replace(list_table(_ROW_COLUMNS, listed, name=name), keep_next=False)


def _closing(facts: IntakeNoteFacts) -> list[Block]:
    blocks: list[Block] = [body(remark) for remark in facts.remarks]
    if facts.held:
        by = f" trước {long_date(facts.until)}" if facts.until else ""
        blocks.append(
            body(f"Đề nghị đơn vị bổ sung các dòng ở mục III, gửi lại{by}; các dòng đã nhận không phải gửi lại.")
        )
        if facts.until:
            blocks.append(body(f"Quá ngày {short_date(facts.until)}, các dòng chưa bổ sung không đưa vào đợt xét."))
    else:
        blocks.append(body("Đơn vị không phải gửi bổ sung."))
    return blocks

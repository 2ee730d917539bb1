"""A page as it is written in the program, over 100,000 invented rows that are made when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.text import fold
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.conditions import Condition, ConditionList, Proof
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Align, Column, Filters, Kind, Listing, Row, Sort
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.pages import PageEntry
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.stepper import Stepper
from tdkt_desktop.ui.style import Role, Tone

NAMES = (
    "Nguyễn Thị Hòa An",
    "Trần Quốc Bảo",
    "Lê Thị Ngọc Bích",
    "Phạm Hữu Cường",
    "Đặng Thị Thu Dung",
    "Ông Xuân Giáp",
)
POSTS = (
    "Giáo viên, Tổ trưởng chuyên môn 4 – 5",
    "Chuyên viên",
    "Hiệu trưởng",
    "Công chức Tư pháp – Hộ tịch",
    "Kế toán",
    "Tổ trưởng",
)
UNITS = (
    "Trường TH Tân Hòa 1",
    "Phòng Kinh tế, HT và ĐT",
    "Trường MN Hoa Sen",
    "TT Phục vụ hành chính công",
    "Trường THCS Lê Quý Đôn",
    "Tổ dân phố số 7",
)
AWARDS = ("CSTĐ cơ sở", "CSTĐ cơ sở", "CSTĐ cấp tỉnh", "Lao động tiên tiến", "Lao động tiên tiến", "Giấy khen")
VERDICTS = ("met", "look", "unknown", "met", "not_met", "met")
ROWS = 100_000


class HugeListing:
    """Invented rows by number; remembers what it was asked."""

    def __init__(self, rows: int = ROWS) -> None:
        self.size = rows
        self.asked: list[tuple[int, int]] = []
        self.sorts: list[Sort | None] = []
        self.counted = 0

    def _places(self, filters: Filters) -> Sequence[int]:
        text = fold(str(filters.get("text", "")))
        verdict = filters.get("state")
        kept = [place for place in range(6) if text in fold(NAMES[place]) and verdict in (None, VERDICTS[place])]
        return range(self.size) if len(kept) == 6 else [number for number in range(self.size) if number % 6 in kept]

    def count(self, filters: Filters) -> int:
        self.counted += 1
        return len(self._places(filters))

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        self.asked.append((offset, limit))
        self.sorts.append(sort)
        places = self._places(filters)
        if sort is not None and sort.descending:
            places = places[::-1]
        return [made_row(number) for number in places[offset : offset + limit]]

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[object]:
        places = self._places(filters)
        return [f"n{number}" for number in (places[::-1] if sort is not None and sort.descending else places)]


def made_row(number: int) -> Row:
    place = number % 6
    return {
        "id": f"n{number}",
        "number": number + 1,
        "name": NAMES[place],
        "second": f"{POSTS[place]} · {UNITS[place]}",
        "award": AWARDS[place],
        "verdict": VERDICTS[place],
        "papers": "5/6",
        "state": "returned" if place == 4 else "proposed",
    }


def shown_verdict(row: Row) -> object:
    return statuses.badge(statuses.CONDITION, row["verdict"])


def shown_state(row: Row) -> object:
    return statuses.badge(statuses.NOMINEE, row["state"])


COLUMNS = (
    Column("tick", "", Kind.CHECK, width=40, can_sort=False),
    Column("name", "Demo Name, position", Kind.TWO, second="second", second_title="Demo Position"),
    Column("award", "Demo Award", width=156, priority=3),
    Column("verdict", "Demo Verdict", Kind.VERDICT, width=128, show=shown_verdict),
    Column("papers", "Demo Papers", width=60, priority=4, align=Align.RIGHT, is_muted=True),
    Column("state", "Demo State", Kind.CHIP, width=104, priority=5, show=shown_state),
)


class DemoPage(ListPage):
    """Đợt xét, as in the target pictures."""

    page_key = "demo"
    tables = frozenset({"nomination"})
    columns = COLUMNS
    letters = frozenset({int(Qt.Key.Key_D)})
    rows_in_office = ROWS

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.made = HugeListing(self.rows_in_office)
        self.refreshed: list[frozenset[str]] = []
        super().__init__(seam, title=title, parent=parent)
        self.stepper = Stepper(("Nhận danh sách", "Thẩm định", "Hội đồng", "Quyết định", "Trao thưởng"))
        self.stepper.set_now(1)
        self.strips.insertWidget(0, self.stepper)
        self.set_verbs(
            Verb("Thẩm định tiếp", self.go_to_filter, icon="play", is_filled=True),
            Verb("Nhận danh sách…", self.go_to_filter, icon="arrow_download", key="Ctrl+I"),
            Verb("Mời họp Hội đồng", self.go_to_filter, icon="vote"),
        )

    def listing(self) -> Listing:
        return self.made

    def refresh(self, changed: frozenset[str]) -> None:
        self.refreshed.append(changed)
        super().refresh(changed)

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self.stepper.setVisible(not short)
        self.set_facts(self.stepper.in_short() if short else "126 đề nghị · 11 đơn vị · nhận hồ sơ đến 20/11")

    def counts_changed(self) -> None:
        self.counters.set_counts(
            (
                Count("", "Tất cả", 126),
                Count("met", "Đạt", 98, Tone.OK, "checkmark_circle"),
                Count("look", "Cần xem", 14, Tone.WARN, "warning"),
                Count("not_met", "Chưa đạt", 6, Tone.BAD, "error_circle"),
                Count("unknown", "Thiếu dữ liệu", 8, None, "question_circle"),
            )
        )

    def empty_state(self) -> EmptyState:
        begin = Beginning("Nhận từ Excel", "Kéo tệp vào đây, hoặc chọn tệp các đơn vị gửi.", "arrow_download", "Ctrl+I")
        return EmptyState("trophy", title="Bắt đầu với đợt xét", words="Đợt này chưa có đề nghị.", beginnings=(begin,))

    def record_shown(self, row: Row) -> None:
        article = "Luật TĐKT, Điều 22"
        proofs = (Proof("QĐ 218/QĐ-UBND, 18/12/2024 (huyện cũ)", 1), Proof("QĐ 96/QĐ-UBND, 20/12/2025", 2))
        conditions = (
            Condition("met", "Ba năm liên tục là Chiến sĩ thi đua cơ sở: 2024, 2025, 2026", article, proofs=proofs),
            Condition("look", "Cần 90 % phiếu đồng ý của Hội đồng", "Quy chế tỉnh", "unverified"),
            Condition("unknown", "Sáng kiến có phạm vi ảnh hưởng trong tỉnh", article, cure="Yêu cầu bổ sung…"),
        )
        badges = (statuses.badge(statuses.CONDITION, row["verdict"]), statuses.badge(statuses.NOMINEE, row["state"]))
        self.panel.show_record(
            row["id"],
            name=str(row["name"]),
            facts=str(row["second"]),
            chips=[badge for badge in badges if badge is not None],
            parts=(label("Đạt 4 trên 6 điều kiện", role=Role.STRONG), ConditionList(conditions)),
            verbs=(
                Verb("Kết luận", self.go_to_filter, icon="checkmark", is_filled=True),
                Verb("Trả lại…", self.go_to_filter, icon="arrow_undo"),
            ),
        )


class PlainPage(Page):
    """Another page, to go to and fro."""

    tables = frozenset({"award"})

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.refreshed: list[frozenset[str]] = []

    def refresh(self, changed: frozenset[str]) -> None:
        self.refreshed.append(changed)


class Entry(PageEntry):
    """An entry whose class stands here and not among the program's pages."""

    __slots__ = ()

    def load(self) -> type:
        return {"demo": DemoPage, "plain": PlainPage, "office": PlainPage}[self.target]


PAGES = (
    Entry("today", "Demo today", "home", "today", "plain", 1),
    Entry("demo", "Demo", "trophy", "awards", "demo", 3),
    Entry("register", "Award register", "book_open", "awards", "plain", 7),
    Entry("backup", "Demo backup", "save", "office", "office"),
)


def open_demo(window: MainWindow) -> DemoPage:
    """The list page of the demonstration, in sight."""
    window.open_page("demo")
    page = window.stack.page
    assert isinstance(page, DemoPage)
    return page

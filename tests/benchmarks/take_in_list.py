"""Takes in one dirty list of N rows in one way and says what it cost: `MODE ROWS FOLDER`, as JSON on one line.

Modes: look (read, understood, cleaned, matched against a ward, and put as the preview has it) and openpyxl, which
merely reads the same cells. Each runs in a process of its own, so that the peak of memory is its own too. Libraries are
loaded and the file is written before the clock starts.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.write_annual_list import peak_memory_mb

HEAD = (
    "STT",
    "Họ và tên",
    "Ngày, tháng,\nnăm sinh",
    "Chức vụ",
    "Đơn vị công tác",
    "Danh hiệu đề nghị",
    "Xếp loại",
    "Ghi chú",
)
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô")
MIDDLE = ("Thị", "Văn", "Đức", "Ngọc", "Hồng")
GIVEN = ("An", "Ánh", "Bảo", "Chi", "Cường", "Dung", "Đạt", "Hà", "Hải", "Tâm", "Thủy", "Trang")
AWARDS = ("LĐTT", "CSTĐCS", "Lao động tiên tiến", "LĐTT; CSTĐCS", "Giấy khen", "lao động  tiên tiến")
BIRTHS = ("{}/{}/{}", "{:02}.{:02}.{}", "{}-{}-{}", " {}/ {}/{}")


def dirty_rows(count: int, units: list[str]) -> Iterator[list[object]]:
    """Honorifics, stray spaces, capitals, dates of all shapes, units as people write them."""
    chance = random.Random(1)
    for at in range(count):
        name = " ".join(map(chance.choice, (FAMILY, MIDDLE, GIVEN, GIVEN)))
        born = BIRTHS[at % 4].format(at % 28 + 1, at % 12 + 1, 1965 + at % 40) if at % 9 else 1965 + at % 40
        unit = chance.choice(units)
        yield [
            at + 1,
            f"Ông {name}" if at % 7 == 0 else f"  {name} " if at % 11 == 0 else name,
            born,
            "Giáo viên",
            unit.upper() if at % 13 == 0 else f" {unit}" if at % 5 == 0 else unit,
            chance.choice(AWARDS),
            "HTTNV" if at % 3 else "Hoàn thành tốt",
            "nt" if at % 17 == 0 and at else "",
        ]


def write_list(path: Path, count: int, units: list[str]) -> None:
    """The list as a workbook, below a letterhead."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as workbook:
        page = workbook.add_worksheet("DS")
        page.write_row(0, 0, ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025"])
        page.write_row(1, 0, HEAD)
        for at, row in enumerate(dirty_rows(count, units), 2):
            page.write_row(at, 0, row)


def look(path: Path, folder: Path) -> Callable[[], int]:
    from tdkt_desktop.actions.lists_in_hand import look_at_lists
    from tdkt_desktop.office.office import Office
    from tests.support.offices import FixedClock

    office = Office.open(folder / "office", clock=FixedClock())

    def run() -> int:
        report = look_at_lists(office, [path], "nominations").report
        shown = report.as_json()  # every row with its values and its words, as the preview shows them
        return report.accepted + report.held if shown else 0

    return run


def bare(path: Path, _folder: Path) -> Callable[[], int]:
    from openpyxl import load_workbook

    return lambda: sum(1 for _ in load_workbook(path).active.iter_rows(values_only=True)) - 2


def main(mode: str, count: int, folder: Path) -> None:
    """Do it, and say what it cost: seconds of this process's own work, peak memory, rows."""
    path = folder / f"list {count}.xlsx"
    run = {"look": look, "openpyxl": bare}[mode](path, folder)
    begun = time.process_time()
    rows = run()
    cost = {"seconds": time.process_time() - begun, "peak_mb": peak_memory_mb(), "rows": rows}
    sys.stdout.write(json.dumps(cost) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))

"""Writes one annual list of 20,000 awards in one way and says what it cost: `MODE FOLDER`, as JSON on one line.

Modes: pdf, excel and word by the program; bare_pdf and bare_excel by a plain loop over the same rows with the same
library (the sheet with its borders, for a list has them). Each runs in a process of its own, so that the peak of memory
is its own too. Libraries are loaded before the clock starts.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

Writer = Callable[[Path], None]

COUNT = 20_000
FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Ưng", "Lý"]
MIDDLE = ["Thị", "Văn", "Đức", "Ngọc", "Hồng", "Quang", "Minh", "Thu", "Kiều"]
GIVEN = [
    "An",
    "Ánh",
    "Bảo",
    "Chi",
    "Cường",
    "Dung",
    "Đạt",
    "Hà",
    "Hải",
    "Tâm",
    "Thủy",
    "Trang",
    "Tú",
    "Uyên",
    "Ước",
    "Yến",
    "Quỳnh",
]
UNITS = [f"{kind} {name}" for kind in ("Trường Tiểu học", "Trường THCS", "Tổ dân phố") for name in FAMILY]
POSTS = ("Giáo viên", "Chuyên viên", "Phó Hiệu trưởng", "Tổ trưởng")
AWARDS = ("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Giấy khen")


def rows() -> Iterator[tuple[str, int, str, str, str, date]]:
    """Name, year of birth, post and unit, award, number and day of the decision."""
    for at in range(COUNT):
        name = f"{FAMILY[at % 12]} {MIDDLE[at // 12 % 9]} {GIVEN[at // 108 % 15]} {GIVEN[at % 15]}"
        place = f"{POSTS[at % 4]}, {UNITS[at // 40 % 36]}"
        yield name, 1962 + at % 43, place, AWARDS[at % 3], f"{at // 90 + 1}/QĐ-UBND", date(2026, 12, 1 + at % 9)


def bare_pdf() -> Writer:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    def write(target: Path) -> None:
        font = Path(__file__).parents[2] / "resources" / "fonts" / "LiberationSerif-Regular.ttf"
        pdfmetrics.registerFont(TTFont("Serif", str(font)))
        canvas = Canvas(str(target), pagesize=(841.89, 595.28), invariant=1, pageCompression=1)
        places = (80, 120, 260, 310, 470, 600, 690)
        canvas.setFont("Serif", 12)
        y = 520.0
        for number, (name, born, place, award, decision, day) in enumerate(rows(), start=1):
            texts = (str(number), name, str(born), place, award, decision, f"{day:%d/%m/%Y}")
            for x, text in zip(places, texts, strict=True):
                canvas.drawString(x, y, text)
            y -= 17.8
            if y < 60:
                canvas.showPage()
                canvas.setFont("Serif", 12)
                y = 520.0
        canvas.save()

    return write


def bare_excel() -> Writer:
    from xlsxwriter import Workbook

    def write(target: Path) -> None:
        with Workbook(str(target), {"constant_memory": True}) as workbook:
            sheet = workbook.add_worksheet()
            look = workbook.add_format({"border": 1})
            day_look = workbook.add_format({"border": 1, "num_format": "dd/mm/yyyy"})
            looks = (*[look] * 6, day_look, look)
            for number, row in enumerate(rows(), start=1):
                for column, value in enumerate((number, *row, None)):
                    sheet.write(number, column, value, looks[column])

    return write


def by_the_program() -> Writer:
    from tdkt_desktop.documents import excel, pdf, word  # noqa: F401 - loaded before the clock starts, as the bare ones
    from tdkt_desktop.documents.facts import Issuer
    from tdkt_desktop.documents.forms.annual_award_list import AnnualLine, AnnualListFacts, compose
    from tdkt_desktop.documents.writing import write
    from tdkt_desktop.domain.dates import PartialDate
    from tdkt_desktop.domain.subject import SubjectKind

    class Lines:
        """The awards as the office would give them: made while they are walked."""

        def __iter__(self) -> Iterator[AnnualLine]:
            for name, born, place, award, decision, day in rows():
                yield AnnualLine(name, SubjectKind.PERSON, award, decision, day, PartialDate(born), place)

    ward = Issuer("Ủy ban nhân dân phường", ("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN HÒA"), "Tân Hòa")
    return lambda target: write(compose(AnnualListFacts(ward, 2026, Lines())), target)


def peak_memory_mb() -> float | None:
    """The most memory that this process held; None where the system does not say."""
    try:
        import resource
    except ImportError:
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(mode: str, folder: Path) -> None:
    """Write, and say what it cost: seconds of this process's own work, peak memory, size of the file."""
    writers = {
        "pdf": (by_the_program, "list.pdf"),
        "excel": (by_the_program, "list.xlsx"),
        "word": (by_the_program, "list.docx"),
        "bare_pdf": (bare_pdf, "bare.pdf"),
        "bare_excel": (bare_excel, "bare.xlsx"),
    }
    prepared, name = writers[mode]
    write = prepared()
    target = folder / name
    begun = time.process_time()
    write(target)
    cost = {"seconds": time.process_time() - begun, "peak_mb": peak_memory_mb(), "bytes": target.stat().st_size}
    sys.stdout.write(json.dumps(cost) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

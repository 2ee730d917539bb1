"""Files made to hang or to fill the memory: each is refused or read in bounded work; mutated ones get a word."""

import io
import random
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import xlwt
from openpyxl import Workbook

from tdkt_desktop.intake import wordings
from tdkt_desktop.intake.files import FileInHand, file_of
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.reading import Reading
from tdkt_desktop.intake.report import FileReport
from tdkt_desktop.intake.vocabulary import Vocabulary, national_vocabulary
from tests.intake.conftest import UNITS
from tests.intake.samples import TODAY
from tests.intake.test_readers import RELATIONS, ROOT, SHEET, TYPES, WORKBOOK, cell, workbook

HEAD = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu")
ROW = ("1", "Lê Thị Cúc", "1990", "CA xã", "LĐTT")
KNOWN = Known(TODAY, owner="Xã Tân Hòa", units=UNITS)


def understood(data: bytes, *, name: str = "tep.xlsx", kind: str = "auto") -> FileReport:
    reading = Reading([file_of(Path(name), data)])
    return reading.understand(kind, known=KNOWN, vocabulary=national_vocabulary()).files[0]


def line(number: int, texts: Sequence[str]) -> str:
    cells = "".join(cell(f"{letter}{number}", text) for letter, text in zip("ABCDE", texts, strict=True))
    return f'<row r="{number}">{cells}</row>'


def merged(rows: int, merges: Sequence[str]) -> bytes:
    lines = line(1, HEAD) + "".join(line(at, ROW) for at in range(2, rows + 2))
    ranges = "".join(f'<mergeCell ref="{merge}"/>' for merge in merges)
    sheet = SHEET.format(lines).replace("</sheetData>", f"</sheetData><mergeCells>{ranges}</mergeCells>")
    return packed({"xl/worksheets/sheet1.xml": sheet})


def packed(parts: dict[str, str], *, is_word: bool = False) -> bytes:
    stream = io.BytesIO()
    whole = (
        {} if is_word else {"xl/workbook.xml": WORKBOOK, "xl/_rels/workbook.xml.rels": RELATIONS, "_rels/.rels": ROOT}
    )
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in {"[Content_Types].xml": TYPES, **whole, **parts}.items():
            package.writestr(name, text)
    return stream.getvalue()


def word(body: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    return packed({"word/document.xml": document}, is_word=True)


def sheets(count: int) -> bytes:
    """As many sheets, all of one part of the package."""
    one = '<sheet name="DS" sheetId="1" r:id="rId1"/>'
    many = "".join(f'<sheet name="S{at}" sheetId="{at}" r:id="rId1"/>' for at in range(1, count + 1))
    parts = {"xl/workbook.xml": WORKBOOK.replace(one, many), "xl/worksheets/sheet1.xml": SHEET.format(line(1, HEAD))}
    return packed(parts)


def ods(table: str) -> bytes:
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<office:document-content {names}><office:body><office:spreadsheet><table:table table:name="A">{table}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("META-INF/manifest.xml", "<m/>")
        package.writestr("content.xml", content)
    return stream.getvalue()


WORD_TABLE = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
HIDDEN = '<table:table-column table:number-columns-repeated="1000" table:visibility="collapse"/>'
FILLED = '<table:table-cell office:value-type="string"{}><text:p>a</text:p></table:table-cell>'
FAR = FILLED.format(' table:number-columns-repeated="16000"')
NESTED = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (at, at) for at in range(700))

REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "sheets": (lambda: sheets(501), "TOO_LARGE"),
    "tables of Word": (lambda: word(WORD_TABLE * 600), "TOO_LARGE"),
    "tables of a page": (lambda: b"<html>" + b"<table><tr><td>x</table>" * 600, "TOO_LARGE"),
    "rows that never end": (lambda: workbook("<row " * 300_000), "CORRUPT"),
    "a row that never ends": (
        lambda: workbook('<row r="1">' + f"<c>{random.Random(1).random()}</c>" * 1_400_000),
        "TOO_LARGE",
    ),
    "cells by repetition": (
        lambda: ods(f'<table:table-row table:number-rows-repeated="1000000">{FAR}</table:table-row>'),
        "TOO_LARGE",
    ),
    "separators": (lambda: b"a;" * 3_000_000, "TOO_LARGE"),
    "pages in pages": (lambda: b"MIME-Version: 1.0\r\n" + NESTED, "TOO_LARGE"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_too_much_for_a_list_is_refused_with_its_cause(name: str) -> None:
    make, code = REFUSED[name]
    report = understood(make())
    assert (report.outcome, report.error) == ("refused", code)


@pytest.mark.parametrize(
    "merges",
    [
        ["A1:XFD1048576"],
        [f"{letter}{row}:{letter}{row + 1}" for letter in "DEFGHIJKLMNOPQRSTUVWXYZ" for row in range(2, 40_000, 12)],
        [f"D{row}:D1000" for row in range(2, 1000)] * 20,
    ],
)
def test_merged_ranges_cost_no_more_than_the_rows_they_lie_on(merges: list[str]) -> None:
    report = understood(merged(500, merges))
    assert report.outcome == "read"
    assert report.sheets[0].table_rows == 500


def test_hidden_columns_without_end_are_counted_only_as_far_as_a_sheet_goes() -> None:
    filled = f"<table:table-row>{FILLED.format('')}</table:table-row>"
    file = file_of(Path("a.ods"), ods(HIDDEN * 20_000 + filled))
    assert len(file.sheets[0].marks.hidden_columns) < 20_000


def test_a_cell_of_megabytes_in_word_is_held() -> None:
    head, cells = ([f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in row] for row in (HEAD, ROW))
    long = "<w:tc><w:p>" + "<w:r><w:t>abcdefghij</w:t></w:r>" * 20_000 + "</w:p></w:tc>"
    body = f"<w:tbl><w:tr>{''.join(head)}</w:tr><w:tr>{cells[0]}{long}{cells[2]}{cells[3]}{cells[4]}</w:tr></w:tbl>"
    (sheet,) = understood(word(body)).sheets
    assert "TEXT_TOO_LONG" in sheet.rows[-1].codes


def test_misspelt_headings_are_looked_for_only_where_one_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = list[str]()

    def never(word: str, *_: object, **__: object) -> list[str]:
        compared.append(word)
        return []

    monkeypatch.setattr(wordings.difflib, "get_close_matches", never)
    chance = random.Random(5)
    words = ["báo cáo", "kết quả", "thu chi", "ngân sách", "đường thôn", "quỹ hội"]
    lines = [";".join(" ".join(chance.choices(words, k=3)) for _ in range(30)) for _ in range(60)]
    assert understood("\n".join(lines).encode(), name="x.csv").error == "NO_COLUMNS"
    assert compared == []


# ---------------------------------------------------------------- mutated files


def small_xlsx() -> bytes:
    book = Workbook()
    for row in (HEAD, ROW, ("Tổng cộng: 1 người",)):
        book.active.append(row)
    book.active.merge_cells("A3:C3")
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def small_xls() -> bytes:
    book = xlwt.Workbook()
    page = book.add_sheet("DS")
    for at, row in enumerate((HEAD, ROW)):
        for column, text in enumerate(row):
            page.write(at, column, text)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def small_word() -> bytes:
    rows = ("".join(f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in row) for row in (HEAD, ROW))
    return word("<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>")


def small_ods() -> bytes:
    def row(texts: Sequence[str]) -> str:
        cells = (
            f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>' for text in texts
        )
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    return ods(row(HEAD) + row(ROW))


def small_page() -> bytes:
    rows = ("".join(f"<td colspan=1 rowspan='1'>{text}</td>" for text in row) for row in (HEAD, ROW))
    return ("<html><table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table></html>").encode()


def small_xml() -> bytes:
    rows = ("".join(f'<Cell><Data ss:Type="String">{text}</Data></Cell>' for text in row) for row in (HEAD, ROW))
    table = "".join(f"<Row>{row}</Row>" for row in rows)
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    sheet = f'<Worksheet ss:Name="A"><Table>{table}</Table></Worksheet>'
    return f'<?xml version="1.0"?><Workbook xmlns="{space}" xmlns:ss="{space}">{sheet}</Workbook>'.encode()


def small_text() -> bytes:
    return "\n".join(";".join(row) for row in (HEAD, ROW)).encode()


SMALL = {
    "a.xlsx": small_xlsx,
    "a.xls": small_xls,
    "a.docx": small_word,
    "a.ods": small_ods,
    "a.html": small_page,
    "a.xml": small_xml,
    "a.csv": small_text,
}
PACKAGES = ("a.xlsx", "a.docx", "a.ods")
SEEDS = 43  # of each of the seven sorts of file: 301 in all


@pytest.fixture(scope="module")
def whole() -> dict[str, bytes]:
    return {name: make() for name, make in SMALL.items()}


def mutated(data: bytes, chance: random.Random, name: str) -> bytes:
    """Bytes flipped, a stretch cut out or doubled, or members of a package damaged, dropped or swapped."""
    if name in PACKAGES and chance.random() < 0.7:
        return repacked(data, chance)
    found = bytearray(data)
    for _ in range(chance.choice((0, 1, 3, 20, 100))):
        found[chance.randrange(len(found))] = chance.randrange(256)
    first, last = sorted(chance.randrange(len(found)) for _ in range(2))
    change = chance.randrange(4)
    if change == 1:
        del found[first:last]
    elif change == 2:
        del found[first:]
    elif change == 3:
        found[first:first] = found[first : min(last, first + 500)]
    return bytes(found)


def repacked(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    victim, other = chance.choices(sorted(parts), k=2)
    change = chance.randrange(4)
    if change == 0:
        parts[victim], parts[other] = parts[other], parts[victim]
    elif change == 1:
        del parts[victim]
    else:
        content = bytearray(parts[victim]) or bytearray(b" ")
        for _ in range(chance.choice((1, 5, 30))):
            content[chance.randrange(len(content))] = chance.choice(b'<>/"= &;A19x\x00\xff')
        parts[victim] = bytes(content[: chance.randrange(1, len(content) + 1)] if change == 2 else content)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize("name", SMALL)
def test_a_mutated_file_gets_a_word_and_every_row_its_place(name: str, whole: dict[str, bytes]) -> None:
    assert understood(whole[name], name=name, kind="nominations").sheets[0].table_rows == 1
    for seed in range(SEEDS):
        data = mutated(whole[name], random.Random(f"{name}{seed}"), name)
        report = understood(data, name=name, kind="nominations")
        assert report.outcome in ("read", "refused"), seed
        assert report.message.in_source()
        for sheet in report.sheets:
            numbers = [row.row for row in sheet.rows]
            assert numbers == sorted(set(numbers)), seed


def test_the_mutations_hit(whole: dict[str, bytes]) -> None:
    outcomes = {
        understood(mutated(whole[name], random.Random(f"{name}{seed}"), name), name=name).outcome
        for name in ("a.xlsx", "a.csv")
        for seed in range(12)
    }
    assert outcomes == {"read", "refused"}


def test_words_of_a_refusal_name_the_file(vocabulary: Vocabulary) -> None:
    file = FileInHand(Path("ds.xlsx"), "", refused="CORRUPT")
    report = Reading([file]).understand("auto", known=KNOWN, vocabulary=vocabulary).files[0]
    assert "ds.xlsx" in report.message.in_source()

"""Laws of intake: whatever is done to the shape of a list, the same records come out and every row stands once."""

import io
import random
import zipfile
from collections.abc import Sequence
from datetime import date
from html import escape
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tdkt_desktop.intake.encodings import from_tcvn3, from_vni
from tdkt_desktop.intake.files import file_of
from tdkt_desktop.intake.kinds import KINDS
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.reading import Reading
from tdkt_desktop.intake.report import FileReport, Result
from tdkt_desktop.intake.sheets import ReadingCancelled
from tdkt_desktop.intake.vocabulary import national_vocabulary
from tests.intake.conftest import UNITS
from tests.intake.samples import TODAY, import_samples

KNOWN = Known(TODAY, owner="Xã Tân Hòa", units=UNITS)
COLUMNS = {
    "stt": ("STT", "TT", "Số TT", "Số thứ tự"),
    "full_name": ("Họ và tên", "Họ tên", "HỌ VÀ TÊN", "Họ và tên\ncá nhân", "Ho va ten"),
    "birth_date": ("Ngày sinh", "Ngày, tháng,\nnăm sinh", "Sinh ngày", "NTNS"),
    "unit": ("Đơn vị", "Đơn vị công tác", "Cơ quan, đơn vị", "Nơi công tác hiện nay"),
    "award": ("Danh hiệu đề nghị", "Danh hiệu,  hình thức khen thưởng", "Danh hiệu thi đua", "Đề nghị"),
    "rating": ("Xếp loại", "Kết quả đánh giá", "Mức độ hoàn thành nhiệm vụ"),
    "note": ("Ghi chú", "Chú thích"),
}
PEOPLE = [
    {
        "stt": at,
        "full_name": f"{surname} {middle} {given}",
        "birth_date": date(1970 + at, at, at + 10),
        "unit": unit,
        "award": award,
        "rating": "HTTNV",
        "note": "",
    }
    for at, (surname, middle, given, unit, award) in enumerate(
        [
            ("Nguyễn", "Thị", "Thủy", "Trường Tiểu học Tân Hòa A", "LĐTT"),
            ("Đặng", "Văn", "Ứng", "Trường THCS Tân Hòa", "CSTĐCS"),
            ("Quách", "Đức", "Khải", "Trạm Y tế xã", "Lao động tiên tiến"),
            ("Lò", "Thị", "Mến", "Công an xã", "Giấy khen của Chủ tịch UBND xã"),
        ],
        1,
    )
]
LETTERHEADS = (
    [],
    [["UBND XÃ TÂN HÒA", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], [], ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025"]],
    [["Biểu số 3"], ["(Kèm theo Tờ trình số 12/TTr ngày 05/12/2025)"], [], []],
)


def read(rows: Sequence[Sequence[object]]) -> FileReport:
    return read_bytes(packed(rows))


def packed(rows: Sequence[Sequence[object]]) -> bytes:
    workbook = Workbook()
    for row in rows:
        workbook.active.append(list(row))
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def read_bytes(data: bytes, *, name: str = "danh sach.xlsx", kind: str = "nominations") -> FileReport:
    """Of a file in memory, so that a thousand files need no disk."""
    reading = Reading([file_of(Path(name), data)])
    return reading.understand(kind, known=KNOWN, vocabulary=national_vocabulary()).files[0]


def records(report: FileReport) -> list[tuple[object, ...]]:
    rows = [row for sheet in report.sheets for row in sheet.rows if row.result is Result.ACCEPTED]
    fields = ("full_name", "birth_date", "unit", "award", "rating")
    return [tuple(row.values.get(field) for field in fields) for row in rows]


EXPECTED = records(read([[texts[0] for texts in COLUMNS.values()], *([*person.values()] for person in PEOPLE)]))


def test_the_plain_list_gives_its_records() -> None:
    assert [row[0] for row in EXPECTED] == [person["full_name"] for person in PEOPLE]
    assert [row[3] for row in EXPECTED] == ["LDTT", "CSTDCS", "LDTT", "GK_XA_CN"]


@settings(max_examples=60, deadline=None)
@given(
    order=st.permutations(list(COLUMNS)),
    choice=st.lists(st.integers(0, 4), min_size=7, max_size=7),
    above=st.sampled_from(LETTERHEADS),
    numbers=st.booleans(),
    blank=st.integers(0, 3),
)
def test_order_wording_and_letterheads_change_no_record(
    order: list[str], choice: list[int], above: list[list[object]], numbers: bool, blank: int
) -> None:
    wording = {name: texts[pick % len(texts)] for (name, texts), pick in zip(COLUMNS.items(), choice, strict=True)}
    rows = [*above, [wording[name] for name in order]]
    if numbers:
        rows.append([f"({at})" for at in range(1, len(order) + 1)])
    for at, person in enumerate(PEOPLE):
        rows += [[]] * (blank if at == 2 else 0)
        rows.append([person[name] for name in order])
    assert records(read(rows)) == EXPECTED


@settings(max_examples=30, deadline=None)
@given(encoded=st.sets(st.sampled_from(["full_name", "unit", "award"]), min_size=1), to_vni=st.booleans())
def test_a_column_in_an_old_letter_code_changes_no_record(encoded: set[str], to_vni: bool) -> None:
    rows: list[list[object]] = [[texts[0] for texts in COLUMNS.values()]]
    rows += (
        [encode(str(value), vni=to_vni) if name in encoded else value for name, value in person.items()]
        for person in PEOPLE
    )
    assert records(read(rows)) == EXPECTED


def encode(text: str, *, vni: bool) -> str:
    """Letters of the old code, found by asking the decoder for each."""
    table = VNI_LETTERS if vni else TCVN3_LETTERS
    return "".join(table.get(letter, letter if vni else table.get(letter.lower(), letter)) for letter in text)


LATIN = [chr(code) for code in range(0xA1, 0x100)]
TCVN3_LETTERS = {from_tcvn3(letter): letter for letter in LATIN if from_tcvn3(letter) != letter}
VNI_LETTERS = {
    from_vni(both): both
    for first in ["", *"aeiouyAEIOUY", "ô", "ö", "Ô", "Ö"]
    for both in [first + letter for letter in LATIN]
    if len(from_vni(both)) == 1 and from_vni(both) != both
}


cells = st.one_of(
    st.none(),
    st.integers(-5, 60_000),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(date(1930, 1, 1), date(2030, 1, 1)),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12),
    st.sampled_from(
        ["LĐTT", "Nguyễn Văn An", "I", "1.", "Tổng cộng: 3 người", "nt", "x", "=1+1", "Hiệu trưởng", "(2)"]
    ),
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows=st.lists(st.lists(cells, max_size=9), max_size=14), header=st.booleans())
def test_every_filled_row_stands_once_and_the_equation_holds(rows: list[list[object]], header: bool) -> None:
    first: list[list[object]] = [[texts[0] for texts in COLUMNS.values()]] if header else []
    report = read([*first, *rows])
    assert report.outcome in ("read", "refused")
    for sheet in report.sheets:
        numbers = [row.row for row in sheet.rows]
        assert numbers == sorted(set(numbers))
        assert sheet.table_rows == sheet.accepted + sheet.held
        filled = {
            at
            for at, row in enumerate([*first, *rows], 1)
            if any(cell is not None and str(cell).replace("\xad", "").replace("\u200b", "").split() for cell in row)
        }
        assert set(numbers) >= filled or not header


FIELDS = ("full_name", "birth_date", "unit", "award", "rating")
WORDINGS = {
    field: sorted({key for key, heading in headings.items() if heading.field == field})
    for headings in [national_vocabulary().headings_of("nominations").bare]
    for field in FIELDS
}


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_wording_of_the_pack_names_its_field(data: st.DataObject) -> None:
    """Also in capitals, without marks, with hints behind it; of each field the pack knows dozens of wordings."""
    heading = [data.draw(st.sampled_from(WORDINGS[field])) for field in FIELDS]
    shape = data.draw(
        st.sampled_from([str, str.upper, str.title, lambda text: f"{text} (*)", lambda text: f" {text}\n"])
    )
    rows = [[shape(text) for text in heading], *([person[field] for field in FIELDS] for person in PEOPLE)]
    assert records(read(rows)) == EXPECTED


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    rows=st.lists(st.lists(cells, min_size=1, max_size=7), min_size=1, max_size=12),
    kind=st.sampled_from([*KINDS, "auto"]),
    as_page=st.booleans(),
    heads=st.lists(st.integers(0, 11), max_size=3),
)
def test_any_grid_as_any_kind_is_accounted_for(
    rows: list[list[object]], kind: str, as_page: bool, heads: list[int]
) -> None:
    """Headings anywhere, several times, as text or as a page: nothing raises and no row stands twice in a table."""
    for at in heads:
        rows.insert(min(at, len(rows)), [texts[0] for texts in COLUMNS.values()])
    texts = [["" if cell is None else str(cell) for cell in row] for row in rows]
    if as_page:
        data = "<table>" + "".join(f"<tr>{''.join(f'<td>{escape(cell)}' for cell in row)}" for row in texts)
    else:
        data = "\n".join("\t".join(cell.replace("\t", " ").replace('"', "'") for cell in row) + "\t" for row in texts)
    report = read_bytes(data.encode(), name="tep.txt", kind=kind)
    assert report.outcome in ("read", "refused")
    standing = [row.row for sheet in report.sheets for row in sheet.rows]
    assert len(standing) == len(set(standing))
    for sheet in report.sheets:
        assert sheet.table_rows == sheet.accepted + sheet.held
        assert len(sheet.rows) == sheet.table_rows + sum(row.result not in TAKEN for row in sheet.rows)


def test_reading_asks_often_whether_it_shall_stop() -> None:
    """So often that the officer never waits: a step of rows is a small part of what fits in 0.3 s."""
    heading = [texts[0] for texts in COLUMNS.values()]
    data = packed([heading, *([*PEOPLE[at % 4].values()] for at in range(3_000))])
    asked = list[int]()
    reading = Reading([file_of(Path("dai.xlsx"), data)])
    reading.understand(
        "nominations",
        known=KNOWN,
        vocabulary=national_vocabulary(),
        progress=lambda done, _: asked.append(done),
    )
    assert max(later - earlier for earlier, later in pairwise(asked)) <= 256
    with pytest.raises(ReadingCancelled):
        reading.understand("nominations", known=KNOWN, vocabulary=national_vocabulary(), cancelled=lambda: True)


def test_a_list_in_two_files_gives_the_same_records() -> None:
    heading = [texts[0] for texts in COLUMNS.values()]
    halves = [PEOPLE[:2], PEOPLE[2:]]
    found = [records(read([heading, *([*person.values()] for person in half)])) for half in halves]
    assert [*found[0], *found[1]] == EXPECTED


TAKEN = (Result.ACCEPTED, Result.HELD)
MUTATED = (
    "danh_sach_tap_the.xlsx",
    "de_nghi_tcvn3.xls",
    "ke_hoach_2026_phu_luc.docx",
    "hostile/bang.ods",
    "hoi_dong.csv",
)


@pytest.mark.parametrize("name", MUTATED)
@pytest.mark.parametrize("seed", range(16))
def test_a_damaged_file_gets_a_word_and_never_an_exception(shared: Path, name: str, seed: int) -> None:
    whole = (shared / "samples" / name).read_bytes()
    chance = random.Random(f"{name}{seed}")
    data = bytearray(whole)
    for _ in range(chance.choice((1, 3, 20, 200))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if seed % 4 == 3:
        del data[chance.randrange(len(data)) :]
    report = read_bytes(bytes(data), name=Path(name).name, kind="auto")
    assert report.outcome in ("read", "refused")
    assert report.message.in_source()


@pytest.mark.parametrize("seed", range(16))
def test_a_package_with_a_damaged_part_gets_a_word(shared: Path, seed: int) -> None:
    """The checksum is right, the XML inside is not: cut, doubled, or with bytes flipped."""
    chance = random.Random(seed)
    name = chance.choice(
        ("danh_sach_tap_the.xlsx", "de_nghi_vni.xlsx", "ke_hoach_2026_phu_luc.docx", "hostile/bang.ods")
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(shared / "samples" / name) as source, zipfile.ZipFile(stream, "w") as target:
        victim = chance.choice([entry for entry in source.namelist() if entry.endswith(".xml")])
        for entry in source.namelist():
            data = bytearray(source.read(entry))
            if entry == victim:
                if seed % 2:
                    del data[chance.randrange(len(data)) :]
                else:
                    for _ in range(5):
                        data[chance.randrange(len(data))] = chance.randrange(32, 127)
            target.writestr(entry, bytes(data))
    assert read_bytes(stream.getvalue(), name=Path(name).name, kind="auto").outcome in ("read", "refused")


def test_the_samples_know_their_units(shared: Path) -> None:
    known, _ = import_samples(shared / "samples", "danh_muc")
    assert len(known.units) == 37
    assert len(known.successions["Tài chính - Kế toán thị trấn Quang Lãm"]) == 2

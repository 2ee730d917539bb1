"""Exports: every listing says the same rows in the same order in JSON, Excel, Word and PDF."""

from datetime import date
from pathlib import Path

import docx
import pypdfium2
import pytest
from openpyxl import load_workbook

from tdkt_desktop.actions.annulments import annul_award
from tdkt_desktop.actions.exports import NoSuchListing, export_listing, listing_named, shown, shown_rows
from tdkt_desktop.actions.papers import write_form
from tdkt_desktop.documents.writing import FileKindUnknown
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import EVERYTHING, Filter, Listing
from tdkt_desktop.storage.listings import LISTINGS
from tests.support.actions import decided, say
from tests.support.ward import OLD_AWARD, ROUND

TODAY = date(2025, 11, 20)


@pytest.fixture
def filled(office: Office, tmp_path: Path) -> Office:
    """An office with a row in every listing."""
    decided(office, ROUND, "112/QĐ-UBND", on=TODAY)
    annul_award(office, OLD_AWARD, on=TODAY, reason="Khai sai")
    write_form(office, "HS-07", tmp_path / "p.pdf", say=say, round_id=ROUND)
    with office.work("Add {name}", name="x") as work:
        work.initiatives.add("Dạy học số", year=2025, recognised=True, authors=[(1, "100")], scope="co_so")
    return office


def exported(office: Office, listing: Listing, target: Path) -> None:
    titles = {column.key: column.title for column in listing.columns}
    export_listing(office, listing, EVERYTHING, target=target, title="Danh sách", titles=titles, say=say)


def words_shown(office: Office, listing: Listing) -> list[list[str]]:
    """The rows as a reader sees them, from what JSON says."""
    rows = shown_rows(office, listing, EVERYTHING, say=say)
    return [
        [
            str(shown(row[column.key], column.values, rulebook=office.rulebook, say=say))
            for column in listing.columns
            if column.values not in {"number", "money"}
        ]
        for row in rows
    ]


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.key)
def test_the_same_rows_in_the_same_order_everywhere(filled: Office, tmp_path: Path, listing: Listing) -> None:
    wanted = [word for row in words_shown(filled, listing) for word in row if word]
    assert wanted
    for suffix in (".xlsx", ".docx", ".pdf"):
        exported(filled, listing, tmp_path / f"l{suffix}")

    book = load_workbook(tmp_path / "l.xlsx", read_only=True)
    cells = [
        _as_text(cell) for row in book.worksheets[0].iter_rows(values_only=True) for cell in row if cell is not None
    ]
    book.close()
    assert in_order(wanted, cells)

    document = docx.Document(str(tmp_path / "l.docx"))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert in_order(wanted, cells)

    pdf = pypdfium2.PdfDocument(tmp_path / "l.pdf")
    text = " ".join(" ".join(pdf[at].get_textpage().get_text_bounded() for at in range(len(pdf))).split())
    pdf.close()
    firsts = [row[0] for row in words_shown(filled, listing) if row[0]]
    assert in_order([first.split()[0] for first in firsts], text.split())


def _as_text(cell: object) -> str:
    return f"{cell:%d/%m/%Y}".lstrip("0").replace("/0", "/") if isinstance(cell, date) else str(cell)


def in_order(wanted: list[str], found: list[str]) -> bool:
    """Whether every wanted text is found, each after the one before."""
    rest = iter([_loose(text) for text in found])
    return all(any(_loose(one) == other for other in rest) for one in wanted)


def _loose(text: str) -> str:
    return "/".join(part.lstrip("0") for part in " ".join(text.split()).split("/"))


def test_coded_values_have_their_words_beside_them(filled: Office) -> None:
    (first, *_) = shown_rows(filled, listing_named("nominations"), EVERYTHING, say=say)
    assert (first["status"], first["status_text"]) == ("proposed", "Proposed")
    assert (first["award"], first["award_text"]) == ("LDTT", "LĐTT")
    assert first["verdict_text"] in {"Qualified", "Needs evidence"}
    assert "name_text" not in first
    (bonus,) = shown_rows(filled, listing_named("bonuses"), EVERYTHING, say=say)
    assert (bonus["paid"], bonus["paid_text"], bonus["amount"]) == (1, "Yes", 710_000)
    assert "amount_text" not in bonus


def test_a_listing_is_narrowed(filled: Office) -> None:
    awards = listing_named("awards")
    assert {row["year"] for row in shown_rows(filled, awards, Filter(year=2024), say=say)} == {2024}
    assert len(shown_rows(filled, awards, Filter(round_id=ROUND), say=say)) == 1
    assert [row["name"] for row in shown_rows(filled, awards, Filter(words="manh hung", year=2025), say=say)] == [
        "Đỗ Mạnh Hùng"
    ]


@pytest.mark.parametrize(
    ("value", "values", "words"),
    [
        (None, "verdict", "Not appraised"),
        ("qualified", "verdict", "Qualified"),
        ("refused", "status", "Not awarded"),
        ("lạ", "status", "lạ"),
        (None, "status", ""),
        ("done", "state", "Done"),
        ("tap_the", "subject_kind", "Collective"),
        ("tinh", "scope", "Province"),
        (0, "yes_no", "No"),
        (None, "yes_no", ""),
        (None, "award", ""),
        ("LDTT", "award", "LĐTT"),
        ("CU", "award", "CU"),
        ("TRUNG_UONG", "movement_level", "Trung ương (Thủ tướng, Hội đồng TĐKT TW)"),
        ("xa", "movement_level", "xa"),
        ("2025-03-12", "day", "12/3/2025"),
        ("1975-03", "partial", "3/1975"),
        ("1975", "partial", "1975"),
        (710000, "money", 710_000),
        ("12", "number", 12),
        ("Mai", "person", "Mai"),
        ("=1+1", "text", "=1+1"),
        ('["Bonus", "{award} is higher", {"award": "X"}]', "sentence", "X is higher"),
    ],
)
def test_a_stored_value_as_the_officer_reads_it(office: Office, value: object, values: str, words: object) -> None:
    said = shown(value, values, rulebook=office.rulebook, say=say)
    assert _loose(str(said)) == _loose(str(words))


def test_listings_that_are_not_there(office: Office, tmp_path: Path) -> None:
    with pytest.raises(NoSuchListing, match="fund"):
        listing_named("fund")
    with pytest.raises(FileKindUnknown):
        exported(office, listing_named("units"), tmp_path / "u.csv")
    assert list(tmp_path.glob("*u.csv")) == []


def test_text_that_looks_like_a_formula_stays_text(office: Office, tmp_path: Path) -> None:
    from tdkt_desktop.actions.units import add_unit

    add_unit(office, "=HYPERLINK(1)")
    exported(office, listing_named("units"), tmp_path / "u.xlsx")
    book = load_workbook(tmp_path / "u.xlsx")
    (cell,) = [cell for row in book.worksheets[0].iter_rows() for cell in row if cell.value == "=HYPERLINK(1)"]
    book.close()
    assert cell.data_type == "s"

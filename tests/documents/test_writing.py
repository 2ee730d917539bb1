"""Files appear whole or not at all; fonts without Vietnamese letters are refused; pictures of pages can be made."""

from collections.abc import Iterator
from math import ceil
from pathlib import Path

import pytest

from tdkt_desktop import paths
from tdkt_desktop.documents import fonts
from tdkt_desktop.documents.paper import A4_PORTRAIT, Column, Paper, Row, Section, Streamed, Table
from tdkt_desktop.documents.preview import page_sizes, pdf_of, picture_of
from tdkt_desktop.documents.writing import FileKindUnknown, write


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".xlsx"])
def test_a_writing_that_fails_leaves_the_old_file(suffix: str, papers: dict[str, Paper], tmp_path: Path) -> None:
    def rows() -> Iterator[Row]:
        yield Row(("một",))
        raise OSError("the stick was pulled out")

    table = Table((Column(100),), Streamed(rows))
    target = tmp_path / f"paper{suffix}"
    target.write_bytes(b"old")
    with pytest.raises(OSError, match="stick"):
        write(Paper("X", "Thử", (Section(A4_PORTRAIT, (table,)),)), target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_capital_suffixes_are_known(papers: dict[str, Paper], tmp_path: Path) -> None:
    write(papers["KT-05"], tmp_path / "A.PDF")
    assert (tmp_path / "A.PDF").read_bytes().startswith(b"%PDF")


def test_another_kind_of_file_is_refused(papers: dict[str, Paper], tmp_path: Path) -> None:
    with pytest.raises(FileKindUnknown, match=r"a\.odt"):
        write(papers["KT-05"], tmp_path / "a.odt")
    assert list(tmp_path.iterdir()) == []


def test_every_page_becomes_a_picture(papers: dict[str, Paper]) -> None:
    pdf = pdf_of(papers["KT-05"])
    sizes = page_sizes(pdf)
    pictures = [picture_of(pdf, number, 0.5) for number in range(len(sizes))]
    assert len(pictures) == 2
    for picture, (width, height) in zip(pictures, sizes, strict=True):
        assert (picture.width, picture.height) == (ceil(width / 2), ceil(height / 2))
        assert len(picture.pixels) == picture.stride * picture.height
        assert set(picture.pixels) > {0, 255}


def test_there_are_134_vietnamese_letters() -> None:
    letters = fonts.vietnamese_letters()
    assert len(letters) == len(set(letters)) == 134
    assert set("ỡẵợựỹĐƠƯ") <= set(letters)


def test_the_widths_are_those_of_times_new_roman() -> None:
    assert fonts.face(bold=True).width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13) == pytest.approx(271.2, abs=0.05)
    assert fonts.face(bold=True).width("Độc lập - Tự do - Hạnh phúc", 14) == pytest.approx(171.4, abs=0.05)


@pytest.fixture
def forgotten_faces() -> Iterator[None]:
    fonts.faces.cache_clear()
    yield
    fonts.faces.cache_clear()


@pytest.mark.usefixtures("forgotten_faces")
def test_a_missing_font_is_loud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WINDIR", raising=False)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    with pytest.raises(fonts.VietnameseFontMissing, match="LiberationSerif-Regular"):
        fonts.faces()


@pytest.mark.usefixtures("forgotten_faces")
def test_a_font_without_the_letters_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WINDIR", raising=False)
    monkeypatch.setattr(fonts, "vietnamese_letters", lambda: "ẵ\u3042")
    with pytest.raises(fonts.VietnameseFontMissing, match="\u3042"):
        fonts.faces()


@pytest.mark.usefixtures("forgotten_faces")
def test_windows_without_times_falls_back_to_the_bundled_faces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINDIR", str(tmp_path))
    assert fonts.face().name == "LiberationSerif-Regular"


@pytest.mark.usefixtures("forgotten_faces")
def test_windows_with_times_uses_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, repository: Path) -> None:
    folder = tmp_path / "Fonts"
    folder.mkdir()
    bundled = repository / "resources" / "fonts"
    styles = {"times": "Regular", "timesbd": "Bold", "timesi": "Italic", "timesbi": "BoldItalic"}
    for name, style in styles.items():
        (folder / f"{name}.ttf").write_bytes((bundled / f"LiberationSerif-{style}.ttf").read_bytes())
    monkeypatch.setenv("WINDIR", str(tmp_path))
    assert fonts.face(bold=True, italic=True).path == folder / "timesbi.ttf"

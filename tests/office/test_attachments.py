"""Kept files: stored once by their content, checked when they are fetched."""

from pathlib import Path

import pytest

from tdkt_desktop.office.attachments import AttachmentMissing, Attachments, digest


@pytest.fixture
def attachments(tmp_path: Path) -> Attachments:
    return Attachments(tmp_path / "office")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "Biên bản.txt"
    path.write_text("Biên bản", encoding="utf-8")
    return path


def test_a_kept_file_is_fetched_as_it_was(attachments: Attachments, source: Path) -> None:
    sha256 = attachments.keep(source)
    content = source.read_bytes()
    source.unlink()
    assert attachments.fetch(sha256, name="Biên bản.txt").read_bytes() == content
    assert sha256 == digest(attachments.path_of(sha256))


def test_one_content_is_stored_once(attachments: Attachments, source: Path, tmp_path: Path) -> None:
    copy = tmp_path / "Bản sao.txt"
    copy.write_bytes(source.read_bytes())
    assert attachments.keep(source) == attachments.keep(copy)
    assert len(attachments.all()) == 1


def test_a_missing_or_altered_file_is_refused_by_its_name(attachments: Attachments, source: Path) -> None:
    sha256 = attachments.keep(source)
    attachments.path_of(sha256).write_bytes(b"other")
    with pytest.raises(AttachmentMissing, match=r"Biên bản\.txt"):
        attachments.fetch(sha256, name="Biên bản.txt")
    attachments.path_of(sha256).unlink()
    with pytest.raises(AttachmentMissing):
        attachments.fetch(sha256, name="Biên bản.txt")


def test_a_half_file_is_no_kept_file(attachments: Attachments, source: Path) -> None:
    kept = attachments.path_of(attachments.keep(source))
    kept.with_name(".~half").write_bytes(b"x")
    assert attachments.all() == [kept]


def test_an_altered_copy_is_mended_by_keeping_the_file_once_more(attachments: Attachments, source: Path) -> None:
    sha256 = attachments.keep(source)
    attachments.path_of(sha256).write_bytes(b"other")
    attachments.keep(source)
    assert attachments.fetch(sha256, name="a").read_bytes() == source.read_bytes()

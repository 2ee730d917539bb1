"""A dossier is complete or absent, and its check finds every file that is not as it was written."""

import errno
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tdkt_desktop.office import dossier
from tdkt_desktop.office.backup import FolderTaken
from tdkt_desktop.office.dossier import DossierCheck, DossierFile


@pytest.fixture
def files(tmp_path: Path) -> list[DossierFile]:
    folder = tmp_path / "papers"
    folder.mkdir()
    made = []
    for number, path in enumerate(["01 Tờ trình.pdf", "02 Danh sách/HS-07.xlsx", "03 Minh chứng/Biên bản.docx"]):
        source = folder / f"{number}.bin"
        source.write_bytes(f"paper {number}".encode() * 1000)
        made.append(DossierFile(path, source, f"Văn bản {number}"))
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


@pytest.fixture
def target(stick: Path) -> Path:
    return stick / "Hồ sơ cuối năm 2025"


@pytest.fixture
def written(target: Path, files: list[DossierFile]) -> Path:
    dossier.write(target, files, facts={"round": "Cuối năm 2025"})
    return target


def test_a_dossier_holds_its_files_manifest_and_sums(target: Path, files: list[DossierFile]) -> None:
    sealed = dossier.write(target, files, facts={"round": "Cuối năm 2025"})
    assert [(target / file.path).read_bytes() for file in files] == [file.source.read_bytes() for file in files]
    manifest = json.loads((target / dossier.MANIFEST).read_text("utf-8"))
    assert manifest["round"] == "Cuối năm 2025"
    assert [file["path"] for file in manifest["files"]] == [file.path for file in files]
    assert sealed in (target / dossier.SUMS).read_text("utf-8")
    assert dossier.check(target) == DossierCheck(files=3, altered=(), missing=(), added=())
    assert dossier.check(target).complete


def test_it_is_written_into_an_empty_folder_too(target: Path, files: list[DossierFile]) -> None:
    target.mkdir()
    dossier.write(target, files, facts={})
    assert dossier.check(target).complete


def test_it_is_never_written_over_anything(written: Path, files: list[DossierFile], stick: Path) -> None:
    with pytest.raises(FolderTaken):
        dossier.write(written, files[:1], facts={})
    assert dossier.check(written).files == 3
    (stick / "tệp").write_text("x", encoding="utf-8")
    with pytest.raises(FolderTaken):
        dossier.write(stick / "tệp", files, facts={})


def test_it_tells_how_far_it_is(target: Path, files: list[DossierFile]) -> None:
    told: list[tuple[int, int]] = []
    dossier.write(target, files, facts={}, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3)]


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_stopped_dossier_leaves_nothing(target: Path, files: list[DossierFile], stick: Path, after: int) -> None:
    asked = iter(range(10))
    with pytest.raises(dossier.DossierStopped):
        dossier.write(target, files, facts={}, cancelled=lambda: next(asked) >= after)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "writing is not allowed there"), (errno.ENODEV, "no longer")],
)
def test_a_stick_that_refuses_is_left_as_it_was(
    target: Path,
    files: list[DossierFile],
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    reason: str,
) -> None:
    copied = iter(range(10))
    copyfile = shutil.copyfile

    def fill_up(source: Path, copy: Path) -> None:
        if next(copied) == 1:
            raise OSError(number, "refused")
        copyfile(source, copy)

    monkeypatch.setattr(dossier.shutil, "copyfile", fill_up)
    with pytest.raises(dossier.DossierNotWritten, match=reason):
        dossier.write(target, files, facts={})
    assert list(target.parent.iterdir()) == []


def test_a_copy_that_reads_back_otherwise_is_no_dossier(
    target: Path, files: list[DossierFile], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dossier.shutil, "copyfile", lambda source, copy: copy.write_bytes(b"worn-out stick"))
    with pytest.raises(dossier.DossierNotWritten, match="does not read back"):
        dossier.write(target, files, facts={})
    assert list(stick.iterdir()) == []


def test_a_paper_that_is_gone_leaves_nothing(target: Path, files: list[DossierFile], stick: Path) -> None:
    files[1].source.unlink()
    with pytest.raises(dossier.DossierNotWritten):
        dossier.write(target, files, facts={})
    assert list(stick.iterdir()) == []


ANY = ["01 Tờ trình.pdf", "02 Danh sách/HS-07.xlsx", "03 Minh chứng/Biên bản.docx"]


@pytest.mark.parametrize("path", ANY)
def test_each_altered_file_is_found(written: Path, path: str) -> None:
    content = bytearray((written / path).read_bytes())
    content[0] ^= 1
    (written / path).write_bytes(bytes(content))
    assert dossier.check(written) == DossierCheck(files=3, altered=(path,), missing=(), added=())


@pytest.mark.parametrize("path", [*ANY, dossier.MANIFEST])
def test_each_missing_file_is_found(written: Path, path: str) -> None:
    (written / path).unlink()
    assert dossier.check(written) == DossierCheck(files=3, altered=(), missing=(path,), added=())


@pytest.mark.parametrize("path", ["Thêm.pdf", "02 Danh sách/Thêm.xlsx", f"02 Danh sách/{dossier.SUMS}", "mới/a.txt"])
def test_each_added_file_is_found(written: Path, path: str) -> None:
    (written / path).parent.mkdir(exist_ok=True)
    (written / path).write_text("x", encoding="utf-8")
    assert dossier.check(written) == DossierCheck(files=3, altered=(), missing=(), added=(path,))


def test_a_renamed_file_is_missing_and_added(written: Path) -> None:
    (written / ANY[0]).rename(written / "Khác.pdf")
    assert dossier.check(written) == DossierCheck(files=3, altered=(), missing=(ANY[0],), added=("Khác.pdf",))


def _reword_manifest(folder: Path) -> None:
    path = folder / dossier.MANIFEST
    path.write_text(path.read_text("utf-8").replace("Văn bản 0", "Văn bản X"), encoding="utf-8")


def _spoil_manifest(folder: Path) -> None:
    (folder / dossier.MANIFEST).write_bytes(b"\xff{")


def _drop_a_line_of_the_sums(folder: Path) -> None:
    lines = (folder / dossier.SUMS).read_text("utf-8").splitlines(keepends=True)
    (folder / dossier.SUMS).write_text("".join(line for line in lines if "HS-07" not in line), encoding="utf-8")


def _fit_the_sums_to_an_altered_paper(folder: Path) -> None:
    before = dossier.digest(folder / ANY[0])
    (folder / ANY[0]).write_bytes(b"forged")
    sums = (folder / dossier.SUMS).read_text("utf-8").replace(before, dossier.digest(folder / ANY[0]))
    (folder / dossier.SUMS).write_text(sums, encoding="utf-8")


@pytest.mark.parametrize(
    ("forge", "altered"),
    [
        (_reword_manifest, dossier.MANIFEST),
        (_spoil_manifest, dossier.MANIFEST),
        (_drop_a_line_of_the_sums, dossier.SUMS),
        (_fit_the_sums_to_an_altered_paper, dossier.SUMS),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_a_changed_manifest_or_changed_sums_are_found(
    written: Path, forge: Callable[[Path], None], altered: str
) -> None:
    forge(written)
    found = dossier.check(written)
    assert altered in found.altered
    assert not found.complete


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"no sums at all\n", b"abc *01.pdf\n"])
def test_a_folder_without_readable_sums_is_no_dossier(written: Path, content: bytes | None) -> None:
    (written / dossier.SUMS).unlink()
    if content is not None:
        (written / dossier.SUMS).write_bytes(content)
    with pytest.raises(dossier.NoDossier):
        dossier.check(written)


def test_a_folder_that_is_not_there_is_no_dossier(tmp_path: Path) -> None:
    with pytest.raises(dossier.NoDossier):
        dossier.check(tmp_path / "nowhere")

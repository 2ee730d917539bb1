"""Opening a folder or a zip within limits, in memory."""

import stat
import sys
import zipfile
from pathlib import Path

import pytest

from tdkt_desktop.packs import findings, source
from tdkt_desktop.packs.source import PackFiles, open_pack


def zipped(path: Path, *members: tuple[str | zipfile.ZipInfo, bytes], compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        archive.writestr("manifest.json", "{}")
        for name, data in members:
            archive.writestr(name, data, compression)
    return path


def test_a_zip_gives_the_files_of_its_folder(tmp_path: Path, national: PackFiles) -> None:
    pack = tmp_path / "goi.zip"
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.mkdir("forms")
        for name, data in national.files.items():
            archive.writestr(name, data)
    assert open_pack(pack).files == national.files


def test_a_folder_gives_the_files_below_it(tmp_path: Path) -> None:
    (tmp_path / "forms").mkdir()
    (tmp_path / "manifest.json").write_bytes(b"{}")
    (tmp_path / "forms" / "a.docx").write_bytes(b"a")
    assert open_pack(tmp_path).files == {"manifest.json": b"{}", "forms/a.docx": b"a"}


def test_nothing_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(findings.NoSuchPack):
        open_pack(tmp_path / "khong_co.zip")


def test_a_folder_without_manifest_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(findings.PackWithoutManifest):
        open_pack(tmp_path)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"not a zip at all"])
def test_what_is_no_whole_zip_is_refused(data: bytes, tmp_path: Path) -> None:
    pack = tmp_path / "goi.zip"
    pack.write_bytes(data)
    with pytest.raises(findings.PackNotWhole):
        open_pack(pack)


def test_an_altered_byte_is_noticed(tmp_path: Path) -> None:
    pack = zipped(tmp_path / "goi.zip", ("a.csv", b"x" * 100))
    pack.write_bytes(pack.read_bytes().replace(b"x" * 100, b"x" * 99 + b"y"))
    with pytest.raises(findings.PackNotWhole):
        open_pack(pack)


@pytest.mark.parametrize("name", ["../a.csv", "/etc/a.csv", "a/../../b.csv", "C:a.csv"])
def test_a_path_out_of_the_pack_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(findings.PackLeavesItself):
        open_pack(zipped(tmp_path / "goi.zip", (name, b"")))


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("a.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with pytest.raises(findings.PackHoldsLink):
        open_pack(zipped(tmp_path / "goi.zip", (link, b"/etc/passwd")))


@pytest.mark.skipif(sys.platform == "win32", reason="making a link needs rights that a Windows user may lack")
def test_a_link_in_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(findings.PackHoldsLink):
        open_pack(tmp_path)


def test_a_bomb_is_refused_unopened(tmp_path: Path) -> None:
    with pytest.raises(findings.PackTooDense):
        open_pack(zipped(tmp_path / "goi.zip", ("a.csv", b"0" * 1_000_000), compression=zipfile.ZIP_DEFLATED))


@pytest.mark.parametrize("as_zip", [True, False])
def test_too_many_files_are_refused(as_zip: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MOST_FILES", 2)
    pack = tmp_path / "goi"
    if as_zip:
        zipped(pack, ("a.csv", b""), ("b.csv", b""))
    else:
        pack.mkdir()
        for name in ("manifest.json", "a.csv", "b.csv"):
            (pack / name).write_bytes(b"")
    with pytest.raises(findings.PackHasTooManyFiles):
        open_pack(pack)


@pytest.mark.parametrize("as_zip", [True, False])
def test_too_much_is_refused(as_zip: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MOST_BYTES", 10)
    pack = tmp_path / "goi"
    if as_zip:
        zipped(pack, ("a.csv", b"0123456789"))
    else:
        pack.mkdir()
        (pack / "manifest.json").write_bytes(b"0123456789a")
    with pytest.raises(findings.PackTooLarge):
        open_pack(pack)


def test_an_entry_larger_than_it_says_is_refused(tmp_path: Path) -> None:
    pack = zipped(tmp_path / "goi.zip", ("a.csv", b"0123456789"))
    data = pack.read_bytes()
    entry = data.rindex(b"PK\x01\x02")
    pack.write_bytes(data[: entry + 24] + (5).to_bytes(4, "little") + data[entry + 28 :])
    with pytest.raises(findings.PackNotWhole):
        open_pack(pack)


def test_the_same_file_twice_is_refused(tmp_path: Path) -> None:
    pack = tmp_path / "goi.zip"
    with zipfile.ZipFile(pack, "w") as archive:
        archive.writestr("manifest.json", "{}")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("manifest.json", "{}")
    with pytest.raises(findings.PackHoldsFileTwice):
        open_pack(pack)


def test_a_password_is_said_to_be_one(tmp_path: Path) -> None:
    pack = zipped(tmp_path / "goi.zip")
    data = bytearray(pack.read_bytes())
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + at] |= 1
    pack.write_bytes(bytes(data))
    with pytest.raises(findings.PackLocked):
        open_pack(pack)

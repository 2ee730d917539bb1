"""A folder made into one file, signed, and looked at again."""

import stat
import sys
from pathlib import Path

import pytest

from tdkt_desktop.packs import refusals
from tdkt_desktop.packs.build import build_pack, sign_pack
from tdkt_desktop.packs.door import examine
from tdkt_desktop.packs.findings import PackUnreadable
from tdkt_desktop.packs.seal import Standing, make_key, read_key, seal_of
from tdkt_desktop.packs.source import PackFiles, open_pack
from tdkt_desktop.packs.zipping import digest_of, packed
from tdkt_desktop.paths import resources
from tests.packs.bad_packs import good

EXAMPLES = ("bac_ninh", "luat_06_2026")
PROVINCE = resources() / "packs" / "bac_ninh"


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_pack_is_built_signed_and_comes_through_the_door(name: str, tmp_path: Path) -> None:
    pack, key = tmp_path / "goi.zip", tmp_path / "khoa.pem"
    build_pack(resources() / "packs" / name, pack)
    assert examine(pack, known={}).seal.standing is Standing.UNSIGNED
    fingerprint = make_key(key)
    assert sign_pack(pack, key) == fingerprint
    found = examine(pack, known={fingerprint: "ai đó"})
    assert found.findings == ()
    assert found.seal.standing is Standing.SIGNED
    assert examine(pack, known={}).seal.standing is Standing.STRANGER


def test_the_same_folder_gives_the_same_file(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        build_pack(PROVINCE, tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_the_national_pack_goes_through_the_same_door() -> None:
    assert examine(resources() / "national_pack", known={}).findings == ()


def test_a_built_pack_holds_the_files_of_its_folder(tmp_path: Path) -> None:
    built = build_pack(PROVINCE, tmp_path / "goi.zip")
    folder, again = open_pack(PROVINCE), open_pack(tmp_path / "goi.zip")
    assert {path: data for path, data in again.files.items() if path != "manifest.json"} == {
        path: data for path, data in folder.files.items() if path != "manifest.json"
    }
    assert again.files == built.files
    assert digest_of(again) == digest_of(built) != digest_of(folder)


def test_an_altered_pack_is_not_signed(tmp_path: Path) -> None:
    pack, key = tmp_path / "goi.zip", tmp_path / "khoa.pem"
    built = build_pack(PROVINCE, pack)
    make_key(key)
    pack.write_bytes(packed({**built.files, "README.md": b"khac"}))
    with pytest.raises(refusals.PackAltered):
        sign_pack(pack, key)


def test_a_pack_without_hashes_is_not_signed(tmp_path: Path) -> None:
    key = tmp_path / "khoa.pem"
    make_key(key)
    pack = tmp_path / "goi.zip"
    pack.write_bytes(packed(open_pack(PROVINCE).files))
    with pytest.raises(refusals.PackAltered):
        sign_pack(pack, key)


def test_a_folder_with_a_broken_manifest_is_not_built(tmp_path: Path) -> None:
    (tmp_path / "goi").mkdir()
    (tmp_path / "goi" / "manifest.json").write_bytes(b"{}")
    with pytest.raises(PackUnreadable):
        build_pack(tmp_path / "goi", tmp_path / "goi.zip")
    assert not (tmp_path / "goi.zip").exists()


def test_a_key_is_never_written_over_and_others_may_not_read_it(tmp_path: Path) -> None:
    key = tmp_path / "khoa.pem"
    make_key(key)
    before = key.read_bytes()
    with pytest.raises(refusals.KeyFileTaken):
        make_key(key)
    assert key.read_bytes() == before
    if sys.platform != "win32":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600


@pytest.mark.parametrize("data", [b"", b"x", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_what_is_no_key_is_said_so(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "khoa.pem").write_bytes(data)
    with pytest.raises(refusals.KeyUnreadable):
        read_key(tmp_path / "khoa.pem")


@pytest.mark.parametrize("path", sorted(good()))
def test_a_letter_changed_anywhere_breaks_the_seal(path: str) -> None:
    files = good()
    seal = seal_of(PackFiles("goi", {**files, path: files[path].replace(b"1", b"2", 1)}), {})
    assert seal.standing in (Standing.ALTERED, Standing.WRONG_SIGNATURE)

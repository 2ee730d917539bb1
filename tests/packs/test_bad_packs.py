"""Two hundred bad packs: each refused with its reason, nothing written, memory bounded."""

import json
import random
import tracemalloc
from pathlib import Path

import pytest

from tdkt_desktop.packs.door import examine
from tdkt_desktop.packs.findings import PackRefused, PackUnreadable
from tdkt_desktop.packs.read import national_files
from tdkt_desktop.packs.seal import Standing
from tdkt_desktop.packs.source import MANIFEST, MOST_LIST_BYTES, PackFiles
from tdkt_desktop.packs.zipping import packed
from tests.packs.bad_packs import (
    KNOWN,
    MAKERS,
    MANIFEST_SAID,
    Bad,
    bomb,
    good,
    inner_bomb,
    many_files,
    with_member,
)

TIMES = 200


def nested_bomb() -> bytes:
    """A hundred megabytes of nothing."""
    return with_member("notes.txt", b"\0" * (100 * 1024 * 1024))


def lean(pack: PackFiles) -> PackFiles:
    """The national pack without the tables that no rule names."""
    extra = ("intake_", "pack_", "README")
    return PackFiles(pack.name, {path: data for path, data in pack.files.items() if not path.startswith(extra)})


def circle(code: str, base: str) -> PackFiles:
    said = {**MANIFEST_SAID, "code": code, "inherits": base}
    return PackFiles(code, {MANIFEST: json.dumps(said).encode()})


@pytest.fixture(scope="module")
def bases() -> dict[str, PackFiles]:
    rings = {"VONG_A": circle("VONG_A", "VONG_B"), "VONG_B": circle("VONG_B", "VONG_A")}
    return {"VN": lean(national_files()), **rings}


def taken_in(path: Path, bases: dict[str, PackFiles]) -> None:
    found = examine(path, known=KNOWN, bases=bases)
    found.require_sound()
    found.require_trust()


def test_the_good_pack_that_the_bad_ones_are_made_from_comes_in(tmp_path: Path, bases: dict[str, PackFiles]) -> None:
    path = tmp_path / "goi.zip"
    path.write_bytes(packed(good()))
    found = examine(path, known=KNOWN, bases=bases)
    assert found.findings == ()
    assert found.seal.standing is Standing.SIGNED


@pytest.mark.parametrize("number", range(TIMES), ids=[f"{MAKERS[n % len(MAKERS)].__name__}-{n}" for n in range(TIMES)])
def test_a_bad_pack_is_refused_with_its_reason(number: int, tmp_path: Path, bases: dict[str, PackFiles]) -> None:
    bad: Bad = MAKERS[number % len(MAKERS)](random.Random(number))
    path = tmp_path / "goi.zip"
    path.write_bytes(bad.data)
    with pytest.raises((PackRefused, PackUnreadable)) as refused:
        taken_in(path, bases)
    assert type(refused.value) is bad.refusal
    assert all(sentence.in_source() for sentence in refused.value.sentences)
    if bad.word:
        assert isinstance(refused.value, PackUnreadable)
        assert any(bad.word in found.sentence.source for found in refused.value.findings)
    assert [found.name for found in tmp_path.iterdir()] == ["goi.zip"]
    assert path.read_bytes() == bad.data


def test_what_a_pack_claims_does_not_fill_the_memory(tmp_path: Path, bases: dict[str, PackFiles]) -> None:
    path = tmp_path / "goi.zip"
    bombs = (bomb(random.Random(1)).data, inner_bomb(random.Random(2)).data, nested_bomb())
    for data in (many_files(random.Random(1)).data, b"PK\x05\x06" + b"\0" * 8 + b"\xff" * 10, *bombs):
        path.write_bytes(data)
        tracemalloc.start()
        with pytest.raises(PackRefused):
            taken_in(path, bases)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert most < 4 * MOST_LIST_BYTES

"""Packs of an office: one Step to install, one to undo; what was decided keeps the law it was judged with."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from tdkt_desktop.actions import packs, rounds
from tdkt_desktop.actions.appraisal import judge_round
from tdkt_desktop.actions.lists_in_hand import look_at_lists
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.domain.rulebook import CouncilRule
from tdkt_desktop.domain.rules.vote import quorum
from tdkt_desktop.office.office import Office
from tdkt_desktop.office.packs import PackLost
from tdkt_desktop.packs import refusals
from tdkt_desktop.packs.build import build_pack, sign_pack
from tdkt_desktop.packs.findings import PackRefused, PackUnreadable
from tdkt_desktop.packs.seal import Standing, make_key
from tdkt_desktop.packs.zipping import packed
from tdkt_desktop.paths import resources
from tests.packs.bad_packs import QUOTA, table, whole
from tests.support import ward
from tests.support.offices import FixedClock, dump

PROVINCE, LAW = (resources() / "packs" / name for name in ("bac_ninh", "luat_06_2026"))
MEETING = date(2026, 11, 25)


def quorum_of(office: Office) -> int:
    return quorum(0, members=15, on=MEETING, rulebook=office.rulebook).needed


def kept(office: Office) -> list[str]:
    return sorted(path.name for path in (office.folder / "packs").iterdir())


def made(path: Path, files: dict[str, bytes]) -> Path:
    path.write_bytes(packed(whole(files, key=None)))
    return path


def test_installing_is_one_step_and_undo_brings_the_old_rules_back(office: Office) -> None:
    before = dump(office)
    assert quorum_of(office) == 10
    step = packs.install_pack(office, PROVINCE, trust=True)
    assert quorum_of(office) == 12
    assert office.undo().id == step.id
    assert quorum_of(office) == 10
    assert dump(office) == before
    office.redo()
    assert quorum_of(office) == 12


def test_rules_of_a_pack_are_there_when_the_office_is_opened_again(office: Office) -> None:
    packs.install_pack(office, PROVINCE, trust=True)
    office.release()
    again = Office.open(office.folder, clock=FixedClock())
    assert quorum_of(again) == 12
    again.release()


def test_a_stranger_is_asked_about_by_fingerprint_and_known_afterwards(office: Office, tmp_path: Path) -> None:
    pack, key = tmp_path / "goi.zip", tmp_path / "khoa.pem"
    build_pack(PROVINCE, pack)
    fingerprint = make_key(key)
    sign_pack(pack, key)
    before = dump(office)
    with pytest.raises(refusals.PackIssuerUnknown) as refused:
        packs.install_pack(office, pack)
    assert refused.value.values["fingerprint"] == fingerprint
    assert dump(office) == before
    assert kept(office) == []
    packs.install_pack(office, pack, trust=True)
    with office.reader() as reader:
        assert list(reader.packs.issuers()) == [fingerprint]
    newer = tmp_path / "goi_moi"
    shutil.copytree(PROVINCE, newer)
    said = json.loads((newer / "manifest.json").read_text("utf-8"))
    (newer / "manifest.json").write_text(json.dumps({**said, "version": "2026.2"}), "utf-8")
    build_pack(newer, pack)
    sign_pack(pack, key)
    packs.install_pack(office, pack)
    with office.reader() as reader:
        (in_use,) = reader.packs.in_use()
        assert (in_use.what.version, in_use.what.standing) == ("2026.2", Standing.SIGNED)
        assert len(reader.packs.all()) == 2


def test_nobody_vouching_needs_consent_and_writes_nothing(office: Office) -> None:
    before = dump(office)
    with pytest.raises(refusals.PackUnsigned):
        packs.install_pack(office, PROVINCE)
    assert dump(office) == before
    assert kept(office) == []


def test_consent_does_not_make_a_faulty_pack_good(office: Office, tmp_path: Path) -> None:
    row = [*QUOTA]
    row[2] = "KHONG_CO"
    faulty = made(tmp_path / "goi.zip", table("quotas", row))
    unsafe = tmp_path / "hong.zip"
    unsafe.write_bytes(b"PK")
    for path, refusal in ((faulty, PackUnreadable), (unsafe, PackRefused)):
        with pytest.raises(refusal):
            packs.install_pack(office, path, trust=True)
    assert kept(office) == []


def test_two_packs_lie_over_each_other_whatever_came_first(office: Office) -> None:
    packs.install_pack(office, PROVINCE, trust=True)
    packs.install_pack(office, LAW, trust=True)
    assert quorum_of(office) == 12
    category = office.rulebook.category_of_round("thematic", MEETING)
    assert category is not None
    assert category.code == "PT_CHUYEN_DE"
    with office.reader() as reader:
        assert [kept.what.kind for kept in reader.packs.in_use()] == ["national", "province"]


def test_the_same_pack_is_not_installed_twice(office: Office) -> None:
    packs.install_pack(office, PROVINCE, trust=True)
    with pytest.raises(packs.PackInUse):
        packs.install_pack(office, PROVINCE, trust=True)


def test_nothing_stands_in_the_place_of_the_national_pack(office: Office) -> None:
    with pytest.raises(packs.PackOfNation):
        packs.install_pack(office, resources() / "national_pack", trust=True)


def test_lists_are_understood_by_the_words_of_a_province_until_its_pack_is_undone(
    office: Office, tmp_path: Path
) -> None:
    listed = ward.list_of_nominees(tmp_path, rows=1, award="LĐ tiêu biểu của tỉnh")
    words = {"intake_titles.csv": "award_code,wording,valid_from,valid_to\nLDTT,LĐ tiêu biểu của tỉnh,,\n".encode()}

    def held() -> int:
        return look_at_lists(office, [listed], "nominations", round_id=1).report.held

    assert held() == 1
    packs.install_pack(office, made(tmp_path / "tu.zip", words), trust=True)
    assert held() == 0
    office.undo()
    assert held() == 1


def test_past_years_keep_the_rules_they_were_judged_with(office: Office) -> None:
    rounds.open_round(office, "Đợt cũ", kind=RoundKind.YEAR_END, year=2024, received_on=date(2024, 12, 5))
    old = rounds.find_round(office, "Đợt cũ").id
    packs.install_pack(office, PROVINCE, trust=True)
    assert [len(office.rulebook_of(number).table(CouncilRule)) for number in (old, ward.ROUND)] == [
        len(office.rulebook.table(CouncilRule)) - 2,
        len(office.rulebook.table(CouncilRule)),
    ]
    packs.install_pack(office, LAW, trust=True)
    assert len(office.rulebook_of(old).table(CouncilRule)) == len(office.rulebook.table(CouncilRule)) - 2


def test_who_would_be_judged_otherwise_is_told_before(office: Office, tmp_path: Path) -> None:
    with office.reader() as reader:
        judged = judge_round(reader, office.rulebook, ward.ROUND)
    head = "award_code,rule_code,kind,parameters,law_article,text_vi,effective_from,effective_to,verification,severity"
    strict = f"{head}\n*,THU_CAM,sudden_achievement,{{}},QĐ thử,Phải có thành tích đột xuất,2024-01-01,,read,warn\n"
    path = made(tmp_path / "goi.zip", {"eligibility_rules.csv": strict.encode()})
    before = dump(office)
    found = packs.propose_pack(office, path)
    assert dump(office) == before
    assert found.changes.counts == {"conditions": 1}
    assert found.judged_otherwise
    for one in found.judged_otherwise:
        assert one.before is judged[one.nomination.id].verdict
        assert one.after.value == "not_qualified"
        assert [change.then.code for change in one.conditions if change.then is not None] == ["THU_CAM"]


def test_a_pack_lost_from_the_folder_is_told_and_nothing_is_judged_by_other_rules(office: Office) -> None:
    packs.install_pack(office, PROVINCE, trust=True)
    (name,) = kept(office)
    path = office.folder / "packs" / name
    data = path.read_bytes()
    office.release()
    for spoil in (path.unlink, lambda: path.write_bytes(packed(whole({}, key=None)))):
        path.write_bytes(data)
        spoil()
        folder = office.folder.with_name(f"office_{path.exists()}")
        shutil.copytree(office.folder, folder)
        with Office.open(folder, clock=FixedClock()) as again, pytest.raises(PackLost):
            _ = again.rulebook


def test_every_refusal_says_what_to_do(office: Office) -> None:
    with pytest.raises(OfficerError) as refused:
        packs.install_pack(office, PROVINCE)
    assert all(str(sentence).strip() for sentence in refused.value.sentences)

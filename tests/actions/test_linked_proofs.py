"""What has no register of its own, linked with a nomination: each kind of condition is met by it, by its paper."""

from collections.abc import Sequence
from datetime import date

import pytest

from tdkt_desktop.actions.linked_proofs import ProofGone, ProofUnnamed, link_proof, take_proof_off
from tdkt_desktop.actions.rounds import AlreadyDecided
from tdkt_desktop.domain.linked_proof import LinkedProof, ProofSort
from tdkt_desktop.office.office import Office
from tests.support import ward
from tests.support.actions import decided, opened, proposed, refuses, supported

MOVEMENT = LinkedProof(
    ProofSort.MOVEMENT, "Cả tỉnh chung sức", "31/QĐ-UBND", reach="TINH", sort="tong_ket", year_from=2021, year_to=2025,
    themed=True, leads=True,
)  # fmt: skip
EVENT = LinkedProof(
    ProofSort.EVENT, "Cứu người đuối nước", "9/XN-CA", reach="tinh", on_date=date(2025, 6, 2)
)  # fmt: skip
PLACE = LinkedProof(ProofSort.CLUSTER, "Khối xã, phường", "40/QĐ-UBND", reach="cum_khoi_tinh", year=2025, rank=1)
WORK = LinkedProof(
    ProofSort.RESEARCH, "Lúa chịu mặn", "5/QĐ-SKHCN", reach="tinh", sort="de_tai", year=2025, applied=True
)
CASES = (
    ("BK_TINH_CN", ward.LAN, "BKT_MOVE", MOVEMENT),
    ("BK_TINH_CN", ward.LAN, "BKT_DOTXUAT", EVENT),
    ("CO_TINH", ward.SCHOOL_STAFF, "CO_TINH_LEAD", PLACE),
    ("CO_TINH", ward.SCHOOL_STAFF, "CO_TINH_MOVE", MOVEMENT),
    ("CSTD_TINH", ward.LAN, "CSTDT_DT1", WORK),
)


def condition(office: Office, nomination_id: int, code: str) -> dict[str, object]:
    """A condition as it is kept with a nomination."""
    with office.reader() as reader:
        kept = reader.rounds.conditions_of([nomination_id])[nomination_id]
    return next(found for found in kept if found["code"] == code)


def numbers(found: dict[str, object]) -> list[object]:
    proofs = found["proofs"]
    assert isinstance(proofs, Sequence)
    return [proof["number"] for proof in proofs]


@pytest.mark.parametrize(("award", "subject", "code", "proof"), CASES, ids=[case[2] for case in CASES])
def test_what_is_linked_meets_the_condition_with_its_paper_until_it_is_taken_off(
    office: Office, award: str, subject: int, code: str, proof: LinkedProof
) -> None:
    mine = proposed(office, opened(office, "Lên tỉnh").id, subject, award)
    link_proof(office, mine, proof)
    found = condition(office, mine, code)
    assert found["met"] is True
    assert numbers(found) == [proof.paper]
    (kept,) = (one for one in found["proofs"])  # type: ignore[attr-defined]
    take_proof_off(office, int(kept["record_id"]))
    assert condition(office, mine, code)["met"] is not True


def test_without_its_paper_it_is_asked_for(office: Office) -> None:
    mine = proposed(office, opened(office, "Lên tỉnh").id, ward.LAN, "BK_TINH_CN")
    link_proof(office, mine, LinkedProof(ProofSort.EVENT, " Cứu người ", "  ", reach="tinh"))
    assert condition(office, mine, "BKT_DOTXUAT")["met"] is None
    link_proof(office, mine, EVENT, instead_of=1)
    assert condition(office, mine, "BKT_DOTXUAT")["met"] is True
    with office.reader() as reader:
        linked = reader.linked_proofs.of_round(reader.rounds.nomination(mine).round_id)
    assert [one.title for one in linked[mine]] == ["Cứu người đuối nước"]


def test_it_serves_the_nomination_alone_that_it_was_linked_with(office: Office) -> None:
    round_id = opened(office, "Lên tỉnh").id
    mine, others = (proposed(office, round_id, one, "BK_TINH_CN") for one in (ward.LAN, ward.HUNG))
    link_proof(office, mine, EVENT)
    link_proof(office, others, MOVEMENT)
    assert condition(office, mine, "BKT_DOTXUAT")["met"] is True
    assert condition(office, others, "BKT_DOTXUAT")["met"] is False
    assert all(numbers(found) != [EVENT.paper] for found in (condition(office, others, "BKT_MOVE"),))


def test_a_decided_nomination_is_left_as_it_is(office: Office) -> None:
    (mine,) = supported(office, ward.ROUND, ward.LAN, "LDTT")
    decided(office, ward.ROUND, "112/QĐ-UBND", on=date(2025, 11, 20))
    with refuses(office, AlreadyDecided):
        link_proof(office, mine, EVENT)


def test_a_name_is_asked_for_and_what_is_gone_is_said(office: Office) -> None:
    with refuses(office, ProofUnnamed):
        link_proof(office, ward.PROPOSED, LinkedProof(ProofSort.EVENT, " "))
    with refuses(office, ProofGone):
        take_proof_off(office, 99)

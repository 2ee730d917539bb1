"""Rules that are off by default: switched on by the officer, for what is appraised from then on."""

import pytest

from tdkt_desktop.actions.appraisal import judge_round
from tdkt_desktop.actions.decisions import decide
from tdkt_desktop.actions.rounds import ReasonMissing
from tdkt_desktop.actions.rule_switches import RuleNotSwitchable, switch_rule_off, switch_rule_on
from tdkt_desktop.office.office import Office
from tests.support import ward
from tests.support.actions import opened, proposed

RULE = "LDTT_SERVICE"
REASON = "Quy chế thi đua của tỉnh"


def asked(office: Office, round_id: int) -> set[str]:
    """Codes of all conditions that the round is judged by."""
    with office.reader() as reader:
        judged = judge_round(reader, office.rulebook_of(round_id), round_id)
    return {condition.code for one in judged.values() for condition in one.conditions}


@pytest.fixture
def round_id(office: Office) -> int:
    new = opened(office, "Cuối năm", year=office.today.year).id
    proposed(office, new, ward.LAN, "LDTT")
    return new


def test_a_rule_switched_on_is_asked_until_it_is_left_off_again(office: Office, round_id: int) -> None:
    assert RULE not in asked(office, round_id)
    switch_rule_on(office, RULE, reason=f"  {REASON} ")
    assert RULE in asked(office, round_id)
    with office.reader() as reader:
        (kept,) = reader.packs.switches()
    assert (kept.rule_code, kept.since, kept.reason) == (RULE, office.today, REASON)
    switch_rule_off(office, RULE)
    assert RULE not in asked(office, round_id)
    office.undo()
    assert RULE in asked(office, round_id)
    office.undo()
    assert RULE not in asked(office, round_id)


def test_past_years_and_decided_rounds_stay_as_they_were(office: Office, round_id: int) -> None:
    past = opened(office, "Năm trước", year=office.today.year - 1).id
    proposed(office, past, ward.LAN, "LDTT")
    decide(office, ward.ROUND, number="112/QĐ-UBND", signed_on=office.today, signer="Nguyễn Văn Thành")
    switch_rule_on(office, RULE, reason=REASON)
    assert RULE not in asked(office, past) | asked(office, ward.ROUND)
    assert RULE in asked(office, round_id)


def test_a_round_decided_by_a_rule_keeps_it_when_it_is_left_off(office: Office) -> None:
    switch_rule_on(office, RULE, reason=REASON)
    decide(office, ward.ROUND, number="112/QĐ-UBND", signed_on=office.today, signer="Nguyễn Văn Thành")
    switch_rule_off(office, RULE)
    assert RULE in asked(office, ward.ROUND)


def test_a_reason_is_asked_for(office: Office) -> None:
    with pytest.raises(ReasonMissing):
        switch_rule_on(office, RULE, reason="  ")


@pytest.mark.parametrize("code", ["LDTT_GRADE", "KHONG_CO"])
def test_only_what_is_off_by_default_can_be_switched(office: Office, code: str) -> None:
    with pytest.raises(RuleNotSwitchable):
        switch_rule_on(office, code, reason=REASON)


def test_what_is_on_is_not_switched_on_twice_nor_what_is_off_left_off(office: Office) -> None:
    with pytest.raises(RuleNotSwitchable):
        switch_rule_off(office, RULE)
    switch_rule_on(office, RULE, reason=REASON)
    with pytest.raises(RuleNotSwitchable):
        switch_rule_on(office, RULE, reason=REASON)


def test_an_unverified_rule_that_was_switched_on_warns_and_never_decides(office: Office, round_id: int) -> None:
    switch_rule_on(office, RULE, reason=REASON)
    with office.reader() as reader:
        (judged,) = judge_round(reader, office.rulebook, round_id).values()
    found = next(one for one in judged.conditions if one.code == RULE)
    assert found.weighs
    assert not found.verification.decides
    assert judged.verdict == "needs_evidence"

"""Rules that the packs leave off, switched on by the officer and left off again: each one Step with its reason."""

from __future__ import annotations

from tdkt_desktop.actions.rounds import ReasonMissing
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import EligibilityRule, Rulebook
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office.office import Office


class RuleNotSwitchable(OfficerError):
    """A rule that counts by itself, or that the packs in use do not hold."""

    happened = QT_TRANSLATE_NOOP("Error", "The rule {rule} cannot be switched: it is not one that is off by default.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "To change a rule that counts by itself, make a draft pack.")


def may_switch(rulebook: Rulebook, rule_code: str) -> bool:
    """Whether a rule is one that the packs leave to the place: off unless it is switched on."""
    return any(rule.is_off for rule in rulebook.table(EligibilityRule) if rule.code == rule_code)


def switch_rule_on(office: Office, rule_code: str, *, reason: str) -> Step:
    """Let a rule count from now on; decided rounds and past years stay judged as they were.

    `reason` says on what it rests, such as the paper of the province. Raises `ReasonMissing`, `RuleNotSwitchable`.
    """
    if not tidy(reason):
        raise ReasonMissing
    with office.reader() as reader:
        is_on = any(one.rule_code == rule_code for one in reader.packs.switches())
    if is_on or not may_switch(office.rulebook, rule_code):
        raise RuleNotSwitchable(rule=rule_code)
    with office.work(QT_TRANSLATE_NOOP("Step", "Switch on: {rule}"), rule=_said(office, rule_code)) as work:
        work.packs.keep_for_old_rounds(before=office.today.year)
        work.packs.switch_on(rule_code, on=office.today, reason=tidy(reason))
    return work.step


def switch_rule_off(office: Office, rule_code: str) -> Step:
    """Leave a rule off again that was switched on. Raises `RuleNotSwitchable`."""
    with office.reader() as reader:
        is_on = any(one.rule_code == rule_code for one in reader.packs.switches())
    if not is_on:
        raise RuleNotSwitchable(rule=rule_code)
    with office.work(QT_TRANSLATE_NOOP("Step", "Leave off again: {rule}"), rule=_said(office, rule_code)) as work:
        work.packs.keep_for_old_rounds(before=office.today.year)
        work.packs.switch_off(rule_code)
    return work.step


def _said(office: Office, rule_code: str) -> str:
    """The rule in the words of the pack; its code where no pack in use holds it any more."""
    return next((rule.text for rule in office.rulebook.table(EligibilityRule) if rule.code == rule_code), rule_code)

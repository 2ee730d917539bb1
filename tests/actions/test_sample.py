"""The sample ward: what the window opens on, made by the same Actions as the officer's own work."""

from collections import Counter
from collections.abc import Iterator

import pytest

from tdkt_desktop.actions import sample
from tdkt_desktop.domain.round import Status
from tdkt_desktop.office.office import Office


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    office = sample.make_sample_office(tmp_path_factory.mktemp("sample") / "Phường Hồng Quang")
    sample.finish_sample_round(office)
    yield office
    office.release()


def test_the_ward_has_a_council_a_register_and_two_plans(ward: Office) -> None:
    with ward.reader() as reader:
        assert len(reader.council.members()) == 15
        assert reader.awards.count() > 264
        assert reader.plans.has_schedule(2025)
        assert reader.plans.has_schedule(2026)
        assert reader.settings.get("chair") == sample.SIGNER


def test_its_round_is_appraised_voted_and_decided(ward: Office) -> None:
    with ward.reader() as reader:
        found = reader.rounds.named(sample.ROUND)
        statuses = reader.rounds.status_counts(found.id)
        verdicts = reader.rounds.verdict_counts(found.id)
        decisions = reader.awards.decisions_of_round(found.id)
    assert statuses[Status.DECIDED] > 500
    assert verdicts["qualified"] > 500
    assert verdicts["not_qualified"] > 0
    assert None not in verdicts
    assert [decision.number for decision in decisions] == [f"{400 + at}/QĐ-UBND" for at in range(1, len(decisions) + 1)]
    assert len(decisions) >= 4


def test_only_what_the_ward_decides_is_decided(ward: Office) -> None:
    with ward.reader() as reader:
        nominations = reader.rounds.nominations_of(reader.rounds.named(sample.ROUND).id)
    here = Counter(
        ward.rulebook.award(one.award_code).decided_at_commune for one in nominations if one.status is Status.DECIDED
    )
    assert here.keys() == {True}
    waiting = {one.award_code for one in nominations if one.status is Status.SUPPORTED}
    assert not any(ward.rulebook.award(code).decided_at_commune for code in waiting)


def test_its_year_was_lived_through_but_for_a_little(ward: Office) -> None:
    sample.live_through_the_year(ward)
    with ward.reader() as reader:
        tasks = reader.plans.schedule_of(sample.YEAR)
        owed = {row.id: reader.plans.reports_of(row.id) for row in reader.plans.obligations_of(sample.YEAR)}
    states = Counter(row.state for row in tasks)
    assert states["done"] > 10
    assert states["underway"] == 1
    (expected,) = [reports for reports in owed.values() if reports]
    assert (len(expected), list(expected.values()).count(None)) == (12, 2)

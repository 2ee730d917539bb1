"""A round has a name, and its dossiers were received on a day that has come."""

from datetime import timedelta

import pytest

from tdkt_desktop.actions.rounds import ReceivedInFuture, RoundUnnamed, open_round
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.office.office import Office


def test_a_round_needs_a_name(office: Office) -> None:
    with pytest.raises(RoundUnnamed):
        open_round(office, " \u00a0", kind=RoundKind.YEAR_END, year=2025)


def test_dossiers_are_not_received_tomorrow(office: Office) -> None:
    tomorrow = office.today + timedelta(days=1)
    with pytest.raises(ReceivedInFuture):
        open_round(office, "Đợt xét thử", kind=RoundKind.YEAR_END, year=2025, received_on=tomorrow)
    open_round(office, "Đợt xét thử", kind=RoundKind.YEAR_END, year=2025, received_on=office.today)

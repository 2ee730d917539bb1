"""When the limits of a round are counted at all."""

from datetime import date

from tdkt_desktop.packs.read import national_pack
from tdkt_desktop.storage.round_shares import has_limits


def test_the_national_pack_sets_no_ratio_today_and_did_under_the_old_law() -> None:
    assert not has_limits(national_pack(), on=date(2025, 12, 31))
    assert has_limits(national_pack(), on=date(2023, 12, 31))

"""Dossiers upward for tests: a round of the small ward from which five nominees go up to two levels."""

from datetime import date
from pathlib import Path

from tdkt_desktop.actions.upward import upward_dossier
from tdkt_desktop.actions.upward_events import record_asked, record_sent
from tdkt_desktop.actions.upward_files import attach_papers
from tdkt_desktop.domain.dossier import Dossier
from tdkt_desktop.office.office import Office
from tests.support.actions import opened, supported
from tests.support.ward import BICH, HUNG, LAN, SCHOOL_STAFF, TITLE

PROVINCE, STATE = "tinh", "nha_nuoc"
SENT = date(2025, 11, 8)
ROUND = 2
"""The first round of `fill`; the second follows it."""


def round_upward(office: Office, name: str = "Tổng kết năm 2025") -> int:
    """Four nominees for the province, one for the Prime Minister, one for the ward itself; gives the round's id."""
    of_round = opened(office, name)
    supported(office, of_round.id, BICH, "CSTD_TINH", TITLE)
    supported(office, of_round.id, HUNG, "BK_TINH_CN")
    supported(office, of_round.id, LAN, "CSTD_TINH", "BK_TTG_CN")
    supported(office, of_round.id, SCHOOL_STAFF, "TTLDXS")
    return of_round.id


def fill(office: Office) -> None:
    """Two such rounds: a dossier being made, one to be completed, one that the province has had for twelve days."""
    assert round_upward(office) == ROUND
    round_upward(office, "Chuyên đề chuyển đổi số")
    record_sent(office, ROUND, STATE, on=SENT, how="Bưu điện")
    record_asked(office, ROUND, STATE, on=date(2025, 11, 18), what="Ý kiến hiệp y của Công an tỉnh")
    record_sent(office, ROUND + 1, PROVINCE, on=SENT, how="Nộp trực tiếp")


def dossier_of(office: Office, round_id: int, level: str = PROVINCE) -> Dossier:
    """One dossier as it is on file."""
    with office.reader() as reader:
        return upward_dossier(office, reader, round_id, level)


def a_file(folder: Path, name: str = "tờ trình.pdf", content: bytes = b"%PDF-1.4") -> Path:
    """A file that could be a paper."""
    path = folder / name
    path.write_bytes(content)
    return path


def complete(office: Office, round_id: int, folder: Path, level: str = PROVINCE) -> Dossier:
    """The dossier with every paper that it lacks."""
    for paper in dossier_of(office, round_id, level).missing:
        attach_papers(office, paper.lacking, paper.code, [a_file(folder, f"{paper.code}.pdf", paper.code.encode())])
    return dossier_of(office, round_id, level)

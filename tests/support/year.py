"""The award year of the sample ward, worked through by commands alone."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.commands import done, read, reported, table

ROUND = "Tổng kết năm 2025"
NAMES = ("--unit", "Phường Hồng Quang", "--province", "Ninh Bình")
BEFORE = (
    ("danh_muc_don_vi.xlsx", "units", 2025),
    ("don_vi_cu_moi.xlsx", "unit_changes", 2025),
    ("so_khen_thuong_cu_2019_2024.xlsx", "register", 2025),
    ("sang_kien_2023_2025.xlsx", "initiatives", 2025),
)
NOMINEES = (
    ("danh_sach_de_nghi_2025.xlsx", "nominations", 2025),
    ("de_nghi_truong_tieu_hoc.xlsx", "nominations", 2025),
    ("de_nghi_tcvn3.xls", "nominations", 2025),
    ("de_nghi_vni.xlsx", "nominations", 2025),
    ("danh_sach_tap_the.xlsx", "collectives", 2025),
    ("ho_gia_dinh_van_hoa.xlsx", "households", 2025),
)
NEXT_YEAR = (
    ("dang_ky_thi_dua_2026.xlsx", "registrations", 2026),
    ("ke_hoach_2026_phu_luc.docx", "schedule", 2026),
    ("bang_diem_khoi_thi_dua.xlsx", "scores", 2025),
)
FILES = tuple(name for name, _, _ in (*BEFORE, *NOMINEES, *NEXT_YEAR))
SIGNED = ("--date", "20/12/2025", "--signer", "Vũ Thế Nhiệm")


@dataclass
class Year:
    """Where the office lies and what every command reported."""

    office: Path
    desk: Path
    samples: Path
    imports: dict[str, Any] = field(default_factory=dict)
    appraised: Any = None
    voted: Any = None
    decisions: dict[str, Any] = field(default_factory=dict)

    def rows(self, name: str, *narrowed: object) -> list[dict[str, Any]]:
        """The rows of a listing."""
        done("list", self.office, name, *narrowed, "--to", self.desk / f"{name}.json")
        return list(read(self.desk / f"{name}.json")["rows"])

    def take_in(self, lists: tuple[tuple[str, str, int], ...], *more: object) -> None:
        """Import and keep lists."""
        for name, kind, year in lists:
            report = self.desk / f"{name}.json"
            path = self.samples / name
            self.imports[name] = reported(
                report, "import", self.office, path, "--as", kind, "--year", year, *more, "--keep"
            )

    def vote(self) -> None:
        """All members but two are there; one nomination of seven has too few votes for a high threshold."""
        counts = [(row["id"], 11 if row["id"] % 7 == 0 else 13, 0, 0) for row in self.rows("nominations")]
        ballots = table(self.desk / "phiếu.csv", ("nomination", "for", "against", "invalid"), counts)
        what = ("vote", self.office, "--round", ROUND, "--counts", ballots, "--date", "15/12/2025")
        self.voted = reported(self.desk / "vote.json", *what)

    def decide(self, code: str, number: str) -> None:
        """Issue the decision on one award."""
        what = ("decide", self.office, "--round", ROUND, "--number", number, *SIGNED, "--award", code)
        self.decisions[code] = reported(self.desk / f"{code}.json", *what)


def worked_through(folder: Path, samples: Path) -> Year:
    """From no office at all to a decided round."""
    year = Year(folder / "Phường Hồng Quang", folder, samples)
    done("new", year.office, *NAMES)
    year.take_in(BEFORE)
    done("round", year.office, ROUND, "--year", 2025, "--kind", "year_end", "--received", "5/12/2025")
    year.take_in(NOMINEES, "--round", ROUND)
    year.take_in(NEXT_YEAR)
    year.appraised = reported(folder / "appraise.json", "appraise", year.office, "--round", ROUND)
    done("council", year.office, "--members", samples / "hoi_dong.csv")
    year.vote()
    for place, code in enumerate(("LDTT", "CSTDCS", "TTLDTT", "GK_XA_CN", "GDVH"), start=1):
        year.decide(code, f"{400 + place}/QĐ-UBND")
    return year

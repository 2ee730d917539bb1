"""Rows of the year and of the office: calendar, movements, units, papers and statistics, as a pack gives them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.rule_records import Dated, Verification
from tdkt_desktop.domain.subject import SubjectKind


@dataclass(frozen=True, slots=True, eq=False)
class Deadline(Dated):
    """A yearly day, or a number of days after an event (deadlines.csv)."""

    code: str
    name: str
    month: int | None
    day: int | None
    offset_days: int | None
    offset_unit: str
    year_basis: str
    to_whom: str
    source_kind: str
    source: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class RecurringTask(Dated):
    """A task of the officer's year (recurring_tasks.csv); no month = a standing task."""

    code: str
    month: int | None
    title: str
    output_document: str
    recipient: str
    cycle: str
    source: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification


@dataclass(frozen=True, slots=True, eq=False)
class ReportObligation(Dated):
    """Who reports what to whom, and when (report_obligations.csv)."""

    code: str
    seed_id: str
    source: str
    reporter: str
    receiver: str
    via: str
    content: str
    cycle: str
    due: str
    due_month: int | None
    due_day: int | None
    effective_from: date | None
    effective_to: date | None
    verification: Verification


@dataclass(frozen=True, slots=True, eq=False)
class MovementSeed(Dated):
    """A movement (phong trào thi đua) to fill a new office with (movements_seed.csv)."""

    code: str
    name: str
    level_code: str
    year_from: int | None
    year_to: int | None
    mode: str
    parent_code: str
    seed_ids: tuple[str, ...]
    sources: tuple[str, ...]
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class MovementLevel(Dated):
    """Who launches a movement, and its column in form 0601 (movement_levels.csv)."""

    code: str
    name: str
    launched_by: str
    column_0601: str
    source: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class LegalDocument(Dated):
    """A law, decree, circular or plan (legal_documents.csv)."""

    code: str
    number: str
    kind: str
    title: str
    issuer: str
    issued_on: PartialDate | None
    effective_from: date | None
    effective_to: date | None
    replaces: str
    replaced_by: str
    role: str
    source: str
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class LegalBasis(Dated):
    """A căn cứ line of forms, in its order (can_cu_phap_ly.csv); without closing mark."""

    form_codes: tuple[str, ...]
    effective_from: date | None
    effective_to: date | None
    order: int
    text: str
    source: str
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class HeaderText(Dated):
    """A fixed line of letterheads and signing blocks (header_texts.csv)."""

    code: str
    text: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class Honorific(Dated):
    """A form of address, dropped only to compare names and never to guess a sex (honorifics.csv)."""

    text: str
    strip: bool
    source: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class UnitAlias(Dated):
    """Another writing or an older name of a unit (unit_aliases.csv)."""

    alias: str
    canonical_name: str
    unit_level: str
    relation: str
    effective_from: date | None
    effective_to: date | None
    source: str
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class UnitLevel(Dated):
    """A level of units and whether it decides awards (units_levels.csv)."""

    code: str
    name: str
    rank: int
    effective_from: date | None
    effective_to: date | None
    decides_awards: bool
    source: str
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class PetitionKind(Dated):
    """A kind of petition (đơn thư) and whether it may suspend a dossier (petition_kinds.csv)."""

    code: str
    name: str
    meaning: str
    may_suspend_dossier: bool
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification


@dataclass(frozen=True, slots=True, eq=False)
class ModelStage(Dated):
    """A stage of an example (điển hình tiên tiến): found, fostered, summed up, spread (model_stages.csv)."""

    code: str
    seq: int
    name: str
    meaning: str
    required_evidence: str
    next_stage: str
    source: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification


@dataclass(frozen=True, slots=True, eq=False)
class RetentionRule(Dated):
    """How long a kind of record is kept (retention.csv); `keep_years` is a number, 'vinh_vien' or 'theo_ho_so'."""

    record_kind: str
    name: str
    keep_years: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class ScoringCriterion(Dated):
    """A line of a cluster's scoring sheet, as an example of its shape (scoring_criteria_example.csv)."""

    code: str
    parent_code: str
    name: str
    max_points: int
    scoring_kind: str
    source: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class StatisticItem(Dated):
    """A column, row or heading of a statistics form 0601 to 0605; a row without code is a heading."""

    form_code: str
    axis: str
    code: str
    parent_code: str
    label: str
    unit: str
    seq: int
    fill_at_commune: str
    source: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class SeedPaper(Dated):
    """A founding paper that rows name as S0 to S4 (seed_index.csv)."""

    code: str
    file_name: str
    document_kind: str
    issuer: str
    province: str
    level: str
    document_year: int
    number: str
    given_date: str
    signer_block: str
    signer_name: str
    source: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class DossierRoute(Dated):
    """To whom the ward hands awards of a level up, and by when (dossier_routes.csv); no round kinds = all others."""

    level_code: str
    round_kinds: tuple[str, ...]
    submitted_to: str
    deadline_code: str
    source: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class DossierPaper(Dated):
    """Which form makes a paper of a dossier, and whether each nominee has an own one (dossier_papers.csv)."""

    document_code: str
    form_code: str
    for_each: bool
    source: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class QuotaBase(Dated):
    """Out of whom a quota is counted: those of the unit who get `base_award` for the same year (quota_bases.csv)."""

    quota_code: str
    base_award: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class QuotaGrade(Dated):
    """Which grade a quota counts, and from which it is counted (quota_grades.csv).

    `unit_grade`: it holds where the unit itself is graded so, in the place of the one for all units; blank = that one.
    """

    quota_code: str
    subject: SubjectKind
    counted_grade: str
    base_grade: str
    unit_grade: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class YearBasis(Dated):
    """What an award year is: năm công tác or năm học, with its first and last day (year_bases.csv).

    `unit_words`: units whose name or kind begins so count their years by it.
    """

    code: str
    name: str
    start_month: int
    start_day: int
    start_year_offset: int
    end_month: int
    end_day: int
    unit_words: tuple[str, ...]
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str

    def first_day(self, year: int) -> date:
        """The day on which award year `year` begins; school year 2024-2025 is 2025."""
        return date(year + self.start_year_offset, self.start_month, self.start_day)

    def last_day(self, year: int) -> date:
        """The day on which award year `year` ends."""
        return date(year, self.end_month, self.end_day)

"""The tables of a pack: which file fills which record, and which columns are named otherwise than the field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tdkt_desktop.domain import rulebook as records

NAME = {"name": "name_vi"}


@dataclass(frozen=True, slots=True)
class Table:
    """A file of a pack; `needed` = a pack without it is refused; `columns` maps a field to its column."""

    file: str
    record: type
    columns: Mapping[str, str] = field(default_factory=dict)
    needed: bool = True


STATISTICS = {"code": "item_code", "label": "label_vi", "unit": "unit_vi"}
VALID = {"effective_from": "valid_from", "effective_to": "valid_to"}

TABLES: tuple[Table, ...] = (
    Table("award_types", records.AwardType, NAME | {"short_name": "short_vi"}),
    Table("award_authority", records.AwardAuthority),
    Table("award_category", records.AwardCategory,
          NAME | {"code": "category_code", "row_0602": "stat_row_0602", "row_0603": "stat_row_0603"}),
    Table("award_likeness", records.AwardLikeness),
    Table("award_spans", records.AwardSpan),
    Table("eligibility_rules", records.EligibilityRule, {"code": "rule_code", "text": "text_vi"}),
    Table("ordered_codes", records.OrderedCode, NAME),
    Table("year_bases", records.YearBasis, NAME | {"code": "basis_code"}),
    Table("open_matters", records.OpenMatter, NAME | {"code": "state_code"}),
    Table("labour_groups", records.LabourGroup, NAME | {"code": "group_code"}),
    Table("evaluation_grades", records.EvaluationGrade, NAME | {"code": "grade_code"}),
    Table("quotas", records.Quota,
          {"code": "quota_code", "numerator": "numerator_vi", "denominator": "denominator_vi"}),
    Table("quota_bases", records.QuotaBase, needed=False),
    Table("quota_grades", records.QuotaGrade, needed=False),
    Table("base_salary", records.BaseSalary, {"amount": "amount_vnd"}),
    Table("bonus_coefficients", records.BonusCoefficient),
    Table("bonus_rules", records.BonusRule, {"code": "rule_code", "text": "text_vi"}),
    Table("council_rules", records.CouncilRule, {"code": "rule_code", "text": "text_vi"}),
    Table("vote_thresholds", records.VoteThreshold, {"code": "threshold_code"}),
    Table("dossier_requirements", records.DossierRequirement, NAME | {"document_code": "doc_code"}),
    Table("dossier_papers", records.DossierPaper, {"document_code": "doc_code"}, needed=False),
    Table("dossier_routes", records.DossierRoute, needed=False),
    Table("legal_documents", records.LegalDocument, {"code": "doc_code", "title": "title_vi"}),
    Table("can_cu_phap_ly", records.LegalBasis,
          {"form_codes": "loai_mau", "effective_from": "tu_ngay", "effective_to": "den_ngay", "order": "thu_tu",
           "text": "noi_dung", "source": "nguon"}),
    Table("header_texts", records.HeaderText, {"code": "text_code", "text": "noi_dung"}),
    Table("deadlines", records.Deadline, NAME | {"code": "deadline_code"}),
    Table("recurring_tasks", records.RecurringTask,
          {"code": "task_code", "title": "title_vi", "output_document": "output_doc"}),
    Table("report_obligations", records.ReportObligation,
          {"code": "obligation_code", "source": "source_seed", "content": "content_vi", "due": "due_vi"}),
    Table("movement_levels", records.MovementLevel, NAME | {"code": "level_code", "column_0601": "stat_column_0601"}),
    Table("movements_seed", records.MovementSeed, NAME | {"code": "movement_code", "sources": "source_seed"}),
    Table("honorifics", records.Honorific, {"text": "honorific"}),
    Table("unit_aliases", records.UnitAlias, VALID),
    Table("units_levels", records.UnitLevel,
          NAME | {"code": "level_code", "effective_from": "exists_from", "effective_to": "exists_to"}),
    Table("petition_kinds", records.PetitionKind, NAME | {"code": "kind_code", "meaning": "meaning_vi"}),
    Table("model_stages", records.ModelStage,
          NAME | {"code": "stage_code", "meaning": "meaning_vi", "required_evidence": "required_evidence_vi"}),
    Table("retention", records.RetentionRule, NAME),
    Table("scoring_criteria_example", records.ScoringCriterion, NAME | {"code": "criterion_code"}, needed=False),
    Table("seed_index", records.SeedPaper,
          {"code": "seed_id", "document_kind": "doc_kind", "document_year": "doc_year", "number": "number_given",
           "given_date": "date_given"}, needed=False),
    *(Table(f"statistics_060{number}", records.StatisticItem, STATISTICS) for number in range(1, 6)),
)  # fmt: skip

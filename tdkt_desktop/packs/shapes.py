"""How the tables of a pack are read aloud: their part, title, the columns that identify a row, and its sentence.

A sentence has the row's columns as its named places; of several the first is taken whose columns are all filled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

PARTS: Mapping[str, str] = {
    "awards": QT_TRANSLATE_NOOP("PackPart", "Titles and forms of reward"),
    "conditions": QT_TRANSLATE_NOOP("PackPart", "Conditions"),
    "quotas": QT_TRANSLATE_NOOP("PackPart", "Quotas"),
    "money": QT_TRANSLATE_NOOP("PackPart", "Bonuses"),
    "council": QT_TRANSLATE_NOOP("PackPart", "Council and votes"),
    "dossiers": QT_TRANSLATE_NOOP("PackPart", "Papers of a dossier"),
    "calendar": QT_TRANSLATE_NOOP("PackPart", "The year's calendar"),
    "movements": QT_TRANSLATE_NOOP("PackPart", "Movements and examples"),
    "bases": QT_TRANSLATE_NOOP("PackPart", "Legal bases"),
    "units": QT_TRANSLATE_NOOP("PackPart", "Units and forms of address"),
    "statistics": QT_TRANSLATE_NOOP("PackPart", "Statistics and archive"),
    "intake": QT_TRANSLATE_NOOP("PackPart", "Words of lists"),
}
"""Parts of a pack in the order in which an officer looks at them."""

LAW, SOURCE = "law_article", "source"
SINCE_UNTIL = ("effective_from", "effective_to")
USED = ("valid_from", "valid_to")


@dataclass(frozen=True, slots=True)
class Shape:
    """One table: `key` are the columns that name a row through time, `about` holds the award it belongs to."""

    file: str
    part: str
    title: str
    key: tuple[str, ...]
    sentences: tuple[str, ...]
    about: str = ""
    source: str = LAW
    dates: tuple[str, str] = SINCE_UNTIL


STATISTIC_KEY = ("form_code", "axis", "item_code", "parent_code", "label_vi", "seq")
STATISTIC = (
    QT_TRANSLATE_NOOP("PackRow", "Form {form_code}, {axis} {item_code}: {label_vi}"),
    QT_TRANSLATE_NOOP("PackRow", "Form {form_code}, {axis}: {label_vi}"),
)
NAMED = QT_TRANSLATE_NOOP("PackRow", "{name_vi}")
TEXT = QT_TRANSLATE_NOOP("PackRow", "{text_vi}")
LINE = QT_TRANSLATE_NOOP("PackRow", "{noi_dung}")

SHAPES: tuple[Shape, ...] = (
    Shape("award_types", "awards", QT_TRANSLATE_NOOP("PackTable", "Titles and forms"), ("code",), (
        QT_TRANSLATE_NOOP("PackRow", "{name_vi}: {kind} for {subject}, decided by {signer}"),)),
    Shape("award_authority", "awards", QT_TRANSLATE_NOOP("PackTable", "Who decides, and when"), ("award_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{award_code}: decided by {signer}"),)),
    Shape("award_category", "awards", QT_TRANSLATE_NOOP("PackTable", "Kinds of praise"), ("category_code",), (NAMED,)),
    Shape("award_likeness", "awards", QT_TRANSLATE_NOOP("PackTable", "Counted alike"), ("award_code", "counts_as"), (
        QT_TRANSLATE_NOOP("PackRow", "{award_code} counts as {counts_as}"),)),
    Shape("award_spans", "awards", QT_TRANSLATE_NOOP("PackTable", "Years of achievement"), ("award_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{award_code}: achievements of {achievement_years} years"),)),
    Shape("eligibility_rules", "conditions", QT_TRANSLATE_NOOP("PackTable", "Conditions of awards"), ("rule_code",),
          (TEXT,), about="award_code"),
    Shape("evaluation_grades", "conditions", QT_TRANSLATE_NOOP("PackTable", "Grades"), ("grade_code", "subject"), (
        QT_TRANSLATE_NOOP("PackRow", "{name_vi} ({subject}): {min_score} to under {max_score_exclusive} points"),
        QT_TRANSLATE_NOOP("PackRow", "{name_vi} ({subject}): {min_score} points and more"),
        QT_TRANSLATE_NOOP("PackRow", "{name_vi} ({subject}): under {max_score_exclusive} points"),
        QT_TRANSLATE_NOOP("PackRow", "{name_vi} ({subject})"))),
    Shape("ordered_codes", "conditions", QT_TRANSLATE_NOOP("PackTable", "Scales"), ("scale", "code"), (
        QT_TRANSLATE_NOOP("PackRow", "{name_vi}: step {rank} of {scale}"),)),
    Shape("labour_groups", "conditions", QT_TRANSLATE_NOOP("PackTable", "Groups of workers"), ("group_code",), (
        NAMED,)),
    Shape("open_matters", "conditions", QT_TRANSLATE_NOOP("PackTable", "Matters that hold a dossier back"),
          ("state_code",), (NAMED,)),
    Shape("year_bases", "conditions", QT_TRANSLATE_NOOP("PackTable", "Years"), ("basis_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{name_vi}: from {start_day}/{start_month} to {end_day}/{end_month}"),)),
    Shape("quotas", "quotas", QT_TRANSLATE_NOOP("PackTable", "Quotas"), ("quota_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{numerator_vi}: at most {max_ratio} of: {denominator_vi}"),
        QT_TRANSLATE_NOOP("PackRow", "{numerator_vi}: no ratio is set"),), about="award_code"),
    Shape("quota_bases", "quotas", QT_TRANSLATE_NOOP("PackTable", "What quotas are counted from"), ("quota_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{quota_code}: counted from those who get {base_award}"),), about="base_award"),
    Shape("quota_grades", "quotas", QT_TRANSLATE_NOOP("PackTable", "Which grades quotas count"), ("quota_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{quota_code}: {counted_grade} of those graded {base_grade}, unit {unit_grade}"),
        QT_TRANSLATE_NOOP("PackRow", "{quota_code}: {counted_grade} of those graded {base_grade}"))),
    Shape("base_salary", "money", QT_TRANSLATE_NOOP("PackTable", "Base salary"), (), (
        QT_TRANSLATE_NOOP("PackRow", "Base salary: {amount_vnd} a month"),)),
    Shape("bonus_coefficients", "money", QT_TRANSLATE_NOOP("PackTable", "Coefficients"), ("award_code", "subject"), (
        QT_TRANSLATE_NOOP("PackRow", "{award_code} ({subject}): {coefficient} × base salary"),)),
    Shape("bonus_rules", "money", QT_TRANSLATE_NOOP("PackTable", "How bonuses are counted"), ("rule_code",), (TEXT,)),
    Shape("council_rules", "council", QT_TRANSLATE_NOOP("PackTable", "Rules of the Council"), ("rule_code",), (TEXT,)),
    Shape("vote_thresholds", "council", QT_TRANSLATE_NOOP("PackTable", "Votes needed"), ("threshold_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{award_code}: {comparison} {min_ratio} of {denominator}, {ballot}"),
        QT_TRANSLATE_NOOP("PackRow", "{award_code}: as every award, {ballot}"),)),
    Shape("dossier_requirements", "dossiers", QT_TRANSLATE_NOOP("PackTable", "Papers of a dossier"),
          ("award_code", "doc_code", "seq"), (
        QT_TRANSLATE_NOOP("PackRow", "{award_code}: {name_vi} ({copies})"),
        QT_TRANSLATE_NOOP("PackRow", "{award_code}: {name_vi}"),)),
    Shape("dossier_papers", "dossiers", QT_TRANSLATE_NOOP("PackTable", "Forms of these papers"), ("doc_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{doc_code}: made with form {form_code}"),), source=SOURCE),
    Shape("dossier_routes", "dossiers", QT_TRANSLATE_NOOP("PackTable", "Where dossiers go"),
          ("level_code", "round_kinds"), (
        QT_TRANSLATE_NOOP("PackRow", "Awards of {level_code}, {round_kinds}: to {submitted_to}, {deadline_code}"),
        QT_TRANSLATE_NOOP("PackRow", "Awards of {level_code}, {round_kinds}: to {submitted_to}"),
        QT_TRANSLATE_NOOP("PackRow", "Awards of {level_code}: to {submitted_to}")), source=SOURCE),
    Shape("deadlines", "calendar", QT_TRANSLATE_NOOP("PackTable", "Deadlines"), ("deadline_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{name_vi}: {day}/{month}"),
        QT_TRANSLATE_NOOP("PackRow", "{name_vi}: {offset_days} {offset_unit}"),
        NAMED), source=SOURCE),
    Shape("recurring_tasks", "calendar", QT_TRANSLATE_NOOP("PackTable", "Tasks of the year"), ("task_code",), (
        QT_TRANSLATE_NOOP("PackRow", "Month {month}: {title_vi}"),
        QT_TRANSLATE_NOOP("PackRow", "{title_vi}")), source=SOURCE),
    Shape("report_obligations", "calendar", QT_TRANSLATE_NOOP("PackTable", "Reports owed"), ("obligation_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{content_vi}: {reporter} to {receiver}, {due_vi}"),
        QT_TRANSLATE_NOOP("PackRow", "{content_vi}: {reporter} to {receiver}")), source="source_seed"),
    Shape("movement_levels", "movements", QT_TRANSLATE_NOOP("PackTable", "Who launches"), ("level_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{name_vi}: {launched_by}"), NAMED), source=SOURCE),
    Shape("movements_seed", "movements", QT_TRANSLATE_NOOP("PackTable", "Movements"), ("movement_code",), (NAMED,),
          source="source_seed"),
    Shape("model_stages", "movements", QT_TRANSLATE_NOOP("PackTable", "Stages of an example"), ("stage_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{name_vi}: {meaning_vi}"), NAMED), source=SOURCE),
    Shape("legal_documents", "bases", QT_TRANSLATE_NOOP("PackTable", "Laws and decrees"), ("doc_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{number}: {title_vi}"),
        QT_TRANSLATE_NOOP("PackRow", "{title_vi}")), source=SOURCE),
    Shape("can_cu_phap_ly", "bases", QT_TRANSLATE_NOOP("PackTable", "Bases in papers"), ("noi_dung", "loai_mau"), (
        LINE,), source="nguon", dates=("tu_ngay", "den_ngay")),
    Shape("header_texts", "bases", QT_TRANSLATE_NOOP("PackTable", "Letterhead"), ("text_code",), (LINE,)),
    Shape("units_levels", "units", QT_TRANSLATE_NOOP("PackTable", "Levels of units"), ("level_code",), (NAMED,),
          source=SOURCE, dates=("exists_from", "exists_to")),
    Shape("unit_aliases", "units", QT_TRANSLATE_NOOP("PackTable", "Other names of units"),
          ("alias", "canonical_name"), (
        QT_TRANSLATE_NOOP("PackRow", "“{alias}” is “{canonical_name}” ({relation})"),), source=SOURCE, dates=USED),
    Shape("honorifics", "units", QT_TRANSLATE_NOOP("PackTable", "Forms of address"), ("honorific",), (
        QT_TRANSLATE_NOOP("PackRow", "“{honorific}” is left out where names are compared"),), source=SOURCE),
    *(Shape(f"statistics_060{number}", "statistics", title, STATISTIC_KEY, STATISTIC, source=SOURCE)
      for number, title in enumerate((
          QT_TRANSLATE_NOOP("PackTable", "Statistics 0601"),
          QT_TRANSLATE_NOOP("PackTable", "Statistics 0602"),
          QT_TRANSLATE_NOOP("PackTable", "Statistics 0603"),
          QT_TRANSLATE_NOOP("PackTable", "Statistics 0604"),
          QT_TRANSLATE_NOOP("PackTable", "Statistics 0605")), start=1)),
    Shape("retention", "statistics", QT_TRANSLATE_NOOP("PackTable", "How long files are kept"), ("record_kind",), (
        QT_TRANSLATE_NOOP("PackRow", "{name_vi}: kept {keep_years}"),)),
    Shape("petition_kinds", "statistics", QT_TRANSLATE_NOOP("PackTable", "Petitions"), ("kind_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{name_vi}: {meaning_vi}"), NAMED)),
    Shape("scoring_criteria_example", "statistics", QT_TRANSLATE_NOOP("PackTable", "Example of a scoring sheet"),
          ("criterion_code",), (
        QT_TRANSLATE_NOOP("PackRow", "{name_vi}: {max_points} points"), NAMED), source=SOURCE),
    Shape("seed_index", "statistics", QT_TRANSLATE_NOOP("PackTable", "Founding papers"), ("seed_id",), (
        QT_TRANSLATE_NOOP("PackRow", "{issuer}, {doc_year}: {doc_kind}"),), source=SOURCE),
    Shape("intake_titles", "intake", QT_TRANSLATE_NOOP("PackTable", "Writings of awards"), ("award_code", "wording"), (
        QT_TRANSLATE_NOOP("PackRow", "“{wording}” is read as {award_code}"),), source="",
          dates=USED),
    Shape("intake_grades", "intake", QT_TRANSLATE_NOOP("PackTable", "Writings of grades"), ("grade_code", "wording"), (
        QT_TRANSLATE_NOOP("PackRow", "“{wording}” is read as {grade_code}"),), source=""),
    Shape("intake_headings", "intake", QT_TRANSLATE_NOOP("PackTable", "Headings of columns"),
          ("kinds", "field", "heading"), (
        QT_TRANSLATE_NOOP("PackRow", "Column “{heading}” is read as {field}"),), source=""),
    Shape("intake_abbreviations", "intake", QT_TRANSLATE_NOOP("PackTable", "Abbreviations"), ("short", "long", "where"),
          (QT_TRANSLATE_NOOP("PackRow", "“{short}” is read as “{long}”"),), source=""),
    Shape("intake_words", "intake", QT_TRANSLATE_NOOP("PackTable", "Words with a meaning"),
          ("class", "mode", "words", "value"), (
        QT_TRANSLATE_NOOP("PackRow", "“{words}”: {class}"),
        QT_TRANSLATE_NOOP("PackRow", "{class}: {value}")), source=""),
    Shape("intake_blanks", "intake", QT_TRANSLATE_NOOP("PackTable", "Lists that units fill in"),
          ("kind", "field", "takes"), (
        QT_TRANSLATE_NOOP("PackRow", "“{heading}” in the blank list {kind}"),
        QT_TRANSLATE_NOOP("PackRow", "A column of the blank list {kind}")), source=""),
    Shape("intake_surnames", "intake", QT_TRANSLATE_NOOP("PackTable", "Family names"), ("surname",), (
        QT_TRANSLATE_NOOP("PackRow", "{surname}"),), source=""),
)  # fmt: skip

BY_FILE: Mapping[str, Shape] = {shape.file: shape for shape in SHAPES}

"""Units, subjects, and what each year says of them."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from tdkt_desktop.storage.schema import link, one_of, table, text, whole

unit = table(
    "unit",
    text("name", required=True),
    text("folded", required=True, index=True),
    text("name_key"),
    text("kind"),
    link("parent_id", "unit"),
    text("valid_from"),
    text("valid_to"),
)

unit_alias = table(
    "unit_alias",
    link("unit_id", "unit", required=True),
    text("alias", required=True),
    text("folded", required=True, index=True),
)

unit_succession = table(
    "unit_succession",
    link("old_unit_id", "unit", required=True),
    link("new_unit_id", "unit", required=True),
    text("on_date"),
    UniqueConstraint("old_unit_id", "new_unit_id"),
)

subject = table(
    "subject",
    text("kind", required=True),
    text("name", required=True),
    text("folded", required=True, index=True),
    text("name_key", required=True),
    text("birth_date"),
    text("gender"),
    text("position"),
    text("role"),
    text("labour_group"),
    text("citizen_id", index=True),
    link("unit_id", "unit"),
    text("note"),
    one_of("kind", "ca_nhan", "tap_the", "ho_gia_dinh"),
    Index("subject_name_key", "kind", "name_key", "id"),
    Index("subject_by_name", "name_key", "id", "folded"),  # searched in its own order without reading the rows
)

former_subject = table(
    "former_subject",
    link("subject_id", "subject", required=True),
    text("name", required=True),
    text("folded", required=True, index=True),
    text("birth_date"),
    text("citizen_id"),
    text("position"),
    link("unit_id", "unit"),
    text("merged_on", required=True),
    text("reason"),
    text("lost"),
)
"""Records that were merged into another: what they said, and under which name they are still found."""

not_same = table(
    "not_same",
    link("subject_id", "subject", required=True, has_own_index=False),
    link("other_id", "subject", required=True),
    UniqueConstraint("subject_id", "other_id"),
)
"""Pairs, the lower id first, of whom the officer said that they are two: not asked again."""

also_written = table(
    "also_written",
    link("subject_id", "subject", required=True),
    text("name", required=True),
    text("birth_date"),
    link("unit_id", "unit"),
    link("source_id", "source_file"),
    text("source_row"),
)
"""How a list described a subject otherwise than its record does, where the officer said that they are one."""

employment = table(
    "employment",
    link("subject_id", "subject", required=True),
    link("unit_id", "unit", required=True),
    text("position"),
    text("from_date"),
    text("to_date"),
    link("source_id", "source_file"),
    text("source_row"),
)

grade = table(
    "grade",
    link("subject_id", "subject", required=True),
    whole("year", required=True),
    text("grade", required=True),
    text("paper"),
    link("source_id", "source_file"),
    text("source_row"),
    UniqueConstraint("subject_id", "year"),
)

yearly_figure = table(
    "yearly_figure",
    link("subject_id", "subject", required=True),
    whole("year", required=True),
    text("name", required=True),
    whole("figure", required=True),
    link("source_id", "source_file"),
    text("source_row"),
    UniqueConstraint("subject_id", "year", "name"),
)

discipline = table(
    "discipline",
    link("subject_id", "subject", required=True),
    text("form"),
    text("on_date"),
    text("served_until"),
    text("state"),
    text("paper"),
)

initiative = table(
    "initiative",
    text("title", required=True),
    text("folded", required=True),
    whole("year", required=True),
    text("scope"),
    text("state", required=True),
    whole("applied", required=True),
    text("decision_number"),
    text("decided_on"),
    text("authority"),
    link("unit_id", "unit"),
    link("source_id", "source_file"),
    text("source_row"),
    one_of("state", "recognised", "pending"),
    Index("initiative_year", "year", "id"),
)

initiative_author = table(
    "initiative_author",
    link("initiative_id", "initiative", required=True),
    link("subject_id", "subject", required=True),
    text("share"),
)

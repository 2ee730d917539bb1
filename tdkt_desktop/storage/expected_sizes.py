"""What an office looks like after ten years, told to SQLite's planner from the first day.

Without it the planner knows neither that decisions are few nor that awards are many, and sorts the whole register for
one window. Measuring (ANALYZE) would have to be repeated as the office grows, and plans would change under way; these
figures stay, and every office of every size has the same plans. Each line: table, index, rows of the table followed by
the rows that share the first column of the index, the first two …
"""

from __future__ import annotations

from sqlalchemy import Connection

EXPECTED_SIZES = (
    ("award", "award_of_decision", "100000 100 1 1 1 1"),
    ("award", "award_of_subject", "100000 4 1 1"),
    ("award", "ix_award_nomination_id", "100000 1"),
    ("award", "ix_award_unit_id", "100000 400"),
    ("award", "ix_award_source_id", "100000 2000"),
    ("award", "award_period", "100000 10000 1"),
    ("award", "award_code_year", "100000 10000 1000"),
    ("bonus", "sqlite_autoindex_bonus_1", "60000 1"),
    ("decision", "decision_by_number", "1000 3 2"),
    ("decision", "ix_decision_signed_on", "1000 2"),
    ("decision", "ix_decision_number_key", "1000 5"),
    ("decision", "ix_decision_round_id", "1000 10"),
    ("subject", "subject_by_name", "30000 3 1 1"),
    ("subject", "subject_name_key", "30000 10000 3 1"),
    ("subject", "ix_subject_folded", "30000 3"),
    ("subject", "ix_subject_citizen_id", "30000 1"),
    ("subject", "ix_subject_unit_id", "30000 120"),
    ("nomination", "ix_nomination_round_id", "50000 1000"),
    ("nomination", "ix_nomination_subject_id", "50000 2"),
    ("nomination", "ix_nomination_unit_id", "50000 200"),
    ("nomination", "sqlite_autoindex_nomination_1", "50000 1000 1 1"),
    ("condition_result", "sqlite_autoindex_condition_result_1", "50000 1"),
    ("grade", "ix_grade_subject_id", "150000 5"),
    ("grade", "sqlite_autoindex_grade_1", "150000 5 1"),
    ("award_round", "sqlite_autoindex_award_round_1", "60 6 1"),
    ("document", "document_by_year", "20000 2000 1"),
    ("document", "document_by_number", "20000 5 1"),
    ("document", "ix_document_round_id", "20000 300"),
    ("document_event", "ix_document_event_document_id", "60000 3"),
    ("unit", "ix_unit_folded", "300 1"),
    ("unit", "ix_unit_parent_id", "300 20"),
)


def tell_planner(connection: Connection) -> None:
    """Write the expected sizes where the planner of SQLite looks for measured ones."""
    connection.exec_driver_sql("ANALYZE")  # makes the table; there is nothing to be measured in an empty office
    connection.exec_driver_sql("DELETE FROM sqlite_stat1")
    for row in EXPECTED_SIZES:
        connection.exec_driver_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", row)

"""Why a row is held or doubted, a table warned about, a file refused: one sentence for each code.

The officer reads what is wrong in a few words and then what the file says; the codes stay in reports.
"""

from __future__ import annotations

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

CONTEXT = "Intake"

ROW_REASONS = {
    "DUP_ROW": QT_TRANSLATE_NOOP("Intake", "Same as row {twin}: “{text}”"),
    "DUP_FILE": QT_TRANSLATE_NOOP("Intake", "Same as a row of another sheet ({twin}): “{text}”"),
    "IN_ROUND": QT_TRANSLATE_NOOP("Intake", "Already in this round: “{text}”"),
    "NAME_MISSING": QT_TRANSLATE_NOOP("Intake", "The name is missing"),
    "UNIT_MISSING": QT_TRANSLATE_NOOP("Intake", "The unit is missing"),
    "UNIT_UNKNOWN": QT_TRANSLATE_NOOP("Intake", "Unit not in the catalogue: the file says “{text}”"),
    "UNIT_AMBIGUOUS": QT_TRANSLATE_NOOP("Intake", "Several units may be meant: the file says “{text}”"),
    "TITLE_MISSING": QT_TRANSLATE_NOOP("Intake", "The award is missing"),
    "TITLE_UNKNOWN": QT_TRANSLATE_NOOP("Intake", "Award not recognised: the file says “{text}”"),
    "TITLE_CONFLICT": QT_TRANSLATE_NOOP("Intake", "Award differs from its section: the file says “{text}”"),
    "BIRTH_INVALID": QT_TRANSLATE_NOOP("Intake", "No such day of birth: the file says “{text}”"),
    "BIRTH_CONFLICT": QT_TRANSLATE_NOOP("Intake", "Birth date differs from row {twin}: the file says “{text}”"),
    "BIRTH_YEAR_ONLY": QT_TRANSLATE_NOOP("Intake", "Only the year of birth is known: “{text}”"),
    "BIRTH_MISSING": QT_TRANSLATE_NOOP("Intake", "The date of birth is missing"),
    "RATING_UNKNOWN": QT_TRANSLATE_NOOP("Intake", "Grade not recognised: the file says “{text}”"),
    "TWO_TITLES": QT_TRANSLATE_NOOP("Intake", "Another award of the same year in row {twin}: “{text}”"),
    "HIDDEN_ROW": QT_TRANSLATE_NOOP("Intake", "The row is hidden in the file"),
    "STT_GAP": QT_TRANSLATE_NOOP("Intake", "The numbering skips: the file says “{text}”"),
    "STT_DUP": QT_TRANSLATE_NOOP("Intake", "The number stands twice: the file says “{text}”"),
    "FORMULA_TEXT": QT_TRANSLATE_NOOP("Intake", "Text that begins like a formula: “{text}”"),
    "FORMULA_CELL": QT_TRANSLATE_NOOP("Intake", "A formula without a stored value (column {text})"),
    "TEXT_TOO_LONG": QT_TRANSLATE_NOOP("Intake", "A cell is too long (column {text})"),
    "DECISION_MISSING": QT_TRANSLATE_NOOP("Intake", "The number of the decision is missing"),
    "DATE_INVALID": QT_TRANSLATE_NOOP("Intake", "No such day of decision: the file says “{text}”"),
    "YEAR_MISMATCH": QT_TRANSLATE_NOOP("Intake", "The year does not fit the sheet or the decision: “{text}”"),
    "YEAR_GUESSED": QT_TRANSLATE_NOOP("Intake", "The year is taken from the decision: {text}"),
    "COUNT_EXCEEDS": QT_TRANSLATE_NOOP("Intake", "More than there are people: the file says “{text}”"),
    "COUNT_NOT_NUMBER": QT_TRANSLATE_NOOP("Intake", "Not a number: the file says “{text}”"),
    "SCORE_OVER_MAX": QT_TRANSLATE_NOOP("Intake", "Score above the maximum: the file says “{text}”"),
    "SUM_MISMATCH": QT_TRANSLATE_NOOP("Intake", "The total is not the sum of the scores: “{text}”"),
    "AUTHOR_MISSING": QT_TRANSLATE_NOOP("Intake", "The author is missing"),
    "NOT_RECOGNISED": QT_TRANSLATE_NOOP("Intake", "Initiative not yet recognised: the file says “{text}”"),
    "SCOPE_UNKNOWN": QT_TRANSLATE_NOOP("Intake", "Scope not recognised: the file says “{text}”"),
    "SIMILAR_TITLE": QT_TRANSLATE_NOOP("Intake", "Very like an earlier initiative (row {twin}): “{text}”"),
    "SHARES_NOT_100": QT_TRANSLATE_NOOP("Intake", "The shares do not make 100 %: the file says “{text}”"),
    "VOTES_IMPOSSIBLE": QT_TRANSLATE_NOOP("Intake", "More votes for than were issued: the file says “{text}”"),
    "LEFT_OUT": QT_TRANSLATE_NOOP("Intake", "Left out by you; it waits with the held rows"),
    "PARENT_UNKNOWN": QT_TRANSLATE_NOOP("Intake", "Unit above not in the catalogue: the file says “{text}”"),
}

IN_ONE_ROW = {"TWO_TITLES": QT_TRANSLATE_NOOP("Intake", "Several awards of one year in this row: “{text}”")}
"""What a code says where no other row is meant."""

TABLE_REASONS = {
    "TOTAL_MISMATCH": QT_TRANSLATE_NOOP("Intake", "A total of the file differs from the number of its rows."),
    "SUM_MISMATCH": QT_TRANSLATE_NOOP("Intake", "A sum of the file differs from the sum of its rows."),
    "HIDDEN_SHEET": QT_TRANSLATE_NOOP("Intake", "The sheet is hidden in the file and was not read."),
    "ENCODING_MIXED": QT_TRANSLATE_NOOP("Intake", "Old and new letter codes stand in one table; look at the names."),
    "HEADER_UNKNOWN": QT_TRANSLATE_NOOP("Intake", "No row of column headings for this kind of list was found."),
    "EXAMPLE_SHEET": QT_TRANSLATE_NOOP("Intake", "The sheet is an example or a guide and was not read."),
    "SHEET_LEFT_OUT": QT_TRANSLATE_NOOP("Intake", "You said that the sheet is no list; it was not read."),
    "CORRECTION_UNUSED": QT_TRANSLATE_NOOP(
        "Intake", "Something that was said of this sheet fits none of its rows or columns and was passed over."
    ),
    "EMPTY_LIST": QT_TRANSLATE_NOOP("Intake", "The list has column headings but no row is filled in."),
}

REFUSALS = {
    "PASSWORD": QT_TRANSLATE_NOOP(
        "Intake", "{file} is protected by a password. Open it, save it without the password, then take it in again."
    ),
    "CORRUPT": QT_TRANSLATE_NOOP(
        "Intake", "{file} is damaged or was cut off while it was copied. Ask the unit to send it again."
    ),
    "EMPTY": QT_TRANSLATE_NOOP("Intake", "{file} is empty: no cell holds anything. Ask the unit for the filled list."),
    "TOO_LARGE": QT_TRANSLATE_NOOP(
        "Intake", "{file} is too large for a list. Delete its empty rows and columns, save it, then take it in again."
    ),
    "UNSAFE_XML": QT_TRANSLATE_NOOP(
        "Intake", "{file} holds dangerous content and was not opened. Ask the unit to type the list in a new file."
    ),
    "NOT_EXCEL": QT_TRANSLATE_NOOP(
        "Intake", "{file} is no table, whatever its name says. Ask for the list as an Excel or Word file."
    ),
    "UNSUPPORTED": QT_TRANSLATE_NOOP(
        "Intake", "{file} is of an old or rare kind. Open it and save it anew as Excel (.xlsx) or Word (.docx)."
    ),
    "OLD_WORD": QT_TRANSLATE_NOOP(
        "Intake",
        "{file} is an old Word document. Open it in Word, save it as Word Document (.docx), then take it in again.",
    ),
    "NO_COLUMNS": QT_TRANSLATE_NOOP(
        "Intake", "{file} lacks the columns that this kind of list needs. Check the kind of list and the headings."
    ),
}

READ = QT_TRANSLATE_NOOP("Intake", "{file}: {accepted} rows taken, {held} held.")


def row_reason(code: str, *, text: str = "", twin: str = "") -> Sentence:
    """The sentence of a row's code, with what the file says and the row that is meant."""
    source = ROW_REASONS[code] if twin else IN_ONE_ROW.get(code, ROW_REASONS[code])
    return Sentence(CONTEXT, source, {"text": text, "twin": twin})


def table_reason(code: str) -> Sentence:
    """The sentence of a table's warning."""
    return Sentence(CONTEXT, TABLE_REASONS[code])


def refusal_code(words: str) -> str:
    """The code of a refusal in reports, of the one whose sentence the officer reads."""
    return "UNSUPPORTED" if words == "OLD_WORD" else words


def refusal(code: str, *, file: str) -> Sentence:
    """The sentence of a refused file."""
    return Sentence(CONTEXT, REFUSALS[code], {"file": file})

"""Initiatives (sáng kiến) with authors, scope and the decision that recognised them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tdkt_desktop.domain.text import fold
from tdkt_desktop.intake.cleaning import as_number, decimal_number, read_decision, years_in
from tdkt_desktop.intake.context import SheetContext
from tdkt_desktop.intake.draft import DataRow, Draft
from tdkt_desktop.intake.headers import Header
from tdkt_desktop.intake.keys import bare_words, name_key
from tdkt_desktop.intake.kinds.base import ListReader, groups
from tdkt_desktop.intake.report import Twin, Value

_SHARE = re.compile(r"[\s(\-–:]*(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)?")
_BETWEEN = re.compile(r";|,(?!\d)|\s+và\s+(?=[A-ZĐÀ-Ỹ])")
_MARKED = re.compile(r"(\d{1,3}(?:[.,]\d+)?)%")
_FEWEST_WORDS = 5


class InitiativeReader(ListReader):
    """An initiative; one without a number of decision is not yet recognised."""

    name = "initiatives"
    needs = (groups(("title",), ("authors", "scope", "decision_no", "authority")),)
    key_fields = ("title",)

    def __init__(self, context: SheetContext, header: Header) -> None:
        super().__init__(context, header)
        self._stop = {
            words for text in self.tools.vocabulary.phrases("initiative_stop").whole for words in bare_words(text)
        }
        self._pending = self.tools.vocabulary.phrases("pending")
        self._titles: dict[frozenset[str], Twin] = {}
        for number, known in enumerate(self.tools.known.initiatives, 1):
            self._remember(known.title, Twin(number, file=known.place))

    def read(self, row: DataRow, draft: Draft) -> None:
        """Title, authors, scope, decision."""
        title = row.text("title")
        if not title:
            draft.hold("NAME_MISSING")
        draft.put("title", title)
        authors = self._authors(row, draft)
        if row.text("unit") or row.section.unit or self.context.unit:
            self.unit(row, draft)
        years = years_in(row.text("year"))
        draft.put("year", years[0] if len(years) == 1 else self.context.year or self.context.title_year)
        self._scope(row, draft)
        self._decision(row, draft)
        self.plain(row, draft, "stt", "field", "authority", "note")
        if title:
            key = (name_key(title), ";".join(sorted(map(name_key, authors))), str(draft.values.get("year", "")))
            self.context.twins.look(draft, key, sheet=self.context.sheet, text=title)
            self._look_alike(title, draft)

    def _authors(self, row: DataRow, draft: Draft) -> list[str]:
        text = "; ".join(row.lines("authors"))
        if not text:
            draft.hold("AUTHOR_MISSING")
            return []
        found = list(_split_authors(text))
        names = [self.tools.names.clean(name) for name, _ in found]
        authors: list[Value] = []
        for name, (_, share) in zip(names, found, strict=True):
            authors.append({"name": name} if share is None else {"name": name, "share": share})
        draft.values["authors"] = authors
        shares = [share for _, share in found if share is not None]
        if shares and (abs(sum(shares) - 100) > 0.01 or len(shares) != len(found)):
            draft.warn("SHARES_NOT_100", text)
        return names

    def _scope(self, row: DataRow, draft: Draft) -> None:
        if "scope" not in self.header.columns:
            return
        text = row.text("scope")
        code = self.tools.vocabulary.phrases("scope").find(text) if text else None
        if code is None:
            (draft.hold if text else draft.doubt)("SCOPE_UNKNOWN", text)
        else:
            draft.values["scope"] = code

    def _decision(self, row: DataRow, draft: Draft) -> None:
        number, cell = row.text("decision_no"), row.cell("decision_date")
        found = read_decision(number, row.text("decision_date") if isinstance(cell, str) else cell)
        if not any(letter.isdigit() for letter in found.number) or found.number in self._pending:
            draft.doubt("NOT_RECOGNISED", found.number)
        else:
            draft.values["decision_no"] = found.number
        if found.is_impossible or (found.day and found.day.first > self.tools.today):
            draft.hold("DATE_INVALID", found.day_text)
        elif found.day:
            draft.values["decision_date"] = found.day.iso

    def _look_alike(self, title: str, draft: Draft) -> None:
        """A title that differs from an earlier one in filling words, marks or one word only."""
        twin = self._remember(title, Twin(draft.row, self.context.sheet))
        if twin and not {"DUP_ROW", "DUP_FILE"} & set(draft.codes):
            draft.warn("SIMILAR_TITLE", title, of=twin)

    def _remember(self, title: str, place: Twin) -> Twin | None:
        words = frozenset(word for word in bare_words(title) if word not in self._stop)
        if len(words) < _FEWEST_WORDS:
            words |= {fold(title)}
        lessened = [words, *(words - {word} for word in words if len(words) > 2 * _FEWEST_WORDS and not word.isdigit())]
        twin = next((self._titles[key] for key in lessened if key in self._titles), None)
        for key in lessened:
            self._titles.setdefault(key, place)
        return twin


def _split_authors(text: str) -> Iterator[tuple[str, float | int | None]]:
    """Names with their shares, parted by ';', ',', lines, or by the shares themselves."""
    marked = _SHARE.sub(lambda found: f" {found[1]}%;", text)
    for part in _BETWEEN.split(marked):
        found = _MARKED.search(part)
        name = _MARKED.sub("", part).strip(" .,-–:()")
        if name:
            share = decimal_number(found[1]) if found else None
            yield " ".join(name.split()), None if share is None else as_number(share)

"""*Tỷ lệ* of an open round: quotas by unit, and the shares of direct workers and of small collectives by level."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.round import Round
from tdkt_desktop.domain.rules.grade_shares import GradeLine
from tdkt_desktop.domain.rules.shares import LevelShare, QuotaLine
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.round_shares import shares_of
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.labels import Chip, label
from tdkt_desktop.ui.listing import Align, Column, Kind, Row
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.pages.found_list import FoundList
from tdkt_desktop.ui.pages.record_list import Facts
from tdkt_desktop.ui.pages.round_rows import award_name
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Tone


class SharesView(FoundList):
    """Every quota that the round touches, passed ones first among its units; quotas of grades; shares by level."""

    page_key = "shares"
    tables = frozenset({"nomination", "award", "award_round", "grade"})
    columns = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("Column", "Unit or level"),
            Kind.TWO,
            second="second",
            second_title=QT_TRANSLATE_NOOP("Column", "By which rule"),
        ),
        Column("title", QT_TRANSLATE_NOOP("Column", "Counted"), width=170, priority=2),
        Column("proposed", QT_TRANSLATE_NOOP("Column", "Proposed"), Kind.NUMBER, width=96, align=Align.RIGHT),
        Column("base", QT_TRANSLATE_NOOP("Column", "Out of"), width=120, priority=3, align=Align.RIGHT),
        Column("most", QT_TRANSLATE_NOOP("Column", "At most"), width=96, priority=1, align=Align.RIGHT),
        Column(
            "standing",
            QT_TRANSLATE_NOOP("Column", "Standing"),
            Kind.CHIP,
            width=140,
            can_sort=False,
        ),
    )

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self._round: Round | None = None
        self._lines: dict[object, QuotaLine] = {}
        self._grades: dict[object, GradeLine] = {}
        super().__init__(seam, title=title, parent=parent)
        self.counters.hide()
        self.filter_row.insertStretch(0, 1)

    def open_round(self, award_round: Round) -> None:
        """Show the quotas and shares of a round."""
        self._round = award_round
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        if self._round is None:
            return
        with self.office.reader() as reader:
            shares = shares_of(reader, self.office.rulebook_of(self._round.id), self._round)
        self._lines = {f"quota:{place}": line for place, line in enumerate(shares.quotas)}
        rows = [self._quota_row(key, line) for key, line in self._lines.items()]
        self._grades = {f"grade:{place}": line for place, line in enumerate(shares.grades)}
        rows += [self._grade_row(key, line) for key, line in self._grades.items()]
        for place, share in enumerate(shares.levels):
            rows += self._level_rows(place, share)
        self.found = rows
        super().refresh(changed)
        passed = tr("Shares", "{count} limits are passed", count=len(shares.over))
        self.set_facts(f"{self._round.name} · {passed}" if shares.over else self._round.name)

    def _quota_row(self, key: object, line: QuotaLine) -> Row:
        rules, quota = self.office.rulebook, line.limit.quota
        most = line.limit.most
        return {
            "id": key,
            "name": line.unit or tr("Shares", "The whole round"),
            "second": quota.law_article,
            "unit": line.unit,
            "title": award_name(rules, line.award_code),
            "proposed": line.proposed,
            "base": f"{line.limit.base} {award_name(rules, line.base_award)}",
            "most": tr("Shares", "none yet") if most is None else str(most),
            "standing": _quota_badge(line),
            "state": "",
        }

    def _grade_row(self, key: object, line: GradeLine) -> Row:
        rules, most = self.office.rulebook, line.limit.most
        return {
            "id": key,
            "name": line.unit or tr("Shares", "The whole commune"),
            "second": line.limit.quota.law_article,
            "unit": line.unit,
            "title": rules.grade_name(line.counted_grade),
            "proposed": line.counted,
            "base": tr("Shares", "{count} graded good", count=line.limit.base),
            "most": tr("Shares", "none yet") if most is None else str(most),
            "standing": _quota_badge(line),
            "state": "",
        }

    def _level_rows(self, place: int, share: LevelShare) -> list[Row]:
        name = self.office.rulebook.level_name(share.level)
        others = tr(
            "Shares", "{leaders} leaders, {unknown} not known", leaders=share.leaders, unknown=share.roles_unknown
        )
        told = (
            _Part("workers", tr("Shares", "Direct workers"), share.direct_workers, share.persons, others),
            _Part("small", tr("Shares", "Small collectives"), share.small_collectives, share.collectives, ""),
        )
        bases = (
            tr("Shares", "{count} persons", count=share.persons),
            tr("Shares", "{count} collectives", count=share.collectives),
        )
        pairs = zip(told, bases, strict=True)
        return [_share_row(f"{part.key}:{place}", name, part, base=base) for part, base in pairs if part.whole]

    # ---- beside the list

    def record_shown(self, row: Row) -> None:
        facts = Facts()
        line = self._lines.get(row["id"]) or self._grades.get(row["id"])
        chips = [row["standing"]] if isinstance(row["standing"], Badge) else []
        for column in self.columns[1:5]:
            facts.add(tr("Column", column.title), row[column.key])
        parts: list[QWidget] = [facts]
        if line is not None:
            facts.add(tr("Shares", "By"), line.limit.quota.law_article)
            facts.add(tr("Shares", "Counted from"), line.limit.quota.denominator)
            told = [say(sentence) for sentence in (line.warning, line.limit.remark) if sentence is not None]
            if isinstance(line, GradeLine):
                told += self._by_other_reading(line)
            parts += [label(words, shade=Tone.WARN.value, wraps=True) for words in told]
            doubt = statuses.badge(statuses.SOURCE, line.limit.verification.value)
            if doubt is not None:
                parts.append(Chip(doubt))
        self.panel.show_record(row["id"], name=str(row["name"]), facts=str(row["second"]), chips=chips, parts=parts)

    def _by_other_reading(self, line: GradeLine) -> list[str]:
        """What the limit is where those graded excellent are counted in."""
        other = line.quota.including
        return [
            tr(
                "Shares",
                "Counted from those graded good and excellent, {base} in all, at most {most} are allowed.",
                base=other.base,
                most=other.most,
            )
        ]

    def empty_state(self) -> EmptyState:
        words = tr("Shares", "Quotas and shares are counted from the nominations of the round.")
        return EmptyState("data_bar_vertical", title=tr("Shares", "Nothing to count yet"), words=words)


def _quota_badge(line: QuotaLine | GradeLine) -> Badge:
    if line.limit.most is None:
        return Badge(tr("Shares", "No limit set"), Tone.MUTE, "info")
    if line.over:
        sure = line.limit.verification.decides
        return Badge(tr("Shares", "{count} over", count=line.over), Tone.BAD if sure else Tone.WARN, "warning")
    return Badge(tr("Shares", "Within the limit"), Tone.OK, "checkmark_circle")


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of a whole, under its title."""

    key: str
    title: str
    count: int
    whole: int
    second: str


def _share_row(row_id: str, level: str, part: _Part, *, base: str) -> Row:
    return {
        "id": row_id,
        "name": level,
        "second": part.second,
        "unit": "",
        "title": part.title,
        "proposed": part.count,
        "base": base,
        "most": "",
        "standing": Badge(_percent(part.count, part.whole), Tone.INFO, "data_bar_vertical"),
        "state": "",
    }


def _percent(part: int, whole: int) -> str:
    tenths = round(Fraction(part, whole) * 1000)
    figure, rest = divmod(tenths, 10)
    return f"{figure},{rest} %" if rest else f"{figure} %"

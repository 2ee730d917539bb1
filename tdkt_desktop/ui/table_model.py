"""The model behind every table: windows of rows by number, records by id, headings painted between them."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import column_filters
from tdkt_desktop.ui import listing as listings
from tdkt_desktop.ui.listing import (
    WINDOW,
    Align,
    Choice,
    Column,
    Filters,
    FiltersColumns,
    FixedListing,
    GivesRows,
    Group,
    HasGroups,
    Kind,
    KnowsIds,
    Listing,
    Row,
    Sort,
)

KEPT_WINDOWS = 40
FAR = 4 * WINDOW
MOST_VALUES_OF = 8_000
"""Rows whose values are read to be chosen from, where the listing does not know them by itself."""

SEARCHED = 2_000
"""While the officer searches, the cursor follows its record among as many rows; among more it goes to the first."""

_ROLE = Qt.ItemDataRole
_ALIGNMENT = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
}
Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Rows of a listing, fetched when they are looked at; at most 4,000 are kept."""

    ticks_changed = Signal()

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.listing: Listing = FixedListing(())
        self.source: Listing = self.listing  # the listing as it is asked: under column filters, where it has none
        self.order: Sort | None = None
        self.filters: dict[str, object] = {}
        self.ticked: dict[object, None] = {}  # a set in the order of ticking
        self._count = 0
        self._groups: tuple[Group, ...] = ()
        self._starts: list[int] = []  # number of each heading's row
        self._windows: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._recent: tuple[int, ...] = ()
        self._meanwhile: dict[object, Mapping[str, object]] = {}

    # ---- what is shown

    def show(self, listing: Listing, *, sort: Sort | None = None, filters: Filters | None = None) -> None:
        """Show another listing, from its first row."""
        self.listing = listing
        self.order = sort if sort is not None else self.order
        self.filters = dict(filters) if filters is not None else self.filters
        self.reload()

    def order_by(self, sort: Sort | None) -> None:
        """Let the database order the rows."""
        self.order = sort
        self._windows.clear()  # where the officer was looking, other records stand now
        self.reload()

    def filter_by(self, filters: Filters) -> None:
        """Let the database keep only some rows."""
        self.filters = dict(filters)
        self._windows.clear()
        self.reload()

    def reload(self) -> None:
        """Ask again: a Step touched these records."""
        self.beginResetModel()
        self._recent = tuple(self._windows)[:-4:-1]  # where the officer was looking is read first
        self._windows.clear()
        self._meanwhile.clear()
        self.source = self._asked()
        self._count = self.source.count(self.filters)
        self._groups, self._starts = (), []
        if isinstance(self.source, HasGroups):
            self._groups = tuple(self.source.groups(sort=self.order, filters=self.filters))
            before = 0
            for number, group in enumerate(self._groups):
                self._starts.append(before + number)
                before += group.count
        self.endResetModel()

    def _asked(self) -> Listing:
        chosen = column_filters.filters_in(self.filters)
        knows = chosen is None or isinstance(self.listing, FiltersColumns)
        return self.listing if knows else column_filters.in_memory(self.listing)

    # ---- values of columns

    def can_filter(self, column: Column) -> bool:
        """Whether rows can be filtered by a column."""
        if column.kind is Kind.CHECK or column.is_painted:
            return False
        asked = getattr(self.listing, "can_filter", None)
        return bool(asked(column)) if asked is not None else True

    def values(self, column: Column) -> Sequence[Choice] | None:
        """The values of a column under the other filters; None when there are too many to choose from."""
        if isinstance(self.listing, FiltersColumns):
            return self.listing.values(column, self.filters)
        if column.kind is Kind.TWO or self._count > MOST_VALUES_OF:
            return None
        return column_filters.in_memory(self.listing).values(column, self.filters)

    def show_meanwhile(self, ids: Iterable[object], changes: Mapping[str, object]) -> None:
        """Show records as they will be while the Action runs; `reload` ends it, whatever came of it."""
        for row_id in ids:
            self._meanwhile[row_id] = {**self._meanwhile.get(row_id, {}), **changes}
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(self.columns) - 1))

    # ---- rows and records

    @property
    def record_count(self) -> int:
        """Records under the present filters, headings not counted."""
        return self._count

    @property
    def group_rows(self) -> Sequence[int]:
        """Row numbers of the headings."""
        return self._starts

    def group_at(self, number: int) -> Group | None:
        """The heading in a row, if it is one."""
        place = bisect_right(self._starts, number) - 1
        return self._groups[place] if place >= 0 and self._starts[place] == number else None

    def row_at(self, number: int) -> Row | None:
        """The record in a row; None for a heading or when the listing has become shorter meanwhile."""
        place = bisect_right(self._starts, number)
        if place and self._starts[place - 1] == number:
            return None
        offset = number - place
        window, within = divmod(offset, WINDOW)
        rows = self._window(window)
        if within >= len(rows):
            return None
        row = rows[within]
        change = self._meanwhile.get(row["id"]) if self._meanwhile else None
        return {**row, **change} if change else row

    def id_at(self, number: int) -> object | None:
        """The id of the record in a row."""
        row = self.row_at(number)
        return None if row is None else row["id"]

    def all_ids(self) -> Sequence[object]:
        """The ids of all records under the present filters, in order."""
        return listings.all_ids(self.source, sort=self.order, filters=self.filters)

    def rows_of(self, ids: Sequence[object]) -> list[Row]:
        """The rows of these records, in that order, wherever the filters have put them."""
        if isinstance(self.listing, GivesRows):
            return list(self.listing.rows_of(ids))
        wanted, found = set(ids), {}
        for part in listings.windows(self.source, sort=self.order, filters=self.filters):
            found.update({row["id"]: row for row in part if row["id"] in wanted})
            if len(found) == len(wanted):
                break
        return [found[row_id] for row_id in ids if row_id in found]

    def number_of(self, row_id: object) -> int | None:
        """The row in which a record stands; None when the filters hide it."""
        is_searched = bool(self.filters.get("text"))
        for window in [*self._windows, *(self._recent or ([0] if is_searched else []))]:
            for within, row in enumerate(self._window(window)):
                if row["id"] == row_id:
                    return self._with_headings(window * WINDOW + within)
        if self._count > (SEARCHED if is_searched else FAR) and (is_searched or not isinstance(self.source, KnowsIds)):
            return None  # reading every row to keep a place costs more than it gives
        ids = self.all_ids()
        return self._with_headings(list(ids).index(row_id)) if row_id in ids else None

    def _window(self, window: int) -> Sequence[Row]:
        rows = self._windows.get(window)
        if rows is None:
            rows = self.source.rows(window * WINDOW, WINDOW, sort=self.order, filters=self.filters)
            self._windows[window] = rows
            if len(self._windows) > KEPT_WINDOWS:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(window)
        return rows

    def _with_headings(self, offset: int) -> int:
        number = offset
        for place, start in enumerate(self._starts):
            if start <= offset + place:
                number = offset + place + 1
        return number

    # ---- ticks

    def tick(self, ids: Iterable[object], *, on: bool) -> None:
        """Tick records or take their ticks away."""
        for row_id in ids:
            if on:
                self.ticked[row_id] = None
            else:
                self.ticked.pop(row_id, None)
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, 0))
        self.ticks_changed.emit()

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count + len(self._groups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.group_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid() or role not in _ANSWERED:
            return None
        group = self.group_at(index.row())
        if group is not None:
            return group.title if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole) else None
        row = self.row_at(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        match role:
            case _ROLE.UserRole:
                return column.value(row)
            case _ROLE.ToolTipRole:
                return "\n".join(filter(None, (column.words(row), column.second_words(row))))
            case _ROLE.AccessibleTextRole:
                return self.spoken(row)
        return column.words(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _ROLE.TextAlignmentRole:
            return _ALIGNMENT[column.align] | Qt.AlignmentFlag.AlignVCenter
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole) and column.title:
            return tr("Column", column.title)
        return None

    def spoken(self, row: Row) -> str:
        """A whole row for a screen reader: "Lê Thị Ngọc Bích, CSTĐ cấp tỉnh, thiếu dữ liệu"."""
        parts = []
        for column in self.columns:
            if column.kind is Kind.CHECK:
                continue
            parts += [column.words(row), column.second_words(row)]
        return ", ".join(filter(None, parts))


_ANSWERED = frozenset(
    int(role) for role in (_ROLE.DisplayRole, _ROLE.UserRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole)
)

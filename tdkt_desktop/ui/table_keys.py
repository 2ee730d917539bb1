"""The keys of a table, each bound to one small function; found by key and modifiers, never by letters typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent

from tdkt_desktop.ui import cells
from tdkt_desktop.ui.listing import Kind
from tdkt_desktop.ui.record_view import RecordView

Command = Callable[[RecordView], None]
_Key = Qt.Key
_Flag = QItemSelectionModel.SelectionFlag


def command_of(event: QKeyEvent) -> Command | None:
    """What a key does in a table; None for keys that Qt answers (arrows, PgUp, PgDn, with Shift to extend)."""
    pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _KEYS.get((_Key(event.key()), pressed))


def _tick(table: RecordView) -> None:
    number = table.currentIndex().row()
    if number >= 0:
        cells.toggle_tick(table, number)


def _tick_and_move(table: RecordView) -> None:
    _tick(table)
    _to(table, table.currentIndex().row() + 1, step=1)


def _tick_all(table: RecordView) -> None:
    """All records under the filters: ticked where there are ticks, else selected."""
    if any(column.kind is Kind.CHECK for column in table.rows.columns):
        table.rows.tick(table.rows.all_ids(), on=True)
    else:
        table.selectAll()


def _open(table: RecordView) -> None:
    if (row_id := table.current_id()) is not None:
        table.opened.emit(row_id)


def _open_apart(table: RecordView) -> None:
    if (row_id := table.current_id()) is not None:
        table.opened_apart.emit(row_id)


def _escape(table: RecordView) -> None:
    table.escaped.emit()


def _copy(table: RecordView) -> None:
    cells.copy_selected(table)


def _delete(table: RecordView) -> None:
    """Empties the cell where it is typed into, else the records go."""
    ids, column = table.selected_ids(), table.current_column()
    if ids and column is not None and column.edit is not None and column.kind is not Kind.TWO:
        table.cells_cleared.emit(ids, column.key)
    elif ids:
        table.deleting_wanted.emit(ids)


def _edit(table: RecordView) -> None:
    index = table.currentIndex()
    if (row_id := table.current_id()) is not None:
        table.editing_wanted.emit(row_id, table.rows.columns[index.column()].key)


def _fill(table: RecordView) -> None:
    index = table.currentIndex()
    if ids := table.selected_ids():
        table.filling_wanted.emit(ids, table.rows.columns[index.column()].key)


def _filter_by_column(table: RecordView) -> None:
    if (column := table.current_column()) is not None:
        table.column_filter_wanted.emit(column.key)


def _column_menu(table: RecordView) -> None:
    table.column_menu_wanted.emit()


def _filter_by_value(table: RecordView) -> None:
    if found := table.column_filter_value():
        table.value_filter_wanted.emit(*found)


def _first(table: RecordView) -> None:
    _to(table, 0, step=1)


def _last(table: RecordView) -> None:
    _to(table, table.rows.rowCount() - 1, step=-1)


def _group_first(table: RecordView) -> None:
    """The first record of this group; of the one before when already there."""
    now = table.currentIndex().row()
    starts = [start + 1 for start in table.rows.group_rows if start + 1 < now] or [0]
    _to(table, starts[-1], step=1)


def _group_last(table: RecordView) -> None:
    now = table.currentIndex().row()
    ends = [start - 1 for start in table.rows.group_rows if start - 1 > now]
    _to(table, ends[0] if ends else table.rows.rowCount() - 1, step=-1)


def _next(table: RecordView) -> None:
    """The next match: every row that is left matches; after the last comes the first."""
    _turn(table, 1)


def _previous(table: RecordView) -> None:
    _turn(table, -1)


def _turn(table: RecordView, step: int) -> None:
    last = table.rows.rowCount() - 1
    number = cells.record_from(table, table.currentIndex().row() + step, step=step)
    past = table.currentIndex().row() == number or table.rows.group_at(number) is not None
    _to(table, (0 if step > 0 else last) if past else number, step=step)


def _to(table: RecordView, number: int, *, step: int) -> None:
    if not table.rows.rowCount():
        return
    target = cells.record_from(table, number, step=step)
    index = table.rows.index(target, max(table.currentIndex().column(), 0))
    table.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)


_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL_SHIFT = _CTRL | Qt.KeyboardModifier.ShiftModifier
_CTRL_ALT = _CTRL | Qt.KeyboardModifier.AltModifier
_KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Command] = {
    (_Key.Key_Space, _NONE): _tick_and_move,
    (_Key.Key_Space, _CTRL): _tick,
    (_Key.Key_A, _CTRL): _tick_all,
    (_Key.Key_Return, _NONE): _open,
    (_Key.Key_Enter, _NONE): _open,
    (_Key.Key_Return, _CTRL): _open_apart,
    (_Key.Key_Enter, _CTRL): _open_apart,
    (_Key.Key_Escape, _NONE): _escape,
    (_Key.Key_C, _CTRL): _copy,
    (_Key.Key_C, _CTRL_SHIFT): cells.copy_cell,
    (_Key.Key_V, _CTRL): cells.paste,
    (_Key.Key_D, _CTRL): _fill,
    (_Key.Key_Delete, _NONE): _delete,
    (_Key.Key_F2, _NONE): _edit,
    (_Key.Key_F, _CTRL_ALT): _filter_by_value,
    (_Key.Key_Down, _ALT): _filter_by_column,
    (_Key.Key_L, _CTRL_SHIFT): _column_menu,
    (_Key.Key_Menu, _NONE): _column_menu,
    (_Key.Key_F3, _NONE): _next,
    (_Key.Key_F3, _SHIFT): _previous,
    (_Key.Key_Home, _NONE): _first,
    (_Key.Key_Home, _CTRL): _first,
    (_Key.Key_End, _NONE): _last,
    (_Key.Key_End, _CTRL): _last,
    (_Key.Key_Up, _CTRL): _group_first,
    (_Key.Key_Down, _CTRL): _group_last,
}

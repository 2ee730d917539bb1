"""Fields of a form: label above, error below in words with its cure, saved when the field is left."""

from __future__ import annotations

from tdkt_desktop.ui.date_field import DateField
from tdkt_desktop.ui.date_reading import UNREAD, read_day
from tdkt_desktop.ui.field import Check, Field, LineField, TextField

__all__ = ["UNREAD", "Check", "DateField", "Field", "LineField", "TextField", "read_day"]

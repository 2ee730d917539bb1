"""Source text becomes the officer's language here, and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tdkt_desktop import translate
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import Sentence


class Words(QTranslator):
    """A translator of three sentences."""

    known = {
        ("Step", "Return {count} nominations to {unit}"): "Trả lại {count} đề nghị cho {unit}",
        ("Error", "Nothing was changed."): "Chưa có gì thay đổi.",
        ("Word", "not known"): "chưa có",
    }

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self.known.get((context, source), "")


@pytest.fixture(autouse=True)
def words() -> Iterator[None]:
    translate.use([Words()])
    yield
    translate.use(None)


def test_a_sentence_is_said_with_its_values() -> None:
    step = Sentence("Step", "Return {count} nominations to {unit}", {"count": 1234, "unit": "Trường TH Tân Hòa 1"})
    assert translate.say(step) == "Trả lại 1.234 đề nghị cho Trường TH Tân Hòa 1"


def test_what_has_no_translation_is_said_as_it_stands() -> None:
    assert translate.tr("Step", "Unknown {x}", x="y") == "Unknown y"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("count", 4812, "4.812"),
        ("held_count", 1000, "1.000"),
        ("year", 2026, "2026"),
        ("day", date(2026, 11, 25), "25/11/2026"),
        ("at", datetime(2026, 11, 25, 8, 41), "08:41, 25/11/2026"),  # noqa: DTZ001
        ("born", PartialDate(1975, 3), "3/1975"),
        ("score", Decimal("1.50"), "1,5"),
        ("what", None, "chưa có"),
        ("inner", Sentence("Error", "Nothing was changed."), "Chưa có gì thay đổi."),
    ],
)
def test_values_are_said_as_the_officer_reads_them(name: str, value: object, said: str) -> None:
    assert translate.tr("X", f"[{{{name}}}]", **{name: value}) == f"[{said}]"


def test_a_refusal_has_three_parts() -> None:
    class Locked(OfficerError):
        happened = "Locked by {holder}."

    assert translate.say_error(Locked(holder="bà Bích")) == (
        "Locked by bà Bích.",
        "Chưa có gì thay đổi.",
        "Check the entry and do it once more.",
    )


def test_missing_files_leave_the_source_text(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    translate.use(None)
    assert translate.load(tmp_path) == []
    assert "tdkt_vi.qm" in caplog.text


def test_the_command_line_needs_no_application(repository: Path) -> None:
    code = (
        "from tdkt_desktop import translate; translate.tr('X', 'y'); import sys; print('PySide6.QtGui' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=repository, check=True)
    assert done.stdout.strip() == "False"

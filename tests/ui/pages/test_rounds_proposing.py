"""One more is proposed in an open round: somebody on file, or somebody new entered on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tdkt_desktop.ui.pages.round_proposing import ProposeForm
from tdkt_desktop.ui.pages.subject_forms import NewSubjectForm
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import Rounds

Key = Qt.Key


def asked(rounds: Rounds) -> ProposeForm:
    rounds.page.detail.deeds.proposing.ask()
    form = rounds.page.detail.form
    assert isinstance(form, ProposeForm)
    return form


def nominated(rounds: Rounds) -> set[tuple[int, str]]:
    with rounds.office.reader() as reader:
        return reader.rounds.proposed_before(rounds.round_id)


def test_somebody_on_file_is_proposed_and_the_step_undone(opened: Rounds) -> None:
    before = nominated(opened)
    form = asked(opened)
    assert form.award.box.count() == 0
    form.person.choose(1)
    taken = {code for subject, code in before if subject == 1}
    codes = [form.award.box.itemData(place) for place in range(form.award.box.count())]
    free = next(code for code in codes if code not in taken)
    form.award.box.setCurrentIndex(codes.index(free))
    form.confirm()
    opened.idle()
    assert nominated(opened) - before == {(1, free)}
    assert opened.page.detail.form is None
    opened.undo()
    assert nominated(opened) == before


def test_without_a_person_nothing_is_proposed(opened: Rounds) -> None:
    form = asked(opened)
    form.confirm()
    assert form.person.error == "Chọn người được đề nghị trong danh sách dưới ô tên."
    assert opened.page.detail.form is form


def test_somebody_new_is_entered_first_then_proposed(opened: Rounds) -> None:
    form = asked(opened)
    opened.qtbot.keyClicks(form.person.line, "Le Van Moi Tinh")
    opened.qtbot.keyClick(form.person.line, Key.Key_Down)
    opened.qtbot.keyClick(form.person.line, Key.Key_Return)
    opened.qtbot.waitUntil(lambda: isinstance(opened.page.detail.form, NewSubjectForm))
    new = opened.page.detail.form
    assert isinstance(new, NewSubjectForm)
    assert new.name.text() == "Le Van Moi Tinh"
    new.confirm()
    opened.idle()
    again = opened.page.detail.form
    assert isinstance(again, ProposeForm)
    assert again.person.text() == "Le Van Moi Tinh"
    again.confirm()
    opened.idle()
    with opened.office.reader() as reader:
        newest = reader.rounds.nominations_of(opened.round_id)[-1]
        assert reader.subjects.get(newest.subject_id).name == "Le Van Moi Tinh"


@pytest.mark.parametrize("size", [(1366, 690), (911, 438), (683, 310)])
def test_nothing_is_cut_nameless_or_english(opened: Rounds, size: tuple[int, int]) -> None:
    opened.window.resize(*size)
    form = asked(opened)
    form.confirm()
    assert faults(opened.window) == []
    form.person.add_wanted.emit("Lê Văn Mới")
    opened.qtbot.waitUntil(lambda: isinstance(opened.page.detail.form, NewSubjectForm))
    assert faults(opened.window) == []

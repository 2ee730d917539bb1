"""Every form that can be written: one line each. A new form is a file in `forms/` and a line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from importlib import import_module
from typing import Any

from tdkt_desktop.documents.paper import Paper
from tdkt_desktop.documents.source import Source
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP


class FormUnknown(OfficerError):
    """A form code that the catalogue does not hold."""

    happened = QT_TRANSLATE_NOOP("Error", "There is no form “{code}”.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose a code from the list of forms.")


class Input(StrEnum):
    """What a form is made from."""

    ROUND = "round"
    NOMINATION = "nomination"
    DECISION = "decision"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Form:
    """Code and Vietnamese title of a form, its module in `forms`, what it is made from, and the files it can be.

    `symbol` (ký hiệu) follows the number of a paper that has one of its own; `kind` is its tên loại where that is not
    the first two words of the title.
    """

    code: str
    title: str
    module: str
    made_from: Input
    formats: tuple[str, ...] = (".pdf", ".docx")
    symbol: str = ""
    kind: str = ""

    @property
    def kind_words(self) -> str:
        """'Quyết định', 'Danh sách', 'Giấy biên nhận'."""
        return self.kind or " ".join(self.title.split()[:2])

    def composer(self) -> Callable[..., Paper]:
        """The form's `compose(facts, *, meta=())`; its module is imported when it is first asked for."""
        composer: Callable[..., Paper] = self._module().compose
        return composer

    def compose(self, source: Source) -> Paper:
        """The form made of what its `gather` finds. Raises `InputMissing`, `FieldsUnknown`, `FieldWrong`."""
        module = self._module()
        facts = module.gather(source)
        source.refuse_unasked()
        paper: Paper = module.compose(facts)
        word, sheet = (forms.get(self.code) for forms in (source.rulebook.forms, source.rulebook.sheets))
        if word is None and sheet is None:
            return paper
        # only where a pack holds forms of its own
        from tdkt_desktop.documents.word_form import sheet_form, word_form

        return replace(
            paper,
            word=None if word is None else word_form(word, facts),
            sheet=None if sheet is None else sheet_form(sheet, facts),
        )

    def _module(self) -> Any:
        return import_module(f"tdkt_desktop.documents.forms.{self.module}")


DECISION_SYMBOL = "QĐ-UBND"
_LIST = (".pdf", ".docx", ".xlsx")

FORMS = (
    Form("HS-07", "Danh sách đề nghị khen thưởng", "proposal_list", Input.ROUND, _LIST),
    Form("HS-08", "Danh mục hồ sơ trình", "dossier_index", Input.ROUND, _LIST),
    Form("HS-09", "Giấy biên nhận hồ sơ", "dossier_receipt", Input.ROUND, kind="Giấy biên nhận"),
    Form("TH-01", "Phiếu thẩm định hồ sơ", "appraisal_sheet", Input.NOMINATION, kind="Phiếu thẩm định"),
    Form("TH-02", "Báo cáo thẩm định tổng hợp", "appraisal_report", Input.ROUND, symbol="BC-UBND"),
    Form("HD-04", "Biên bản họp Hội đồng", "council_minutes", Input.ROUND, symbol="BB-HĐTĐKT"),
    Form("KT-01", "Quyết định công nhận danh hiệu thi đua", "title_decision", Input.DECISION, symbol=DECISION_SYMBOL),
    Form("KT-02", "Quyết định tặng Giấy khen", "commendation_decision", Input.DECISION, symbol=DECISION_SYMBOL),
    Form("KT-05", "Danh sách kèm theo quyết định", "award_list", Input.DECISION, _LIST),
    Form("TT-01", "Danh sách chi tiền thưởng, ký nhận", "bonus_payment", Input.DECISION, _LIST),
    Form("DS-NAM", "Danh sách khen thưởng năm", "annual_award_list", Input.YEAR, _LIST),
)


def form(code: str) -> Form:
    """The form of this code, in any case of letters. Raises `FormUnknown`."""
    for entry in FORMS:
        if entry.code == code.upper():
            return entry
    raise FormUnknown(code=code)

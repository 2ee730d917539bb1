"""What a province's form may name: the facts of each form under Vietnamese words without marks.

A field of a form is one of its facts, so that the province's Word file and our own paper say the same; nothing else
can be named. `values_of` turns facts into values; `sample_of` makes values of the same shape out of nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from importlib import import_module
from types import UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from tdkt_desktop.documents import decisions, facts
from tdkt_desktop.documents.forms import (
    annual_award_list,
    appraisal_report,
    appraisal_sheet,
    award_list,
    bonus_payment,
    commendation_decision,
    council_minutes,
    dossier_index,
    dossier_receipt,
    proposal_list,
)
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind

Words: TypeAlias = Mapping[str, str]

_HEAD = {"co_quan": "issuer"}
_LINE = {"ho_ten": "name", "loai": "kind", "don_vi": "unit", "ghi_chu": "note"}
_BIRTH = {"ngay_sinh": "birth", "nam_sinh": "birth.year"}
_DAY = {"ngay": "dated", "nam": "year"}
_LINES = {"ds": "lines", "ds_ca_nhan": "lines:person", "ds_tap_the": "lines:collective", "ds_ho": "lines:household"}

WORDS: Mapping[type, Words] = {
    facts.Issuer: {"ten": "name", "dong_ten": "agency", "cap_tren": "parent", "dia_danh": "place"},
    facts.Numbered: {"so": "number", "so_ky_hieu": "code", "ky_hieu": "symbol", "ngay": "dated", "nam": "year"},
    facts.Signer: {"tham_quyen": "authority", "ho_ten": "name", "chuc_vu": "post"},
    facts.Signatory: {"chuc_danh": "title", "ho_ten": "name", "ghi_chu": "note"},
    facts.AwardLine: {**_LINE, **_BIRTH, "chuc_vu": "position", "tien_thuong": "bonus"},
    facts.AwardGroup: {"danh_hieu": "award", "ten": "label", **_LINES},
    decisions.DecisionFacts: {
        **_HEAD, "van_ban": "numbered", "tham_quyen": "authority", "trich_yeu": "subject", "ky": "period",
        "can_cu": "bases", "nhom": "groups", **_LINES, "noi_thi_hanh": "executors", "nguoi_ky": "signer",
        "noi_nhan": "recipients", "can_cu_tien_thuong": "bonus_source", "nguon_chi": "fund", "co_danh_sach": "has_list",
        "quyet_dinh": "reference",
    },
    commendation_decision.CommendationFacts: {"": "decision", "hinh_thuc": "award", "thanh_tich": "merit"},
    award_list.AwardListFacts: {"trich_yeu": "subject", "kem_theo": "attached_to", "nhom": "groups"},
    appraisal_sheet.ConditionLine: {
        "dieu_kien": "text", "can_cu": "source", "ket_luan": "finding", "minh_chung": "proofs", "ghi_chu": "note",
        "la_y_nho": "is_part",
    },
    appraisal_sheet.AppraisalSheetFacts: {
        **_HEAD, **_DAY, "ma_ho_so": "dossier_code", "nguoi_duoc_de_nghi": "who", "danh_hieu": "award", "ky": "period",
        "ds": "conditions", "ket_luan": "conclusion", "nhan_xet": "remarks", "ly_do_tiep_tuc": "override_reason",
        "bo_quy_tac": "rules_version", "nguoi_tham_dinh": "appraiser",
    },
    appraisal_report.OpenPoint: {
        "dieu_kien": "text", "can_cu": "article", "con_thieu": "missing", "minh_chung": "proofs",
        "chua_kiem_chung": "is_unverified", "noi_dung": "words",
    },
    appraisal_report.AppraisedLine: {
        "ho_ten": "name", "danh_hieu": "award", "don_vi": "unit", "diem_con_lai": "points", "minh_chung": "proofs",
        "ly_do": "reasons", "y_kien": "opinion", "ly_do_tra_lai": "returned_reason",
        "ly_do_tiep_tuc": "override_reason",
    },
    appraisal_report.AppraisalReportFacts: {
        **_HEAD, "van_ban": "numbered", "trich_yeu": "subject", "ds": "lines", "nguoi_ky": "signer",
        "so_don_vi": "units", "nhan_xet": "remarks", "bo_quy_tac": "rules_version", "tiep_nhan": "received",
        "noi_nhan": "recipients",
    },
    proposal_list.ProposedLine: {
        **_LINE, **_BIRTH, "danh_hieu": "award", "gioi_tinh": "gender", "chuc_vu": "position", "xep_loai": "grade",
        "sang_kien": "initiative", "thanh_tich": "achievement", "ty_le_phieu": "vote_share",
    },
    proposal_list.ProposalListFacts: {
        **_HEAD, **_DAY, **_LINES, "ky": "period", "nguoi_ky": "signer", "kem_theo": "attached_to",
    },
    annual_award_list.AnnualLine: {
        "ho_ten": "name", "loai": "kind", **_BIRTH, "danh_hieu": "award", "so_quyet_dinh": "decision_number",
        "ngay_quyet_dinh": "decided_on", "chuc_vu_don_vi": "position_and_unit", "ghi_chu": "note", "nhom": "group",
    },
    annual_award_list.AnnualListFacts: {**_HEAD, **_DAY, **_LINES, "ky_ten": "signed_by"},
    bonus_payment.PaymentLine: {
        "ho_ten": "name", "don_vi": "unit", "danh_hieu": "award", "he_so": "coefficient", "luong_co_so": "base_salary",
        "so_tien": "amount", "nguoi_nhan": "receiver", "ghi_chu": "note",
    },
    bonus_payment.BonusPaymentFacts: {
        **_HEAD, **_DAY, "kem_theo": "attached_to", "trich_yeu": "subject", "ds": "lines", "ky_ten": "signed_by",
    },
    council_minutes.Seat: {
        "ho_ten": "name", "chuc_vu": "post", "vai_tro": "role", "vang": "is_absent", "ly_do_vang": "absent_because",
        "y_kien_van_ban": "wrote",
    },
    council_minutes.VoteLine: {
        "ho_ten": "name", "don_vi": "unit", "dong_y": "votes_for", "khong_dong_y": "votes_against", "ty_le": "share",
        "dat": "passed",
    },
    council_minutes.VoteGroup: {"danh_hieu": "award", "nguong": "threshold", "ds": "lines"},
    council_minutes.CouncilMinutesFacts: {
        **_HEAD, "van_ban": "numbered", "trich_yeu": "subject", "ngay_hop": "held_on", "gio_bat_dau": "began",
        "gio_ket_thuc": "ended", "dia_diem": "place", "chu_tri": "chair", "thu_ky": "secretary", "thanh_vien": "seats",
        "nhom": "groups", "ket_luan": "conclusions", "noi_dung": "agenda", "khach_moi": "guests",
        "so_nguoi_bo_phieu": "took_part", "so_thanh_vien_du_hop": "quorum", "cach_tinh": "counting",
        "phien_sau": "later", "so_ban": "copies",
    },
    dossier_index.IndexLine: {
        "ten": "name", "so": "number", "ngay": "dated", "noi_ban_hanh": "issued_by", "so_to": "sheets",
        "trang": "pages", "ban": "copy", "ghi_chu": "note",
    },
    dossier_index.DossierIndexFacts: {
        **_HEAD, **_DAY, "trich_yeu": "subject", "ds": "lines", "ma_ho_so": "dossier_code", "nguoi_lap": "compiler",
        "nhan_xet": "remarks",
    },
    dossier_receipt.ReceiptItem: {"ten": "name", "so_ban": "copies", "ban": "copy", "tinh_trang": "state"},
    dossier_receipt.DossierReceiptFacts: {
        **_HEAD, "ma_ho_so": "dossier_code", "nguoi_nop": "handed_in_by", "ds": "items", "nhan_luc": "received_at",
        "hen_tra_loi": "reply_by", "nguoi_giao": "giver", "nguoi_nhan": "receiver",
    },
}  # fmt: skip
"""Of each record of facts: the province's word → the attribute; "" gives its words to the record around it.

An attribute is a path ('birth.year'), or a list of which only one kind of subject is meant ('lines:person').
"""

LONG_WORD = "Công Tằng Tôn Nữ Quỳnh Phương Thảo Nguyên & Đỗ “Ưng” <Ước>"
_DAY_OF_SAMPLE = date(2026, 12, 5)
_SAMPLES: Mapping[object, object] = {
    str: LONG_WORD,
    int: 2_530_000,
    bool: True,
    date: _DAY_OF_SAMPLE,
    datetime: datetime.combine(_DAY_OF_SAMPLE, datetime.min.time()),
    Decimal: Decimal("1.5"),
    Fraction: Fraction(12, 13),
    PartialDate: PartialDate(1985, 3),
}


# ---- values


def values_of(facts_of_form: object) -> dict[str, object]:
    """The facts of a form as the values that a province's form may name."""
    return _record(facts_of_form)


def _record(record: object) -> dict[str, object]:
    found: dict[str, object] = {}
    for word, path in WORDS[type(record)].items():
        attributes, _, kind = path.partition(":")
        value: Any = record
        for name in attributes.split("."):
            value = getattr(value, name) if value is not None else None
        plain = _plain([one for one in value if one.kind is SubjectKind[kind.upper()]] if kind else value)
        if not word and isinstance(plain, dict):
            found.update(plain)
        else:
            found[word] = plain
    return found


def _plain(value: object) -> object:
    if isinstance(value, SubjectKind):
        return facts.KIND_WORDS[value]
    if isinstance(value, Enum):
        return str(value.value)
    if is_dataclass(value) and type(value) in WORDS:
        return _record(value)
    if isinstance(value, str | PartialDate) or not isinstance(value, Iterable):
        return value
    return [_plain(one) for one in value]


# ---- shapes


@lru_cache(maxsize=64)
def facts_class(module: str) -> type:
    """The record of facts that a form is composed of."""
    gather = import_module(f"tdkt_desktop.documents.forms.{module}").gather
    found: type = get_type_hints(gather)["return"]
    return found


def sample_of(module: str, *, rows: int) -> dict[str, object]:
    """Values of the shape of a form's facts: with long words and so many rows, or with blanks where there are none."""
    return _sample_record(facts_class(module), rows)


def field_names(module: str) -> tuple[str, ...]:
    """Every field of a form: 'co_quan.ten'; of a list with its rows: 'ds[].ho_ten'."""
    return tuple(_names(sample_of(module, rows=1), ""))


def _names(value: object, at: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for word, inner in value.items():
            yield from _names(inner, f"{at}.{word}" if at else word)
    elif isinstance(value, list):
        yield from _names(value[0], f"{at}[]")
    else:
        yield at


def _sample_record(record: type, rows: int) -> dict[str, object]:
    found: dict[str, object] = {}
    for word, path in WORDS[record].items():
        hint: Any = record
        for name in path.partition(":")[0].split("."):
            hint = _hint(_bare(hint), name)
        made = _sample(hint, rows)
        if not word and isinstance(made, dict):
            found.update(made)
        else:
            found[word] = made
    return found


def _sample(hint: Any, rows: int) -> object:
    optional = _bare(hint) is not hint
    bare = _bare(hint)
    if bare in WORDS:
        return _sample_record(bare, rows)
    if get_origin(bare) is not None:  # a list of something
        return [_sample(get_args(bare)[0], rows) for _ in range(rows)]
    if isinstance(bare, type) and issubclass(bare, Enum):
        return LONG_WORD
    if not rows:
        return None if optional else "" if bare is str else _SAMPLES[bare]
    return _SAMPLES[bare]


def _bare(hint: Any) -> Any:
    """A type without its None."""
    if get_origin(hint) in (UnionType, Union):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


@lru_cache(maxsize=512)
def _hint(record: type, name: str) -> Any:
    found = getattr(record, name, None)
    if isinstance(found, property):
        return get_type_hints(found.fget)["return"]
    return get_type_hints(record)[name]

"""What a form may ask for, and what it may not."""

import pytest

from tdkt_desktop.packs.templates import unsafe_expressions
from tests.packs.bad_packs import UNSAFE

ALLOWED = (
    "{{ ho_ten }}", "{{ho_ten}}", "{{ nguoi.ho_ten|upper }}", "{{ ngay | ngay_chu }}", "{{ ten|default('chưa có') }}",
    "{% if so_luong > 0 %}", "{% elif not da_duyet and nam == 2026 %}", "{% else %}", "{% endif %}",
    "{%tr for dong in danh_sach %}", "{%tr endfor %}", "{%p if ghi_chu != '' %}", "{# lời nhắc #}", "{{r ho_ten }}",
    "{{\u00a0ho_ten\u00a0}}", "{{ ten | default(‘chưa có’) }}", "{%\u00a0endif\u00a0%}",
    "không có trường nào, { và } không sao",
)  # fmt: skip


@pytest.mark.parametrize("text", ALLOWED)
def test_fields_filters_conditions_and_loops_are_allowed(text: str) -> None:
    assert list(unsafe_expressions(text)) == []


@pytest.mark.parametrize("text", UNSAFE)
def test_everything_else_is_not(text: str) -> None:
    assert list(unsafe_expressions(f"a {text} b"))


def test_a_very_long_expression_is_answered_at_once() -> None:
    assert list(unsafe_expressions("{% if " + "not " * 50_000 + "%}"))
    assert list(unsafe_expressions("{{ a" + ".a" * 50_000 + "}}"))

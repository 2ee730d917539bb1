"""The words of the command line, exactly as promised."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable
from typing import Any

from tdkt_desktop import __version__
from tdkt_desktop.domain.round import RoundKind

KINDS = (
    "auto", "units", "unit_changes", "people", "nominations", "collectives", "households", "register",
    "registrations", "schedule", "scores", "initiatives", "grades",
)  # fmt: skip
LISTS = (
    "awards", "bonuses", "subjects", "units", "nominations", "movements", "schedule", "obligations", "certificates",
    "documents", "initiatives", "fund",
)  # fmt: skip

Subparsers = Any
"""argparse gives its collection of subparsers no public type."""


def build() -> ArgumentParser:
    """The parser; `command` is the module and function that carries the command out."""
    parser = ArgumentParser(
        prog="tdkt",
        description="TĐKT Desktop: công tác thi đua, khen thưởng của một xã, phường.",
        epilog="Mã thoát: 0 xong; 1 bị từ chối (lý do ở luồng lỗi); 2 dùng sai lệnh.",
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"tdkt {__version__}")
    commands = parser.add_subparsers(dest="name", metavar="LỆNH", required=True)
    for add in (_offices, _lists, _rounds, _papers, _rules):
        add(commands)
    return parser


def _command(commands: Subparsers, name: str, where: str, text: str) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(command=where)
    return parser


def _office(parser: ArgumentParser) -> Callable[..., Any]:
    parser.add_argument("office", metavar="VĂN_PHÒNG", help="thư mục của văn phòng")
    return parser.add_argument


def _report(parser: ArgumentParser) -> None:
    parser.add_argument("--report", metavar="TỆP.json", help="ghi báo cáo JSON")


def _offices(commands: Subparsers) -> None:
    new = _command(commands, "new", "offices:new", "Lập văn phòng mới")
    add = _office(new)
    add("--unit", required=True, help="tên xã, phường")
    add("--province", required=True, help="tên tỉnh, thành phố")
    add("--sample", action="store_true", help="kèm dữ liệu mẫu để xem thử")
    backup = _command(commands, "backup", "offices:back_up", "Sao lưu cả văn phòng vào một tệp")
    _office(backup)("file", metavar="TỆP")
    restore = _command(commands, "restore", "offices:restore", "Khôi phục vào một thư mục mới")
    restore.add_argument("file", metavar="TỆP")
    _office(restore)
    health = _command(commands, "health", "offices:health", "Kiểm tra văn phòng")
    _office(health)("--mend", action="store_true", help="sửa những gì sửa được")
    _report(health)


def _lists(commands: Subparsers) -> None:
    take_in = _command(commands, "import", "lists:take_in", "Nhận danh sách của đơn vị")
    add = _office(take_in)
    add("files", nargs="+", metavar="TỆP")
    add("--as", dest="kind", choices=KINDS, required=True, help="loại danh sách")
    add("--round", help="đợt xét")
    add("--unit", help="đơn vị gửi danh sách")
    add("--year", type=int, help="năm")
    add("--keep", action="store_true", help="ghi các dòng được nhận; không có thì chỉ xem trước")
    _report(take_in)
    show = _command(commands, "list", "lists:show", "Xuất một danh sách")
    add = _office(show)
    add("listing", choices=LISTS, metavar="DANH_SÁCH", help=", ".join(LISTS))
    add("--year", type=int)
    add("--round")
    add("--kind")
    add("--to", required=True, metavar="TỆP", help=".xlsx, .pdf, .docx hoặc .json")


def _rounds(commands: Subparsers) -> None:
    rounds = _command(commands, "rounds", "rounds:rounds", "Các đợt xét")
    _office(rounds)
    _report(rounds)
    new_round = _command(commands, "round", "rounds:new_round", "Mở đợt xét")
    add = _office(new_round)
    add("round_name", metavar="TÊN")
    add("--year", type=int, required=True)
    add("--kind", choices=[kind.value for kind in RoundKind], required=True)
    add("--received", help="ngày nhận hồ sơ; chọn luật áp dụng")
    appraise = _command(commands, "appraise", "rounds:appraise", "Thẩm định một đợt xét")
    add = _office(appraise)
    add("--round", required=True)
    add("--as-of", help="xem theo luật của ngày khác, không ghi")
    add("--papers", metavar="THƯ_MỤC", help="xuất phiếu thẩm định")
    _report(appraise)
    council = _command(commands, "council", "rounds:council", "Lập Hội đồng")
    _office(council)("--members", required=True, metavar="TỆP.csv", help="name, post, role")
    vote = _command(commands, "vote", "rounds:vote", "Ghi kết quả bỏ phiếu")
    add = _office(vote)
    add("--round", required=True)
    add("--date", help="ngày họp; không ghi là hôm nay")
    either = vote.add_mutually_exclusive_group(required=True)
    either.add_argument("--votes", metavar="TỆP.csv", help="nomination, member, vote, in_writing")
    either.add_argument("--counts", metavar="TỆP.csv", help="nomination, for, against, invalid")
    _report(vote)
    decide = _command(commands, "decide", "rounds:decide", "Ghi quyết định khen thưởng")
    add = _office(decide)
    add("--round", required=True)
    add("--number", required=True, help="số, ký hiệu")
    add("--date", required=True, help="ngày ký")
    add("--signer", required=True, help="người ký")
    add("--award", help="chỉ danh hiệu, hình thức này")
    add("--papers", metavar="THƯ_MỤC", help="xuất quyết định và danh sách")
    _report(decide)


def _papers(commands: Subparsers) -> None:
    forms = _command(commands, "forms", "papers:forms", "Các biểu mẫu")
    _office(forms)
    form = _command(commands, "form", "papers:form", "Lập một biểu mẫu")
    add = _office(form)
    add("code", metavar="MÃ")
    add("--round")
    add("--year", type=int)
    add("--subject", type=int)
    add("--set", action="append", default=[], metavar="trường=giá trị")
    add("--to", required=True, metavar="TỆP", help=".docx, .pdf hoặc .xlsx")
    dossier = _command(commands, "dossier", "papers:dossier", "Chép hồ sơ trình của một đợt xét")
    add = _office(dossier)
    add("--round", required=True)
    add("--to", required=True, metavar="THƯ_MỤC")
    check = _command(commands, "check-dossier", "papers:check", "Đối chiếu một hồ sơ với bản kê của nó")
    check.add_argument("folder", metavar="THƯ_MỤC")
    _report(check)


def _rules(commands: Subparsers) -> None:
    rules = _command(commands, "rules", "rules:rules", "Thử quy định trên các tình huống")
    rules.add_argument("cases", metavar="TỆP.json")
    rules.add_argument("--pack", metavar="GÓI", help="thư mục gói; không có thì dùng gói quốc gia")
    _report(rules)

"""The words of the command line, exactly as promised."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tdkt_desktop import __version__
from tdkt_desktop.cli.context import FIRST_YEAR
from tdkt_desktop.cli.usage import Parser
from tdkt_desktop.domain.round import RoundKind

KINDS = (
    "auto", "units", "unit_changes", "people", "nominations", "collectives", "households", "register",
    "registrations", "schedule", "scores", "initiatives", "grades",
)  # fmt: skip
BLANKS = (
    "nominations", "collectives", "households", "registrations", "initiatives", "people", "grades", "units", "scores",
)  # fmt: skip
LISTS = (
    "awards", "bonuses", "subjects", "units", "nominations", "movements", "schedule", "obligations", "certificates",
    "documents", "initiatives", "fund",
)  # fmt: skip

LAST_YEAR = 2100

Subparsers = Any
"""argparse gives its collection of subparsers no public type."""


def year(text: str) -> int:
    """A year of awards. Raises `ValueError`, which argparse tells by the name of this function."""
    found = int(text)
    if not FIRST_YEAR <= found <= LAST_YEAR:
        raise ValueError(text)
    return found


def build() -> Parser:
    """The parser; `command` is the module and function that carries the command out."""
    parser = Parser(
        prog="tdkt",
        description="TĐKT Desktop: công tác thi đua, khen thưởng của một xã, phường.",
        epilog="Mã thoát: 0 xong; 1 bị từ chối (lý do ở luồng lỗi); 2 dùng sai lệnh.",
    )
    parser.add_argument("--version", action="version", version=f"tdkt {__version__}", help="phiên bản")
    commands = parser.add_subparsers(dest="name", metavar="LỆNH", required=True)
    for add in (_offices, _lists, _rounds, _papers, _rules, _packs):
        add(commands)
    return parser


def _command(commands: Subparsers, name: str, where: str, text: str) -> Parser:
    parser: Parser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(command=where)
    return parser


def _office(parser: Parser) -> Callable[..., Any]:
    parser.add_argument("office", metavar="VĂN_PHÒNG", help="thư mục của văn phòng")
    return parser.add_argument


def _report(parser: Parser) -> None:
    parser.add_argument("--report", metavar="TỆP.json", help="ghi báo cáo JSON")


def _offices(commands: Subparsers) -> None:
    new = _command(commands, "new", "offices:new", "Lập văn phòng mới")
    add = _office(new)
    add("--unit", required=True, metavar="TÊN", help="tên xã, phường")
    add("--province", required=True, metavar="TÊN", help="tên tỉnh, thành phố")
    add("--pack", metavar="GÓI", help="gói biểu mẫu của tỉnh")
    add("--trust", action="store_true", help="đồng ý gói chưa ký số hoặc người ký chưa quen")
    add("--sample", action="store_true", help="kèm dữ liệu mẫu để xem thử")
    backup = _command(commands, "backup", "offices:back_up", "Sao lưu cả văn phòng vào một tệp")
    _office(backup)("file", metavar="TỆP", help="tệp sao lưu sẽ ghi")
    restore = _command(commands, "restore", "offices:restore", "Khôi phục vào một thư mục mới")
    restore.add_argument("file", metavar="TỆP", help="tệp sao lưu")
    _office(restore)
    health = _command(commands, "health", "offices:health", "Kiểm tra văn phòng")
    _office(health)("--mend", action="store_true", help="sửa những gì sửa được")
    _report(health)


def _lists(commands: Subparsers) -> None:
    take_in = _command(commands, "import", "lists:take_in", "Nhận danh sách của đơn vị")
    add = _office(take_in)
    add("files", nargs="+", metavar="TỆP", help="danh sách Excel, Word, CSV")
    add("--as", dest="kind", choices=KINDS, required=True, metavar="LOẠI", help=", ".join(KINDS))
    add("--round", metavar="TÊN", help="đợt xét")
    add("--unit", metavar="TÊN", help="đơn vị gửi danh sách")
    add("--year", type=year, metavar="NĂM", help="năm")
    add("--keep", action="store_true", help="ghi các dòng được nhận; không có thì chỉ xem trước")
    add("--note", metavar="TỆP", help="lập phiếu tiếp nhận gửi lại đơn vị: .pdf hoặc .docx")
    add("--until", metavar="NGÀY", help="hạn đơn vị bổ sung, ghi trên phiếu")
    _report(take_in)
    blank = _command(commands, "blank", "blank:blank", "Phát mẫu danh sách cho đơn vị điền")
    add = _office(blank)
    add("--as", dest="kind", choices=BLANKS, required=True, metavar="LOẠI", help=", ".join(BLANKS))
    whom = blank.add_mutually_exclusive_group()
    whom.add_argument("--unit", metavar="TÊN", help="lập riêng cho đơn vị này")
    whom.add_argument("--all-units", action="store_true", help="mỗi đơn vị một tệp, vào một thư mục")
    add("--round", metavar="TÊN", help="đợt xét")
    add("--year", type=year, metavar="NĂM", help="năm")
    add("--by", dest="back_by", metavar="NGÀY", help="hạn gửi lại, ghi trên mẫu")
    add("--no-people", action="store_true", help="không ghi sẵn những người đã có trong sổ")
    add("--word", action="store_true", help="với --all-units: mẫu Word thay cho Excel")
    add("--to", required=True, metavar="TỆP", help=".xlsx hoặc .docx; với --all-units là thư mục")
    show = _command(commands, "list", "lists:show", "Xuất một danh sách")
    add = _office(show)
    add("listing", choices=LISTS, metavar="DANH_SÁCH", help=", ".join(LISTS))
    add("--year", type=year, metavar="NĂM", help="chỉ năm này")
    add("--round", metavar="TÊN", help="chỉ đợt xét này")
    add("--kind", metavar="LOẠI", help="chỉ loại này")
    add("--to", required=True, metavar="TỆP", help=".xlsx, .pdf, .docx hoặc .json")


def _rounds(commands: Subparsers) -> None:
    rounds = _command(commands, "rounds", "rounds:rounds", "Các đợt xét")
    _office(rounds)
    _report(rounds)
    new_round = _command(commands, "round", "rounds:new_round", "Mở đợt xét")
    add = _office(new_round)
    add("round_name", metavar="TÊN", help="tên đợt xét")
    add("--year", type=year, required=True, metavar="NĂM", help="năm xét")
    kinds = [kind.value for kind in RoundKind]
    add("--kind", choices=kinds, required=True, metavar="LOẠI", help=", ".join(kinds))
    add("--received", metavar="NGÀY", help="ngày nhận hồ sơ; chọn luật áp dụng")
    appraise = _command(commands, "appraise", "rounds:appraise", "Thẩm định một đợt xét")
    add = _office(appraise)
    add("--round", required=True, metavar="TÊN", help="đợt xét")
    add("--as-of", metavar="NGÀY", help="xem theo luật của ngày khác, không ghi")
    add("--papers", metavar="THƯ_MỤC", help="xuất phiếu thẩm định")
    _report(appraise)
    missed = _command(commands, "missed", "missed:missed", "Ai đủ điều kiện mà chưa được đề nghị")
    add = _office(missed)
    add("--year", type=year, required=True, metavar="NĂM", help="năm xét")
    add("--as-of", metavar="NGÀY", help="xét theo luật của ngày này; không ghi là hôm nay")
    _report(missed)
    council = _command(commands, "council", "rounds:council", "Lập Hội đồng")
    _office(council)("--members", required=True, metavar="TỆP.csv", help="name, post, role")
    vote = _command(commands, "vote", "rounds:vote", "Ghi kết quả bỏ phiếu")
    add = _office(vote)
    add("--round", required=True, metavar="TÊN", help="đợt xét")
    add("--date", metavar="NGÀY", help="ngày họp; không ghi là hôm nay")
    either = vote.add_mutually_exclusive_group(required=True)
    either.add_argument("--votes", metavar="TỆP.csv", help="nomination, member, vote, in_writing")
    either.add_argument("--counts", metavar="TỆP.csv", help="nomination, for, against, invalid")
    _report(vote)
    decide = _command(commands, "decide", "rounds:decide", "Ghi quyết định khen thưởng")
    add = _office(decide)
    add("--round", required=True, metavar="TÊN", help="đợt xét")
    add("--number", required=True, metavar="SỐ", help="số, ký hiệu")
    add("--date", required=True, metavar="NGÀY", help="ngày ký")
    add("--signer", required=True, metavar="TÊN", help="người ký")
    add("--award", metavar="MÃ", help="chỉ danh hiệu, hình thức này")
    add("--papers", metavar="THƯ_MỤC", help="xuất quyết định và danh sách")
    _report(decide)


def _papers(commands: Subparsers) -> None:
    forms = _command(commands, "forms", "papers:forms", "Các biểu mẫu")
    _office(forms)
    form = _command(commands, "form", "papers:form", "Lập một biểu mẫu")
    add = _office(form)
    add("code", metavar="MÃ", help="mã biểu mẫu")
    add("--round", metavar="TÊN", help="đợt xét")
    add("--year", type=year, metavar="NĂM", help="năm")
    add("--subject", type=int, metavar="SỐ", help="id của đối tượng trong “list subjects”")
    add("--set", action="extend", nargs="+", default=[], metavar="trường=giá_trị", help="điền một trường của mẫu")
    add("--to", required=True, metavar="TỆP", help=".docx, .pdf hoặc .xlsx")
    dossier = _command(commands, "dossier", "papers:dossier", "Chép hồ sơ trình của một đợt xét")
    add = _office(dossier)
    add("--round", required=True, metavar="TÊN", help="đợt xét")
    add("--to", required=True, metavar="THƯ_MỤC", help="thư mục mới hoặc trống")
    add("--password-file", metavar="TỆP", help="mã hóa hồ sơ (chưa có trong bản này)")
    check = _command(commands, "check-dossier", "papers:check", "Đối chiếu một hồ sơ với bản kê của nó")
    check.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ")
    _report(check)


def _rules(commands: Subparsers) -> None:
    rules = _command(commands, "rules", "rules:rules", "Thử quy định trên các tình huống")
    rules.add_argument("cases", metavar="TỆP.json", help="các tình huống")
    rules.add_argument("--pack", metavar="GÓI", help="thư mục gói; không có thì dùng gói quốc gia")
    _report(rules)


def _packs(commands: Subparsers) -> None:
    pack = _command(commands, "pack", "context:not_yet", "Gói biểu mẫu: đóng, ký, kiểm tra, xem, so sánh, cài")
    deeds = pack.add_subparsers(dest="deed", metavar="VIỆC", required=True)
    build = _command(deeds, "build", "packs:build", "Đóng một thư mục gói thành một tệp")
    build.add_argument("folder", metavar="THƯ_MỤC", help="thư mục của gói")
    build.add_argument("pack", metavar="GÓI.zip", help="tệp gói sẽ ghi")
    key = _command(deeds, "key", "packs:key", "Tạo khóa ký mới")
    key.add_argument("file", metavar="TỆP_KHÓA", help="tệp khóa sẽ ghi; cất kỹ, không gửi cho ai")
    sign = _command(deeds, "sign", "packs:sign", "Ký một gói đã đóng")
    sign.add_argument("pack", metavar="GÓI.zip", help="gói đã đóng")
    sign.add_argument("--key", required=True, metavar="TỆP_KHÓA", help="tệp khóa ký")
    for name, text in (("check", "Kiểm tra một gói"), ("show", "Xem một gói có gì")):
        look = _command(deeds, name, f"packs:{name}", text)
        look.add_argument("pack", metavar="GÓI", help="tệp gói hoặc thư mục của gói")
        _report(look)
    fields = _command(deeds, "fields", "packs:fields", "Các trường mà mẫu Word của tỉnh được ghi")
    fields.add_argument("code", metavar="MÃ", help="mã biểu mẫu, ví dụ TH-01")
    compare = _command(deeds, "compare", "packs:compare", "Gói mới đổi gì so với gói cũ")
    compare.add_argument("old", metavar="GÓI_CŨ", help="tệp gói hoặc thư mục của gói")
    compare.add_argument("new", metavar="GÓI_MỚI", help="tệp gói hoặc thư mục của gói")
    _report(compare)
    install = _command(deeds, "install", "packs:install", "Cài gói vào văn phòng")
    add = _office(install)
    add("pack", metavar="GÓI", help="tệp gói hoặc thư mục của gói")
    add("--trust", action="store_true", help="đồng ý nhận gói chưa ký, đã bị sửa, hoặc do người lạ ký")

"""Commands that need the window's toolkit: pictures of all pages, the self-test, and the sample ward's whole year."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QSize

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.backup import FolderTaken
from tdkt_desktop.paths import written_beside
from tdkt_desktop.translate import say, say_error, tr
from tdkt_desktop.ui import look
from tdkt_desktop.ui import pictures as drawing
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.showing import SIZE, Showing, application

DONE, REFUSED = 0, 1
FIRST_START = "first-start"
MARK = "van-phong-mau.txt"
"""Lies in a folder that `demo` made: only such a folder is made anew."""

OFFICE, DOSSIER, PICTURES = "van-phong", "ho-so", "hinh"
_SHOWN_BASE = "C:/TDKT"
"""The folder that a picture of the first start shows: a picture names nobody's PC."""
LIST_NAME = "danh-sach-khen-thuong"


class PageUnknown(OfficerError):
    """A picture was asked for of a page that the program does not have."""

    happened = QT_TRANSLATE_NOOP("Error", "There is no page named {name}.")
    kept = QT_TRANSLATE_NOOP("Error", "No picture was made.")
    next_step = QT_TRANSLATE_NOOP("Error", "Pages on offer: {known}.")


# ---- pictures


def pictures(arguments: Sequence[str]) -> int:
    """`DIR [--page NAME] [--size 1366x768] [--scale 1.0] [--dark]`: each page of the sample ward as PNG."""
    options = _picture_options(arguments)
    application(scale=options.scale)
    with _told() as told:
        theme = "dark" if options.dark else "light"
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
            from tdkt_desktop.ui import sample_ward  # brings the readers of lists along

            names = [options.page] if options.page else [entry.key for entry in PAGES] + [FIRST_START]
            _require(names)
            folder = Path(scratch) / OFFICE
            if names != [FIRST_START]:
                sample_ward.make_sample(folder)
            made = _draw(names, folder, target=Path(options.folder), theme=theme, size=options.size)
        _tell(QT_TRANSLATE_NOOP("Tour", "{count} pictures in {folder}"), count=len(made), folder=options.folder)
    return told.status


def _picture_options(arguments: Sequence[str]) -> Namespace:
    parser = ArgumentParser(prog="tdkt pictures", description="Vẽ hình các trang của văn phòng mẫu.")
    parser.add_argument("folder", metavar="THƯ_MỤC", help="nơi ghi các tệp hình")
    parser.add_argument("--page", metavar="TRANG", help="chỉ một trang")
    parser.add_argument("--size", metavar="RỘNGxCAO", type=_size, default=SIZE, help="cỡ cửa sổ, ví dụ 1366x768")
    parser.add_argument("--scale", metavar="SỐ", type=float, default=1.0, help="độ phóng của màn hình, ví dụ 1.5")
    parser.add_argument("--dark", action="store_true", help="giao diện tối")
    return parser.parse_args(arguments)


def _size(text: str) -> QSize:
    wide, _, high = text.partition("x")
    if not (wide.isdigit() and high.isdigit()):
        raise ArgumentTypeError(f"“{text}” không phải dạng 1366x768")
    return QSize(int(wide), int(high))


def _require(names: Sequence[str]) -> None:
    known = [entry.key for entry in PAGES] + [FIRST_START]
    for name in names:
        if name not in known:
            raise PageUnknown(name=name, known=", ".join(known))


def _draw(names: Sequence[str], folder: Path, *, target: Path, theme: str, size: QSize) -> list[Path]:
    """Draw the named pages of the sample ward in `folder`."""
    from tdkt_desktop.ui import sample_ward

    made = []
    pages = [name for name in names if name != FIRST_START]
    if pages:
        with sample_ward.open_sample(folder) as office, Showing(office, theme=theme) as shown:
            made += [shown.draw(name, target / f"{name}.png", size=size) for name in pages]
    if FIRST_START in names:
        made.append(_draw_first_start(target / f"{FIRST_START}.png", theme=theme, size=size))
    return made


def _draw_first_start(target: Path, *, theme: str, size: QSize) -> Path:
    from tdkt_desktop.actions.sample import PROVINCE, SIGNER, UNIT, YEAR
    from tdkt_desktop.ui.first_start import FirstStart

    look.apply(theme)
    shown = FirstStart(year=YEAR, base=Path(_SHOWN_BASE))
    shown.fill_in(unit=UNIT, province=PROVINCE, chair=SIGNER)
    drawing.render(shown, target, size=size)
    drawing.render(shown, target, size=size)
    shown.deleteLater()
    return target


# ---- self-test


def self_test(arguments: Sequence[str]) -> int:
    """`[--report F]`: everything that the installed bundle needs, tried once; 0 when all of it is there."""
    parser = ArgumentParser(prog="tdkt self-test", description="Thử một lượt mọi thứ chương trình cần.")
    parser.add_argument("--report", metavar="TỆP.json", help="ghi báo cáo JSON")
    options = parser.parse_args(arguments)
    application()
    from tdkt_desktop.ui.self_test import run_checks  # only this command needs every library at once

    checks = run_checks()
    sound = all(check.ok for check in checks)
    if options.report:
        report = {"ok": sound, "checks": [asdict(check) for check in checks]}
        with written_beside(Path(options.report)) as beside:
            beside.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    for check in checks:
        _say(f"{'✓' if check.ok else '✗'} {check.name}: {check.text}")
    if sound:
        _tell(QT_TRANSLATE_NOOP("Tour", "Everything needed is there."))
        return DONE
    _tell(QT_TRANSLATE_NOOP("Tour", "Something is missing; install the program again."))
    return REFUSED


# ---- the sample ward's whole year


def demo(arguments: Sequence[str]) -> int:
    """`DIR`: the sample ward's year-end round from the lists to the dossier, and a picture of each page."""
    parser = ArgumentParser(prog="tdkt demo", description="Làm trọn một đợt tổng kết năm của văn phòng mẫu.")
    parser.add_argument("folder", metavar="THƯ_MỤC", help="thư mục mới, hoặc do lệnh này lập lần trước")
    target = Path(parser.parse_args(arguments).folder).absolute()
    application()
    with _told() as told:
        _make_way(target)
        told.status = _live_through(target)
    return told.status


def _make_way(target: Path) -> None:
    """Empty a folder that this command made; raises `FolderTaken` for any other that holds something."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        if not (target / MARK).is_file():
            raise FolderTaken(folder=str(target))
        for path in target.iterdir():
            if path.name != MARK:  # last: a folder half emptied is still known as ours
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    target.mkdir(parents=True, exist_ok=True)
    (target / MARK).write_text("TĐKT Desktop\n", encoding="utf-8")


def _live_through(target: Path) -> int:
    from tdkt_desktop.actions import dossiers, papers, sample
    from tdkt_desktop.actions.rounds import find_round
    from tdkt_desktop.office import dossier
    from tdkt_desktop.ui import sample_ward

    _tell(QT_TRANSLATE_NOOP("Tour", "Making the sample office …"))
    with sample.make_sample_office(target / OFFICE) as office:
        sample_ward.live_through_the_year(office)
        _tell(QT_TRANSLATE_NOOP("Tour", "The council votes, decisions are issued …"))
        sample.finish_sample_round(office)
        _tell(QT_TRANSLATE_NOOP("Tour", "The year's award list …"))
        lists = [target / f"{LIST_NAME}-{sample.YEAR}{suffix}" for suffix in (".pdf", ".xlsx", ".docx")]
        for path in lists:
            papers.write_form(office, "DS-NAM", path, say=say, year=sample.YEAR)
        _tell(QT_TRANSLATE_NOOP("Tour", "The dossier …"))
        dossiers.write_dossier(office, find_round(office, sample.ROUND).id, target / DOSSIER, say=say)
        found = dossier.check(target / DOSSIER)
        _tell(QT_TRANSLATE_NOOP("Tour", "Pictures of the pages …"))
        with Showing(office) as shown:
            for key in shown.pages:
                shown.draw(key, target / PICTURES / f"{key}.png")
    _tell(QT_TRANSLATE_NOOP("Tour", "Office: {folder}"), folder=target / OFFICE)
    names = ", ".join(path.name for path in lists)
    _tell(QT_TRANSLATE_NOOP("Tour", "Award list of {year}: {files}"), year=sample.YEAR, files=names)
    whole = QT_TRANSLATE_NOOP("Tour", "Dossier, complete, {count} files: {folder}")
    broken = QT_TRANSLATE_NOOP("Tour", "The dossier is not whole: {folder}")
    _tell(whole if found.complete else broken, count=found.files, folder=target / DOSSIER)
    _tell(QT_TRANSLATE_NOOP("Tour", "Pictures: {folder}"), folder=target / PICTURES)
    return DONE if found.complete else REFUSED


# ---- what the commands say


class _Told:
    """How a command ended."""

    status = DONE


@contextmanager
def _told() -> Iterator[_Told]:
    """Tell a refusal on standard error, in three sentences."""
    told = _Told()
    try:
        yield told
    except OfficerError as error:
        sys.stderr.write("\n".join(say_error(error)) + "\n")
        told.status = REFUSED


def _tell(source: str, **values: object) -> None:
    _say(tr("Tour", source, **values))


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()

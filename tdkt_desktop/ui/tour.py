"""Commands that need the window's toolkit: the self-test, and the sample ward's whole year."""

from __future__ import annotations

import json
import shutil
from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.backup import FolderTaken
from tdkt_desktop.paths import written_beside
from tdkt_desktop.translate import say
from tdkt_desktop.ui.showing import Showing, application
from tdkt_desktop.ui.telling import DONE, REFUSED, put, tell, told

MARK = "van-phong-mau.txt"
"""Lies in a folder that `demo` made: only such a folder is made anew."""

OFFICE, DOSSIER, PICTURES = "van-phong", "ho-so", "hinh"
LIST_NAME = "danh-sach-khen-thuong"


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
        put(f"{'✓' if check.ok else '✗'} {check.name}: {check.text}")
    if sound:
        tell(QT_TRANSLATE_NOOP("Tour", "Everything needed is there."))
        return DONE
    tell(QT_TRANSLATE_NOOP("Tour", "Something is missing; install the program again."))
    return REFUSED


# ---- the sample ward's whole year


def demo(arguments: Sequence[str]) -> int:
    """`DIR`: the sample ward's year-end round from the lists to the dossier, and a picture of each page."""
    parser = ArgumentParser(prog="tdkt demo", description="Làm trọn một đợt tổng kết năm của văn phòng mẫu.")
    parser.add_argument("folder", metavar="THƯ_MỤC", help="thư mục mới, hoặc do lệnh này lập lần trước")
    target = Path(parser.parse_args(arguments).folder).absolute()
    application()
    with told() as how:
        _make_way(target)
        how.status = _live_through(target)
    return how.status


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

    tell(QT_TRANSLATE_NOOP("Tour", "Making the sample office …"))
    with sample.make_sample_office(target / OFFICE) as office:
        sample.live_through_the_year(office)
        tell(QT_TRANSLATE_NOOP("Tour", "The council votes, decisions are issued …"))
        sample.finish_sample_round(office)
        tell(QT_TRANSLATE_NOOP("Tour", "The year's award list …"))
        lists = [target / f"{LIST_NAME}-{sample.YEAR}{suffix}" for suffix in (".pdf", ".xlsx", ".docx")]
        for path in lists:
            papers.write_form(office, "DS-NAM", path, say=say, year=sample.YEAR)
        tell(QT_TRANSLATE_NOOP("Tour", "The dossier …"))
        dossiers.write_dossier(office, find_round(office, sample.ROUND).id, target / DOSSIER, say=say)
        found = dossier.check(target / DOSSIER)
        tell(QT_TRANSLATE_NOOP("Tour", "Pictures of the pages …"))
        with Showing(office) as shown:
            for key in shown.pages:
                shown.draw(key, target / PICTURES / f"{key}.png")
    tell(QT_TRANSLATE_NOOP("Tour", "Office: {folder}"), folder=target / OFFICE)
    names = ", ".join(path.name for path in lists)
    tell(QT_TRANSLATE_NOOP("Tour", "Award list of {year}: {files}"), year=sample.YEAR, files=names)
    whole = QT_TRANSLATE_NOOP("Tour", "Dossier, complete, {count} files: {folder}")
    broken = QT_TRANSLATE_NOOP("Tour", "The dossier is not whole: {folder}")
    tell(whole if found.complete else broken, count=found.files, folder=target / DOSSIER)
    tell(QT_TRANSLATE_NOOP("Tour", "Pictures: {folder}"), folder=target / PICTURES)
    return DONE if found.complete else REFUSED

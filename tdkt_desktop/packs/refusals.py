"""Refusals about what a pack holds and who vouches for it; `findings` has those about the file as such."""

from __future__ import annotations

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.packs.findings import PackRefused


class PackHoldsForeignFile(PackRefused):
    """A kind of file that no pack needs."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} holds {file}: no pack may hold files of this kind.")


class PackHoldsMacros(PackRefused):
    """A Word or Excel file with a program in it."""

    happened = QT_TRANSLATE_NOOP("Error", "{file} in {pack} holds macros.")


class PackFormDamaged(PackRefused):
    """A Word or Excel file inside the pack that is cut short or not what its name says."""

    happened = QT_TRANSLATE_NOOP("Error", "{file} in {pack} is damaged or not the file its name says.")


class PackFormReachesOut(PackRefused):
    """A Word or Excel file that fetches something from elsewhere."""

    happened = QT_TRANSLATE_NOOP("Error", "{file} in {pack} fetches something from outside the file.")


class PackTemplateUnsafe(PackRefused):
    """A field of a form that is more than a field."""

    happened = QT_TRANSLATE_NOOP("Error", "{file} in {pack} holds “{expression}”, which a form may not ask for.")


class PackNeedsConsent(PackRefused):
    """A pack for which nobody known vouches; the officer may take it all the same, knowing that."""

    next_step = QT_TRANSLATE_NOOP(
        "Error", "Ask the issuer by telephone whether it is theirs; take it only with your express consent."
    )


class PackUnsigned(PackNeedsConsent):
    """A pack without a signature."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} is not signed: nobody vouches for it.")


class PackAltered(PackNeedsConsent):
    """A file that is not as it was when the pack was made."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} was altered after it was made: {file} is not as its manifest says.")


class PackSignatureWrong(PackNeedsConsent):
    """A signature that is not over this manifest."""

    happened = QT_TRANSLATE_NOOP("Error", "The signature of {pack} does not fit: it was altered, or signed wrongly.")


class PackIssuerUnknown(PackNeedsConsent):
    """A good signature by somebody whom the office does not know yet."""

    happened = QT_TRANSLATE_NOOP(
        "Error", "{pack} is signed by “{issuer}”, whose key this office does not know: {fingerprint}."
    )


class KeyUnreadable(PackRefused):
    """A key file that holds no key for signing."""

    happened = QT_TRANSLATE_NOOP("Error", "{file} holds no key for signing packs.")
    kept = QT_TRANSLATE_NOOP("Error", "No pack was signed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Give the file that “tdkt pack key” made.")


class KeyFileTaken(PackRefused):
    """A file stands where a new key would go."""

    happened = QT_TRANSLATE_NOOP("Error", "There is a file {file} already; a key is never written over it.")
    kept = QT_TRANSLATE_NOOP("Error", "The file was left as it is.")
    next_step = QT_TRANSLATE_NOOP("Error", "Give another name for the new key.")


class PackBaseMissing(PackRefused):
    """A pack that builds on another one which is not there."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} builds on the pack {base}, which is not installed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Install the pack {base} first, then this one.")


class PackInheritsItself(PackRefused):
    """Packs that build on each other in a circle."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} builds on itself in a circle: {circle}.")

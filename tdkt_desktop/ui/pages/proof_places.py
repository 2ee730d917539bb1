"""Where the record stands that proves a condition: an award in the register, the rest with the subject it is of."""

from __future__ import annotations

from tdkt_desktop.office.office import Office


def place_of_proof(office: Office, kind: str, record_id: int | None, *, subject_id: int) -> tuple[str, int] | None:
    """Page and record to open; None where it is on no file of this office.

    The grade of a unit, and the award of a predecessor, are another subject's than the one proposed.
    """
    if record_id is None:
        return None
    if kind == "award":
        return "register", record_id
    with office.reader() as reader:
        owner = reader.evidence.owner_of(kind, record_id)
    return "subjects", owner if owner is not None else subject_id

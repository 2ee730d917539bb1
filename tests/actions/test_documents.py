"""Documents sent out and received: numbers of the year, states, files kept as they were issued, refusals."""

from datetime import date
from pathlib import Path

from tdkt_desktop.actions import documents, incoming
from tdkt_desktop.actions.annulments import annul_decision
from tdkt_desktop.actions.composing import forms_like, made_of, offers, preview, proposed_number, write_copy
from tdkt_desktop.actions.documents import Draft
from tdkt_desktop.actions.offices import set_up
from tdkt_desktop.actions.papers import write_decision_papers, write_form
from tdkt_desktop.actions.rounds import ReasonMissing
from tdkt_desktop.documents.catalogue import FORMS, Input, form
from tdkt_desktop.documents.fields import TITLES, FieldsUnknown, FieldWrong
from tdkt_desktop.documents.preview import spots_of
from tdkt_desktop.domain.document import OWNER, Direction, Document, DocumentState, MadeFrom
from tdkt_desktop.office.office import Office
from tests.support import ward
from tests.support.actions import decided, refuses, say
from tests.support.documents import LIST, MINUTES, TODAY, arrival, arrived, drafted, issued, newest, scan


def on_file(office: Office, document_id: int) -> Document:
    with office.reader() as reader:
        return reader.documents.get(document_id)


def events(office: Office, document_id: int) -> list[str]:
    with office.reader() as reader:
        return [str(event.what) for event in reader.documents.events_of(document_id)]


# ---- sent out


def test_a_draft_is_kept_changed_and_found_again(office: Office) -> None:
    first = drafted(office)
    assert on_file(office, first).state is DocumentState.DRAFT
    assert on_file(office, first).title == "Danh sách đề nghị khen thưởng năm 2025"
    changed = Draft(LIST.made_from, {"nguoi_ky": "Vũ Đức Ân"}, dated=TODAY, other_side="Hội đồng phường")
    documents.keep_draft(office, changed, say=say, document_id=first)
    found = on_file(office, first)
    assert (found.values, found.dated, found.other_side) == ({"nguoi_ky": "Vũ Đức Ân"}, TODAY, "Hội đồng phường")
    with office.reader() as reader:
        assert reader.documents.made(LIST.made_from) == found
        assert [row["id"] for row in reader.documents.find("danh sach hoi dong")] == [first]
        assert reader.documents.find("nguoi la") == []


def test_issuing_keeps_the_files_as_they_were(office: Office) -> None:
    document_id = drafted(office, MINUTES)
    documents.lay_before_signer(office, document_id)
    assert on_file(office, document_id).state is DocumentState.WAITING
    documents.issue(office, document_id, number="Số: 07/BB-HĐTĐKT", dated=TODAY, say=say)
    found = on_file(office, document_id)
    assert (found.state, found.number, found.dated) == (DocumentState.ISSUED, "07/BB-HĐTĐKT", TODAY)
    with office.reader() as reader:
        kept = reader.files.attachments_of(OWNER, [document_id])
    assert [Path(one.name).suffix for one in kept] == [".pdf", ".docx"]
    pdf = office.attachments.fetch(kept[0].sha256, name=kept[0].name).read_bytes()
    assert spots_of(pdf, "Số: 07/BB-HĐTĐKT")
    assert events(office, document_id) == [
        "Made", "Laid before the signer", "Issued under number 07/BB-HĐTĐKT of 20/11/2025",
    ]  # fmt: skip
    with refuses(office, documents.DocumentClosed, "Biên bản"):
        documents.keep_draft(office, MINUTES, say=say, document_id=document_id)
    with refuses(office, documents.DocumentClosed):
        documents.issue(office, document_id, number="08/BB-HĐTĐKT", dated=TODAY, say=say)


def test_the_next_free_number_of_the_kind_and_year(office: Office) -> None:
    with office.reader() as reader:
        assert proposed_number(reader, MINUTES.made_from, year=2025) == "01/BB-HĐTĐKT"
        assert proposed_number(reader, LIST.made_from, year=2025) == ""
    issued(office, MINUTES, number="09/BB-HĐTĐKT")
    with office.reader() as reader:
        assert proposed_number(reader, MINUTES.made_from, year=2025) == "10/BB-HĐTĐKT"
        assert proposed_number(reader, MINUTES.made_from, year=2026) == "01/BB-HĐTĐKT"


def test_a_number_is_refused_where_it_is_taken_and_told_by_whom(office: Office) -> None:
    issued(office, MINUTES, number="09/BB-HĐTĐKT")
    again = drafted(office, MINUTES)
    with refuses(office, documents.DocumentNumberTaken, "Biên bản", "10/BB-HĐTĐKT"):
        documents.issue(office, again, number="9 / bb-hđtđkt", dated=TODAY, say=say)
    with refuses(office, documents.DocumentNumberMissing, "10/BB-HĐTĐKT"):
        documents.issue(office, again, number="", dated=TODAY, say=say)
    with refuses(office, documents.DocumentInFuture):
        documents.issue(office, again, number="10/BB-HĐTĐKT", dated=date(2025, 11, 21), say=say)
    documents.issue(office, again, number="09/BB-HĐTĐKT", dated=date(2024, 12, 30), say=say)
    assert on_file(office, again).dated == date(2024, 12, 30)


def test_a_number_of_a_decision_is_taken_too(office: Office) -> None:
    decided(office, ward.ROUND, "112/QĐ-UBND", on=TODAY)
    document_id = drafted(office)
    with refuses(office, documents.DocumentNumberTaken, "112/QĐ-UBND"):
        documents.issue(office, document_id, number="112/QĐ-UBND", dated=TODAY, say=say)


def test_a_paper_of_a_decision_bears_its_number_and_day(office: Office) -> None:
    decision = decided(office, ward.ROUND, "112/QĐ-UBND", on=TODAY)
    draft = Draft(MadeFrom("KT-01", ward.ROUND, decision))
    with office.reader() as reader:
        assert proposed_number(reader, draft.made_from, year=2025) == "112/QĐ-UBND"
    document_id = drafted(office, draft)
    assert on_file(office, document_id).title == "Về việc công nhận danh hiệu thi đua năm 2025"
    assert on_file(office, document_id).name == "Quyết định về việc công nhận danh hiệu thi đua năm 2025"
    for number, day in (("113/QĐ-UBND", TODAY), ("112/QĐ-UBND", date(2025, 11, 19))):
        with refuses(office, documents.NotTheDecisionsNumber, "112/QĐ-UBND"):
            documents.issue(office, document_id, number=number, dated=day, say=say)
    documents.issue(office, document_id, number="112/QĐ-UBND", dated=TODAY, say=say)
    annexed = drafted(office, Draft(MadeFrom("KT-05", ward.ROUND, decision)))
    documents.issue(office, annexed, number="112/QĐ-UBND", dated=TODAY, say=say)  # its list goes under the same number


def test_papers_are_annulled_with_their_decision(office: Office, tmp_path: Path) -> None:
    decision = decided(office, ward.ROUND, "112/QĐ-UBND", on=TODAY)
    write_decision_papers(office, decision, tmp_path / "d", say=say)
    annul_decision(office, decision, on=TODAY, by="9/QĐ-UBND", reason="Khai sai")
    with office.reader() as reader:
        papers = reader.documents.numbered("112/QĐ-UBND", year=2025)
    assert {(one.state, one.reason) for one in papers} == {(DocumentState.ANNULLED, "Khai sai")}


def test_an_issued_document_is_replaced_or_annulled_with_a_reason(office: Office) -> None:
    old, new = issued(office, MINUTES, number="09/BB-HĐTĐKT"), issued(office)
    draft = drafted(office)
    for by in (old, draft):
        with refuses(office, documents.DocumentNotIssued):
            documents.replace_document(office, old, by=by)
    documents.replace_document(office, old, by=new)
    assert (on_file(office, old).state, on_file(office, old).replaced_by) == (DocumentState.REPLACED, new)
    with office.reader() as reader:
        assert [one.id for one in reader.documents.replacements(new)] == [old]
    with refuses(office, documents.DocumentClosed):
        documents.annul_document(office, old, reason="Sai")
    with refuses(office, ReasonMissing):
        documents.annul_document(office, new, reason=" ")
    documents.annul_document(office, new, reason="Sai số liệu")
    assert on_file(office, new).reason == "Sai số liệu"
    assert events(office, new)[-1] == "Annulled: Sai số liệu"


def test_a_draft_is_written_to_a_file_and_an_issued_one_stays(office: Office, tmp_path: Path) -> None:
    documents.write_draft(office, LIST, tmp_path / "a.xlsx", say=say)
    made = newest(office)
    assert (made.file_name, made.folder, made.state) == ("a.xlsx", str(tmp_path), DocumentState.DRAFT)
    documents.issue(office, made.id, number="", dated=TODAY, say=say)
    documents.write_draft(office, LIST, tmp_path / "b.docx", say=say, document_id=made.id)
    assert (on_file(office, made.id).file_name, on_file(office, made.id).dated) == ("b.docx", TODAY)
    assert newest(office).id == made.id


# ---- received


def test_a_document_received_is_kept_with_its_files(office: Office, tmp_path: Path) -> None:
    document_id = arrived(office, scan(tmp_path), scan(tmp_path, "Phụ lục.xlsx", b"list"))
    found = on_file(office, document_id)
    assert (found.direction, found.state, found.arrival_number) == (Direction.IN, DocumentState.RECEIVED, "12")
    assert (found.other_side, found.due_on) == ("Sở Nội vụ", date(2025, 11, 30))
    with office.reader() as reader:
        kept = reader.files.attachments_of(OWNER, [document_id])
        assert reader.documents.next_arrival(2025) == 13
        assert [row["id"] for row in reader.documents.find("1520 noi vu")] == [document_id]
    assert [office.attachments.fetch(one.sha256, name=one.name).read_bytes() for one in kept] == [
        b"%PDF-1.4 scan", b"list",
    ]  # fmt: skip
    incoming.settle_document(office, document_id, settled=True)
    assert on_file(office, document_id).state is DocumentState.SETTLED
    sent = issued(office)
    with refuses(office, documents.DocumentNotIssued):
        documents.replace_document(office, document_id, by=sent)


def test_what_is_wrong_with_an_arrival_is_refused(office: Office) -> None:
    arrived(office)
    with refuses(office, incoming.ArrivalNumberTaken, "13"):
        incoming.receive_document(office, arrival(" 12"))
    for lacking in ("arrival_number", "sender", "title"):
        with refuses(office, incoming.ArrivalIncomplete):
            incoming.receive_document(office, arrival(**{lacking: " "}))
    with refuses(office, documents.DocumentInFuture):
        incoming.receive_document(office, arrival("13", arrived_on=date(2025, 11, 21)))
    out = drafted(office)
    with refuses(office, incoming.NotReceived):
        incoming.settle_document(office, out, settled=True)


# ---- composing


def made_of_everything(office: Office, code: str, decision: int) -> MadeFrom:
    return {
        Input.ROUND: MadeFrom(code, ward.ROUND),
        Input.NOMINATION: MadeFrom(code, nomination_id=ward.PROPOSED),
        Input.DECISION: MadeFrom(code, ward.ROUND, decision),
        Input.YEAR: MadeFrom(code, year=2025),
    }[form(code).made_from]


def test_every_field_of_every_form_has_a_title_and_stands_on_its_page(office: Office) -> None:
    decision = decided(office, ward.ROUND, "112/QĐ-UBND", on=TODAY)
    for entry in FORMS:
        shown = preview(office, made_of_everything(office, entry.code, decision), say=say, values={})
        assert shown.sizes
        assert {field.name for field in shown.fields} <= set(TITLES), entry.code


def test_a_value_that_the_form_does_not_print_is_refused(office: Office, tmp_path: Path) -> None:
    with refuses(office, FieldsUnknown, "nguoi_tham_dinh", "dia_danh, kem_theo, ngay_van_ban, nguoi_ky"):
        write_form(office, "HS-07", tmp_path / "a.pdf", say=say, round_id=ward.ROUND, values={"nguoi_tham_dinh": "A"})
    decision = decided(office, ward.ROUND, "112/QĐ-UBND", on=TODAY)
    with refuses(office, FieldsUnknown, "noi_thi_hanh"):
        write_form(office, "KT-05", tmp_path / "a.pdf", say=say, decision_id=decision, values={"noi_thi_hanh": "A"})
    assert list(tmp_path.glob("a.*")) == []


def test_a_day_that_is_none_is_shown_as_wrong(office: Office) -> None:
    shown = preview(office, LIST.made_from, say=say, values={"ngay_van_ban": "31/02/2026"})
    assert isinstance(shown.wrong, FieldWrong)
    assert shown.wrong.values["name"] == "ngay_van_ban"
    assert shown.pdf == b""


def test_what_was_issued_is_shown_as_it_was_kept(office: Office, tmp_path: Path) -> None:
    document_id = issued(office, LIST)
    kept = preview(office, LIST.made_from, say=say, values=LIST.values, issued_as=document_id)
    assert spots_of(kept.pdf, "Trần Thị Hòa")
    set_up(office, {"place": "Xã khác"})
    anew = preview(office, LIST.made_from, say=say, values=LIST.values)
    later = preview(office, LIST.made_from, say=say, values=LIST.values, issued_as=document_id)
    assert later.pdf == kept.pdf != anew.pdf
    copy = write_copy(office, LIST.made_from, tmp_path / "a.pdf", say=say, values={}, issued_as=document_id)
    assert copy.read_bytes() == kept.pdf


def test_what_is_set_by_hand_is_printed_and_found_there(office: Office, tmp_path: Path) -> None:
    values = {"nguoi_ky": "Trần Thị Hòa", "kem_theo": "Tờ trình số 47/TTr-UBND của Ủy ban nhân dân phường " * 3}
    shown = preview(office, LIST.made_from, say=say, values=values, dated=TODAY)
    assert len(spots_of(shown.pdf, "tran thi hoa")) == 1
    assert len(spots_of(shown.pdf, values["kem_theo"])) > 1  # over several lines
    assert spots_of(shown.pdf, "ngày 20 tháng 11 năm 2025")
    assert spots_of(shown.pdf, "Không có ở đâu") == () == spots_of(shown.pdf, " ")
    write_copy(office, LIST.made_from, tmp_path / "a.docx", say=say, values=values)
    assert (tmp_path / "a.docx").stat().st_size > 1000


def test_forms_and_what_they_are_made_from_are_found_by_words(office: Office) -> None:
    decision = decided(office, ward.ROUND, "112/QĐ-UBND", on=TODAY)
    assert [entry.code for entry in forms_like("kt-01")] == ["KT-01"]
    assert [entry.code for entry in forms_like("giay khen")] == ["KT-02"]
    assert len(forms_like("")) == len(FORMS)
    with office.reader() as reader:
        of_decision = offers(reader, form("KT-01"), "112", year=2025)
        assert [(one.made_from.decision_id, one.words) for one in of_decision] == [
            (decision, "112/QĐ-UBND · 20/11/2025")
        ]
        assert [one.words for one in offers(reader, form("HS-07"), "cuoi nam", year=2025)] == ["Cuối năm 2025"]
        assert [one.words for one in offers(reader, form("DS-NAM"), "", year=2025)][:2] == ["Năm 2025", "Năm 2024"]
        sheets = offers(reader, form("TH-01"), "bich", year=2025)
        assert [made_of(reader, one.made_from) for one in sheets] == ["Lê Thị Ngọc Bích"]
        assert made_of(reader, of_decision[0].made_from) == "112/QĐ-UBND · 20/11/2025"
        assert made_of(reader, MadeFrom("DS-NAM", year=2024)) == "Năm 2024"

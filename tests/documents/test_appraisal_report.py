"""TH-02: the figures add up, and what goes on against a verdict says why."""

from tdkt_desktop.documents.forms.appraisal_report import AppraisedLine, OpenPoint
from tdkt_desktop.documents.paper import Paper, to_json


def test_a_point_says_its_article_what_lacks_and_that_it_is_to_be_checked() -> None:
    point = OpenPoint("Công tác 10 tháng.", "Quy chế tỉnh", "Xin xác nhận", ("5/XN",), is_unverified=True)
    assert point.words == (
        "Công tác 10 tháng (Quy chế tỉnh; chưa kiểm chứng, cán bộ đối chiếu với văn bản gốc). Xin xác nhận. "
        "Đã xem: 5/XN."
    )


def test_the_reason_to_go_on_is_printed_and_not_for_who_qualifies() -> None:
    against = AppraisedLine("A", "LĐTT", "not_qualified", override_reason="Cứu người")
    assert against.opinion == "Trình Hội đồng, có lý do: Cứu người"
    assert AppraisedLine("A", "LĐTT", "qualified", override_reason="Cứu người").opinion == "Trình Hội đồng"


def test_what_was_sent_back_says_so_before_anything_else() -> None:
    line = AppraisedLine("A", "LĐTT", "qualified", returned_reason="Thiếu biên bản")
    assert line.opinion == "Đã trả lại đơn vị: Thiếu biên bản"


def test_the_report_counts_who_goes_on_and_who_stays_behind(papers: dict[str, Paper]) -> None:
    text = to_json(papers["TH-02"]).replace("\\u00a0", " ").replace("\u00a0", " ")
    assert "Đã nhận 06 đề nghị của 04 đơn vị" in text
    assert "01 đề nghị chưa thẩm định" in text
    assert "xem xét 02 đề nghị đủ điều kiện và 01 đề nghị có lý do bằng văn bản; 03 đề nghị còn lại chưa trình" in text
    assert "lý do: Thành tích cứu người ngày 12/9." in text

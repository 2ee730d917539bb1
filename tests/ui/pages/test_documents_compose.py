"""What the paper being composed says of its files: which are the province's own."""

from tdkt_desktop.documents.catalogue import form
from tdkt_desktop.packs.door import examine
from tdkt_desktop.packs.read import national_pack
from tdkt_desktop.paths import resources
from tdkt_desktop.ui.pages.documents_compose import whose_form


def test_the_paper_says_which_of_its_files_are_the_provinces() -> None:
    rules = examine(resources() / "packs" / "bac_ninh", known={}).rules
    assert whose_form(form("HS-07"), rules).startswith(" · Word, Excel ")
    assert whose_form(form("TH-01"), rules).startswith(" · Word ")
    assert whose_form(form("KT-01"), rules) == whose_form(form("HS-07"), national_pack()) == ""

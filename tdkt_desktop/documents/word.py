"""A Paper as an editable .docx: tables with repeated header rows, sections, page numbers; the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tdkt_desktop.documents.pages import fitted
from tdkt_desktop.documents.paper import Image, Paper, printable
from tdkt_desktop.documents.word_xml import section_xml

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACES = (
    f'xmlns:w="{_MAIN}" xmlns:r="{_OFFICE}/relationships" xmlns:wp="{_DRAWING}/wordprocessingDrawing"'
    f' xmlns:a="{_DRAWING}/main" xmlns:pic="{_DRAWING}/picture"'
)
_MOMENT = "2000-01-01T00:00:00Z"
"""Equal papers are equal files: the moment of writing is not part of them."""
_STYLES = (
    f'{_HEAD}<w:styles xmlns:w="{_MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>'
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman"'
    ' w:cs="Times New Roman"/>'
    '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr>'
    '</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style></w:styles>'
)
_SETTINGS = (
    f'{_HEAD}<w:settings xmlns:w="{_MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
)
_NUMBER = (
    f'{_HEAD}<w:hdr {_SPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="26"/></w:rPr>'
    '<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr>'
    '<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr>'
    '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r>'
    '<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
)


def write_word(paper: Paper, target: Path) -> None:
    """Write the paper to `target`; rows of a list stream into the file."""
    images = _Images()
    with ZipFile(target, "w") as archive:
        _put(archive, "[Content_Types].xml", [_content_types()])
        _put(archive, "_rels/.rels", [_package_relations()])
        _put(archive, "docProps/core.xml", [_core(paper)])
        _put(archive, "word/styles.xml", [_STYLES])
        _put(archive, "word/settings.xml", [_SETTINGS])
        _put(archive, "word/header1.xml", [_NUMBER])
        _put(archive, "word/document.xml", _document(paper, images))
        _put(archive, "word/_rels/document.xml.rels", [images.relations()])
        for name, file in images.parts():
            _put_bytes(archive, name, [file.read_bytes()])


class _Images:
    """The image files of the paper, each once."""

    def __init__(self) -> None:
        self.ids: dict[Path, str] = {}

    def __call__(self, image: Image) -> str:
        return self.ids.setdefault(image.file, f"rIdImage{len(self.ids) + 1}")

    def parts(self) -> list[tuple[str, Path]]:
        """Name in the package and file."""
        return [(f"word/media/{key}{file.suffix.lower()}", file) for file, key in self.ids.items()]

    def relations(self) -> str:
        """The relationships of the document part."""
        fixed = [("rIdStyles", "styles", "styles.xml"), ("rIdSettings", "settings", "settings.xml")]
        fixed += [("rIdHeader", "header", "header1.xml")]
        fixed += [(key, "image", f"media/{key}{file.suffix.lower()}") for file, key in self.ids.items()]
        return _relations([(key, f"{_OFFICE}/relationships/{kind}", part) for key, kind, part in fixed])


def _document(paper: Paper, images: _Images) -> Iterable[str]:
    yield f"{_HEAD}<w:document {_SPACES}><w:body>"
    last = len(paper.sections) - 1
    for place, section in enumerate(paper.sections):
        yield from section_xml(fitted(section), images, is_last=place == last)
    yield "</w:body></w:document>"


def _content_types() -> str:
    parts = (
        ("/word/document.xml", f"{_TYPE}.document.main+xml"),
        ("/word/styles.xml", f"{_TYPE}.styles+xml"),
        ("/word/settings.xml", f"{_TYPE}.settings+xml"),
        ("/word/header1.xml", f"{_TYPE}.header+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    )
    kinds = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml",
        "png": "image/png",
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
    }
    defaults = "".join(f'<Default Extension="{suffix}" ContentType="{kind}"/>' for suffix, kind in kinds.items())
    overrides = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in parts)
    return f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'


def _package_relations() -> str:
    return _relations(
        [
            ("rId1", f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
            ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ]
    )


def _relations(entries: Iterable[tuple[str, str, str]]) -> str:
    listed = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{part}"/>' for key, kind, part in entries)
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _core(paper: Paper) -> str:
    keywords = "; ".join(f"{key}={value}" for key, value in paper.meta)
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(printable(paper.title))}</dc:title><dc:subject>{escape(paper.code)}</dc:subject>"
        f"<dc:creator></dc:creator><cp:keywords>{escape(printable(keywords))}</cp:keywords>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{_MOMENT}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{_MOMENT}</dcterms:modified></cp:coreProperties>'
    )


def _put(archive: ZipFile, name: str, pieces: Iterable[str]) -> None:
    _put_bytes(archive, name, (piece.encode("utf-8") for piece in pieces))


def _put_bytes(archive: ZipFile, name: str, pieces: Iterable[bytes]) -> None:
    entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0  # the same byte on Windows and elsewhere
    with archive.open(entry, "w", force_zip64=False) as stream:
        for piece in pieces:
            stream.write(piece)

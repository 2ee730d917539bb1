"""Paragraphs, tables and sections of a Paper as WordprocessingML; `word` packs them into a .docx file.

Written directly: rows stream into the file, and equal papers give equal bytes. Lengths are twips (1/20 pt) here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from xml.sax.saxutils import escape

from tdkt_desktop.documents.lines import broken, with_breaks
from tdkt_desktop.documents.paper import (
    MM,
    Block,
    Cell,
    Column,
    Image,
    KeepTogether,
    PageBreak,
    PageSetup,
    Para,
    Row,
    RowKind,
    Run,
    Section,
    Table,
    printable,
)
from tdkt_desktop.documents.rows import value_cell
from tdkt_desktop.documents.strips import THIN, rule_length

ImagePart = Callable[[Image], str]
"""Gives the relationship id of an image's file in the package."""

_MAY_SPLIT = 600
"""A row with a cell of more letters is near a third of a page and may be cut by a page end."""
_ALIGN = {"left": "left", "center": "center", "right": "right", "justify": "both"}
_VALIGN = {"top": "top", "middle": "center", "bottom": "bottom"}
_HEADER_FROM_TOP = 13 * MM - 0.891 * 13


def section_xml(section: Section, image_part: ImagePart, *, is_last: bool) -> Iterator[str]:
    """The blocks of a section and its page set-up, in pieces."""
    width = section.page.text_width
    after_table = True
    for block in section.blocks:
        after_table = isinstance(block, Table) or (
            isinstance(block, KeepTogether) and isinstance(block.blocks[-1], Table)
        )
        yield from _block(block, width, image_part, keep=False)
        if after_table:
            # two tables that touch would become one
            yield _spacer(block.space_after if isinstance(block, Table) else 0.0)
    setup = _section_properties(section.page)
    yield setup if is_last else f"<w:p><w:pPr>{_exact(1.0)}{setup}</w:pPr></w:p>"


def _block(block: Block, width: float, image_part: ImagePart, *, keep: bool) -> Iterator[str]:
    if isinstance(block, Para):
        yield _para(block, width, keep=keep)
    elif isinstance(block, Table):
        if block.space_before:
            yield _spacer(block.space_before, keep=True)
        yield from _table(block, image_part, keep=keep)
    elif isinstance(block, Image):
        yield _image(block, image_part)
    elif isinstance(block, PageBreak):
        yield f'<w:p><w:pPr>{_exact(1.0)}</w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'
    else:
        last = len(block.blocks) - 1
        for place, inner in enumerate(block.blocks):
            yield from _block(inner, width, image_part, keep=keep or place < last)


def _para(para: Para, width: float, *, keep: bool = False) -> str:
    keeps = "<w:keepNext/>" if keep or para.keep_next or para.rule_below else ""
    keeps += "<w:keepLines/>" if para.keep_lines else ""
    after = 0.0 if para.rule_below else para.space_after
    spacing = (
        f'<w:spacing w:before="{_twips(para.space_before)}" w:after="{_twips(after)}"'
        f' w:line="{round(240 * para.line_spacing)}" w:lineRule="auto"/>'
    )
    first = f' w:firstLine="{_twips(para.indent_first)}"' if para.indent_first else ""
    indent = f'<w:ind w:left="{_twips(para.indent_left)}"{first}/>' if first or para.indent_left else ""
    content = "".join(_run(run, para.size) for run in with_breaks(para, width).runs)
    mark = _run_properties(Run("", bold=para.runs[-1].bold) if para.runs else Run(""), para.size)
    whole = f'<w:p><w:pPr>{keeps}{spacing}{indent}<w:jc w:val="{_ALIGN[para.align]}"/>{mark}</w:pPr>{content}</w:p>'
    return whole + (_rule(para, width, keep=keep or para.keep_next) if para.rule_below else "")


def _rule(para: Para, width: float, *, keep: bool) -> str:
    """The drawn line: an empty paragraph as high as the gap, bordered below, indented to the line's length."""
    assert para.rule_below is not None
    widest = max(broken(para, width), key=lambda line: line.right - line.left)
    half = rule_length(para.rule_below, widest.right - widest.left) / 2
    middle = (widest.left + widest.right) / 2
    keeps = "<w:keepNext/>" if keep else ""
    border = f'<w:pBdr><w:bottom w:val="single" w:sz="{round(THIN * 8)}" w:space="0" w:color="000000"/></w:pBdr>'
    indent = f'<w:ind w:left="{_twips(middle - half)}" w:right="{_twips(width - middle - half)}"/>'
    return f"<w:p><w:pPr>{keeps}{border}{_exact(para.rule_below.gap, after=para.space_after)}{indent}</w:pPr></w:p>"


def _run(run: Run, size: float) -> str:
    if not run.text:
        return ""
    lines = escape(printable(run.text)).split("\n")
    text = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' if line else "" for line in lines)
    return f"<w:r>{_run_properties(run, size)}{text}</w:r>"


def _run_properties(run: Run, size: float) -> str:
    half_points = round(2 * (run.size or size))
    parts = (
        "<w:b/><w:bCs/>" if run.bold else "",
        "<w:i/><w:iCs/>" if run.italic else "",
        f'<w:color w:val="{run.color.lstrip("#")}"/>' if run.color else "",
        f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>',
        '<w:u w:val="single"/>' if run.underline else "",
        '<w:vertAlign w:val="superscript"/>' if run.superscript else "",
    )
    return f"<w:rPr>{''.join(parts)}</w:rPr>"


def _table(table: Table, image_part: ImagePart, *, keep: bool) -> Iterator[str]:
    across, down = (_twips(padding) for padding in table.padding)
    line = "single" if table.bordered else "nil"
    borders = "".join(
        f'<w:{side} w:val="{line}" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    yield (
        f'<w:tbl><w:tblPr><w:tblW w:w="{_twips(table.width)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{_twips(table.indent)}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="{down}" w:type="dxa"/>'
        f'<w:left w:w="{across}" w:type="dxa"/><w:bottom w:w="{down}" w:type="dxa"/>'
        f'<w:right w:w="{across}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    )
    grid = "".join(f'<w:gridCol w:w="{_twips(column.width)}"/>' for column in table.columns)
    yield f"<w:tblGrid>{grid}</w:tblGrid>"
    yield from _rows(table, table.header, image_part, keep=True, is_header=True)
    for row, is_last in _marked_last(table.rows):
        tied = keep or (table.keep_together and not is_last) or (is_last and (table.keep_next or bool(table.footer)))
        yield from _rows(table, (row,), image_part, keep=tied)
    yield from _rows(table, table.footer, image_part, keep=keep or table.keep_next)
    yield "</w:tbl>"


def _rows(
    table: Table, rows: Iterable[Row], image_part: ImagePart, *, keep: bool, is_header: bool = False
) -> Iterator[str]:
    """Rows with the cells of a rowspan continued in the rows below."""
    open_spans: dict[int, tuple[int, int]] = {}
    for row in rows:
        longest = max((len(value) for value in row.cells if isinstance(value, str)), default=0)
        properties = "<w:cantSplit/>" if longest <= _MAY_SPLIT and not _long_cells(row) else ""
        properties += f'<w:trHeight w:val="{_twips(row.min_height)}"/>' if row.min_height else ""
        properties += "<w:tblHeader/>" if is_header else ""
        cells = "".join(_cells(table, row, open_spans, image_part, keep=keep or row.kind is RowKind.GROUP))
        yield f"<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>"


def _cells(
    table: Table, row: Row, open_spans: dict[int, tuple[int, int]], image_part: ImagePart, *, keep: bool
) -> Iterator[str]:
    values = iter(row.cells)
    column = 0
    while column < len(table.columns):
        if column in open_spans:
            rows_left, span = open_spans.pop(column)
            if rows_left > 1:
                open_spans[column] = (rows_left - 1, span)
            empty = Para((Run(""),), size=table.size)
            yield _cell(table, column, Cell((empty,), colspan=span), image_part, keep=keep, merge="<w:vMerge/>")
            column += span
            continue
        cell = value_cell(next(values), table.columns[column], size=table.size, kind=row.kind)
        merge = ""
        if cell.rowspan > 1:
            open_spans[column] = (cell.rowspan - 1, cell.colspan)
            merge = '<w:vMerge w:val="restart"/>'
        yield _cell(table, column, cell, image_part, keep=keep, merge=merge)
        column += cell.colspan


def _cell(table: Table, column: int, cell: Cell, image_part: ImagePart, *, keep: bool, merge: str) -> str:
    columns: tuple[Column, ...] = table.columns[column : column + cell.colspan]
    width = sum(part.width for part in columns)
    span = f'<w:gridSpan w:val="{cell.colspan}"/>' if cell.colspan > 1 else ""
    valign = _VALIGN[cell.valign or table.valign]
    inner = width - 2 * table.padding[0]
    content = "".join(chain.from_iterable(_block(block, inner, image_part, keep=keep) for block in cell.blocks))
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{_twips(width)}" w:type="dxa"/>{span}{merge}<w:vAlign w:val="{valign}"/></w:tcPr>'
        f"{content}</w:tc>"
    )


def _image(image: Image, image_part: ImagePart) -> str:
    size = f'cx="{round(image.width * 12700)}" cy="{round(image.height * 12700)}"'
    name = escape(image.file.name, {'"': "&quot;"})
    return (
        f'<w:p><w:pPr><w:jc w:val="{_ALIGN[image.align]}"/></w:pPr><w:r><w:drawing><wp:inline><wp:extent {size}/>'
        f'<wp:docPr id="1" name="{name}"/><a:graphic><a:graphicData '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="0" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{image_part(image)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


def _section_properties(page: PageSetup) -> str:
    turned = ' w:orient="landscape"' if page.landscape else ""
    number = f'<w:pgNumType w:start="{page.number_from}"/>' if page.number_from is not None else ""
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{_twips(page.width)}" w:h="{_twips(page.height)}"{turned}/>'
        f'<w:pgMar w:top="{_twips(page.margin_top)}" w:right="{_twips(page.margin_right)}"'
        f' w:bottom="{_twips(page.margin_bottom)}" w:left="{_twips(page.margin_left)}"'
        f' w:header="{_twips(_HEADER_FROM_TOP)}" w:footer="0" w:gutter="0"/>{number}'
        f"{'<w:titlePg/>' if page.hide_first_number else ''}</w:sectPr>"
    )


def _spacer(height: float, *, keep: bool = False) -> str:
    return f"<w:p><w:pPr>{'<w:keepNext/>' if keep else ''}{_exact(max(height, 1.0))}</w:pPr></w:p>"


def _exact(height: float, *, after: float = 0.0) -> str:
    line = max(_twips(height), 20)
    return f'<w:spacing w:before="0" w:after="{_twips(after)}" w:line="{line}" w:lineRule="exact"/>'


def _long_cells(row: Row) -> bool:
    return any(
        sum(len(run.text) for block in cell.blocks if isinstance(block, Para) for run in block.runs) > _MAY_SPLIT
        for cell in row.cells
        if isinstance(cell, Cell)
    )


def _marked_last(rows: Iterable[Row]) -> Iterator[tuple[Row, bool]]:
    held: Row | None = None
    for row in rows:
        if held is not None:
            yield held, False
        held = row
    if held is not None:
        yield held, True


def _twips(points: float) -> int:
    return round(points * 20)

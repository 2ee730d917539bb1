"""The words of a paper that was written, as its reader finds them."""

from pathlib import Path

import pypdfium2
from docx import Document


def words_of(path: Path) -> str:
    """The words of a PDF or a Word file; of a PDF single-spaced."""
    if path.suffix == ".docx":
        word = Document(str(path))
        cells = (cell.text for table in word.tables for row in table.rows for cell in row.cells)
        return "\n".join([*(paragraph.text for paragraph in word.paragraphs), *cells])
    document = pypdfium2.PdfDocument(path)
    try:
        pages = [document[at].get_textpage().get_text_bounded() for at in range(len(document))]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())

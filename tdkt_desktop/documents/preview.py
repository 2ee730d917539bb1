"""Pictures of a PDF's pages, for the preview and for whoever has no PDF reader."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path


def page_count(pdf: Path) -> int:
    """How many pages the PDF has."""
    # imported here: the renderer is a large library that only a preview needs
    from pypdfium2 import PdfDocument

    with PdfDocument(pdf) as document:
        return len(document)


def page_images(pdf: Path, dpi: float = 96) -> Iterator[bytes]:
    """Each page as a PNG, one at a time, at `dpi` dots per inch."""
    from pypdfium2 import PdfDocument

    with PdfDocument(pdf) as document:
        for page in document:
            stream = BytesIO()
            page.render(scale=dpi / 72).to_pil().save(stream, "PNG")
            page.close()
            yield stream.getvalue()

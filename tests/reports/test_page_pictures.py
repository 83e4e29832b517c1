"""Every page of every kind of document looks as it did: small pictures, compared with a tolerance.

``HOLDFAST_GOLDENS=write python -m pytest tests/reports/test_page_pictures.py`` renews them; look at what changed.
"""

from __future__ import annotations

import pytest
from PIL import ImageChops

from tests.reports.page_goldens import MOST_DIFFERENT, check_pages, different, pictures
from tests.reports.test_documents import DOCUMENTS, rendered

KINDS = [module.KIND for module, _extract in DOCUMENTS]


@pytest.mark.parametrize("kind", KINDS)
def test_the_pages_look_as_they_did(kind: str) -> None:
    module, extract = DOCUMENTS[KINDS.index(kind)]
    check_pages(kind, rendered(module, extract()).pdf)


def test_a_moved_line_a_missing_word_and_a_shifted_page_are_seen_and_a_paler_print_is_not() -> None:
    page = pictures(rendered(DOCUMENTS[0][0], DOCUMENTS[0][1]()).pdf)[0]
    rows = [row for row in range(page.height) if min(page.crop((0, row, page.width, row + 1)).tobytes()) < 150]
    top = rows[len(rows) // 2]
    line = page.crop((0, top - 1, page.width, top + 3))
    moved = page.copy()
    moved.paste(255, (0, top - 1, page.width, top + 3))
    gone = moved.copy()
    moved.paste(line, (0, top + 1))
    assert different(page, moved) > MOST_DIFFERENT
    assert different(page, gone) > MOST_DIFFERENT
    assert different(page, ImageChops.offset(page, 0, 1)) > MOST_DIFFERENT
    assert different(page, page.point(lambda level: min(255, level + 12))) <= MOST_DIFFERENT

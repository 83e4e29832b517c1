"""What the recovery sheet is made from, beside the eight groups, which are no part of it.

The groups are handed over when the page is drawn, so that no data attached to a file and no receipt can hold them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.extracts import DocumentMark, Letterhead


@dataclass(frozen=True, slots=True)
class RecoverySheetExtract:
    """Whose sheet it is and when it was made."""

    letterhead: Letterhead
    mark: DocumentMark
    made_on: date

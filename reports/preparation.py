"""What the two preparation forms, the one to fill in and the one on paper, may both name."""

from __future__ import annotations

from app.domain.preparation_form import PreparationExtract
from app.domain.preparation_paper import PreparationPaperExtract
from reports.sandbox import Value
from reports.wording import day


def of_both(extract: PreparationExtract | PreparationPaperExtract) -> dict[str, Value]:
    """Return who meets, when and where, as text ready to print."""
    return {
        "club": extract.letterhead.club_name,
        "supervisor": extract.supervisor,
        "supervisee": extract.supervisee,
        "planned_on": day(extract.planned_on),
        "starts_at": extract.starts_at,
        "minutes": extract.duration_min,
        "place": extract.place,
    }

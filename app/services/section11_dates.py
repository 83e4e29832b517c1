"""How the dates that fell due are counted: as the year under People shows them, whether anybody booked them or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.domain.section11 import EvidenceRow, Figure, RowKind
from app.domain.year import HELD_STATES, CellState
from app.services.section11_reading import Reading

Rows = tuple[EvidenceRow, ...]


def due_held(found: Reading) -> Rows:
    """Dates of the period that fell due, and whether a session was held for them (S1-17, S2-60)."""
    rows = []
    for pair, entry in found.dates:
        is_held = entry.state in HELD_STATES
        if not found.period.holds(entry.on) or not (is_held or entry.state is CellState.MISSED):
            continue
        booked = entry.session_id
        rows.append(
            EvidenceRow(
                RowKind.PAIR if booked is None else RowKind.SESSION,
                pair.id if booked is None else booked,
                is_held,
                entry.on,
                people=(pair.supervisor, pair.supervisee),
                pair_id=pair.id,
                note="" if is_held else "not-booked" if booked is None else "not-held",
            )
        )
    return tuple(rows)


WAYS: Mapping[Figure, Callable[[Reading], Rows]] = {Figure.DUE_HELD: due_held}

"""What is loaded once the first page is painted, on a thread of its own, while somebody types (speed.md S1)."""

from __future__ import annotations

from importlib import import_module

from app.services import ahead


def everything() -> None:
    """Load what opens the records, then the way in, the lock and every screen, in the order they are wanted."""
    ahead.opening()
    for name in (
        "ui.entry.flow",
        "ui.custody",
        "ui.desk",
        "ui.components.focus_ring",
        "ui.places",
        "ui.unsaved",
        "ui.guide.key",
    ):
        import_module(name)

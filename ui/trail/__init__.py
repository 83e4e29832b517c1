"""Who did what: the audit trail on screen, reached from Settings and Go to…"""

from __future__ import annotations

from ui.desk import Desk
from ui.trail.page import TrailPage


def install(desk: Desk) -> None:
    """Add the route "trail", which may be given a case's reference."""
    desk.add_route("trail", lambda reference="": TrailPage(desk, str(reference)))

"""The wording of the club's documents: an editor with the pages beside it, versions, comparison, files."""

from __future__ import annotations

from ui.desk import Desk
from ui.templates.page import TemplatePage


def install(desk: Desk) -> None:
    """Register the route "template" (kind of document, language), for those who may change the wording."""
    if desk.sight.manages_people:
        desk.add_route("template", lambda kind, language: TemplatePage(desk, kind, language))

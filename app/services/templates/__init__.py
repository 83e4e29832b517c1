"""The wording of the club's documents: the standard one, the club's own versions of it, and what keeps one from use."""

from __future__ import annotations

from app.services.templates.checking import problems
from app.services.templates.fields import Field, fields
from app.services.templates.filed import as_file, file_name, from_file, note_saved, save_file
from app.services.templates.keeping import (
    TemplateRow,
    TemplateView,
    VersionRow,
    as_made,
    current,
    keep,
    listing,
    publish,
    restore,
    save_draft,
    view,
)
from app.services.templates.standard import languages_of, standard

__all__ = [
    "Field",
    "TemplateRow",
    "TemplateView",
    "VersionRow",
    "as_file",
    "as_made",
    "current",
    "fields",
    "file_name",
    "from_file",
    "keep",
    "languages_of",
    "listing",
    "note_saved",
    "problems",
    "publish",
    "restore",
    "save_draft",
    "save_file",
    "standard",
    "view",
]

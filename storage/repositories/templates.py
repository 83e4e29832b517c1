"""A club's wording of its documents: each text once, and the versions that use it."""

from __future__ import annotations

from typing import Any

from app.domain.templates import DocumentLanguage, TemplateText, TemplateVersion
from storage.repositories.table import Store, Table

_TEXT = Table(TemplateText, "template_text", key=("sha256",))
_VERSION = Table(TemplateVersion, "template_version")


class TemplateTextRepository(Store[TemplateText]):
    """One row for each wording, by its digest."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _TEXT)


class TemplateVersionRepository(Store[TemplateVersion]):
    """One row for each version. A version never changes: what comes later is a further one."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _VERSION)

    def of_kind(self, kind: str, language: DocumentLanguage) -> tuple[TemplateVersion, ...]:
        """Return the versions of a kind of document in one language, newest first."""
        return self._many("WHERE t.kind = ? AND t.language = ? ORDER BY t.number DESC", kind, language)

    def current(self, kind: str, language: DocumentLanguage) -> TemplateVersion | None:
        """Return the version in force, or None when there never was one."""
        return self._first("WHERE t.kind = ? AND t.language = ? ORDER BY t.number DESC", kind, language)

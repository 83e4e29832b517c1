"""An agenda or an agreement as a document for a word processor: not signed, and it says so on every page."""

from __future__ import annotations

from pathlib import Path

from app.domain.audit import Act
from app.domain.exports import DocumentKind, KeptName
from app.domain.extracts import AgendaExtract, AgreementExtract
from app.services import lists
from app.services.exporting.folders import safe_name
from app.services.exporting.gathering import Gathered
from app.services.exporting.leak_check import check_kept
from app.services.exporting.receipts import must_see
from app.services.work import Work

SUFFIX = ".docx"
EDITABLE = frozenset({DocumentKind.AGENDA, DocumentKind.AGREEMENT})


def save_editable(gathered: Gathered, kept_names: tuple[KeptName, ...], target: Path) -> None:
    """Write the document. On any thread.

    Raises InputError("kept_names", "missing") while a name found by the check has no reason to stay, TypeError for any
    other kind of document, TemplateError, and as ``lists.save``.
    """
    from reports import editable

    check_kept(gathered.leaks, kept_names)
    extract = gathered.extract
    if not isinstance(extract, AgendaExtract | AgreementExtract):
        raise TypeError(gathered.kind)
    lists.save(target, editable.render(extract, template=gathered.template, at=gathered.at), SUFFIX)


def editable_file_name(gathered: Gathered) -> str:
    """Return the name to offer; it holds no name of a child."""
    return f"{safe_name(gathered.file_stem)}{SUFFIX}"


def note_editable(work: Work, gathered: Gathered, kept_names: tuple[KeptName, ...]) -> None:
    """Note in the trail that an editable copy left. Raises NotFoundError."""
    must_see(work, gathered.kind, gathered.record_id, gathered.case_id)
    work.audit(Act.EXPORTED, f"editable-{gathered.kind.value}", gathered.record_id, kept_names)

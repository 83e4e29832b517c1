"""Where documents go: a folder for each case, named by its number, and the one that somebody chose last time.

A path can hold a name, so what is remembered stands in the records, sealed to whoever chose it, and goes when the case
is disposed of. It is remembered for each person: a folder of this computer is nobody else's matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.exports import DocumentKind
from app.domain.ids import CaseId
from app.services import drafting
from app.services.work import Work

_FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class FolderChoice:
    """What the place that is offered comes from: the folder chosen last time ("" for none), and the case number."""

    chosen_last: str = ""
    reference: str = ""

    def folder(self, usual: Path) -> Path:
        """Return the folder chosen last if it is still there, else the case's own within ``usual``. On any thread."""
        if self.chosen_last and Path(self.chosen_last).is_dir():
            return Path(self.chosen_last)
        return usual / safe_name(self.reference) if self.reference else usual


def safe_name(text: str) -> str:
    """Return a text as part of a file name that every system takes."""
    return "".join(c if c.isalnum() or c in " -_." else "-" for c in text).strip(" .")


def folder_choice(work: Work, kind: DocumentKind, case_id: CaseId | None) -> FolderChoice:
    """Return what is remembered for documents of a case, or of a kind that is about no child."""
    if kind is DocumentKind.RESTRICTED_MATTER:
        return FolderChoice()  # nothing outside the matter says that there is one
    chosen = drafting.kept_form(work, _form(kind, case_id)).get(_FOLDER, "")
    return FolderChoice(chosen, "" if case_id is None else work.cases.get(case_id).reference)


def remember_folder(work: Work, kind: DocumentKind, case_id: CaseId | None, folder: Path) -> None:
    """Remember where a document of this case, or of this kind, was saved."""
    if kind is not DocumentKind.RESTRICTED_MATTER:
        drafting.save_form(work, _form(kind, case_id), {_FOLDER: str(folder)})


def _form(kind: DocumentKind, case_id: CaseId | None) -> str:
    """Return the name it is kept under; it holds the id of the case, so that disposal finds it."""
    return f"export-folder-{case_id or kind.value}"

"""A wording as a file: carried to another club, or brought from one. What comes in is hostile until it is checked.

The file is the wording itself, with one line in front that says which document and language it is for. That line is a
comment of the template, so that the file can be read and changed in any editor.
"""

from __future__ import annotations

import re
from pathlib import Path

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError, StorageFailedError
from app.domain.exports import DocumentKind
from app.domain.rights import may_edit_templates
from app.domain.templates import DocumentLanguage
from app.services import lists
from app.services.templates.keeping import current
from app.services.work import Work
from storage import files

LARGEST_BYTES = 20_200  # a wording of 20 kB and the line in front
SUFFIX = ".md"
_FRONT = re.compile(r"\{# Holdfast wording: ([a-z-]{1,40}), ([A-Za-z-]{1,20}) #\}\n")


def file_name(kind: DocumentKind, language: DocumentLanguage) -> str:
    """Return the name to offer: "agreement wording en-GB.md"."""
    return f"{kind.value} wording {language.value}{SUFFIX}"


def as_file(work: Work, kind: DocumentKind, language: DocumentLanguage) -> bytes:
    """Return the wording in force as the bytes of a file. Raises NotAllowedError("templates")."""
    if not may_edit_templates(work.viewer):
        raise NotAllowedError("templates")
    text, _made_with = current(work, kind, language)
    return f"{{# Holdfast wording: {kind.value}, {language.value} #}}\n{text}".encode()


def save_file(target: Path, content: bytes) -> None:
    """Write it, whole or not at all; only another wording of that name is ever replaced. Raises as ``lists.save``."""
    if target.is_dir():
        raise InputError("target", "is-a-folder")
    lists.save(target, content, SUFFIX)


def note_saved(work: Work) -> None:
    """Write in the audit trail that a wording was taken out as a file. Raises NotAllowedError("templates")."""
    if not may_edit_templates(work.viewer):
        raise NotAllowedError("templates")
    work.audit(Act.EXPORTED, "template", work.me)


def from_file(path: Path, kind: DocumentKind, language: DocumentLanguage) -> str:
    """Return the wording in a file, to become a draft; nothing of it is run, kept or put in force.

    Raises InputError("file", "too-large" | "not-text" | "other-document" | "other-language" | "missing"),
    StorageFailedError.
    """
    try:
        raw = files.read_ordinary(path, LARGEST_BYTES)
    except files.NotOrdinaryError:
        raise InputError("file", "not-text") from None
    except OSError as error:
        raise StorageFailedError("wording") from error
    return wording_in(raw, kind, language)


def wording_in(raw: bytes, kind: DocumentKind, language: DocumentLanguage) -> str:
    """Return the wording in the bytes of a file. Raises InputError as ``from_file``."""
    if len(raw) > LARGEST_BYTES:
        raise InputError("file", "too-large")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("file", "not-text") from None
    if "\0" in text:
        raise InputError("file", "not-text")
    text = words.clean(text)
    front = _FRONT.match(text)
    if front is not None:
        if front[1] != kind.value:
            raise InputError("file", "other-document")
        if front[2] != language.value:
            raise InputError("file", "other-language")
        text = text[front.end() :]
    if not text.strip():
        raise InputError("file", "missing")
    return text

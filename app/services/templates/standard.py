"""The wording that comes with the program: which documents have one, in which languages, and its text."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache

import resources
from app.domain.exports import DocumentKind
from app.domain.templates import DocumentLanguage

ENGLISH = DocumentLanguage.ENGLISH.value


@dataclass(frozen=True, slots=True)
class StandardTemplate:
    """One standard wording. ``is_checked`` is False while no speaker of the language has read it."""

    kind: DocumentKind
    language: DocumentLanguage
    text: str
    sha256: str
    is_checked: bool


def offered() -> tuple[tuple[DocumentKind, DocumentLanguage], ...]:
    """Return every kind of document with a language it can be written in, English first."""
    return tuple((kind, language) for language in DocumentLanguage for kind in DocumentKind if _exists(kind, language))


def languages_of(kind: DocumentKind) -> tuple[DocumentLanguage, ...]:
    """Return the languages that a kind of document can be written in."""
    return tuple(language for one, language in offered() if one is kind)


@cache
def standard(kind: DocumentKind, language: DocumentLanguage) -> StandardTemplate:
    """Return the wording that comes with the program. Raises FileNotFoundError when there is none."""
    text = resources.read_text(_name(kind, language))
    return StandardTemplate(kind, language, text, digest(text), language.value == ENGLISH)


def digest(text: str) -> str:
    """Return the SHA-256 (hex) by which a wording is known."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@cache
def _exists(kind: DocumentKind, language: DocumentLanguage) -> bool:
    return _file(kind, language) in resources.names("templates")


def _name(kind: DocumentKind, language: DocumentLanguage) -> str:
    return f"templates/{_file(kind, language)}"


def _file(kind: DocumentKind, language: DocumentLanguage) -> str:
    stem = kind.value.replace("-", "_")
    return f"{stem}.md" if language.value == ENGLISH else f"{stem}.{language.value}.md"

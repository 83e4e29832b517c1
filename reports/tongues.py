"""The languages that documents are written in, with their words from the shipped resources."""

from __future__ import annotations

import tomllib
from functools import cache

import resources
from app.domain.templates import DocumentLanguage
from app.domain.tongue import ENGLISH, Tongue


@cache
def tongue_of(language: str) -> Tongue:
    """Return a language by its tag; English for one that is not known (a document from elsewhere may name any)."""
    if language == ENGLISH.language or language not in set(DocumentLanguage):
        return ENGLISH
    shipped = tomllib.loads(resources.read_text(f"words/{language}.toml"))
    return Tongue(language, tuple(shipped["months"]), shipped["phrases"])

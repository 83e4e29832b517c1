"""The password of a PDF: which will do, and one that is offered. None is ever kept."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.errors import InputError
from app.services.holders import suggest_passphrase

SHORTEST = 14  # characters, as for a passphrase of the records
LONGEST_BYTES = 127  # the format reads no more of it (ISO 32000-2, 7.6.4.3.3)
EVERYWHERE = 32  # characters that every reader takes: poppler's commands cut a longer one off and call it wrong
_TRIES = 200


def check_password(password: str) -> None:
    """Raise InputError("password", "too-short" | "too-long") for a password that a document cannot be locked with.

    A locked file can be tried at as often as somebody likes: nothing but the length of the password holds them up.
    """
    if len(password) < SHORTEST:
        raise InputError("password", "too-short", lowest=SHORTEST)
    if len(password.encode("utf-8", "replace")) > LONGEST_BYTES:
        raise InputError("password", "too-long", longest=LONGEST_BYTES)


def suggested_password(random_bytes: Callable[[int], bytes]) -> str:
    """Return five words that every reader takes whole; they can be told on the telephone."""
    suggested = suggest_passphrase(random_bytes)
    for _ in range(_TRIES):
        if len(suggested) <= EVERYWHERE:
            break
        suggested = suggest_passphrase(random_bytes)
    return suggested

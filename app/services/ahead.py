"""Loading what is needed next before it is asked for: nothing of it belongs to the window's first paint.

Each function only imports, takes up to a second, and may run on any thread while somebody types or reads.
"""

from __future__ import annotations

from importlib import import_module

_OPENING = (
    "cryptography.hazmat.primitives.kdf.argon2",
    "cryptography.hazmat.primitives.kdf.hkdf",
    "cryptography.hazmat.primitives.ciphers.aead",
    "app.services.vaults",
)
_DOCUMENTS = (
    "reports.kinds",
    "reports.signing",
    "reports.checking",
    "app.services.exporting",
)


def opening() -> None:
    """Load what derives a key and opens the records."""
    for name in _OPENING:
        import_module(name)


def documents() -> None:
    """Load what draws, signs and checks a document: wanted for the first export, and slow to load."""
    for name in _DOCUMENTS:
        import_module(name)

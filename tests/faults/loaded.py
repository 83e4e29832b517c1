"""Loads, once, what the program loads on the way: a process that is forked after this begins with its work.

What a kill or a failing write is to hit is the work, not half a second of imports before it.
"""

from __future__ import annotations

import gc
import pkgutil
from importlib import import_module
from types import ModuleType

from app.services import ahead

_WITH_THE_FIRST_DOCUMENT = (
    "asn1crypto.pkcs12",
    "hunspell",
    "lxml.etree",
    "pyhanko.pdf_utils.metadata.xmp_xml",
    "pypdfium2",
)

ahead.opening()
ahead.documents()
for name in _WITH_THE_FIRST_DOCUMENT:
    import_module(name)


def all_of(*packages: ModuleType) -> None:
    """Load everything in these packages; what is loaded by then is no longer looked at for garbage."""
    for package in packages:
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(found.name)
    gc.freeze()

"""What reading a stranger's bytes may raise: a PDF, its signatures, their certificates, a time stamp."""

from __future__ import annotations

import zlib
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from pyhanko.pdf_utils.misc import PdfError

# A hostile or damaged file can make a parser stumble over anything: these are the ways it says "I cannot read this".
# Whatever it is, the file is then not shown to be intact.
UNREADABLE: Final = (
    PdfError,
    ValueError,  # also the kind of pyHanko's errors of signing
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    NotImplementedError,
    AssertionError,
    ArithmeticError,
    RecursionError,
    StopIteration,
    OSError,
    MemoryError,
    zlib.error,
    SyntaxError,  # also the kind of an XML packet that cannot be parsed
    UnsupportedAlgorithm,
    InvalidSignature,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)

"""What only macOS knows, asked of its own libraries: marked clipboard entries, windows left out of captures.

Written from Apple's documentation and the nspasteboard.org convention. It was not run on a Mac.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from contextlib import suppress

_NO_SHARING = 0  # NSWindowSharingNone
_READ_ONLY = 1  # NSWindowSharingReadOnly, the default
CONCEALED = b"org.nspasteboard.ConcealedType"


def mark_clipboard_concealed() -> None:
    """Add the mark that clipboard histories look for to what is on the clipboard now."""
    with suppress(OSError, AttributeError):
        board = _send(_class(b"NSPasteboard"), b"generalPasteboard")
        kind = _text(CONCEALED)
        kinds = _send(_class(b"NSArray"), b"arrayWithObject:", kind)
        _send(board, b"addTypes:owner:", kinds, None)
        _send(board, b"setString:forType:", _text(b""), kind)


def set_captured(view: int, *, captured: bool) -> None:
    """Let the window of this NSView be seen in captures and shared screens, or not."""
    with suppress(OSError, AttributeError):
        window = _send(view, b"window")
        if window:
            _send(window, b"setSharingType:", _READ_ONLY if captured else _NO_SHARING)


def _objc() -> ctypes.CDLL:
    library = ctypes.CDLL(ctypes.util.find_library("objc") or "libobjc.dylib")
    library.objc_getClass.restype = ctypes.c_void_p
    library.sel_registerName.restype = ctypes.c_void_p
    return library


def _class(name: bytes) -> int | None:
    found: int | None = _objc().objc_getClass(name)
    return found


def _text(words: bytes) -> int | None:
    return _send(_class(b"NSString"), b"stringWithUTF8String:", words)


def _send(receiver: int | None, selector: bytes, *arguments: int | bytes | None) -> int | None:
    """Send a message whose arguments are objects, whole numbers or C strings, and return what comes back."""
    library = _objc()
    kinds = [
        ctypes.c_char_p if isinstance(one, bytes) else ctypes.c_void_p if one is None else ctypes.c_ulong
        for one in arguments
    ]
    call = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)(("objc_msgSend", library))
    answer: int | None = call(receiver, library.sel_registerName(selector), *arguments)
    return answer

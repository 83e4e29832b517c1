"""Runs first in the packaged program: what Holdfast opens, a folder or a page, starts with the system's own libraries.

PyInstaller's program points the loader at its own folder and starts itself again. The loader has read that by now, and
keeps to it; but the file manager or the browser would get our libraries, too, and on a newer system want others.
"""

import os

name = "LD_LIBRARY_PATH"
before = os.environ.pop(f"{name}_ORIG", None)  # PyInstaller keeps there what was set before
os.environ.pop(name, None)
if before is not None:
    os.environ[name] = before

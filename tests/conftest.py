"""For every test: no screen is needed, and Qt is told so before it is first loaded."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "0")  # nothing listens: no accessibility bus is looked for

"""What is loaded before the first paint: nothing that the unlock page does not need (speed.md S4)."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.theme import current
current().apply(app)
from ui.window import MainWindow
from ui.components import FocusRings, FormField, HintButton, PassphraseField
from ui.tasks import TaskRunner
FocusRings(app)
window = MainWindow()
window.show()
print(' '.join(sys.modules))
"""
NEVER = ("pyhanko", "reportlab", "jinja2", "aiohttp", "asyncio", "lxml", "PIL", "cryptography", "tomllib")
LATER = ("PySide6.QtDBus", "ui.components.note_section", "ui.components.row_list", "ui.lock.cover", "ui.wording.errors")


def test_the_window_opens_with_little() -> None:
    child = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, check=True)
    loaded = set(child.stdout.split())
    assert "ui.window" in loaded
    assert not [name for name in loaded if name.split(".")[0] in NEVER or name in LATER]

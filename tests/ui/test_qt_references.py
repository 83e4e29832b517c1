"""Some pairs of PySide6 and Python lose references to None and True until the process dies (6.12.0 on 3.11 did).

The pin in pyproject.toml keeps them out; this proves it for whatever is installed. Re-read it with each Qt upgrade.
"""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for _ in range(20_000):
    label.setText('x')
class Sender(QObject):
    sent = Signal(int)
sender, heard = Sender(), []
sender.sent.connect(heard.append)
for number in range(5_000):
    sender.sent.emit(number)
assert len(heard) == 5_000
print('sound')
"""


def test_calls_and_signals_lose_no_reference() -> None:
    child = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, check=False)
    assert (child.returncode, child.stdout.strip()) == (0, "sound"), child.stderr

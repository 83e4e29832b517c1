"""Runs first in the packaged program: Qt takes its plugins from the program's own folder, whatever the desktop says.

Some desktops point every Qt program at their own plugins, which were built for another Qt.
"""

import os
import sys

folder: str = sys._MEIPASS  # type: ignore[attr-defined]  # noqa: SLF001  # PyInstaller tells it there
os.environ["QT_PLUGIN_PATH"] = f"{folder}/PySide6/Qt/plugins"

"""The floor of the packaged start: an empty window of the same toolkit, and the library of the records beside it."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1280, 800)
window.show()
sys.exit(app.exec())

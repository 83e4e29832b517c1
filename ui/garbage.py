"""Python's cyclic garbage, collected in the window's thread only.

Python collects in whichever thread happens to allocate. A widget that sits in a cycle would then be deleted in the
thread of the records, and Qt dies of that, some time later and somewhere else. So the automatic collection is off
while there are threads, and a timer of the window's thread does it by the same thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000


class GarbageHere(QObject):
    """Collects in the thread it was made in, from now until ``end``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        gc.disable()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation whose threshold is passed, as Python itself would."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    def end(self) -> None:
        """The threads are over: Python may collect by itself again."""
        self._timer.stop()
        gc.enable()

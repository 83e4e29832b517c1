"""Choosing an entry of a combo box by what it stands for."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def choose(box: QComboBox, key: object) -> bool:
    """Make the entry that stands for ``key`` the current one; False, and nothing changes, when there is none.

    ``QComboBox.findData`` compares Python objects by identity, so an equal id read again would not be found.
    """
    for place in range(box.count()):
        if box.itemData(place) == key:
            box.setCurrentIndex(place)
            return True
    return False

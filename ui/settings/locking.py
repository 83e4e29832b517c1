"""When Holdfast hides everything, and by which key."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from ui.components import Banner, FormField, NumberField, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.lock.capture import can_leave_out
from ui.settings.group import Group
from ui.theme import box, fix

LOCK_KEYS = ("F12", "Pause", "ScrollLock")


class LockingGroup(Group):
    """Minutes without a key press, the key, and whether the program ends when it locks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Locking"),
            self.tr("Everything is saved before Holdfast locks. It also locks when the computer sleeps or is locked."),
            "locking",
        )
        settings = desk.settings()
        self._minutes = NumberField(1, 30, settings.lock_after_min, name="lock-minutes")
        self._minutes.valueChanged.connect(lambda minutes: self._change(lock_after_min=minutes))
        row = QWidget()
        layout = QHBoxLayout(row)
        box(layout, 0, 8)
        layout.addWidget(self._minutes)
        layout.addWidget(Text(self.tr("minutes without a key press or a movement"), "body", wrap=False))
        layout.addStretch(1)
        row.setFocusProxy(self._minutes)
        self.items.addWidget(FormField(self.tr("Lock &after"), row))
        self._key = named(QComboBox(), "lock-key")
        for key in LOCK_KEYS:
            self._key.addItem(key if key != "ScrollLock" else self.tr("Scroll Lock"), key)
        self._key.setCurrentIndex(max(0, LOCK_KEYS.index(settings.lock_key) if settings.lock_key in LOCK_KEYS else 0))
        self._key.activated.connect(lambda _index: self._change(lock_key=self._key.currentData()))
        fix(self._key, max_width=200)
        self.items.addWidget(
            FormField(self.tr("The &key that hides everything"), self._key, hint=self.tr("Ctrl+L always works too."))
        )
        quits = named(QCheckBox(self.tr("&Quit when locking")), "quit-when-locking")
        quits.setChecked(settings.quit_when_locking)
        quits.toggled.connect(lambda on: self._change(quit_when_locking=on))
        self.items.addWidget(quits)
        captures = named(QCheckBox(self.tr("&Leave Holdfast out of screenshots and shared screens")), "captures")
        captures.setChecked(settings.keep_out_of_captures)
        captures.toggled.connect(lambda on: self._change(keep_out_of_captures=on))
        if can_leave_out():
            self.items.addWidget(captures)
        else:
            self.items.addWidget(
                Text(
                    self.tr(
                        "On this system a program cannot keep its windows out of screenshots. "
                        "Close Holdfast before you share your screen."
                    ),
                    "hint",
                    "captures-not-here",
                )
            )
        self.items.addWidget(
            Banner(
                "info",
                "",
                self.tr(
                    "While Holdfast is open or locked, traces of what was shown and of the keys can stay in this "
                    "computer’s memory. Quitting ends that. It takes a few seconds longer to come back."
                ),
                icon="info-circle",
                name="memory-note",
            )
        )

    def _change(self, **values: object) -> None:
        self.desk.settings_changed.emit(self.desk.settings()._replace(**values))  # type: ignore[arg-type]  # its fields

"""One section of a note: a heading with its number and its part, an editor, and one prompt while writing.

Filled and not written in, it looks like a document; empty, it is a field with a placeholder; while writing, a field
with one prompt above it. A prompt is never put into the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.announce import announce
from ui.components.buttons import HintButton
from ui.components.editor import Editor
from ui.components.tag import Tag
from ui.components.text import IconLabel, Text
from ui.theme import box, fix, follow, look, px

WIDTH = 680  # notes run to at most so many px at 100 % text (ui.md 8)


class Part(Enum):
    """Where the words go: on the child's file, or they stay in supervision."""

    CHILD = "child"
    PERSONAL = "personal"


class NoteSection(QWidget):
    """A section of a note. ``name`` is the object name of the editor; the section itself is ``name-section``."""

    text_changed = Signal()  # typed, pasted or undone; not for set_text
    entered = Signal()
    left = Signal()

    def __init__(
        self,
        number: int | None,
        title: str,
        part: Part | None,
        *,
        name: str,
        placeholder: str = "",
        prompts: Sequence[str] = (),
        prompts_shown: bool = True,
        min_lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts = tuple(prompts)
        self._prompt = 0
        self._prompts_shown = prompts_shown
        self._writing = False
        self._min_lines = min_lines
        self.setObjectName(f"{name}-section")
        fix(self, max_width=WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = box(QVBoxLayout(self), 0, 5)
        column.addLayout(self._heading(number, title, part))
        self._frame = QFrame()
        self._frame.setProperty("frame", "note")
        self._frame.setProperty("part", part.value if part else "")
        self._frame.setProperty("ring_radius", 8)
        inside = box(QVBoxLayout(self._frame))
        inside.addWidget(self._prompt_strip(name))
        self.editor = Editor(min_lines=min_lines)
        self.editor.setObjectName(name)
        self.editor.setAccessibleName(title)
        self.editor.setPlaceholderText(placeholder)
        self.editor.setProperty("ring_around", "frame")
        self._around = QVBoxLayout()
        self._around.addWidget(self.editor)
        inside.addLayout(self._around)
        column.addWidget(self._frame)
        self.setFocusProxy(self.editor)
        shortcut = QShortcut(QKeySequence("Alt+P"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.another_prompt)
        self.editor.edited.connect(self._on_edited)
        self.editor.entered.connect(self._on_entered)
        self.editor.left.connect(self._on_left)
        follow(self, NoteSection._show_state)

    def text(self) -> str:
        """Return the words as written."""
        return self.editor.text()

    def set_text(self, text: str) -> None:
        """Show ``text`` without telling anyone; the undo history starts anew."""
        self.editor.set_text(text)
        self._show_state()

    def cursor_position(self) -> int:
        """Return where the cursor stands, in letters from the start."""
        return self.editor.cursor_position()

    def set_cursor_position(self, position: int) -> None:
        """Put the cursor there, or at the end when the text is shorter."""
        self.editor.set_cursor_position(position)

    def title(self) -> str:
        """Return the heading."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Show another heading ("What it is like for K.T.")."""
        self._title.setText(title)
        self.editor.setAccessibleName(title)

    def prompt(self) -> str:
        """Return the prompt whose turn it is, empty when there is none."""
        return self._prompts[self._prompt] if self._prompts else ""

    def set_prompts(self, prompts: Sequence[str]) -> None:
        """Offer these prompts, beginning with the first."""
        self._prompts, self._prompt = tuple(prompts), 0
        self._show_state()

    def set_read_only(self, read_only: bool) -> None:
        """Let the words be read and copied, but not changed."""
        self.editor.setReadOnly(read_only)
        flags = self.editor.textInteractionFlags()
        self.editor.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._show_state()

    def clear_undo(self) -> None:
        """Forget what could be undone."""
        self.editor.clear_undo()

    @Slot()
    def another_prompt(self) -> None:
        """Show the next prompt, from the first again after the last."""
        if self._prompts and self._prompts_shown and not self.editor.isReadOnly():
            self._prompt = (self._prompt + 1) % len(self._prompts)
            self._show_state()
            announce(self.editor, self.prompt())

    def _heading(self, number: int | None, title: str, part: Part | None) -> QHBoxLayout:
        head = box(QHBoxLayout(), 0, 6)
        if number is not None:
            figure = Text(str(number), "note", wrap=False)
            look(figure, role="number")
            head.addWidget(figure, 0, Qt.AlignmentFlag.AlignVCenter)
        self._title = Text(title, "heading")
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self.tag: Tag | None = None
        if part is Part.CHILD:
            self.tag = Tag(self.tr("Child part"), "accent", "folder")
            self.tag.setToolTip(self.tr("Goes on the child's file"))
        elif part is Part.PERSONAL:
            self.tag = Tag(self.tr("Personal part"), "priv", "lock")
            self.tag.setToolTip(self.tr("Stays in supervision"))
        if self.tag is not None:
            head.addWidget(self.tag)
        return head

    def _prompt_strip(self, name: str) -> QFrame:
        self._strip = QFrame()
        self._strip.setProperty("frame", "strip")
        self._strip.setObjectName(f"{name}-prompt")
        row = box(QHBoxLayout(self._strip), (12, 6, 8, 6), 10)
        row.addWidget(IconLabel("bulb", "ink2", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        self._prompt_words = Text("", "prompt")
        row.addWidget(self._prompt_words, 1)
        self.another = HintButton(
            self.tr("Another"), kind="quiet", hint=self.tr("Alt P"), small=True, name=f"{name}-another"
        )
        self.another.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # pressing it keeps the cursor in the text; keys: Alt+P
        self.another.clicked.connect(self.another_prompt)
        row.addWidget(self.another)
        return self._strip

    def _show_state(self) -> None:
        """Look like a document, an empty field, or a field that is written in."""
        read_only = self.editor.isReadOnly()
        field = (self._writing or self.editor.is_blank()) and not read_only
        look(self._frame, state="field" if field else "filled")
        pad = px(11) if field else 0
        self._around.setContentsMargins(pad, px(9) if field else 0, pad, px(9) if field else 0)
        self.editor.set_min_lines((max(3, self._min_lines) if self._writing else self._min_lines) if field else 1)
        prompting = self._writing and self._prompts_shown and bool(self._prompts) and not read_only
        self._prompt_words.setText(self.prompt())
        self.editor.setAccessibleDescription(self.prompt() if prompting else "")
        self.another.setVisible(len(self._prompts) > 1)
        self._strip.setVisible(prompting)

    @Slot()
    def _on_edited(self) -> None:
        self.text_changed.emit()

    @Slot()
    def _on_entered(self) -> None:
        self._writing = True
        self._show_state()
        self.entered.emit()

    @Slot()
    def _on_left(self) -> None:
        self._writing = False
        self._show_state()
        self.left.emit()

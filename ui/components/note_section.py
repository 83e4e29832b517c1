"""One section of a note: a heading with its number and its part, an editor, and one prompt while writing.

Filled and not written in, it looks like a document; empty, it is a field with a placeholder; while writing, a field
with one prompt above it. A prompt is never put into the text. Under the field stands what wording was noticed.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.phrases import Phrase
from ui.announce import announce
from ui.components.editor import Editor
from ui.components.phrase_watch import PhraseWatch
from ui.components.prompt_strip import Asked, PromptStrip
from ui.components.tag import Tag
from ui.components.text import Text
from ui.theme import box, fix, follow, look, nest, px

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
    prompt_put_away = Signal(str)  # its key
    phrase_left_alone = Signal(str)
    words_changed = Signal(str, str)  # wording that was noticed, and what stands there now

    def __init__(
        self,
        number: int | None,
        title: str,
        part: Part | None,
        *,
        name: str,
        placeholder: str = "",
        prompts: Sequence[str | Asked] = (),
        prompts_shown: bool = True,
        min_lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts_shown = prompts_shown
        self._writing = False
        self._min_lines = min_lines
        self.setObjectName(f"{name}-section")
        fix(self, max_width=WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = box(QVBoxLayout(self), 0, 5)
        nest(column, self._heading(number, title, part))
        self._frame = QFrame()
        self._frame.setProperty("frame", "note")
        self._frame.setProperty("part", part.value if part else "")
        self._frame.setProperty("ring_radius", 8)
        inside = box(QVBoxLayout(self._frame))
        self._strip = PromptStrip(name, prompts)
        self._strip.another.clicked.connect(self._show_state)
        self._strip.put_away.connect(self._on_put_away)
        self.another = self._strip.another
        inside.addWidget(self._strip)
        self.editor = Editor(min_lines=min_lines)
        self.editor.setObjectName(name)
        self.editor.setAccessibleName(title)
        self.editor.setPlaceholderText(placeholder)
        self.editor.setProperty("ring_around", "frame")
        self._around = QVBoxLayout()
        self._around.addWidget(self.editor)
        nest(inside, self._around)
        self.wording = PhraseWatch(self.editor, name)
        self.wording.leave_alone.connect(self.phrase_left_alone)
        self.wording.taken.connect(self.words_changed)
        inside.addWidget(self.wording)
        column.addWidget(self._frame)
        self.setFocusProxy(self.editor)
        for keys, action in (
            ("Alt+P", self.another_prompt),
            ("Alt+Shift+P", self._strip.put_it_away),
            ("Alt+Return", self.wording.offer),
            ("Alt+Enter", self.wording.offer),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)
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
        return self._strip.current.text

    def set_prompts(self, prompts: Sequence[str | Asked]) -> None:
        """Offer these prompts, beginning with the first."""
        self._strip.set_prompts(prompts)
        self._show_state()

    def set_phrases(self, phrases: Sequence[Phrase]) -> None:
        """Notice this wording, quietly."""
        self.wording.set_phrases(phrases)

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
        if self.prompt() and self._prompts_shown and not self.editor.isReadOnly():
            self._strip.next()
            self._show_state()
            announce(self.editor, self._said())

    @Slot(str)
    def _on_put_away(self, key: str) -> None:
        self._show_state()
        self.prompt_put_away.emit(key)

    def _said(self) -> str:
        """The question with why it is asked, for who hears it."""
        return " ".join(part for part in (self._strip.current.text, self._strip.current.why) if part)

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

    def _show_state(self) -> None:
        """Look like a document, an empty field, or a field that is written in."""
        read_only = self.editor.isReadOnly()
        field = (self._writing or self.editor.is_blank()) and not read_only
        look(self._frame, state="field" if field else "filled")
        pad = px(11) if field else 0
        self._around.setContentsMargins(pad, px(9) if field else 0, pad, px(9) if field else 0)
        self.editor.set_min_lines((max(3, self._min_lines) if self._writing else self._min_lines) if field else 1)
        prompting = self._writing and self._prompts_shown and bool(self.prompt()) and not read_only
        self.editor.setAccessibleDescription(self._said() if prompting else "")
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

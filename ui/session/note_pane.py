"""One agenda item as it is written: the child part in three sections, the personal part in one (ui.md 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.discussion import Direction, DiscussionContent, LastSeen
from app.domain.phrases import Phrase
from app.domain.session import ItemKind
from app.services.workspace import ItemView
from ui.components import Asked, Editor, FormField, GrowingText, HintButton, IconLabel, NoteSection, Part, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.session.last_seen import LastSeenSheet
from ui.session.more_about import MoreAbout
from ui.session.words import item_title
from ui.theme import box, nest
from ui.wording import day_in_list

PERSONAL = "personal"


class NotePane(QWidget):
    """The sections of one item. ``child_changed`` and ``personal_changed`` on every edit."""

    child_changed = Signal()
    personal_changed = Signal()
    entered = Signal()  # somebody begins to write in one of the fields
    left = Signal()
    prompt_put_away = Signal(str)  # its key
    phrase_left_alone = Signal(str)

    def __init__(self, desk: Desk, view: ItemView, supervisee: str, *, read_only: bool) -> None:
        super().__init__()
        self._desk, self._view = desk, view
        self._read_only = read_only
        self._content = _content(view)
        self._sections: dict[str, NoteSection] = {}
        self._more: MoreAbout | None = None  # in a case discussion
        self._words: GrowingText | None = None  # the child's own, in a case discussion
        self._column = QVBoxLayout(self)
        box(self._column, 0, 16)
        self._body = QWidget()  # everything below the head: folded away while a form is open
        self.setObjectName(f"note-{view.item.kind.value}")
        if view.item.kind is ItemKind.CASE:
            self._build_case(supervisee)
        else:
            self._build_own()
        self._last = next(iter(self._editors()))  # where the writer was: the focus has gone when the window is covered
        for key, editor in self._editors().items():
            editor.entered.connect(partial(self._enter, key))

    def _enter(self, key: str) -> None:
        self._last = key
        self.entered.emit()

    # Building

    def _build_own(self) -> None:
        head = Text(item_title(self._view), "record-title", "item-title")
        self._column.addWidget(head)
        self._begin_body()
        hint = self.tr("Stays in supervision, sealed: for the two of you, and a line manager you agreed on.")
        self._add(PERSONAL, None, self.tr("Notes"), Part.PERSONAL, hint, self._personal_text())

    def _build_case(self, supervisee: str) -> None:
        initials = self._view.initials
        nest(self._column, self._case_head(initials))
        self._column.addWidget(self._safety_line(initials))
        self._begin_body()
        content = self._content
        own = self.tr("What did you see or hear yourself?")
        self._add("what_happened", 1, self.tr("What has happened"), Part.CHILD, own, content.what_happened)
        like = self.tr("What it is like for %1").replace("%1", initials)
        self._add("lived_experience", 2, like, Part.CHILD, self.tr("What is a day like?"), content.lived_experience)
        own_words = self._words = GrowingText(min_lines=1, name="childs-words")
        own_words.set_text(content.childs_words)
        own_words.text_changed.connect(self.child_changed)
        words = FormField(self.tr("%1’s own words").replace("%1", initials), own_words, optional=True)
        self._column.addWidget(words)
        make = self.tr("What we make of it")
        self._add(
            "analysis", 3, make, Part.CHILD, self.tr("What do we know, and what are we guessing?"), content.analysis
        )
        self._column.addWidget(self._more_button())
        self._more = more = MoreAbout(content, read_only=self._read_only)
        more.changed.connect(self.child_changed)
        more.grew.connect(lambda key, editor: editor.entered.connect(partial(self._enter, key)))
        self._column.addWidget(more)
        more.setVisible(more.holds_words)
        how = self.tr("How this is for %1").replace("%1", supervisee)
        stays = self.tr("Optional. Stays in supervision. Never part of %1’s file.").replace("%1", initials)
        self._add(PERSONAL, 4, how, Part.PERSONAL, stays, self._personal_text())
        if self._read_only:
            words.setVisible(bool(content.childs_words))
            own_words.set_read_only(True)

    def _begin_body(self) -> None:
        self._column.addWidget(self._body)
        self._column = box(QVBoxLayout(self._body), 0, 16)

    def _case_head(self, initials: str) -> QHBoxLayout:
        head = QHBoxLayout()
        box(head, 0, 8)
        head.addWidget(Text(initials, "record-title", "item-title", wrap=False))
        head.addWidget(Text(self.tr("Case discussion"), "soft", wrap=False))
        head.addStretch(1)
        self._seen = HintButton("", icon="eye", small=True, name="last-seen-button")
        self._seen.clicked.connect(self._ask_seen)
        self._risk = named(QComboBox(), "risk")
        self._risk.setAccessibleName(self.tr("Risk since last time"))
        for words, value in (
            (self.tr("Risk: not said"), None),
            (self.tr("Risk: higher"), Direction.HIGHER),
            (self.tr("Risk: same"), Direction.SAME),
            (self.tr("Risk: lower"), Direction.LOWER),
        ):
            self._risk.addItem(words, value)
        self._risk.setCurrentIndex(max(0, self._risk.findData(self._content.risk)))
        self._risk.activated.connect(lambda _index: self.child_changed.emit())
        self._show_seen()
        if self._read_only:  # what was said, in words; nothing to press
            said = [self._seen.text()] if self._content.last_seen is not None else []
            said += [self._risk.currentText()] if self._content.risk is not None else []
            head.addWidget(Text(" · ".join(said), "soft", "seen-and-risk", wrap=False))
            for control in (self._seen, self._risk):
                control.setParent(self)
                control.hide()
            return head
        head.addWidget(self._seen)
        head.addWidget(self._risk)
        return head

    def _safety_line(self, initials: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        box(row, 0, 8)
        row.addWidget(IconLabel("phone", "urgent", 18))
        words = self.tr("If %1 may be in danger now, stop writing and call first.").replace("%1", initials)
        row.addWidget(Text(words, "hint", "safety-words"), 1)
        link = HintButton(self.tr("Who to call"), kind="link", name="note-who-to-call")
        link.clicked.connect(lambda: self._desk.open("report-now", self._view.item.case_id))
        row.addWidget(link)
        return line

    def _more_button(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        box(row, 0, 0)
        self._more_toggle = HintButton(
            self.tr("&More about %1").replace("%1", self._view.initials),
            kind="quiet",
            icon="chevron-down",
            small=True,
            name="more",
        )
        self._more_toggle.clicked.connect(self._toggle_more)
        row.addWidget(self._more_toggle)
        row.addStretch(1)
        if self._read_only:
            holder.hide()  # and never the other way round: what has no parent yet would show as a window of its own
        return holder

    def _toggle_more(self) -> None:
        if self._more is not None:
            self._more.setVisible(not self._more.isVisible())

    def _note_replaced(self, before: str, after: str) -> None:
        if self._more is not None:
            self._more.note_replaced(before, after)

    def _add(self, key: str, number: int | None, title: str, part: Part, placeholder: str, text: str) -> None:
        shown = self._desk.settings().prompts_on
        section = NoteSection(
            number, title, part, placeholder=placeholder, name=f"section-{key.replace('_', '-')}", prompts_shown=shown
        )
        section.set_text(text)
        section.set_read_only(self._read_only)
        section.text_changed.connect(self.personal_changed if key == PERSONAL else self.child_changed)
        section.left.connect(self.left)
        section.prompt_put_away.connect(self.prompt_put_away)
        section.phrase_left_alone.connect(self.phrase_left_alone)
        if key != PERSONAL:
            section.words_changed.connect(self._note_replaced)
        self._sections[key] = section
        self._column.addWidget(section)
        if self._read_only and not text.strip():
            section.hide()

    # What is written

    @property
    def is_blank(self) -> bool:
        """Whether no section holds anything."""
        return not any(section.text().strip() for section in self._sections.values())

    def amount(self) -> tuple[int, int]:
        """Return how many sections hold something, and how many words that is."""
        texts = [section.text() for section in self._sections.values() if section.text().strip()]
        return len(texts), sum(len(text.split()) for text in texts)

    def add_at_foot(self, widget: QWidget) -> None:
        """Put ``widget`` below the last section; it folds with them."""
        self._column.addWidget(widget)

    def set_folded(self, folded: bool) -> None:
        """Fold the sections away, or show them again; what is written stays as it is."""
        self._body.setVisible(not folded)

    def _personal_text(self) -> str:
        if self._view.personal is not None:
            return self._view.personal.text
        return self._view.note or ""

    def content(self) -> DiscussionContent:
        """Return the child part as it stands."""
        text = {key: section.text() for key, section in self._sections.items() if key != PERSONAL}
        made = replace(
            self._content,
            what_happened=text["what_happened"],
            lived_experience=text["lived_experience"],
            analysis=text["analysis"],
            childs_words=self._words.text() if self._words is not None else "",
            risk=self._risk.currentData(),
        )
        return made if self._more is None else self._more.filled(made)

    def personal(self) -> str:
        """Return the personal section as it stands."""
        return self._sections[PERSONAL].text()

    # Where the writer is

    def set_prompts(self, prompts: Mapping[str, Sequence[Asked]]) -> None:
        """Give each section its prompts, shown one at a time."""
        for key, found in prompts.items():
            if key in self._sections:
                self._sections[key].set_prompts(found)

    def set_phrases(self, phrases: Sequence[Phrase]) -> None:
        """Notice this wording in every section."""
        for section in self._sections.values():
            section.set_phrases(phrases)

    def another_prompt(self) -> None:
        """Alt+P: the next prompt of the section that is being written."""
        for section in self._sections.values():
            if section.isAncestorOf(section.editor) and section.editor.hasFocus():
                section.another_prompt()

    def section_keys(self) -> tuple[str, ...]:
        """Return the keys of the sections in order."""
        return tuple(self._sections)

    def place(self) -> tuple[str, int]:
        """Return the section or field that was written in last, and the cursor in it."""
        return self._last, self._editors()[self._last].cursor_position()

    def go_to(self, key: str, cursor: int | None = None) -> None:
        """Put the focus into a section or field, at a cursor position when one is given."""
        editors = self._editors()
        editor = editors.get(key) or next(iter(editors.values()))
        if self._more is not None and key in self._more.editors():
            self._more.show()
        if cursor is not None:
            editor.set_cursor_position(cursor)
        editor.setFocus()
        self._last = key if key in editors else next(iter(editors))  # also while the window itself is not at the front

    def _editors(self) -> dict[str, Editor]:
        found = {key: section.editor for key, section in self._sections.items()}
        if self._words is not None:
            found["childs_words"] = self._words.editor
        return found if self._more is None else found | self._more.editors()

    def resume(self) -> None:
        """Put the focus into the section or field that was written in last."""
        self.go_to(self._last)

    def first_empty(self) -> str:
        """Return the section to begin with: the first one that holds nothing."""
        return next(
            (key for key, section in self._sections.items() if not section.text().strip()), next(iter(self._sections))
        )

    # Last seen

    def _show_seen(self) -> None:
        seen = self._content.last_seen
        if seen is None:
            self._seen.set_words(self.tr("Last seen…"))
            return
        on = day_in_list(seen.on, self._desk.today())
        by = self.tr(" by %1").replace("%1", seen.by) if seen.by else ""
        self._seen.set_words(self.tr("Seen %1%2").replace("%1", on).replace("%2", by))

    def _ask_seen(self) -> None:
        sheet = LastSeenSheet(self._desk, self._view.item.id, self._view.initials, self._content.last_seen)
        sheet.chosen.connect(self._set_seen)
        sheet.open()

    def _set_seen(self, seen: LastSeen | None) -> None:
        self._content = replace(self._content, last_seen=seen)
        self._show_seen()
        self.child_changed.emit()
        self.left.emit()  # saved at once: the sheet that kept it until now forgets it


def _content(view: ItemView) -> DiscussionContent:
    if view.child is not None:
        return view.child.content
    if view.discussion is not None:
        return view.discussion.content
    return DiscussionContent()

"""What else is written about a child: what was seen and opinion apart, explanations, what others think, the plan."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.discussion import DiscussionContent, Hypothesis
from ui.components import Editor, FormField, GrowingText, HintButton
from ui.theme import box, nest

_PARTS = ("explanation", "evidence_for", "evidence_against")
_NOTHING = Hypothesis("", "", "")


class MoreAbout(QWidget):
    """Optional fields below the sections. ``changed`` on every edit; ``grew`` with an editor that has come to it."""

    changed = Signal()
    grew = Signal(str, object)  # key, Editor

    def __init__(self, content: DiscussionContent, *, read_only: bool) -> None:
        super().__init__()
        self._content, self._read_only = content, read_only
        self._fields: dict[str, GrowingText] = {}
        self._explanations: list[dict[str, GrowingText]] = []
        self._replaced: list[tuple[str, str]] = []
        column = box(QVBoxLayout(self), 0, 12)
        for key, words in (
            ("why_discussed", self.tr("Why we discuss this child today")),
            ("observed", self.tr("What we saw or heard ourselves, apart from what was told")),
            ("opinion", self.tr("What of this is an opinion, and whose")),
            ("first_view", self.tr("What we made of it before we talked it through")),
            ("from_adults", self.tr("Risk from adults: who, and how")),
            ("from_children", self.tr("Risk from other children: who, by initials, and how")),
            ("other_views", self.tr("What other agencies or people think, and who challenged us")),
        ):
            column.addWidget(self._field(key, words))
        self._places = box(QVBoxLayout(), 0, 12)
        nest(column, self._places)
        for one in content.hypotheses or (_NOTHING,):
            self._add(one)
        self._another = HintButton(
            self.tr("Add another explanation"), kind="quiet", icon="plus", small=True, name="more-add-explanation"
        )
        self._another.clicked.connect(self._begin)
        column.addWidget(self._another)
        for key, words in (
            ("not_known", self.tr("What we do not know")),
            ("plan_followed", self.tr("Is the plan followed? If not, what changed and why")),
            ("procedure", self.tr("Procedure or guidance this rests on")),
            ("advised_by", self.tr("Who advised us, and as what: peer, manager, named professional")),
            ("language", self.tr("Wording we looked at, and what replaced it")),
        ):
            column.addWidget(self._field(key, words))
        self._note_it = HintButton(
            self.tr("Put in what was replaced today"), kind="quiet", small=True, name="more-note-replaced"
        )
        self._note_it.clicked.connect(self._put_in_replaced)
        column.addWidget(self._note_it)
        self._note_it.hide()
        if read_only:
            self._another.hide()

    @property
    def holds_words(self) -> bool:
        """Whether anything is written here."""
        return any(one.text().strip() for one in self._every().values())

    def filled(self, content: DiscussionContent) -> DiscussionContent:
        """Return ``content`` with what is written here."""
        written = [Hypothesis(*(one[part].text() for part in _PARTS)) for one in self._explanations]
        text = {key: field.text() for key, field in self._fields.items()}
        return replace(
            content,
            hypotheses=tuple(one for one in written if one != _NOTHING),
            why_discussed=text["why_discussed"],
            observed=text["observed"],
            opinion=text["opinion"],
            first_view=text["first_view"],
            other_views=text["other_views"],
            not_known=text["not_known"],
            plan_followed=text["plan_followed"],
            procedure=text["procedure"],
            language=text["language"],
            from_adults=text["from_adults"],
            from_children=text["from_children"],
            advised_by=text["advised_by"],
        )

    def editors(self) -> dict[str, Editor]:
        """Return every field by its key; those of a further explanation end in its number."""
        return {key: field.editor for key, field in self._every().items()}

    def note_replaced(self, before: str, after: str) -> None:
        """Remember wording that was replaced, to be put in when it is wanted (S0-27)."""
        self._replaced.append((before, after))
        self._note_it.show()

    def _every(self) -> dict[str, GrowingText]:
        found = dict(self._fields)
        for number, one in enumerate(self._explanations, 1):
            found |= {part if number == 1 else f"{part}-{number}": field for part, field in one.items()}
        return found

    def _field(self, key: str, words: str) -> FormField:
        field, editor = self._growing(f"more-{key.replace('_', '-')}", words, getattr(self._content, key), 2)
        self._fields[key] = editor
        return field

    def _add(self, one: Hypothesis) -> None:
        number = len(self._explanations) + 1
        first = number == 1
        texts = {}
        for part, words, text in (
            ("explanation", self.tr("Another explanation"), one.explanation),
            ("evidence_for", self.tr("What speaks for it"), one.evidence_for),
            ("evidence_against", self.tr("What speaks against it"), one.evidence_against),
        ):
            name = f"more-{part.replace('_', '-')}" + ("" if first else f"-{number}")
            label = words if first else f"{words} ({number})"
            field, texts[part] = self._growing(name, label, text, 1)
            self._places.addWidget(field)
        self._explanations.append(texts)

    def _growing(self, name: str, words: str, text: str, lines: int) -> tuple[FormField, GrowingText]:
        editor = GrowingText(min_lines=lines, name=name)
        editor.set_text(text)
        editor.text_changed.connect(self.changed)
        editor.set_read_only(self._read_only)
        field = FormField(words, editor, optional=True)
        if self._read_only and not text:
            field.hide()
        return field, editor

    @Slot()
    def _begin(self) -> None:
        self._add(_NOTHING)
        number = len(self._explanations)
        for part, field in self._explanations[-1].items():
            self.grew.emit(f"{part}-{number}", field.editor)
        self._explanations[-1]["explanation"].setFocus()

    @Slot()
    def _put_in_replaced(self) -> None:
        field = self._fields["language"]
        lines = [self.tr("“%1” became “%2”").replace("%1", old).replace("%2", new) for old, new in self._replaced]
        field.set_text("\n".join([field.text().rstrip(), *lines]).strip())
        self._replaced.clear()
        self._note_it.hide()
        field.setFocus()
        self.changed.emit()

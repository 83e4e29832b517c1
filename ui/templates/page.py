"""One wording: the editor with its marks at the left, the pages of an invented document at the right.

What is typed is a draft that saves itself, and holds for no document until it is put in force.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.domain.exports import DocumentKind
from app.domain.extracts import Letterhead
from app.domain.line_diff import DiffLine, compare, difference
from app.domain.templates import DocumentLanguage, TemplateProblem
from app.services import exporting, templates
from app.services.exporting import PagePicture as Picture
from app.services.templates import TemplateView
from ui.components import ActionBar, Banner, HintButton, PagePicture, PaperPreview, Row, RowList, Text
from ui.desk import Desk
from ui.pages import LayoutMode, Page
from ui.saving import Autosave, Save
from ui.tasks import Task
from ui.templates.compare import CompareSheet
from ui.templates.field_sheet import FieldSheet
from ui.templates.head import TemplateHead
from ui.templates.publish import PublishSheet
from ui.templates.versions import VersionsSheet
from ui.templates.wording_editor import WordingEdit, WordingFrame
from ui.theme import box, fix, nest
from ui.wording.templates import difference_in_words, place_in_words, problem_in_words

LOOK_AFTER_MS = 400  # after the last key: the check, the marks and the pages come anew
PREVIEW_WIDTH_PX = 900
MOST_PAGES = 8


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found out about a wording off the window's thread. ``pages`` is empty when it cannot be used."""

    text: str
    problems: tuple[TemplateProblem, ...]
    lines: tuple[DiffLine, ...]
    pages: tuple[Picture, ...]
    of: int


class TemplatePage(Page):
    """Everything saves by itself as a draft; only a wording without mistakes can be put in force."""

    def __init__(self, desk: Desk, kind: DocumentKind, language: DocumentLanguage) -> None:
        self._head = TemplateHead()
        super().__init__("", "settings", self._head)
        self.title = self.tr("Wording of a document")
        self.setObjectName("page-template")
        self.is_ready = False
        self._desk, self._kind, self._language = desk, kind, language
        self._view: TemplateView | None = None
        self._problems: tuple[TemplateProblem, ...] | None = None
        self._looking: Task[Looked] | None = None
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="template-trouble")
        self._trouble.hide()
        self.column.addWidget(self._trouble)
        self._autosave = Autosave(desk, self, self._head.indicator, self._trouble)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._soon.timeout.connect(self._look)
        self._build()
        self._head.versions.clicked.connect(self._show_versions)
        self._head.compare.clicked.connect(self._compare)
        self._ask()

    # Building

    def _build(self) -> None:
        row = box(QHBoxLayout(), 0, 0)
        left = QWidget()
        column = box(QVBoxLayout(left), (20, 12, 16, 0), 8)
        self._notices = box(QVBoxLayout(), 0, 8)
        nest(column, self._notices)
        self._changed = self._notice("attn", "standard-changed")
        self._see = HintButton(self.tr("See what changed"), small=True, name="standard-see")
        self._see.clicked.connect(self._compare_standards)
        self._changed.add_button(self._see)
        self._unchecked = self._notice("attn", "not-checked")
        self._told = self._notice("good", "template-told")
        self.editor = WordingEdit("wording")
        self.editor.edited.connect(self._edited)
        column.addWidget(WordingFrame(self.editor), 1)
        self._differs = Text("", "hint", "template-differs")
        column.addWidget(self._differs)
        self._list = RowList("template-problems", self.tr("Mistakes in the wording"), wrap=True)
        fix(self._list, max_height=150)
        self._list.opened.connect(self._go_to_problem)
        self._list.hide()
        column.addWidget(self._list)
        row.addWidget(left, 6)
        self.preview = PaperPreview("template-preview", self.tr("An invented document"))
        row.addWidget(self.preview, 5)
        self._left = left
        nest(self.column, row, 1)
        self.column.addWidget(self._build_bar())

    def _notice(self, tone: str, name: str) -> Banner:
        banner = Banner(tone, "", "", name=name)  # type: ignore[arg-type]  # the banner's tones
        banner.hide()
        self._notices.addWidget(banner)
        return banner

    def _build_bar(self) -> ActionBar:
        bar = ActionBar()
        insert = HintButton(self.tr("&Insert a field…"), short=self.tr("Field…"), icon="plus", name="insert-field")
        insert.clicked.connect(self._insert)
        self._swap = HintButton(self.tr("Show the pa&ges"), kind="quiet", name="template-pages")
        self._swap.clicked.connect(self._swap_sides)
        self._swap.hide()
        self._drop = HintButton(
            self.tr("Give up the &draft"), short=self.tr("Drop draft"), kind="quiet", name="drop-draft"
        )
        self._drop.clicked.connect(self._give_up)
        self._publish = HintButton(
            self.tr("Put in &force…"), short=self.tr("Put in force…"), kind="primary", hint="Ctrl Enter", name="publish"
        )
        self._publish.clicked.connect(self.primary)
        bar.add(insert)
        bar.add(self._swap)
        bar.add_right(self._drop)
        bar.add_right(self._publish)
        return bar

    # Reading

    def refresh(self, changes: object) -> None:
        """Read again when a version was put in force, here or elsewhere."""
        if isinstance(changes, Changes) and changes.templates and not self._autosave.has_unsaved:
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(templates.view, self._kind, self._language).then(self._show)

    def _show(self, view: TemplateView) -> None:
        before, self._view = self._view, view
        if before is None:
            self.editor.show_text(view.text if view.draft is None else view.draft)
        elif before.row.version != view.row.version and view.draft is None:
            if self.editor.text() != view.text:  # brought back
                self.editor.replace_text(view.text)
                self._autosave.forget("template")
            self._say_in_force()
        self._head.show_view(view)
        self.title = self._head.title()
        self._say_standing(view)
        self.is_ready = True
        if before is None or before.row.version != view.row.version:
            self._look()
        self._settle()
        self.take_focus_soon()

    def _say_standing(self, view: TemplateView) -> None:
        self._changed.setVisible(view.row.standard_changed)
        self._changed.set_words(
            self.tr("The standard wording has changed since yours was made."),
            self.tr("Yours stays in force. Look whether you want to take something over."),
        )
        self._unchecked.setVisible(not view.row.is_checked)
        self._unchecked.set_words(
            self.tr("This translation has not been checked by a speaker."),
            self.tr("Have somebody who speaks the language read it before you use it."),
        )

    @property
    def problems(self) -> tuple[TemplateProblem, ...] | None:
        """What is wrong with what stands in the editor; None while it is still being looked at."""
        return self._problems

    # Typing

    def _edited(self) -> None:
        self._told.hide()
        self._soon.start()
        self._problems = None
        self._autosave.mark("template", self._snapshot)
        self._settle()

    def _snapshot(self) -> Save:
        text, of = self.editor.text(), 0 if self._view is None else self._view.draft_of
        return lambda: self._desk.do(templates.save_draft, self._kind, self._language, text, of)

    def _is_changed(self) -> bool:
        return self._view is not None and self.editor.text() != self._view.text

    def _settle(self) -> None:
        """Offer what can be done with the wording as it stands."""
        changed = self._is_changed()
        self._drop.setVisible(changed)
        self._publish.setVisible(changed)
        self._head.show_draft(changed)

    # Checking and drawing, off the window's thread

    def _look(self) -> None:
        view = self._view
        if view is None or self._desk.tasks.is_closed:  # a pause in typing may end after the window was closed
            return
        if self._looking is not None:
            self._looking.cancel()
        text, kind, language = self.editor.text(), self._kind, self._language
        standard, letterhead = view.standard, view.letterhead
        self._looking = self._desk.run(lambda: look_at(kind, language, text, standard, letterhead)).then(
            self._looked, failed=self._cannot_look, words=self.tr("Writing pages")
        )

    def _looked(self, looked: Looked) -> None:
        if looked.text != self.editor.text():
            return  # typed on since: the next look is on its way
        self._problems = looked.problems
        self.editor.set_marks(looked.lines, looked.problems)
        self._differs.setText(difference_in_words(difference(looked.lines)))
        rows = [
            Row(
                number,
                problem_in_words(problem),
                lead=place_in_words(problem),
                icon="alert-circle",
                icon_colour="urgent",
            )
            for number, problem in enumerate(looked.problems)
        ]
        self._list.set_rows(rows)
        self._list.setVisible(bool(rows))
        if looked.problems:
            self.preview.set_message(self.tr("The pages come back when the mistakes below the wording are mended."))
        else:
            pages = [PagePicture(one.width, one.height, one.bgra, one.text) for one in looked.pages]
            self.preview.set_pages(pages, looked.of)
        self._settle()

    def _cannot_look(self, error: AppError) -> None:
        self._desk.trouble.emit(error)

    def _go_to_problem(self, key: object) -> None:
        if self._problems is not None and isinstance(key, int) and key < len(self._problems):
            self.editor.go_to(self._problems[key].line or 1)

    # What can be done

    def primary(self) -> None:
        """Put the wording in force; one with a mistake leads to the first of them."""
        if self._problems:
            self._desk.window.announce(problem_in_words(self._problems[0]))
            self._go_to_problem(0)
        elif self._view is not None and self._is_changed():
            self._autosave.flush()
            of = self._view.draft_of
            PublishSheet(self._desk, self._kind, self._language, self.editor.text(), of).open()

    def _say_in_force(self) -> None:
        self._told.set_words(
            self.tr("In force from now on."), self.tr("Documents that were signed before keep the wording they have.")
        )
        self._told.show()

    def _give_up(self) -> None:
        if self._view is not None:
            self.editor.replace_text(self._view.text)
            self._told.set_words(self.tr("The draft is given up."), self.tr("Undo (Ctrl+Z) brings it back."))
            self._told.show()

    def _insert(self) -> None:
        FieldSheet(self._desk, templates.fields(self._kind), self.editor.put_in).open()

    def _show_versions(self) -> None:
        if self._view is not None:
            self._autosave.flush()
            VersionsSheet(self._desk, self._view, self.take_over).open()

    def take_over(self, text: str) -> None:
        """Put a wording from a file into the editor, as a draft that can be undone."""
        self.editor.replace_text(text)
        self._told.set_words(
            self.tr("The wording from the file is here as a draft."),
            self.tr("Nothing holds until you put it in force."),
        )
        self._told.show()

    def _compare(self) -> None:
        if self._view is not None:
            CompareSheet(self._desk, self._view, self.editor.text()).open()

    def _compare_standards(self) -> None:
        if self._view is not None:
            CompareSheet(self._desk, self._view, self.editor.text(), standards=True).open()

    # The page

    def leave(self) -> None:
        """Save what is typed."""
        self._autosave.flush()

    def save_now(self) -> None:
        """Save the draft at once, and say so."""
        self._autosave.say_saved()

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""
        return self._autosave.has_unsaved

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """With little room the pages take the place of the editor when asked for."""
        super().set_layout_mode(mode)
        beside = mode.two_columns
        self._swap.setVisible(not beside)
        self._left.show()
        self.preview.setVisible(beside)
        self._say_swap()

    def _swap_sides(self) -> None:
        self._left.setVisible(not self._left.isVisible())
        self.preview.setVisible(not self._left.isVisible())
        self._say_swap()

    def _say_swap(self) -> None:
        here = not self._left.isHidden()
        self._swap.set_words(self.tr("Show the pa&ges") if here else self.tr("Back to the &wording"))

    def panes(self) -> tuple[QWidget, ...]:
        """The editor, the mistakes and the pages."""
        return (self.editor, self._list, self.preview)

    def begin_at(self) -> QWidget | None:
        """Begin in the wording."""
        return self.editor


def look_at(kind: DocumentKind, language: DocumentLanguage, text: str, standard: str, letterhead: Letterhead) -> Looked:
    """Check a wording, compare it with the standard one and draw an invented document with it. Runs on any thread."""
    lines = compare(standard, text)
    found = templates.problems(kind, text)
    if found:
        return Looked(text, found, lines, (), 0)
    drawn = exporting.draw_sample(kind, language, text, letterhead)
    return Looked(text, (), lines, exporting.pictures(drawn.pdf, PREVIEW_WIDTH_PX, MOST_PAGES), drawn.pages)

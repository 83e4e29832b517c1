"""A Section 11 self-assessment: own and moderated scores apart, each with the figures and the evidence it rests on."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.exports import DocumentKind
from app.domain.ids import ReturnId
from app.domain.section11 import SectionElevenReturn
from app.services import section11, section11_return
from app.services.section11_return import ReturnForm, ReturnView, Standard, StandardForm
from ui.asking import AskingSheet
from ui.components import (
    Card,
    DateField,
    GrowingText,
    HintButton,
    PageHeader,
    Row,
    RowList,
    ScrollBody,
    TagSpec,
    Text,
    TwoColumns,
    clear_layout,
)
from ui.components.combo import choose
from ui.components.naming import named
from ui.desk import Desk
from ui.pages import LayoutMode, Page
from ui.theme import box, nest
from ui.wording import day_in_prose
from ui.wording.figures import value
from ui.wording.shipped import shipped
from ui.wording.sources import where_from


class AssessmentPage(Page):
    """The standards at the left, what belongs to the whole at the right."""

    def __init__(self, desk: Desk, return_id: ReturnId) -> None:
        title = desk.tr("Section 11 self-assessment")
        header = PageHeader(title, " ", back=True)
        super().__init__(title, "quality", header)
        self._head, self._desk, self._id = header, desk, return_id
        self._view: ReturnView | None = None
        export = HintButton(
            self.tr("&Build evidence pack…"),
            short=self.tr("Pack…"),
            kind="primary",
            icon="file-export",
            name="assessment-export",
        )
        export.clicked.connect(lambda: desk.open("export", DocumentKind.SECTION_11, return_id))
        header.add(export)
        body = ScrollBody(margins=(28, 8, 28, 28), spacing=12)
        self._columns = TwoColumns(left_share=64, right_share=36)
        body.column.addWidget(self._columns)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._list = RowList("assessment-standards", self.tr("Standards"), fit=True, wrap=True)
        self._list.opened.connect(self._open)
        self._columns.left.addWidget(self._list)
        self._aside = box(QVBoxLayout(), 0, 16)
        nest(self._columns.right, self._aside)
        self._ask()

    def refresh(self, changes: object) -> None:
        """Read again when something of quality changed."""
        if isinstance(changes, Changes) and changes.quality:
            self._ask()

    def begin_at(self) -> QWidget | None:
        """Begin with the standards."""
        return self._list

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """Stack the columns in narrow windows."""
        super().set_layout_mode(mode)
        self._columns.set_stacked(not mode.two_columns)

    def _ask(self) -> None:
        words = self.tr("Counting…")
        self._desk.ask(section11_return.view, self._id).then(self._show, words=words)

    def _show(self, view: ReturnView) -> None:
        self._view = view
        one = view.one
        period = self.tr("%1 to %2").replace("%1", day_in_prose(one.since)).replace("%2", day_in_prose(one.until))
        scored = self.tr("%1 of %2 standards scored").replace("%1", str(view.scored))
        every = section11_return.standards()
        self._head.set_subtitle(f"{period} · {scored.replace('%2', str(len(every)))}")
        self._list.set_rows([self._row(number, standard, view) for number, standard in enumerate(every, 1)])
        clear_layout(self._aside)
        self._aside.addWidget(self._whole_card(one))
        self._aside.addWidget(self._about_card())
        self.take_focus_soon()

    def _row(self, number: int, standard: Standard, view: ReturnView) -> Row:
        answer = view.one.answer(standard.key)
        measures = []
        for key in standard.figures:
            meant = section11.definition(key)
            measures.append(f"{shipped(meant.title)}: {value(view.pack.figures[key], meant.unit)}")
        tag = TagSpec(self.tr("Not scored"), "plain", "circle-dashed")
        if answer.own is not None:
            tag = TagSpec(self.tr("Own %1").replace("%1", str(answer.own)), "info", "check")
        if answer.moderated is not None:
            own = "–" if answer.own is None else str(answer.own)
            words = self.tr("Own %1 · moderated %2").replace("%1", own).replace("%2", str(answer.moderated))
            tag = TagSpec(words, "info", "check")
        essential = self.tr("(essential)") if standard.is_essential else ""
        return Row(
            key=standard.key,
            title=f"{number}. {shipped(standard.text)}",
            title_rest=essential,
            detail=" · ".join(measures),
            tag=tag,
        )

    def _whole_card(self, one: SectionElevenReturn) -> Card:
        card = Card("assessment-whole")
        card.body.addWidget(Text(self.tr("The whole"), "heading"))
        for words, day in (
            (self.tr("To be returned by %1"), one.due_on),
            (self.tr("Returned on %1"), one.returned_on),
        ):
            if day is not None:
                card.body.addWidget(Text(words.replace("%1", day_in_prose(day)), "body"))
        if one.moderated_by:
            card.body.addWidget(Text(self.tr("Moderated by %1").replace("%1", one.moderated_by), "body"))
        for title, text in ((self.tr("What works"), one.works), (self.tr("What comes next"), one.next_steps)):
            if text.strip():
                card.body.addWidget(Text(title, "strong"))
                card.body.addWidget(Text(text, "body"))
        named_words = (
            self.tr("The pack lists adults by name, because that was chosen.")
            if one.names_people
            else self.tr("The pack names nobody.")
        )
        card.body.addWidget(Text(named_words, "hint", "assessment-names-words"))
        change = HintButton(self.tr("&Change…"), small=True, icon="pencil", name="assessment-change")
        change.clicked.connect(lambda: WholeSheet(self._desk, one).open())
        card.body.addWidget(change)
        return card

    def _about_card(self) -> Card:
        card = Card("assessment-about")
        card.body.addWidget(Text(self.tr("Check the current position"), "heading"))
        for words in (section11.shipped()["law"], section11.shipped()["cycle"]):
            card.body.addWidget(Text(shipped(str(words)), "hint"))
        return card

    def _open(self, key: object) -> None:
        if self._view is None:
            return
        standard = next((one for one in section11_return.standards() if one.key == key), None)
        if standard is not None:
            StandardSheet(self._desk, self._view.one, standard).open()


class StandardSheet(AskingSheet):
    """One standard. What is typed is kept at every pause, and handed in with the button."""

    def __init__(self, desk: Desk, one: SectionElevenReturn, standard: Standard) -> None:
        super().__init__(
            desk, shipped(standard.text), where_from(standard.source), desk.tr("&Save"), "standard", height=640
        )
        self._id, self._key = one.id, standard.key
        answer = one.answer(standard.key)
        self._own = self._score("own", self.tr("Our &own score"), answer.own)
        self._moderated = self._score("moderated", self.tr("&Moderated score"), answer.moderated)
        self.fields["moderated"].set_hint(self.tr("What the partnership, or whoever asked, made of it."))
        self._evidence = GrowingText(min_lines=4, name="standard-evidence")
        self._evidence.set_text(answer.evidence)
        self.ask("evidence", self.tr("What shows &it"), self._evidence, optional=True)
        self.fields["evidence"].set_hint(self.tr("Name no child and nobody else here."))
        self._improve = GrowingText(min_lines=3, name="standard-improve")
        self._improve.set_text(answer.to_improve)
        self.ask("to_improve", self.tr("What we will im&prove"), self._improve, optional=True)
        self._deadline = DateField(desk.today, name="standard-deadline", prefer="future")
        self._deadline.set_date(answer.deadline)
        self.ask("deadline", self.tr("&By"), self._deadline, optional=True)
        self.body.addStretch(1)
        self.keep(f"section-11-{one.id}-{standard.key}")

    def _score(self, key: str, label: str, score: int | None) -> QComboBox:
        box = named(QComboBox(), f"standard-{key}")
        box.addItem(self.tr("Not scored yet"), None)
        for number, meaning in section11_return.scale().items():
            box.addItem(f"{number} – {shipped(meaning)}", number)
        choose(box, score)
        self.ask(key, label, box)
        return box

    def primary(self) -> None:
        """Hand it in."""
        form = StandardForm(
            own=self._own.currentData(),
            moderated=self._moderated.currentData(),
            evidence=self._evidence.text(),
            to_improve=self._improve.text(),
            deadline=self._deadline.readable_date(),
        )
        self.do(section11_return.answer, self._id, self._key, form).then(self.settled, failed=self.refused)


class WholeSheet(AskingSheet):
    """When it is due and was returned, who moderated it, what works, what comes next; names only when chosen."""

    def __init__(self, desk: Desk, one: SectionElevenReturn) -> None:
        title = desk.tr("The whole self-assessment")
        super().__init__(desk, title, "", desk.tr("&Save"), "assessment-whole-sheet", height=640)
        self._id = one.id
        self._days: dict[str, DateField] = {}
        for key, label, day in (
            ("due_on", self.tr("To be &returned by"), one.due_on),
            ("returned_on", self.tr("Returned &on"), one.returned_on),
        ):
            self._days[key] = DateField(desk.today, name=f"assessment-{key.replace('_', '-')}")
            self._days[key].set_date(day)
            self.ask(key, label, self._days[key], optional=True)
        self._by = named(QLineEdit(one.moderated_by), "assessment-moderated-by")
        self.ask("moderated_by", self.tr("&Moderated by"), self._by, optional=True)
        self._works, self._next = (GrowingText(min_lines=3, name=f"assessment-{key}") for key in ("works", "next"))
        self._works.set_text(one.works)
        self._next.set_text(one.next_steps)
        self.ask("works", self.tr("What &works"), self._works, optional=True)
        self.ask("next_steps", self.tr("What comes ne&xt"), self._next, optional=True)
        self._names = named(QCheckBox(self.tr("List &adults by name in the pack")), "assessment-names")
        self._names.setChecked(one.names_people)
        self.body.addWidget(self._names)
        self.body.addWidget(Text(self.tr("That it was chosen stands in Who did what. No child is ever named."), "hint"))
        self.body.addStretch(1)
        self.keep(f"section-11-{one.id}")

    def primary(self) -> None:
        """Keep it."""
        form = ReturnForm(
            due_on=self._days["due_on"].readable_date(),
            returned_on=self._days["returned_on"].readable_date(),
            moderated_by=self._by.text(),
            works=self._works.text(),
            next_steps=self._next.text(),
            names_people=self._names.isChecked(),
        )
        self.do(section11_return.change, self._id, form).then(self.settled, failed=self.refused)

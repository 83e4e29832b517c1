"""The nine short forms of an agreement, as data: which terms each section asks for, and how.

A form only reads and shows terms. What a term means, and how it reads in the document, is the service's business.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.agreement import AgreementTerms, CaseCriterion
from ui.components import FormField, GrowingText, NumberField, Text
from ui.components.naming import named
from ui.theme import box, nest


class Ask(Enum):
    """How a term is asked for."""

    LONG = "long"
    SHORT = "short"
    NUMBER = "number"
    YES = "yes"
    CRITERIA = "criteria"


@dataclass(frozen=True, slots=True)
class Term:
    """One question: the field of AgreementTerms it fills, its label, a hint, the unit of a number and its bounds."""

    field: str
    ask: Ask
    label: str
    hint: str = ""
    unit: str = ""
    least: int = 1
    most: int = 99


@dataclass(frozen=True, slots=True)
class SectionForm:
    """One section: its key (``agreement.SECTION_KEYS``), title, one sentence, questions."""

    key: str
    title: str
    intro: str
    terms: tuple[Term, ...]


def _tr(words: str) -> str:
    return QCoreApplication.translate("AgreementSections", words)


def section_forms() -> tuple[SectionForm, ...]:
    """Return the nine forms in order, in the language of the window."""
    return (
        SectionForm(
            "who-and-why",
            _tr("Who and why"),
            _tr("What supervision is for, and what each of you brings to it."),
            (
                Term("purpose", Ask.LONG, _tr("What it is for")),
                Term("supervisor_hopes", Ask.LONG, _tr("What the supervisor hopes for and will bring")),
                Term("supervisee_hopes", Ask.LONG, _tr("What the person supervised hopes for and will bring")),
                Term(
                    "objectives",
                    Ask.LONG,
                    _tr("What you want to reach together"),
                    _tr("For the club, in the work, and for the person: a line each, to look back on at the review."),
                ),
                Term(
                    "authority",
                    Ask.LONG,
                    _tr("What the person supervised decides alone, asks about, or refers"),
                    _tr("So that nobody has to guess where their discretion ends."),
                ),
                Term(
                    "confidence",
                    Ask.LONG,
                    _tr("How sure the person supervised is of that, and what would help"),
                    _tr("In their own words, or from 1 to 5. Asked anew at each review; it may stay empty."),
                ),
                Term(
                    "standards",
                    Ask.LONG,
                    _tr("Standards that hold for this work"),
                    _tr("Policies, rules of conduct, and a professional register where there is one."),
                ),
            ),
        ),
        SectionForm(
            "how-often",
            _tr("How often, where"),
            _tr("Dates fixed ahead are the ones that are kept."),
            (
                Term("every_weeks", Ask.NUMBER, _tr("We meet every"), unit=_tr("weeks"), most=52),
                Term("length_min", Ask.NUMBER, _tr("For"), unit=_tr("minutes"), least=15, most=240),
                Term("place", Ask.SHORT, _tr("Where"), _tr("Somewhere private, where nobody walks in.")),
                Term("contact_between", Ask.LONG, _tr("In between")),
            ),
        ),
        SectionForm(
            "preparing",
            _tr("Preparing"),
            _tr("Both of you add to the agenda."),
            (
                Term("items_by", Ask.SHORT, _tr("We add our items by")),
                Term("preparing", Ask.LONG, _tr("What each of us does beforehand")),
            ),
        ),
        SectionForm(
            "children",
            _tr("Children we discuss"),
            _tr("Agree this now so that nobody has to decide on the night."),
            (
                Term("criteria", Ask.CRITERIA, _tr("We will always discuss a child when")),
                Term("children_else", Ask.LONG, _tr("Anything else")),
                Term(
                    "needs_endorsement",
                    Ask.LONG,
                    _tr("Judgements that need the supervisor’s approval"),
                    _tr("For example: closing a case, or deciding not to refer."),
                ),
            ),
        ),
        SectionForm(
            "recording",
            _tr("Recording"),
            _tr("Notes written soon are trusted."),
            (
                Term("written_by", Ask.SHORT, _tr("The notes are written by")),
                Term("record_within_days", Ask.NUMBER, _tr("Finished within"), unit=_tr("working days"), most=20),
                Term("comment_within_days", Ask.NUMBER, _tr("Comments within"), unit=_tr("working days"), most=20),
                Term("where_kept", Ask.LONG, _tr("Where they are kept")),
            ),
        ),
        SectionForm(
            "confidentiality",
            _tr("Confidentiality"),
            _tr("What stays between you, and what cannot."),
            (
                Term("confidentiality", Ask.LONG, _tr("What we agree about confidentiality and its limits")),
                Term("line_manager_reads", Ask.YES, _tr("The supervisor’s line manager may read the personal part")),
            ),
        ),
        SectionForm(
            "disagreeing",
            _tr("If we disagree"),
            _tr("There is always somebody else to turn to."),
            (
                Term("disagreement", Ask.LONG, _tr("What we do when we disagree")),
                Term("other_person", Ask.SHORT, _tr("Somebody else to turn to")),
            ),
        ),
        SectionForm(
            "cancelling",
            _tr("If we must cancel"),
            _tr("A cancelled session gets its new date in the same breath."),
            (
                Term("cancelling", Ask.LONG, _tr("When a session may be moved")),
                Term("rebook_within_days", Ask.NUMBER, _tr("New date within"), unit=_tr("working days"), most=20),
            ),
        ),
        SectionForm(
            "review-and-sign",
            _tr("Review and sign"),
            _tr("An agreement that is never looked at again is soon forgotten."),
            (Term("review_note", Ask.LONG, _tr("How we will look back")),),
        ),
    )


def criteria_words() -> dict[CaseCriterion, str]:
    """Return the criteria in words, in the order they are offered; the last one is followed by a number of weeks."""
    return {
        CaseCriterion.OPEN_CASE: _tr("they have an open case at the club"),
        CaseCriterion.NEW_WORRY: _tr("something new has worried either of us"),
        CaseCriterion.CARRIED_TWICE: _tr("an action for them has been carried over twice"),
        CaseCriterion.OTHER_SERVICE: _tr("another service is involved"),
        CaseCriterion.NOT_DISCUSSED_FOR: _tr("we have not talked about them for"),
    }


class SectionEditor(QWidget):
    """The form of one section. ``changed`` on every edit; ``terms_from`` puts what is typed into the terms."""

    changed = Signal()

    def __init__(self, form: SectionForm, terms: AgreementTerms, *, read_only: bool) -> None:
        super().__init__()
        self.setObjectName(f"section-{form.key}")
        self.setAccessibleName(form.title)
        self._read: list[tuple[str, Callable[[], object]]] = []
        self._read_only = read_only
        self.first: QWidget | None = None
        column = QVBoxLayout(self)
        box(column, 0, 16)
        for term in form.terms:
            column.addWidget(self._field(term, terms))

    def arrive(self) -> None:
        """Put the focus into the first question."""
        if self.first is not None:
            self.first.setFocus()

    def terms_from(self, terms: AgreementTerms) -> AgreementTerms:
        """Return ``terms`` with what this form holds."""
        typed = {name: read() for name, read in self._read}
        return replace(terms, **typed)  # type: ignore[arg-type]  # each reader returns its field's own type

    def _field(self, term: Term, terms: AgreementTerms) -> QWidget:
        value = getattr(terms, term.field)
        name = f"term-{term.field.replace('_', '-')}"
        if term.ask is Ask.CRITERIA:
            return self._criteria(term, terms)
        if term.ask is Ask.YES:
            tick = named(QCheckBox(term.label), name)
            tick.setChecked(bool(value))
            tick.setEnabled(not self._read_only)
            tick.toggled.connect(self.changed)
            self._add(term.field, tick.isChecked, tick)
            return tick
        if term.ask is Ask.NUMBER:
            return self._number(term, int(value), name)
        control: QWidget
        if term.ask is Ask.SHORT:
            line = named(QLineEdit(str(value)), name)
            line.setReadOnly(self._read_only)
            line.textChanged.connect(self.changed)
            self._add(term.field, line.text, line)
            control = line
        else:
            text = GrowingText(min_lines=3, name=name)
            text.set_text(str(value))
            text.set_read_only(self._read_only)
            text.text_changed.connect(self.changed)
            self._add(term.field, text.text, text)
            control = text
        return FormField(term.label, control, hint=term.hint, name=f"{name}-field")

    def _number(self, term: Term, value: int, name: str) -> QWidget:
        spin = NumberField(term.least, term.most, value, name=name)
        spin.setReadOnly(self._read_only)
        spin.valueChanged.connect(self.changed)
        spin.setAccessibleDescription(term.unit)
        row = QWidget()
        layout = QHBoxLayout(row)
        box(layout, 0, 8)
        layout.addWidget(spin)
        layout.addWidget(Text(term.unit, "body", wrap=False))
        layout.addStretch(1)
        row.setFocusProxy(spin)
        self._add(term.field, spin.value, spin)
        return FormField(term.label, row, hint=term.hint, name=f"{name}-field")

    def _criteria(self, term: Term, terms: AgreementTerms) -> QWidget:
        group = named(QWidget(), "criteria")
        group.setAccessibleName(term.label)
        column = QVBoxLayout(group)
        box(column, 0, 8)
        column.addWidget(Text(term.label, "strong"))
        ticks: dict[CaseCriterion, QCheckBox] = {}
        weeks = NumberField(1, 52, terms.case_weeks, name="term-case-weeks")
        weeks.setReadOnly(self._read_only)
        weeks.setAccessibleName(_tr("weeks without talking about a child"))
        for criterion, words in criteria_words().items():
            tick = named(QCheckBox(words), f"criterion-{criterion.value}")
            tick.setChecked(criterion in terms.criteria)
            tick.setEnabled(not self._read_only)
            tick.toggled.connect(self.changed)
            ticks[criterion] = tick
            row = QHBoxLayout()
            box(row, 0, 8)
            row.addWidget(tick)
            if criterion is CaseCriterion.NOT_DISCUSSED_FOR:
                row.addWidget(weeks)
                row.addWidget(Text(_tr("weeks"), "body", wrap=False))
            row.addStretch(1)
            nest(column, row)
        column.addWidget(Text(_tr("Holdfast marks a case as drifting after this."), "hint"))
        weeks.valueChanged.connect(self.changed)
        self._add("criteria", lambda: frozenset(key for key, tick in ticks.items() if tick.isChecked()), group)
        self._read.append(("case_weeks", weeks.value))
        group.setFocusProxy(next(iter(ticks.values())))
        return group

    def _add(self, field: str, read: Callable[[], object], control: QWidget) -> None:
        self._read.append((field, read))
        if self.first is None:
            self.first = control

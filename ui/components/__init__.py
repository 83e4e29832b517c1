"""The pieces that every screen is put together from (ui.md 9)."""

from __future__ import annotations

from ui.components.agenda_list import AgendaList, AgendaRow
from ui.components.buttons import HintButton, IconButton, show_hints
from ui.components.choice import FilterChips, SegmentedChoice
from ui.components.drift import DriftBar, Rhythm, RhythmBar, RhythmEvent
from ui.components.editor import Editor, GrowingText
from ui.components.fields import DateField, PassphraseField, TimeField
from ui.components.flow import FlowLayout
from ui.components.focus_ring import FocusRing, FocusRings, reveal
from ui.components.forms import ErrorSummary, FieldMessage, FormField, SmartLetters
from ui.components.frames import Card, Composer, EmptyState, SectionHead
from ui.components.layout import ActionBar, Crumbs, Mark, PageHeader, ScrollBody, TwoColumns, clear_layout
from ui.components.messages import Banner, BusyBar, SaveIndicator, UndoStrip
from ui.components.note_section import NoteSection, Part
from ui.components.number_field import NumberField
from ui.components.panel import SidePanel
from ui.components.paper import PagePicture, PaperPreview
from ui.components.person_field import PersonChoice, PersonField
from ui.components.row_list import RowList
from ui.components.rows import Row
from ui.components.sheet import Sheet
from ui.components.steps import StepList
from ui.components.tag import Tag, TagSpec
from ui.components.text import ElidedText, IconLabel, Rule, Text, selectable

__all__ = [
    "ActionBar",
    "AgendaList",
    "AgendaRow",
    "Banner",
    "BusyBar",
    "Card",
    "Composer",
    "Crumbs",
    "DateField",
    "DriftBar",
    "Editor",
    "ElidedText",
    "EmptyState",
    "ErrorSummary",
    "FieldMessage",
    "FilterChips",
    "FlowLayout",
    "FocusRing",
    "FocusRings",
    "FormField",
    "GrowingText",
    "HintButton",
    "IconButton",
    "IconLabel",
    "Mark",
    "NoteSection",
    "NumberField",
    "PageHeader",
    "PagePicture",
    "PaperPreview",
    "Part",
    "PassphraseField",
    "PersonChoice",
    "PersonField",
    "Rhythm",
    "RhythmBar",
    "RhythmEvent",
    "Row",
    "RowList",
    "Rule",
    "SaveIndicator",
    "ScrollBody",
    "SectionHead",
    "SegmentedChoice",
    "Sheet",
    "SidePanel",
    "SmartLetters",
    "StepList",
    "Tag",
    "TagSpec",
    "Text",
    "TimeField",
    "TwoColumns",
    "UndoStrip",
    "clear_layout",
    "reveal",
    "selectable",
    "show_hints",
]

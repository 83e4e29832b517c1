"""The pieces that every screen is put together from (ui.md 9).

Each is loaded when it is first asked for: the unlock page needs a handful, and building all the classes takes longer
than the rest of the start (speed.md S1).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.components.agenda_list import AgendaList, AgendaRow
    from ui.components.busy import BusyBar
    from ui.components.buttons import HintButton, IconButton, show_hints
    from ui.components.centred import Centred
    from ui.components.choice import FilterChips, SegmentedChoice
    from ui.components.drift import DriftBar, Rhythm, RhythmBar, RhythmEvent
    from ui.components.editor import Editor, GrowingText
    from ui.components.fields import DateField, TimeField
    from ui.components.file_dialog import FileDialog
    from ui.components.flow import Flow
    from ui.components.focus_ring import FocusRing, FocusRings, reveal
    from ui.components.forms import ErrorSummary, FieldMessage, FormField, SmartLetters
    from ui.components.frames import Card, Composer, EmptyState, SectionHead
    from ui.components.layout import ActionBar, Crumbs, Mark, PageHeader, ScrollBody, TwoColumns, clear_layout, limited
    from ui.components.messages import Banner, SaveIndicator, UndoStrip
    from ui.components.note_section import NoteSection, Part
    from ui.components.number_field import NumberField
    from ui.components.panel import SidePanel
    from ui.components.paper import PagePicture, PaperPreview
    from ui.components.passphrase_field import PassphraseField
    from ui.components.person_field import PersonChoice, PersonField
    from ui.components.phrase_watch import PhraseWatch
    from ui.components.prompt_strip import Asked, PromptStrip
    from ui.components.row_list import RowList
    from ui.components.rows import Row
    from ui.components.sheet import Sheet
    from ui.components.steps import StepList
    from ui.components.tag import Tag, TagSpec
    from ui.components.text import ElidedText, IconLabel, Rule, Text, selectable
    from ui.components.wrapped_tick import WrappedTick

_HOMES = {
    "agenda_list": "AgendaList AgendaRow",
    "busy": "BusyBar",
    "buttons": "HintButton IconButton show_hints",
    "centred": "Centred",
    "choice": "FilterChips SegmentedChoice",
    "drift": "DriftBar Rhythm RhythmBar RhythmEvent",
    "editor": "Editor GrowingText",
    "fields": "DateField TimeField",
    "file_dialog": "FileDialog",
    "flow": "Flow",
    "focus_ring": "FocusRing FocusRings reveal",
    "forms": "ErrorSummary FieldMessage FormField SmartLetters",
    "frames": "Card Composer EmptyState SectionHead",
    "layout": "ActionBar Crumbs Mark PageHeader ScrollBody TwoColumns clear_layout limited",
    "messages": "Banner SaveIndicator UndoStrip",
    "note_section": "NoteSection Part",
    "number_field": "NumberField",
    "panel": "SidePanel",
    "paper": "PagePicture PaperPreview",
    "passphrase_field": "PassphraseField",
    "person_field": "PersonChoice PersonField",
    "phrase_watch": "PhraseWatch",
    "prompt_strip": "Asked PromptStrip",
    "row_list": "RowList",
    "rows": "Row",
    "sheet": "Sheet",
    "steps": "StepList",
    "tag": "Tag TagSpec",
    "text": "ElidedText IconLabel Rule Text selectable",
    "wrapped_tick": "WrappedTick",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Load the module that ``name`` lives in. Raises AttributeError for a name that no module has."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found


__all__ = [
    "ActionBar",
    "AgendaList",
    "AgendaRow",
    "Asked",
    "Banner",
    "BusyBar",
    "Card",
    "Centred",
    "Composer",
    "Crumbs",
    "DateField",
    "DriftBar",
    "Editor",
    "ElidedText",
    "EmptyState",
    "ErrorSummary",
    "FieldMessage",
    "FileDialog",
    "FilterChips",
    "Flow",
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
    "PhraseWatch",
    "PromptStrip",
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
    "WrappedTick",
    "clear_layout",
    "limited",
    "reveal",
    "selectable",
    "show_hints",
]

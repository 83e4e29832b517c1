"""Words of the workspace: items, their states, headings."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.session import ItemKind, ItemState
from app.services.agendas import AD_HOC
from app.services.workspace import ItemView
from ui.wording import how_long
from ui.wording.practice import drift_in_words, function_name
from ui.wording.shipped import shipped


def _tr(words: str) -> str:
    return QCoreApplication.translate("Workspace", words)


def item_title(view: ItemView) -> str:
    """Return an item's title: "K.T. · RJ-014" for a child, otherwise as it was written; it may be for others only."""
    if view.item.kind is ItemKind.CASE:
        return f"{view.initials} · {view.reference}"
    if view.item.title:
        return shipped(view.item.title)
    return _tr("Talked about in between") if view.item.topic == AD_HOC else _tr("An item of their own")


def item_detail(view: ItemView, today: date) -> str:
    """Return the second line of an item in the agenda."""
    item = view.item
    if item.kind is ItemKind.CASE:
        parts = [_tr("Case"), *(drift_in_words(reason) for reason in view.drift[:1])]
    else:
        parts = [function_name(item.function)]
        if item.proposed_by is not None and view.proposed_by_name:
            parts.insert(0, _tr("Added by %1").replace("%1", view.proposed_by_name.split()[0]))
        if view.last_covered_on is not None and (today - view.last_covered_on).days > 120:
            ago = how_long((today - view.last_covered_on).days)
            parts.append(_tr("last covered %1 ago").replace("%1", ago))
    return " · ".join(parts)


def is_done(view: ItemView) -> bool:
    """True for an item that counts as covered: marked so, or with words under it."""
    return view.item.state is ItemState.COVERED or view.has_text

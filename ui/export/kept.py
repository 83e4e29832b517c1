"""What is typed into the export sheet, as it is kept: reasons by the words they belong to, not by their place.

Which names the check finds changes with the text and with what is ticked; a reason comes back to its own words only.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout

from app.domain.exports import DocumentKind
from app.domain.ids import MatterId
from app.domain.matters import EntryKind
from app.services import matters
from ui.components import Sheet
from ui.components.inputs import Input, Tell
from ui.desk import Desk
from ui.export.for_whom import ForWhom
from ui.export.leaks import LeakList
from ui.export.masks import MaskList
from ui.kept_sheet import KeptSheet


def kept_choices(desk: Desk, sheet: Sheet, kind: DocumentKind, record_id: UUID, body: QVBoxLayout) -> KeptSheet:
    """Return what keeps the sheet of one document of one record; of a restricted matter as the matter itself is."""
    if kind is DocumentKind.RESTRICTED_MATTER:
        form = matters.form_of(MatterId(record_id), EntryKind.EXPORTED)
        return KeptSheet(desk, sheet, form, keep=matters.keep, kept=matters.kept, body=body)
    return KeptSheet(desk, sheet, f"export-{kind.value}-{record_id}", body=body)


def inputs(leaks: LeakList, masks: MaskList | None, for_whom: ForWhom | None) -> dict[str, Input]:
    """Return what is filled in at the left of the sheet."""
    found = {"leaks": Input(leaks.typed, leaks.put, _watching(leaks.changed))}
    if masks is not None:
        found["masks"] = Input(masks.typed, masks.put, _watching(masks.typed_in, masks.changed))
    if for_whom is not None:
        found["receiver"] = Input(
            for_whom.receiver.text, for_whom.receiver.setText, _watching(for_whom.changed, left=for_whom.left)
        )
        found["reason"] = Input(
            for_whom.reason.text, for_whom.reason.set_text, _watching(for_whom.changed, left=for_whom.left)
        )
    return found


def _watching(*signals: SignalInstance, left: SignalInstance | None = None) -> Callable[[Tell, Tell], None]:
    def watch(changed: Tell, gone: Tell) -> None:
        for one in signals:
            one.connect(lambda *_what: changed())
        if left is not None:
            left.connect(lambda *_what: gone())

    return watch

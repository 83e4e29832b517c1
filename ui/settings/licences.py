"""A sheet of About: whose work is in the program, and on what terms."""

from __future__ import annotations

from app.services import support
from app.services.support import Licence
from ui.components import FormField, HintButton, Row, RowList, Sheet, Text, selectable
from ui.desk import Desk


class LicencesSheet(Sheet):
    """Whose work is in the program, and on what terms."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window,
            desk.tr("Licences"),
            desk.tr("Holdfast itself is under the MIT licence. It stands on the work of many others."),
            name="licences",
            width=680,
            height=600,
        )
        self._rows = RowList("licence-list", self.tr("Licences"))
        self.body.addWidget(self._rows, 1)
        texts = support.licence_texts()
        if texts is not None:
            where = selectable(Text(str(texts), "body", "licence-texts"))
            self.body.addWidget(FormField(self.tr("Where every licence stands in full"), where))
        close = HintButton(self.tr("Close"), kind="primary", name="licences-close")
        close.clicked.connect(self.accept)
        self.bar.add_right(close)
        desk.run(support.licences).then(self._show)

    def _show(self, found: tuple[Licence, ...]) -> None:
        self._rows.set_rows(
            [Row(key=one.name, title=one.name, title_rest=one.version, detail=one.terms) for one in found]
        )
        self._rows.setFocus()

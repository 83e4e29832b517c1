"""What this is, which version, and what it does not promise."""

from __future__ import annotations

from functools import partial

from app import __version__
from app.services import support
from ui.components import Flow, FormField, HintButton, Text, selectable
from ui.desk import Desk
from ui.settings.group import Group
from ui.settings.licences import LicencesSheet
from ui.settings.update import UpdateSheet
from ui.support import SupportSheet


class AboutGroup(Group):
    """Version, where the records are, and the honest limits."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("About Holdfast"), "", "about")
        self.items.addWidget(Text(self.tr("Version %1").replace("%1", __version__), "strong", "version"))
        path = selectable(Text(str(desk.vault.path), "body", "records-path"))
        self.items.addWidget(FormField(self.tr("Where your records are"), path))
        for words in (
            self.tr("Your records are in one encrypted file on this computer. Holdfast never uses the internet."),
            self.tr(
                "Everyone who can open these records could, with effort, read everything in them except sealed notes. "
                "Roles keep the screens tidy; they are not locks. If two groups must not see each other’s records, "
                "keep two separate files."
            ),
            self.tr(
                "If every passphrase and the recovery sheet are lost, nobody can open the records. Not us, not anyone."
            ),
            self.tr(
                "Holdfast cannot stop a virus on this computer, or somebody who watches you. Encrypt the disk, and "
                "lock the records before the computer sleeps."
            ),
            self.tr(
                "Holdfast helps you keep records. It does not give legal advice: check the current law and guidance."
            ),
        ):
            self.items.addWidget(Text(words, "body"))
        buttons = Flow(gap=8)
        for label, name, opened in (
            (self.tr("&Update from a file…"), "about-update", lambda: UpdateSheet(desk).open()),
            (self.tr("&Details for support…"), "about-support", self._show_details),
            (self.tr("&Licences…"), "about-licences", lambda: LicencesSheet(desk).open()),
        ):
            button = HintButton(label, name=name)
            button.clicked.connect(opened)
            buttons.add(button)
        self.items.addWidget(buttons)

    def _show_details(self) -> None:
        desk = self.desk
        settings, around = desk.settings(), desk.around
        gathered = partial(support.details, settings, around.data_folder, is_safe=around.is_safe)
        SupportSheet(desk.window, desk.tasks, gathered).open()

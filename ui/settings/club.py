"""The club as it stands at the top of its documents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.domain.errors import AppError, InputError
from app.domain.organisation import Organisation
from app.services import organisation
from app.services.organisation import OrganisationForm
from ui.components import FileDialog, FormField, GrowingText, HintButton, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.settings.club_papers import ClubPapers
from ui.settings.files import FileLimits
from ui.settings.group import Group
from ui.theme import box, nest
from ui.wording import field_problem


class ClubGroup(Group):
    """Name, address, contact, charity number, logo."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, self.tr("The club"), self.tr("This stands at the top of every document you sign."), "club"
        )
        self._logo: bytes | None = None
        self._edits: dict[str, QLineEdit] = {}
        self._fields: dict[str, FormField] = {}
        for key, words in (
            ("name", self.tr("&Name")),
            ("telephone", self.tr("&Telephone")),
            ("email", self.tr("&E-mail")),
            ("charity_number", self.tr("&Charity number")),
            ("reference_prefix", self.tr("Case numbers &begin with")),
        ):
            edit = named(QLineEdit(), f"club-{key.replace('_', '-')}")
            self._edits[key] = edit
            self._fields[key] = FormField(words, edit, optional=key not in ("name", "reference_prefix"))
            self.items.addWidget(self._fields[key])
        self._address = GrowingText(min_lines=3, name="club-address")
        self._fields["address"] = FormField(self.tr("&Address"), self._address, optional=True)
        self.items.insertWidget(self.items.indexOf(self._fields["name"]) + 1, self._fields["address"])
        logo = QHBoxLayout()
        box(logo, 0, 8)
        choose = HintButton(self.tr("Choose a &logo…"), name="choose-logo")
        choose.clicked.connect(self._choose_logo)
        self._no_logo = HintButton(self.tr("&Remove the logo"), kind="quiet", name="remove-logo")
        self._no_logo.clicked.connect(lambda: self._set_logo(None))
        self._logo_words = Text("", "hint", "logo-state", wrap=False)
        for widget in (choose, self._no_logo, self._logo_words):
            logo.addWidget(widget)
        logo.addStretch(1)
        nest(self.items, logo)
        save = HintButton(self.tr("&Save"), kind="primary", name="club-save")
        save.clicked.connect(self._save)
        self.items.addWidget(save)
        self.items.addWidget(ClubPapers(desk))
        limits = FileLimits(desk)
        limits.saved.connect(lambda: self.say(self.tr("Saved.")))
        limits.failed.connect(self.tell)
        self.items.addWidget(limits)
        desk.ask(organisation.organisation).then(self._show)

    def _show(self, club: Organisation) -> None:
        for key, edit in self._edits.items():
            edit.setText(str(getattr(club, key)))
        self._address.set_text(club.address)
        self._set_logo(club.logo_png)

    def _set_logo(self, png: bytes | None) -> None:
        self._logo = png
        self._no_logo.setVisible(png is not None)
        self._logo_words.setText(self.tr("A logo is chosen.") if png else self.tr("No logo."))

    def _choose_logo(self) -> None:
        dialog = FileDialog(self, self.tr("Choose a logo"), "", self.tr("Pictures (*.png)"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._read_logo)
        dialog.open()

    def _read_logo(self, chosen: str) -> None:
        self.desk.run(lambda: organisation.read_logo(Path(chosen))).then(self._set_logo, failed=self.tell)

    def _save(self) -> None:
        for field in self._fields.values():
            field.clear_problem()
        values = {key: edit.text() for key, edit in self._edits.items()}
        form = OrganisationForm(**values, address=self._address.text(), logo_png=self._logo)
        self.desk.do(organisation.save_organisation, form).then(self._saved, failed=self._not_saved)

    def _saved(self, _value: object) -> None:
        self.say(self.tr("Saved."))

    def _not_saved(self, error: AppError) -> None:
        if isinstance(error, InputError) and error.field in self._fields:
            self._fields[error.field].set_problem(field_problem(error))
            self._fields[error.field].control.setFocus()
        else:
            self.tell(error)

"""Club wording and templates: every document that has a wording, and whose wording is in force."""

from __future__ import annotations

from app.domain.changes import Changes
from app.domain.exports import DocumentKind
from app.domain.templates import DocumentLanguage
from app.services import templates
from app.services.templates import TemplateRow
from ui.components import Row, RowList, TagSpec
from ui.desk import Desk
from ui.settings.group import Group
from ui.wording import day_in_prose
from ui.wording.templates import difference_in_words, document_name, language_name


class WordingGroup(Group):
    """A row for each document and language; opening one leads to its editor."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Club wording and templates"),
            self.tr(
                "The words that your documents are made with. Change what you need; each version is kept, and a signed "
                "document keeps the wording it was made with."
            ),
            "wording",
        )
        self._list = RowList("wording-list", self.tr("Documents"), fit=True, wrap=True)
        self._list.opened.connect(self._open)
        self._list.button_clicked.connect(lambda key, _button: self._open(key))
        self.items.addWidget(self._list)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Read again when a wording was changed."""
        if changes.templates:
            self._ask()

    def _ask(self) -> None:
        self.desk.ask(templates.listing).then(self._show, failed=self.tell)

    def _show(self, found: tuple[TemplateRow, ...]) -> None:
        self._list.set_rows([self._row(one) for one in found])

    def _row(self, one: TemplateRow) -> Row:
        says = []
        if one.is_standard:
            says.append(self.tr("Standard wording."))
        else:
            words = self.tr("Your version %1, %2.").replace("%1", str(one.version))
            says.append(words.replace("%2", "" if one.made_on is None else day_in_prose(one.made_on)))
            says.append(difference_in_words(one.differs))
        if one.has_draft:
            says.append(self.tr("You have begun a draft."))
        return Row(
            key=f"{one.kind.value} {one.language.value}",
            title=document_name(one.kind),
            title_rest=language_name(one.language),
            detail=" ".join(says),
            tag=self._tag(one),
            buttons=(("open", self.tr("Open…")),),
        )

    def _tag(self, one: TemplateRow) -> TagSpec | None:
        if one.standard_changed:
            return TagSpec(self.tr("Standard has changed"), "attn", "alert-triangle")
        if not one.is_checked:
            return TagSpec(self.tr("To be checked by a speaker"), "attn", "alert-triangle")
        return None if one.is_standard else TagSpec(self.tr("Your own"), "info", "pencil")

    def _open(self, key: object) -> None:
        kind, _, language = str(key).partition(" ")
        self.desk.open("template", DocumentKind(kind), DocumentLanguage(language))

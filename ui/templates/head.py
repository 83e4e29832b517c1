"""The top of a wording's page: which document and language, whose wording is in force, and whether a draft differs."""

from __future__ import annotations

from app.services.templates import TemplateView
from ui.components import HintButton, PageHeader, SaveIndicator, Tag
from ui.wording import day_in_prose
from ui.wording.templates import document_name, language_name


class TemplateHead(PageHeader):
    """The header. Its buttons are connected by the page."""

    def __init__(self) -> None:
        super().__init__(" ", record=True, back=True)
        self._state = Tag(self.tr("In force"), "good", "check")
        self.indicator = SaveIndicator()
        self.compare = HintButton(self.tr("&Compare…"), name="template-compare")
        self.versions = HintButton(
            self.tr("&Versions and files…"), short=self.tr("Versions…"), icon="history", name="template-versions"
        )
        for widget in (self._state, self.indicator, self.compare, self.versions):
            self.add(widget)

    def show_view(self, view: TemplateView) -> None:
        """Show which wording it is and since when it holds."""
        row = view.row
        self.set_title(self.tr("Wording: %1").replace("%1", document_name(row.kind)))
        if row.version and row.made_on is not None:
            words = self.tr("Standard wording") if row.is_standard else self.tr("Your version %1")
            since = self.tr("since %1, by %2").replace("%1", day_in_prose(row.made_on)).replace("%2", row.made_by)
            words = f"{words.replace('%1', str(row.version))} {since}"
        else:
            words = self.tr("Standard wording")
        self.set_subtitle(f"{language_name(row.language)} · {words}")

    def show_draft(self, is_draft: bool) -> None:
        """Say whether what stands in the editor is in force."""
        if is_draft:
            self._state.set(self.tr("Draft"), "info", "pencil")
        else:
            self._state.set(self.tr("In force"), "good", "check")

"""The top of an agreement's page: with whom, which version, how it stands, and what can be done with it."""

from __future__ import annotations

from app.domain.agreement import AgreementState
from app.services.agreements import AgreementView
from ui.components import HintButton, IconButton, PageHeader, SaveIndicator, Tag


class AgreementHead(PageHeader):
    """The header. Its buttons are connected by the page."""

    def __init__(self) -> None:
        super().__init__(" ", record=True, back=True)
        self._state = Tag(self.tr("Draft"), "info", "pencil")
        self.indicator = SaveIndicator()
        self.pdf = HintButton(self.tr("Save as &PDF…"), short=self.tr("PDF"), icon="file-export", name="agreement-pdf")
        self.papers = HintButton(
            self.tr("A&ttachments…"), short=self.tr("Files…"), icon="paperclip", name="agreement-attachments"
        )
        self.renew = HintButton(self.tr("Write a new &version"), short=self.tr("New version"), name="agreement-renew")
        self.sign = HintButton(self.tr("&Sign together…"), short=self.tr("Sign…"), name="agreement-sign")
        self.delete = IconButton("x", self.tr("Delete this draft"), framed=True, name="agreement-delete")
        for widget in (self._state, self.indicator, self.delete, self.papers, self.pdf, self.renew, self.sign):
            self.add(widget)
        for button in (self.renew, self.sign, self.delete):
            button.hide()

    def show_view(self, view: AgreementView) -> None:
        """Show how the agreement stands, and the buttons that belong to that."""
        self.set_title(self.tr("Agreement with %1").replace("%1", view.supervisee_name))
        words = self.tr("One to one with %1 · version %2").replace("%1", view.supervisor_name)
        self.set_subtitle(words.replace("%2", str(view.agreement.version)))
        state = view.agreement.state
        if state is AgreementState.DRAFT:
            self._state.set(self.tr("Draft"), "info", "pencil")
        elif state is AgreementState.SIGNED:
            self._state.set(self.tr("Signed"), "good", "check")
        else:
            self._state.set(self.tr("Ended"), "plain")
        self.delete.setVisible(state is AgreementState.DRAFT and view.may_write)
        self.sign.setVisible(state is AgreementState.DRAFT and view.may_write)
        self.renew.setVisible(state is AgreementState.SIGNED and view.may_write and not view.has_later_draft)

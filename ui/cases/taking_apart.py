"""Two files that are of two children are taken apart: whose is what was written since is said first, piece by piece."""

from __future__ import annotations

from app.domain.errors import InputError
from app.domain.ids import MergerId
from app.services import taking_apart
from app.services.taking_apart import Apart, Piece
from ui.cases.chronology import entry_words
from ui.components import Banner, Card, GrowingText, SegmentedChoice, Text
from ui.desk import Desk
from ui.whose import WhoseSheet
from ui.wording import count
from ui.wording.merging import obstacle_sentence, on_file, which_child

KEPT, FORMER = "kept", "former"


class TakeApartSheet(WhoseSheet):
    """Nothing is chosen beforehand of what was written since: a wrong answer shows one child in another's file."""

    def __init__(self, desk: Desk, merger_id: MergerId) -> None:
        super().__init__(
            desk,
            desk.tr("Take the two files apart again"),
            desk.tr("What was on the other file goes back there, and those who saw it before see it again."),
            desk.tr("&Take apart"),
            "apart",
            width=760,
            height=680,
        )
        self._merger_id = merger_id
        self._shown: Apart | None = None
        self._stop = Banner("urgent", "", "", name="apart-obstacle")
        self._stop.hide()
        self.body.addWidget(self._stop)
        self._which = tuple(Text("", "strong", f"apart-{which}") for which in (KEPT, FORMER))
        for line in self._which:
            line.hide()
            self.body.addWidget(line)
        self._notes = Text("", "body", "apart-notes")
        self._notes.hide()
        self.body.addWidget(self._notes)
        self._ask = Text(self.tr("Written since. Say of each whose it is:"), "strong", "apart-ask")
        self._ask.hide()
        self.body.addWidget(self._ask)
        self.make_room()
        self._at = self.body.count()
        self._reason = GrowingText(min_lines=2, name="apart-reason")
        self.ask("reason", self.tr("&Why it was wrong"), self._reason)
        self.body.addStretch(1)
        self._reason.setFocus()
        desk.ask(taking_apart.look, merger_id).then(self._show, failed=self.refused)

    def _show(self, found: Apart) -> None:
        self._shown = found
        if found.obstacle is not None:
            words = obstacle_sentence(found.obstacle, found.obstacle_on)
            self._stop.set_words(self.tr("They cannot be taken apart yet."), words)
            self._stop.show()
        told = which_child(found.kept, self.tr("kept")), which_child(found.former, self.tr("was put away"))
        for line, words in zip(self._which, told, strict=True):
            line.setText(words)
            line.show()
        self._notes.setText("\n".join(self._noted(found)))
        self._notes.show()
        self._ask.setVisible(bool(found.pieces))
        for number, piece in enumerate(found.pieces):
            self.body.insertWidget(self._at + number, self._piece(found, piece))
        self.keep(f"take-apart-{self._merger_id}")

    def _noted(self, found: Apart) -> list[str]:
        former = found.former.reference
        said = [self.tr("%1 stands again as it did when it was put away: look through it.").replace("%1", former)]
        if found.changed:
            words = self.tr("Changed since, and goes back to %1 as it is now: %2.").replace("%1", former)
            said.append(words.replace("%2", on_file(found.changed)))
        if found.kept_changed:
            words = self.tr(
                "Look through these yourself: they were changed while the files were one, and stay on %1: %2."
            )
            said.append(words.replace("%1", found.kept.reference).replace("%2", on_file(found.kept_changed)))
        if found.signed:
            documents = count(found.signed, "document was", "documents were")
            words = self.tr("%1 signed since. What was on both files may be in it: ask for every copy back.")
            said.append(words.replace("%1", documents))
        if found.held:
            said.append(
                self.tr("It has been held since. Both are held from then on; release the one that is not meant.")
            )
        return said

    def _piece(self, found: Apart, piece: Piece) -> Card:
        card = Card(f"apart-piece-{piece.id}")
        today = self.desk.today()
        lines = [entry_words(entry, today) for entry in piece.entries]
        if piece.beside:
            beside = on_file(piece.beside)
            lines.append(self.tr("Taken out again: %1").replace("%1", beside) if piece.is_gone else beside)
        for number, line in enumerate(lines):
            card.body.addWidget(Text(line, "body", f"apart-words-{piece.id}-{number}"))
        choice = SegmentedChoice(
            [(KEPT, found.kept.reference), (FORMER, found.former.reference)],
            name=f"apart-whose-{piece.id}",
            label=self.tr("Whose it is: %1").replace("%1", lines[0] if lines else ""),
        )
        self.whose[piece.id] = choice
        card.body.addWidget(choice)
        return card

    def primary(self) -> None:
        """Take them apart."""
        if self._shown is None:
            return  # it is not known yet what was written
        self.fields["reason"].clear_problem()
        said = self.answers()
        if said is None:
            return
        if not self._reason.text().strip():
            self.refused(InputError("reason", "missing"))
            return
        is_theirs = {key: value == FORMER for key, value in said.items()}
        asked = self.do(taking_apart.take_apart, self._merger_id, self._reason.text(), is_theirs)
        asked.then(self.settled, failed=self.not_taken_apart)

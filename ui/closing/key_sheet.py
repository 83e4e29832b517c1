"""The key of a package: shown until whoever made it says that they have it, also after a lock.

Until then it is kept, sealed to that person, where half-filled forms are kept; then it is kept nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtPrintSupport import QPrinter

from app.domain.errors import PrinterError
from app.services.work import Work
from ui.asking import AskingSheet
from ui.closing.sources import KeyOf, PackageOf
from ui.components import Banner, HintButton, Text
from ui.desk import Desk
from ui.entry.recovery_card import RecoveryCard
from ui.entry.sheet_printing import print_card
from ui.printing import ask_and_print

GROUPS, PLACE, LEFT_OUT, IS_SHORT = "groups", "place", "left-out", "is-short"


class PackageKeySheet(AskingSheet):
    """``key`` holds the groups, where the file is and what is not in it, as ``kept_key`` made it."""

    def __init__(self, desk: Desk, source: PackageOf | KeyOf, key: Mapping[str, str]) -> None:
        super().__init__(
            desk,
            desk.tr("The key of the package"),
            desk.tr("Send the file and the key by different routes."),
            desk.tr("&I have the key"),
            "package-key",
            height=680,
        )
        self._source = source
        self._groups = tuple(key[GROUPS].split())
        banner = Banner(
            "good",
            self.tr("The package is made and was read back."),
            self.tr(
                "It is %1. The key below is shown until you say that you have it, also after a lock. From then on it "
                "is kept nowhere."
            ).replace("%1", key.get(PLACE, "")),
            icon="circle-check",
            name="package-made",
        )
        self.body.insertWidget(0, banner)
        if key.get(LEFT_OUT):
            role = "attn" if key.get(IS_SHORT) else "soft"
            self.body.insertWidget(1, Text(key[LEFT_OUT], role, "package-left-out"))
        self._card = RecoveryCard(desk.vault.club_name, desk.today())
        self._card.set_use(
            self.tr("Holdfast package key"),
            self.tr("Opens one package of records. Keep it apart from the file."),
            self.tr("In Holdfast: “Open a package” on the first page, or holdfast open-package. Then keep it safe."),
        )
        self._card.show_groups(self._groups)
        self.body.addWidget(self._card)
        printing = HintButton(self.tr("&Print the key…"), icon="printer", name="package-print")
        printing.clicked.connect(lambda: ask_and_print(self, self.print_on))
        self.bar.add(printing)
        self.body.addStretch(1)
        self.set_cancel(self.tr("Show it again later"))

    def print_on(self, printer: QPrinter) -> None:
        """Draw the key on ``printer``."""
        try:
            print_card(printer, self._card, self._groups)
        except PrinterError as error:
            self.refused(error)

    def primary(self) -> None:
        """The key is printed or copied by hand: it is kept no more."""
        self.desk.do(self._source.keep, self._source.key_form, None).then(self._let_go, failed=self.refused)

    def _let_go(self, value: object) -> None:
        self._card.show_groups(())
        self.settled(value)


def kept_key(groups: tuple[str, ...], place: str, left_out: str = "", *, is_short: bool = False) -> dict[str, str]:
    """Return a key as it is kept until its maker has it, with how much is in the file and what is not.

    ``is_short`` says that something should be in it that could not be made.
    """
    key = {GROUPS: " ".join(groups), PLACE: place}
    if left_out:
        key[LEFT_OUT] = left_out
    if is_short:
        key[IS_SHORT] = "yes"
    return key


def unless_key_waits(desk: Desk, source: PackageOf | KeyOf, otherwise: Callable[[], object] = lambda: None) -> None:
    """Show the key of an earlier package that its maker does not have yet; do ``otherwise`` when there is none."""

    def read(work: Work) -> Mapping[str, str]:
        return source.kept(work, source.key_form)

    def answered(key: Mapping[str, str]) -> None:
        if key.get(GROUPS):
            PackageKeySheet(desk, source, key).open()
        else:
            otherwise()

    desk.ask(read).then(answered)

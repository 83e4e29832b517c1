"""Taking something out of a child's record later than on its day: why is asked first."""

from __future__ import annotations

from collections.abc import Callable

from app.services.work import Work
from ui.desk import Desk
from ui.keeping.sheets import ReasonSheet


def ask_why(desk: Desk, form: str, command: Callable[[Work, str], Callable[[], None]]) -> None:
    """Ask for the reason and run ``command`` with it; what it returns is called once that is done.

    ``form`` names what is half typed.
    """
    after: list[Callable[[], None]] = []

    def do(work: Work, reason: str) -> None:
        after.append(command(work, reason))

    words = desk.tr(
        "It goes for good, with what was changed in it. That it was taken out, by whom and why, stays on the child’s "
        "file: name no other child here."
    )
    sheet = ReasonSheet(desk, form, desk.tr("Take it out of this record"), words, desk.tr("Take it &out"), do)
    sheet.accepted.connect(lambda: after[-1]())
    sheet.open()

"""Today is read before the desk is laid, and then comes on screen whole: laid out once, painted once.

Asked for by its page, it was read while the window's thread painted a page with nothing on it, each waiting for the
other, and then everything was laid out and painted again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.services import first_page
from app.services.first_page import FirstPage
from app.services.vaults import OpenVault
from ui.tasks import TaskRunner


def read_first(tasks: TaskRunner, vault: OpenVault, then: Callable[[FirstPage | None], None]) -> None:
    """Read Today on the records' thread; ``then`` gets it, or None where that failed: the page asks again and says so.

    Nothing is called when the window was closed meanwhile.
    """
    if tasks.is_closed:
        return
    read: list[FirstPage] = []

    def go_on() -> None:
        if not tasks.is_closed:
            then(read[0] if read else None)

    tasks.run(
        lambda: vault.read(first_page.read),
        done=read.append,
        failed=lambda _error: None,
        settled=go_on,
        words=QCoreApplication.translate("Entry", "Unlocking…"),  # as it says for the key, until Today is there
    )

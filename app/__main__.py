"""The door: ``holdfast`` opens the window; ``holdfast VERB`` runs a command; Qt is imported only for a window."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.services.surroundings import Surroundings


def main() -> int:
    """Run what the command line asks for and return the exit code (0 to 3)."""
    gc.disable()  # nothing is garbage on the way to the first paint, and a command turns it on again
    from app.bootstrap.late import left_for_later

    with left_for_later("ipaddress"):  # for addresses of the web
        import pathlib  # noqa: F401  # loaded here, so that what follows finds it loaded without them
    from app.bootstrap import defects, workplace
    from app.bootstrap.hardening import refuse_core_dumps

    refuse_core_dumps()
    defects.install(workplace.data_folder(), _tell)
    from app.bootstrap.window import why_no_screen
    from app.cli.commands import is_usual_start, run
    from app.cli.doors import Doors
    from app.cli.outcome import NOT_DONE

    if not is_usual_start(sys.argv[1:]):
        gc.enable()
    try:
        return run(sys.argv[1:], Doors(_surroundings, why_no_screen, _open_window, _self_check))
    except Exception as defect:  # reported without content, and ended with the exit code for what was not done
        sys.excepthook(type(defect), defect, defect.__traceback__)
        return NOT_DONE


def _surroundings() -> Surroundings:
    from app.bootstrap import workplace
    from app.services.surroundings import real_surroundings

    place = workplace.prepare()
    return real_surroundings(place.folder, place.device)


def _open_window(vault: Path | None, is_safe: bool) -> int:
    from contextlib import suppress

    from app.bootstrap import workplace
    from app.bootstrap.window import NoScreenError, open_window, tell_in_window
    from app.cli.outcome import NotDoneError
    from app.domain.errors import AppError

    try:
        try:
            place = workplace.prepare()
        except AppError as error:  # whoever started it from a menu sees no terminal
            with suppress(NoScreenError):
                tell_in_window(error)
            raise error
        return open_window(place, vault, is_safe=is_safe)
    except NoScreenError as reason:
        raise NotDoneError("no-screen", f"The window did not open, because {reason}.") from None


def _self_check(trying: Callable[[str], None]) -> tuple[tuple[str, str], ...]:
    from app.bootstrap.self_check import self_check

    return self_check(trying)


def _tell(report: Path | None) -> None:
    words = "Something went wrong that should not have. What was saved is safe."
    if report is not None:
        words += f" A report without any content is in {report}."
    print(words, file=sys.stderr)  # noqa: T201  # the last resort, when nothing else may work


if __name__ == "__main__":
    sys.exit(main())

"""A screen without a monitor: the packaged window is opened on it, looked at and typed into."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from release.facts import PackagingError

NUMBER = ":77"
SIZE = "1366x768x24"
PATIENCE_S = 60
_LOOKS = 6  # as many pictures alike, a second apart: more than a busy computer takes to derive the key


class Screen:
    """Xvfb while it is needed. Needs xvfb, xdotool and imagemagick."""

    def __enter__(self) -> Self:
        # without "noreset" it begins anew whenever its last window closes, and turns away who comes meanwhile
        command = ["Xvfb", NUMBER, "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command)  # noqa: S603  # words of our own
        until(lambda: Path(f"/tmp/.X11-unix/X{NUMBER[1:]}").exists(), "the screen")  # noqa: S108  # where X11 has it
        return self

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait()

    def wait_for_window(self, title: str) -> float:
        """Wait until a window of that title is there; return how long that took, in seconds."""
        began = time.monotonic()
        until(lambda: bool(_xdotool("search", "--onlyvisible", "--name", title)), f"a window “{title}”")
        return time.monotonic() - began

    def type(self, words: str) -> None:
        """Type ``words`` as a person would, then Enter."""
        _xdotool("type", "--delay", "40", words)
        _xdotool("key", "Return")

    def settled_picture(self, target: Path) -> int:
        """Take pictures until nothing changes any more; the last one is in ``target``. Returns its number of colours.

        Nothing outside the window tells when it has drawn what comes after a key press.
        """
        seen: list[int] = []
        deadline = time.monotonic() + PATIENCE_S
        while len(seen) < _LOOKS or len(set(seen[-_LOOKS:])) > 1:
            if time.monotonic() > deadline:
                break
            time.sleep(1)  # between two looks: nothing outside a window tells when it is drawn
            seen.append(self.picture(target))
        return seen[-1]

    def changed(self, before: Path, after: Path) -> float:
        """Return which part of the screen differs between two pictures, 0 to 1."""
        told = subprocess.run(  # noqa: S603  # our own pictures
            ["compare", "-metric", "AE", str(before), str(after), "null:"],  # noqa: S607
            capture_output=True,
            text=True,
            check=False,  # it ends with 1 when they differ
            timeout=PATIENCE_S,
        )
        width, height, _depth = (int(number) for number in SIZE.split("x"))
        return float(told.stderr.split()[0]) / (width * height)

    def picture(self, target: Path) -> int:
        """Take a picture of the whole screen into ``target``; return how many colours it has."""
        subprocess.run(["import", "-display", NUMBER, "-window", "root", str(target)], check=True, timeout=PATIENCE_S)  # noqa: S603, S607
        told = subprocess.run(  # noqa: S603  # our own pictures
            ["identify", "-format", "%k", str(target)],  # noqa: S607
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE_S,
        )
        return int(told.stdout)


def _xdotool(*command: str) -> str:
    told = subprocess.run(  # noqa: S603  # keys and names of our own
        ["/usr/bin/xdotool", *command],
        env={"DISPLAY": NUMBER},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    return told.stdout.strip()


def until(is_so: Callable[[], bool], what: str) -> None:
    """Wait until ``is_so`` tells True. Raises PackagingError that says that ``what`` did not come."""
    deadline = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > deadline:
            raise PackagingError(f"{what} did not come within {PATIENCE_S} s.")
        time.sleep(0.05)

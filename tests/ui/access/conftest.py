"""A screen of its own, a session bus of its own, the accessibility bus on it, and the window in another process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.conftest import Records
from tests.hearing import next_line
from tests.ui.access.reader import Reader, Thing

ROOT = Path(__file__).resolve().parents[3]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_S = 20


def _missing() -> str:
    """Return what this computer has not got of what is needed, "" when all is there."""
    if sys.platform != "linux":
        return "the accessibility bus is Linux's"
    programs = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    return ", ".join(programs + ([] if any(map(os.path.exists, LAUNCHERS)) else ["at-spi2-core"]))


def started(stack: ExitStack, command: list[str], **options: object) -> subprocess.Popen[str]:
    """Start a program that ends with the test."""
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT, **options
    )  # type: ignore[call-overload]  # what is handed on is what it takes
    stack.callback(_end, process)
    return process  # type: ignore[no-any-return]  # as said above


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(timeout=PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    assert process.stdout is not None
    process.stdout.close()


@pytest.fixture
def listening(records: Records, tmp_path: Path) -> Iterator[tuple[Reader, Thing]]:
    """A reader on the bus, and the running program as it is told there, before the unlock page."""
    missing = _missing()
    if missing:
        pytest.skip(f"needs {missing}")
    with ExitStack() as stack:
        near = stack.enter_context(tempfile.TemporaryDirectory(prefix="hf"))  # a socket's path must be short
        around = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "DBUS_", "AT_SPI"))}
        around |= {"XDG_RUNTIME_DIR": near, "XDG_CONFIG_HOME": near, "GSETTINGS_BACKEND": "memory"}
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x800x24", "-nolisten", "tcp"]
        around["DISPLAY"] = f":{next_line(started(stack, screen, env=around))}"
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        around["DBUS_SESSION_BUS_ADDRESS"] = next_line(started(stack, bus, env=around))
        around |= {"QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        window = [sys.executable, "-m", "tests.ui.access.window", str(tmp_path), str(records.path)]
        reader = Reader(around["DBUS_SESSION_BUS_ADDRESS"])  # before the window, which asks at its start what is heard
        stack.callback(reader.close)
        assert next_line(started(stack, window, env=around)) == "ready"
        yield reader, reader.program("Holdfast")

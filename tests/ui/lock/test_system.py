"""Screen lock and sleep, told by a real message bus of the test's own."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.hearing import next_line
from ui.lock import SystemWatch
from ui.lock.windows import WindowsWatch

LISTEN = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
from ui.lock.system import SystemWatch
watch = SystemWatch(is_active=lambda: False)
def told(why):
    print(why, flush=True)
    app.quit()
watch.lock_due.connect(told)
assert watch.start()
print("ready", flush=True)
QTimer.singleShot(20000, app.quit)
app.exec()
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None or shutil.which("dbus-send") is None:
        pytest.skip("no message bus on this computer")
    process = subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address=1", f"--address=unix:path={tmp_path / 'bus'}"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    yield next_line(process)
    process.terminate()
    process.wait(60)
    process.stdout.close()


@pytest.mark.parametrize(
    ("path", "signal", "argument", "why"),
    [
        (
            "/org/freedesktop/login1/session/_31",
            "org.freedesktop.DBus.Properties.PropertiesChanged",
            "string:org.freedesktop.login1.Session",
            "screen",
        ),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true", "screen"),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true", "screen"),
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:true", "sleep"),
        ("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session.Lock", "", "screen"),
    ],
)
def test_it_hears_the_system(bus: str, path: str, signal: str, argument: str, why: str) -> None:
    env = dict(os.environ, DBUS_SESSION_BUS_ADDRESS=bus, DBUS_SYSTEM_BUS_ADDRESS=bus)
    listener = subprocess.Popen([sys.executable, "-c", LISTEN], stdout=subprocess.PIPE, text=True, env=env)
    assert listener.stdout is not None
    ready = next_line(listener)
    send = ["dbus-send", f"--bus={bus}", "--type=signal", path, signal, *([argument] if argument else [])]
    subprocess.run(send, check=True, timeout=60)
    heard = next_line(listener)
    listener.wait(timeout=30)
    listener.stdout.close()
    assert (ready, heard) == ("ready", why)


def test_only_the_beginning_of_sleep_counts(qtbot: QtBot) -> None:
    watch = SystemWatch()
    with qtbot.assertNotEmitted(watch.lock_due):
        watch.on_sleep(False)
        watch.on_screen(False)
    with qtbot.waitSignal(watch.lock_due) as due:
        watch.on_lock()
    assert due.args == ["screen"]


def test_a_session_that_is_still_at_the_screen_does_not_lock(qtbot: QtBot) -> None:
    watch = SystemWatch(is_active=lambda: True)
    with qtbot.assertNotEmitted(watch.lock_due):
        watch.on_changed("org.freedesktop.login1.Session")
    elsewhere = SystemWatch(is_active=lambda: False)
    with qtbot.assertNotEmitted(elsewhere.lock_due):
        elsewhere.on_changed("org.freedesktop.UPower.Device")


def test_where_nobody_can_tell_the_session_counts_as_there(bus: str) -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from ui.lock.system import session_is_active; print(session_is_active())"
    )
    env = dict(os.environ, DBUS_SESSION_BUS_ADDRESS=bus, DBUS_SYSTEM_BUS_ADDRESS=bus)
    child = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=env, check=False, timeout=60
    )
    assert (child.returncode, child.stdout.strip()) == (0, "True"), child.stderr


@pytest.mark.parametrize(
    ("number", "parameter", "why"),
    [
        (0x02B1, 7, "screen"),  # the session is locked
        (0x02B1, 2, "screen"),  # another account has the screen
        (0x02B1, 8, ""),  # unlocked
        (0x0218, 4, "sleep"),
        (0x0218, 7, ""),  # awake again
        (0x0100, 7, ""),  # a key
    ],
)
def test_what_windows_says_is_understood(qtbot: QtBot, number: int, parameter: int, why: str) -> None:
    """The messages as they lie in memory; whether Windows sends them is for Windows."""
    parent = QObject()
    watch = WindowsWatch(0, parent)
    heard: list[str] = []
    watch.lock_due.connect(heard.append)
    message = wintypes.MSG(message=number, wParam=parameter)
    watch._filter.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message))
    watch._filter.nativeEventFilter(b"xcb_generic_event_t", 0)
    assert heard == ([why] if why else [])


def test_no_bus_is_no_trouble(tmp_path: Path) -> None:
    nowhere = f"unix:path={tmp_path / 'nowhere'}"
    env = dict(os.environ, DBUS_SESSION_BUS_ADDRESS=nowhere, DBUS_SYSTEM_BUS_ADDRESS=nowhere)
    program = (
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from ui.lock.system import SystemWatch; print(SystemWatch().start())"
    )
    child = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=env, check=False, timeout=60
    )
    assert (child.returncode, child.stdout.strip()) == (0, "False"), child.stderr

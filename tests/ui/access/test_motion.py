"""Whether the desktop asks for less movement: a portal on a real bus is asked by the program in another process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from threading import Thread

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.hearing import next_line
from tests.ui.access.conftest import ROOT, started
from ui.theme import motion

PORTAL = "org.freedesktop.portal.Desktop"
ASK = "from ui.theme import motion; print(motion.system_wants_less())"


class Portal:
    """A desktop's portal with one setting; every other is not known to it."""

    def __init__(self, address: str, key: str, value: tuple[str, object]) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(PORTAL))
        self._key, self._value = key, value
        self._thread = Thread(target=self._answer)
        self._thread.start()

    def _answer(self) -> None:
        while True:
            asked = self._bus.receive()
            if asked.header.message_type is not MessageType.method_call:
                continue
            if asked.header.fields.get(HeaderFields.member) == "Stop":
                return
            if asked.body[1] == self._key:
                self._bus.send(new_method_return(asked, "v", (("v", self._value),)))
            else:
                self._bus.send(new_error(asked, "org.freedesktop.portal.Error.NotFound"))

    def stop(self, address: str) -> None:
        """End the thread that answers."""
        with open_dbus_connection(address) as bus:
            bus.send(new_method_call(DBusAddress("/", PORTAL, PORTAL), "Stop"))
        self._thread.join()
        self._bus.close()


@pytest.fixture
def bus() -> Iterator[dict[str, str]]:
    """The environment of a session with a bus of its own."""
    if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon")
    with ExitStack() as stack:
        around = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        around["DBUS_SESSION_BUS_ADDRESS"] = next_line(
            started(stack, ["dbus-daemon", "--session", "--nofork", "--print-address=1"], env=around)
        )
        yield around


def test_the_desktops_wish_is_heard_over_the_bus(bus: dict[str, str]) -> None:
    portal = Portal(bus["DBUS_SESSION_BUS_ADDRESS"], "enable-animations", ("b", False))
    try:
        command = [sys.executable, "-c", ASK]
        told = subprocess.run(command, env=bus, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    finally:
        portal.stop(bus["DBUS_SESSION_BUS_ADDRESS"])
    assert told.stdout.strip() == "True"


@pytest.mark.parametrize(
    ("key", "value", "is_less"),
    [
        ("enable-animations", False, True),
        ("enable-animations", True, False),
        ("reduced-motion", 1, True),
        ("reduced-motion", 0, False),
        ("AnimationDurationFactor", "0", True),
        ("AnimationDurationFactor", "1.0", False),
        ("", None, False),
    ],
)
def test_each_desktop_says_it_in_its_own_way(key: str, value: object, is_less: bool) -> None:
    assert motion.wants_less(lambda _group, asked: value if asked == key else None) is is_less

"""What a screen reader is told of the window: asked for over the accessibility bus (AT-SPI), from another process.

Only the bus is used here, nothing of the program and nothing of Qt: what is not said there, nobody hears.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE, ACTION, TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action", "org.a11y.atspi.EditableText"
COMPONENT = "org.a11y.atspi.Component"
REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
KEYS = DBusAddress(
    "/org/a11y/atspi/registry/deviceeventcontroller",
    "org.a11y.atspi.Registry",
    "org.a11y.atspi.DeviceEventController",
)
PRESS_AND_LET_GO = 2
KEY_CODES = {"Escape": 9, "Tab": 23, "Return": 36, "Space": 65, "Up": 111, "Down": 116, "Right": 114, "F1": 67, "A": 38}
DESKTOP = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
NOWHERE = "/org/a11y/atspi/null"
# The places of the states in the two words that AT-SPI sends, as far as they are asked for here.
STATES = {
    4: "checked",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    17: "multi-line",
    20: "pressed",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    33: "required",
    36: "invalid",
    41: "checkable",
    43: "read-only",
}
PASSWORD, LABELLED_BY = 40, 2  # Qt names the role of a covered field "text", and numbers it rightly
PATIENCE_S = 20.0
_TOLD = ("GetState", "GetInterfaces", "GetRelationSet")


@dataclass
class Thing:
    """One object as it is told: what a reader knows of a control."""

    bus: str
    path: str
    name: str = ""
    role: str = ""
    description: str = ""
    states: frozenset[str] = frozenset()
    interfaces: frozenset[str] = frozenset()
    labelled_by: list[tuple[str, str]] = field(default_factory=list)
    inside: list[Thing] = field(default_factory=list)

    def every(self) -> Iterator[Thing]:
        """Go through the object and everything in it."""
        yield self
        for one in self.inside:
            yield from one.every()

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} ({', '.join(sorted(self.states))}) {self.description!r}"


@dataclass(frozen=True)
class Heard:
    """One event: what kind ("object:announcement", "focus"), and the words or the object it is of."""

    kind: str
    detail: str
    words: str
    path: str


class Reader:
    """Listens at the accessibility bus. ``session`` is the address of the session's own bus."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            address: str = bus.send_and_get_reply(asked, timeout=PATIENCE_S).body[0]
        self._bus: DBusConnection = open_dbus_connection(address)
        self.heard: list[Heard] = []
        for kind in ("Object", "Focus"):
            rule = MatchRule(type="signal", interface=f"org.a11y.atspi.Event.{kind}")
            self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE_S)
        for event in ("object:announcement", "object:state-changed:focused", "focus", "object:text-changed"):
            self._ask([new_method_call(REGISTRY, "RegisterEvent", "sas", (event, []))])

    def close(self) -> None:
        """Listen no longer."""
        self._bus.close()

    def program(self, name: str) -> Thing:
        """Wait until the program of that name is on the bus, and return it."""
        desktop = Thing(*DESKTOP)
        return self.until(lambda: next((one for one in self.children(desktop) if one.name == name), None), name)

    def until(self, found: Callable[[], Thing | None], what: str) -> Thing:
        """Ask again until there is an answer. Raises AssertionError when none comes."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            thing = found()
            if thing is not None:
                return thing
            self.listen(0.05)
        raise AssertionError(f"not told on the accessibility bus: {what}")

    def children(self, thing: Thing) -> list[Thing]:
        """Return what is directly in an object, told in full."""
        return self._told(self._places([thing])[0])

    def tree(self, thing: Thing) -> Thing:
        """Fill in everything that is in an object and can be seen, level by level, and return it."""
        level = [thing]
        while level:
            below: list[Thing] = []
            for above, places in zip(level, self._places(level), strict=True):
                above.inside = [Thing(bus, path) for bus, path in places]
                below += above.inside
            self._fill(below)
            for above in level:
                above.inside = [one for one in above.inside if "showing" in one.states or one.role == "window"]
            level = [one for above in level for one in above.inside]
        return thing

    def do(self, thing: Thing) -> None:
        """Do the first thing that an object offers to do: press a button, tick a box."""
        self._ask([self._call(thing, ACTION, "DoAction", "i", (0,))])

    def write(self, thing: Thing, words: str) -> None:
        """Put words into a field, as dictation does."""
        self._ask([self._call(thing, TEXT, "SetTextContents", "s", (words,))])

    def focus(self, thing: Thing) -> None:
        """Put the focus on an object."""
        self._ask([self._call(thing, COMPONENT, "GrabFocus")])

    def press(self, key: str) -> None:
        """Press and let go a key of the keyboard, wherever the focus is."""
        self._ask([new_method_call(KEYS, "GenerateKeyboardEvent", "isu", (KEY_CODES[key], "", PRESS_AND_LET_GO))])

    def listen(self, seconds: float) -> list[Heard]:
        """Take in the events that come within so many seconds, and return all that were heard."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                self._note(self._bus.receive(timeout=left))
            except TimeoutError:
                break
        return self.heard

    def _told(self, places: Sequence[tuple[str, str]]) -> list[Thing]:
        things = [Thing(bus, path) for bus, path in places]
        self._fill(things)
        return things

    def _fill(self, things: Sequence[Thing]) -> None:
        asked = []
        for one in things:
            address = DBusAddress(one.path, one.bus, "org.freedesktop.DBus.Properties")
            asked += [new_method_call(address, "Get", "ss", (ACCESSIBLE, what)) for what in ("Name", "Description")]
            asked += [self._call(one, ACCESSIBLE, what) for what in ("GetRoleName", "GetRole", *_TOLD)]
        told = self._ask(asked)
        for place, one in enumerate(things):
            name, description, role, number, states, interfaces, related = told[place * 7 : place * 7 + 7]
            one.name, one.description = (value[0][1] if value else "" for value in (name, description))
            one.role = "gone" if not role else "password text" if number == (PASSWORD,) else role[0]
            one.labelled_by = [
                part for kind, parts in (related[0] if related else []) if kind == LABELLED_BY for part in parts
            ]
            words = states[0] if states else (0, 0)
            bits = words[0] | words[1] << 32
            one.states = frozenset(state for bit, state in STATES.items() if bits >> bit & 1)
            one.interfaces = frozenset(part.rpartition(".")[2] for part in interfaces[0]) if interfaces else frozenset()

    def _places(self, things: Sequence[Thing]) -> list[list[tuple[str, str]]]:
        told = self._ask([self._call(one, ACCESSIBLE, "GetChildren") for one in things])
        return [[(bus, path) for bus, path in answer[0] if path != NOWHERE] if answer else [] for answer in told]

    def _call(self, thing: Thing, interface: str, method: str, signature: str = "", body: Any = ()) -> Message:
        address = DBusAddress(thing.path, thing.bus, interface)
        return new_method_call(address, method, signature or None, body)

    def _ask(self, messages: Sequence[Message]) -> list[Any]:
        """Send all, then wait for all: a question answered with an error is answered with None."""
        waiting = {}
        for place, message in enumerate(messages):
            serial = next(self._bus.outgoing_serial)
            waiting[serial] = place
            self._bus.send(message, serial=serial)
        answers: list[Any] = [None] * len(messages)
        while waiting:
            got = self._bus.receive(timeout=PATIENCE_S)
            place_of = waiting.pop(got.header.fields.get(HeaderFields.reply_serial, 0), None)
            if place_of is None:
                self._note(got)
            elif got.header.message_type is MessageType.method_return:
                answers[place_of] = got.body
        return answers

    def _note(self, message: Message) -> None:
        if message.header.message_type is not MessageType.signal:
            return
        fields = message.header.fields
        interface = str(fields.get(HeaderFields.interface, "")).rpartition(".")[2]
        detail, words = str(message.body[0]), message.body[3][1] if len(message.body) > 3 else ""
        kind = f"{interface}:{fields.get(HeaderFields.member, '')}".casefold()
        self.heard.append(Heard(kind, detail, str(words), str(fields.get(HeaderFields.path, ""))))

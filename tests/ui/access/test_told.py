"""What whoever cannot see the window is told of it, read back over the accessibility bus (ui.md 11; WCAG 4.1.2, 4.1.3).

Everything is done as a reader or dictation does it, from another process: buttons are pressed and fields are filled
over the bus, keys go to whatever has the focus. So what cannot be worked that way fails here, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.conftest import Records
from tests.ui.access.reader import Reader, Thing

CONTROLS = {
    *("push button", "check box", "radio button", "combo box", "text", "password text", "spin box", "slider"),
    *("list", "list item", "table", "cell", "label", "page tab", "link", "menu item", "scroll bar"),
}
IN_LISTS = {"list", "list item", "table", "cell"}
TICKED = {"check box", "radio button"}


class Listener:
    """Somebody who hears the window, and keeps what is wrong with what is told."""

    def __init__(self, reader: Reader, program: Thing) -> None:
        self.reader, self.program = reader, program
        self.wrong: list[str] = []

    def there(self) -> Iterator[Thing]:
        """Go through everything that is told to be showing now."""
        self.reader.tree(self.program)
        yield from self.program.every()

    def find(self, name: str, role: str = "", *state: str) -> Thing:
        """Wait until something of that name, kind and state is told, and return it."""

        def look() -> Thing | None:
            fits = (one for one in self.there() if one.name == name and role in ("", one.role))
            return next((one for one in fits if one.states.issuperset(state)), None)

        return self.reader.until(look, f"{role} {name!r} {state}")

    def press(self, name: str) -> None:
        """Press a button over the bus."""
        self.reader.do(self.find(name, "push button"))

    def hears(self, words: str) -> None:
        """Wait until these words are read out by themselves."""

        def said() -> bool:
            return any(words in one.words for one in self.reader.heard if one.kind == "object:announcement")

        self.reader.until(lambda: self.program if said() else None, f"announcement {words!r}")

    def typed(self) -> list[str]:
        """Return what was told of letters that were typed, in order."""
        return [one.words for one in self.reader.heard if one.kind == "object:textchanged" and one.detail == "insert"]

    def look_over(self, screen: str) -> list[Thing]:
        """Find what is told wrongly of this screen: names, kinds, states. Return what the keyboard reaches on it."""
        reached = [one for one in self.there() if "focusable" in one.states]
        named = {(one.bus, one.path): one.name for one in self.program.every()}
        for one in reached:
            labelled = any(named.get(place) for place in one.labelled_by)
            if not (one.name if one.role != "combo box" else labelled):  # a drop-down is called by what it shows
                self.wrong.append(f"{screen}: no name: {one}")
            if one.role not in CONTROLS:
                self.wrong.append(f"{screen}: no kind of control: {one}")
            if one.role in TICKED and "checkable" not in one.states:
                self.wrong.append(f"{screen}: ticked or not is not told: {one}")
            if one.role in ("text", "password text") and "EditableText" not in one.interfaces:
                self.wrong.append(f"{screen}: cannot be written in: {one}")
        # Of a list Qt says it twice, and of its current row also while the focus is elsewhere.
        if sum("focused" in one.states and one.role not in IN_LISTS for one in reached) > 1:
            self.wrong.append(f"{screen}: the focus is told in two places")
        return reached


def rows(things: list[Thing], name: str) -> list[Thing]:
    """Return what a list tells of its rows."""
    return next(one for one in things if one.role == "list" and one.name == name).inside


def unlock(me: Listener, passphrase: str) -> None:
    """Get in: nothing typed, the wrong one, the right one."""
    field = me.find("Passphrase", "password text", "focused")
    me.look_over("unlock")
    me.press("Unlock")
    me.hears("Type your passphrase")
    assert me.find("Passphrase", "password text").description == "Type your passphrase"
    me.reader.press("A")
    me.reader.until(lambda: field if me.typed() else None, "that a letter was typed")
    assert set(me.typed()) == {"•"}  # or the passphrase would be said aloud, letter by letter
    me.reader.write(field, "not this one")
    me.press("Unlock")
    me.hears("That passphrase does not open these records.")
    again = me.find("Passphrase", "password text", "enabled", "focused")
    assert again.description.startswith("That passphrase does not open")  # readers that know no announcements say this
    me.reader.write(field, passphrase)
    me.press("Unlock")
    me.hears("Today")


def test_a_reader_is_told_what_the_main_screens_hold_and_can_work_them(
    listening: tuple[Reader, Thing], records: Records
) -> None:
    me = Listener(*listening)
    unlock(me, records.passphrase)
    me.find("Start session", "push button", "focused")
    due = rows(me.look_over("Today"), "Actions due")
    assert "Priya Nair · due 2 Aug · case RJ-003, 112 days late" in due[0].name  # that it is late is said, not only red

    me.press("People")
    me.hears("People")
    assert me.find("People", "push button").description == "Shown now"
    cells = [one for one in me.look_over("people") if one.role == "cell"]
    assert "Priya Nair, November 2026: Planned for" in " ".join(one.name for one in cells)

    me.press("Settings")
    me.hears("Settings")
    me.look_over("settings")
    assert "checked" in me.find("As this computer", "radio button").states
    me.reader.do(me.find("Dark", "radio button"))
    me.find("Dark", "radio button", "checked")
    assert "checked" not in me.find("As this computer", "radio button").states
    me.reader.do(me.find("Leave out movement on screen", "check box"))
    me.find("Leave out movement on screen", "check box", "checked")

    me.press("Cases")
    me.reader.focus(me.find("Cases", "list"))
    me.reader.press("Return")  # the row that the focus is on
    me.find("Export for case file…", "push button")
    me.look_over("case")
    me.press("Export for case file…")
    me.find("Sign and save PDF…", "push button")
    me.look_over("export")
    me.reader.press("Escape")

    me.press("Today")
    me.press("Start session")
    me.find("Notes", "text")
    agenda = rows(me.look_over("session"), "Agenda")
    assert agenda[0].name.endswith(", now")
    assert agenda[1].name.endswith(", to do")
    notes = me.find("Notes", "text")
    me.reader.write(notes, "Tired, and glad that the season is over.")
    me.press("Hide & lock")
    me.hears("Locked")
    left = [one for one in me.look_over("locked") if one.role in ("list", "text", "list item")]
    assert not left, left
    assert not me.wrong, "\n".join(me.wrong)

"""The entries of Go to…, and which of them fit what was typed.

A child's full name is searched only while names are shown (ui.md 3); initials and case numbers always are.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case
from app.domain.people import Person
from app.services import help_pages
from app.services.actions import ActionRow
from app.services.directory import Directory
from app.services.groups import GroupRow
from app.services.sessions import SessionRow
from ui.components import Row
from ui.desk import Desk
from ui.settings import titles
from ui.wording import clock_time, day, day_in_list, due
from ui.wording.practice import kind_name, worry_name

MOST = 60  # rows shown; more letters find the rest


def _tr(words: str) -> str:
    return QCoreApplication.translate("GoTo", words)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row, what else typing finds it by, and what opening it does."""

    row: Row
    also: str
    go: Callable[[], object]


def places_and_commands(desk: Desk) -> list[Entry]:
    """Return the places of the navigation and what can be begun from anywhere."""
    window = desk.window
    entries = [
        Entry(Row(place.key, place.title, _tr("Place"), icon=place.icon), "", partial(window.go, place.key))
        for place in window.places()
    ]
    commands: tuple[tuple[str, str, str, str, tuple[object, ...]], ...] = (
        ("report-now", _tr("Who to call"), _tr("A child is in danger, or has told someone"), "phone", (None,)),
        ("ad-hoc", _tr("Ad hoc note"), _tr("Write down a conversation at once"), "pencil", ()),
        ("plan-session", _tr("Plan a session"), _tr("Begin something new"), "calendar", (None,)),
        ("plan-group", _tr("Plan a group session"), _tr("Begin something new"), "users", ()),
        ("new-case", _tr("Open a case"), _tr("Begin something new"), "plus", ()),
        ("new-person", _tr("Add a person"), _tr("Begin something new"), "user-plus", ()),
        (
            "bring-in-people",
            _tr("Bring in a list"),
            _tr("People from a spreadsheet"),
            "users",
            (),
        ),
        ("check-pdf", _tr("Check a PDF"), _tr("See who signed it, and whether it was changed"), "writing-sign", ()),
        ("trail", _tr("Who did what"), _tr("Who opened, wrote, changed, signed or exported what"), "history", ()),
        ("lost", _tr("A laptop or a stick is lost"), _tr("What to do first, and a drafted note"), "alert-triangle", ()),
        ("move", _tr("Move to a new computer"), _tr("A checked copy on a memory stick"), "file-export", ()),
        ("recovery-sheet", _tr("New recovery sheet"), _tr("For when the one on paper was used or lost"), "printer", ()),
    )
    also = {
        "lost": _tr("stolen theft"),
        "bring-in-people": _tr("import CSV"),
        "trail": _tr("audit log"),
        "recovery-sheet": _tr("print"),
    }
    entries += [
        Entry(Row(f"do-{name}", title, detail, icon=icon), also.get(name, ""), partial(desk.open, name, *args))
        for name, title, detail, icon, args in commands
        if desk.can_open(name) and _may_begin(desk, name)
    ]
    entries.append(
        Entry(Row("do-lock", _tr("Hide & lock"), "F12", icon="lock"), _tr("close log out"), window.lock_asked.emit)
    )
    return entries


def settings_and_help(desk: Desk) -> list[Entry]:
    """Return the groups of settings and the chapters of the help, which are found by typing only."""
    entries = []
    if desk.window.has_place("settings"):
        also = titles.also_called()
        entries += [
            Entry(
                Row(f"settings-{key}", title, _tr("Settings"), icon="adjustments-horizontal"),
                also.get(key, ""),
                partial(desk.open, "settings-group", key),
            )
            for key, title in titles.titles(desk.sight).items()
        ]
    if desk.window.has_place("help"):
        entries += [
            Entry(
                Row(f"help-{one.key}", one.title, _tr("Help"), icon="help-circle"),
                "",
                partial(desk.open, "help-chapter", one.key),
            )
            for one in help_pages.chapters()
        ]
    return entries


def search_in_notes(desk: Desk, typed: str) -> Entry:
    """Return the last row: what was typed, looked for in what was written."""
    title = _tr("Search in notes for “%1”").replace("%1", typed) if typed else _tr("Search in notes")
    row = Row("do-search", title, _tr("Words in what was written, as far as you may read it"), icon="search")
    return Entry(row, "", lambda: desk.window.search_asked.emit(typed))


def _may_begin(desk: Desk, name: str) -> bool:
    sight = desk.sight
    allowed = {
        "plan-session": sight.plans,
        "plan-group": sight.plans_groups,
        "new-case": sight.opens_cases,
        "new-person": sight.manages_people,
        "bring-in-people": sight.manages_people,
        "recovery-sheet": sight.manages_people,
    }
    return allowed.get(name, True)


def records(desk: Desk, found: Directory, *, names: bool) -> list[Entry]:
    """Return the entries of the records; children by full name only with ``names``."""
    today = desk.today()
    return [
        *(_case(desk, case, found.formerly.get(case.id, ""), today, names=names) for case in found.cases),
        *(_person(desk, person, found.known_before.get(person.id, "")) for person in found.people),
        *(_session(desk, row, today) for row in found.sessions),
        *(_group(desk, row, today) for row in found.groups),
        *(_action(desk, row, today) for row in found.actions),
    ]


def _case(desk: Desk, case: Case, formerly: str, today: date, *, names: bool) -> Entry:
    closed = "" if case.closed_on is None else _tr("closed %1").replace("%1", day_in_list(case.closed_on, today))
    detail = " · ".join(part for part in (_tr("Case"), worry_name(case.worry), closed) if part)
    title = case.child_name if names else case.initials
    row = Row(case.id, title, detail, title_rest=case.reference, icon="folder")
    return Entry(row, f"{case.initials.replace('.', '')} {formerly}".strip(), lambda: desk.open("case", case.id))


def _person(desk: Desk, person: Person, known_before: str) -> Entry:
    detail = _tr("Person") if person.left_on is None else _tr("Person, has left")
    row = Row(person.id, person.full_name, detail, icon="users")
    return Entry(row, f"{person.known_as} {known_before}".strip(), lambda: desk.open("person", person.id))


def _session(desk: Desk, row: SessionRow, today: date) -> Entry:
    mine = row.pair.supervisee == desk.vault.me
    other = row.supervisor_name if mine else row.supervisee_name
    title = _tr("%1 with %2").replace("%1", kind_name(row.session.kind)).replace("%2", other)
    when = f"{day_in_list(row.held_on, today, weekday=True)}, {clock_time(row.session.planned_at)}"
    shown = Row(row.session.id, title, f"{_tr('Session')} · {when}", icon="messages")
    return Entry(shown, f"{day(row.held_on)} {row.held_on:%d/%m/%Y}", lambda: desk.open("session", row.session.id))


def _group(desk: Desk, row: GroupRow, today: date) -> Entry:
    when = f"{day_in_list(row.held_on, today, weekday=True)}, {clock_time(row.group.planned_at)}"
    shown = Row(row.group.id, row.group.title, f"{kind_name(row.group.kind)} · {when}", icon="users")
    return Entry(shown, f"{day(row.held_on)} {row.held_on:%d/%m/%Y}", lambda: desk.open("group", row.group.id))


def _action(desk: Desk, row: ActionRow, today: date) -> Entry:
    about = " ".join(row.case_label) if row.case_label else ""
    parts = (_tr("Action"), row.owner_name, about, due(row.action.due_on, today))
    shown = Row(row.action.id, row.action.what, " · ".join(part for part in parts if part), icon="checklist")
    return Entry(shown, "", lambda: desk.open("action", row.action.id))


def fitting(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Return the entries that hold every typed word, those that begin with one first; in their order otherwise."""
    wanted = fold(typed).split()
    if not wanted:
        return list(entries[:MOST])
    ranked: list[tuple[int, int, Entry]] = []
    for place, entry in enumerate(entries):
        row = entry.row
        title = fold(f"{row.title} {row.title_rest}")
        text = f" {title} {fold(row.detail)} {fold(entry.also)}"
        if all(word in text for word in wanted):
            rank = 0 if title.startswith(wanted[0]) else 1 if all(f" {word}" in text for word in wanted) else 2
            ranked.append((rank, place, entry))
    ranked.sort(key=lambda one: one[:2])
    return [entry for _rank, _place, entry in ranked[:MOST]]


def fold(text: str) -> str:
    """Return ``text`` as typing finds it: without accents, case or the full stops of initials."""
    apart = unicodedata.normalize("NFKD", text.replace(".", "").casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))

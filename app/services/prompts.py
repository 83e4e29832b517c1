"""Questions for a section of a note: one at a time, chosen by what is on the file, never inserted (S0-28 to 33).

What the program brings along is data with its sources (resources/prompts); a club may have its own in the place of any
list, and ways of its own beside the ones that are known (``app.services.own_lists``).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from typing import Any

import resources
from app.domain import prompting
from app.domain.case import Case
from app.domain.ids import AgendaItemId, CaseId, PersonId
from app.domain.prompting import Cause, OddHours, Prompt, Reason
from app.services import access, drafting, own_lists
from app.services.merging import siblings_of
from app.services.work import Work

EVERYDAY = ""  # the way of asking that is there when none is chosen
OWN = "own-"  # what the key of a club's own way begins with
LIST = "prompts-"  # what the name of a list of questions begins with; "prompts-kolb.make-of-it" is a way's
_CHILD_SECTIONS = frozenset({"what-has-happened", "like-for-child", "make-of-it"})
_BETWEEN = ": "  # between a stage and its question, in a list that a club edits


@dataclass(frozen=True, slots=True)
class Method:
    """A way of asking: the key that is remembered, and its title. ``is_own``: the club wrote it."""

    key: str
    title: str
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """How one item is written along: the way that was chosen, and the questions that were put away there."""

    method: str = EVERYDAY
    away: frozenset[str] = frozenset()


@cache
def _shipped() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("prompts/prompts.toml"))


def sections() -> tuple[str, ...]:
    """Return the keys of the sections that have questions."""
    return tuple(_shipped()["sections"])


def methods(work: Work) -> tuple[Method, ...]:
    """Return the ways of asking besides the everyday one: the known ones, then the club's own by title."""
    known = [Method(each["key"], each["title"]) for each in _shipped()["method"]]
    own = [
        Method(one.name.removeprefix(LIST), one.title, is_own=True)
        for one in own_lists.in_force(work)
        if one.name.startswith(LIST + OWN) and one.lines
    ]
    return (*known, *sorted(own, key=lambda one: one.title.casefold()))


def list_names() -> tuple[tuple[str, str, str], ...]:
    """Return the lists a club can edit: name, title of the way ("" for everyday), section."""
    everyday = [(LIST + section, "", section) for section in sections()]
    ways = [
        (f"{LIST}{each['key']}.{section}", str(each["title"]), section)
        for each in _shipped()["method"]
        for section in each["sections"]
    ]
    return (*everyday, *ways)


def shipped_lines(name: str) -> tuple[str, ...]:
    """Return the lines that the program brings along for a list; () for a list of the club's own."""
    method, _, section = name.removeprefix(LIST).rpartition(".")
    if not method:
        return tuple(_shipped()["sections"].get(section, ()))
    found = next((each for each in _shipped()["method"] if each["key"] == method), None)
    return () if found is None else tuple(_BETWEEN.join(pair) for pair in found["sections"].get(section, ()))


def source_of(name: str) -> str:
    """Return where a way of asking comes from, "" for the everyday questions and for the club's own."""
    method = name.removeprefix(LIST).rpartition(".")[0]
    return next((str(each["source"]) for each in _shipped()["method"] if each["key"] == method), "")


def for_section(
    work: Work,
    section: str,
    case_id: CaseId | None = None,
    practitioner: str = "",
    asking: Asking | None = None,
    say: Callable[[str], str] = str,
) -> tuple[Prompt, ...]:
    """Return the questions of a section in the order in which they are offered, the child's initials filled in.

    ``say`` puts each into the language of whoever reads it.

    What is on the child's file comes first and says why (S0-28 to 32). Late at night and early in the morning only
    tiredness is asked about. What was put away for this item is left out. An unknown section has no questions. Raises
    NotFoundError when the case may not be seen.
    """
    asking = Asking() if asking is None else asking
    case = None if case_id is None else access.case_to_see(work, case_id)
    usual = tuple(_usual(work, section, asking.method))
    found = usual
    if case is not None:
        found = (*_of_the_file(work, case, section), *usual)
        local = work.now.astimezone(work.zone)
        if usual and prompting.is_late(local, _odd_hours()):
            at = local.time().replace(second=0, microsecond=0, fold=0)
            found = (_ruled("late", Reason(Cause.LATE, at=at)),)
    child = "" if case is None else case.initials
    said = [replace(one, text=_filled(say(one.text), child, practitioner)) for one in found]
    return tuple(one for one in _once(said) if one.key not in asking.away)


def in_group(work: Work, section: str, initials: str, say: Callable[[str], str] = str) -> tuple[Prompt, ...]:
    """Return the questions of a section about a child in a group, whether agreement comes too easily first (S0-42).

    Nothing of the child's file is read: not everybody in the group may see it.
    """
    usual = _usual(work, section, EVERYDAY)
    first = [_ruled("group", Reason(Cause.IN_GROUP))] if section == _rules()["group"]["section"] else []
    return tuple(replace(one, text=_filled(say(one.text), initials, "")) for one in (*first, *usual))


def on_paper(work: Work, section: str, child: str = "") -> tuple[str, ...]:
    """Return the everyday questions of a section as they are printed: nothing of a child's file comes before them."""
    return tuple(_filled(one.text, child, "") for one in _usual(work, section, EVERYDAY))


def begin_own(work: Work, title: str, first: str) -> str:
    """Begin a way of the club's own with one question; returns the name of its list.

    Raises NotAllowedError("organisation"), InputError as ``own_lists.save``.
    """
    name = f"{LIST}{OWN}{work.ids.new().hex}"
    own_lists.save(work, name, [first], title)
    return name


def asking_of(work: Work, item_id: AgendaItemId) -> Asking:
    """Return how this person writes an item along: kept for them alone, until the session is finished."""
    kept = drafting.kept_form(work, form(item_id))
    method, away = kept.get("method", EVERYDAY), kept.get("away", "")
    known = {one.key for one in methods(work)}
    return Asking(method if method in known else EVERYDAY, frozenset(away.split()))


def choose(work: Work, item_id: AgendaItemId, method: str) -> None:
    """Write an item along another way; what was put away is there again."""
    drafting.save_form(work, form(item_id), {"method": method} if method else None)


def put_away(work: Work, item_id: AgendaItemId, key: str) -> None:
    """Do not ask this question again for this item."""
    asking = asking_of(work, item_id)
    drafting.save_form(work, form(item_id), {"method": asking.method, "away": " ".join(sorted(asking.away | {key}))})


def form(item_id: AgendaItemId) -> str:
    """Return the name under which it is kept how an item is written along."""
    return f"prompts-{item_id}"


# Where questions come from


def _usual(work: Work, section: str, method: str) -> Iterator[Prompt]:
    """Yield the questions of the way that was chosen; where it has none, the everyday ones."""
    if method.startswith(OWN):
        names = [LIST + method]
    elif method:
        names = [f"{LIST}{method}.{section}"]
        if section not in _CHILD_SECTIONS:
            names.append(f"{LIST}{method}.for-practitioner")
    else:
        names = []
    for name in (*names, LIST + section):
        lines = lines_of(work, name)
        if lines:
            yield from (_asked(line, has_stage=name != LIST + section) for line in lines)
            return


def lines_of(work: Work, name: str) -> tuple[str, ...]:
    """Return the lines of a list as they are in force: the club's own, otherwise what the program brings along."""
    own = own_lists.current(work, name)
    return shipped_lines(name) if own is None or own.is_shipped else own.lines


def _asked(line: str, *, has_stage: bool) -> Prompt:
    stage, between, question = line.partition(_BETWEEN)
    if not (has_stage and between):
        return Prompt(_key(line), line)
    return Prompt(_key(line), question, Reason(Cause.METHOD, topic=stage))


def _of_the_file(work: Work, case: Case, section: str) -> Iterator[Prompt]:
    for name, reason in _reasons(work, case).items():
        if reason is not None and _rules()[name]["section"] == section:
            yield _ruled(name, reason)


def _reasons(work: Work, case: Case) -> Mapping[str, Reason | None]:
    rules, episodes = _rules(), work.episodes.of_case(case.id)
    like, staff = rules["like-episodes"], rules["workers"]
    return {
        "like-episodes": prompting.like_episodes(
            episodes, work.today, work.zone, times=like["times"], days=like["days"]
        ),
        "odd-hours": prompting.odd_hours(episodes, work.today, work.zone, _odd_hours()),
        "workers": prompting.workers(_workers(work, case), times=staff["times"]),
        "siblings": _siblings(work, case),
        "others": _others(work, case),
    }


def _workers(work: Work, case: Case) -> Iterable[PersonId]:
    """Yield who has had the work with the child: who leads the case and led it before, and who spoke of the child."""
    yield from (state.lead for state in work.cases.earlier(case.id))
    yield case.lead
    yield from (one.practitioner for one in work.discussions.of_case(case.id))


def _siblings(work: Work, case: Case) -> Reason | None:
    """Count only brothers and sisters whom this person may see: the others are not even a number."""
    count = sum(access.may_see(work, work.cases.get(one)) for one in siblings_of(work, case))
    return Reason(Cause.SIBLINGS, count) if count else None


def _others(work: Work, case: Case) -> Reason | None:
    for one in work.discussions.of_case(case.id)[:1]:
        if one.content.other_views.strip():
            return Reason(Cause.OTHERS, on=one.held_on)
    return None


def _rules() -> Mapping[str, Any]:
    rules: Mapping[str, Any] = _shipped()["rule"]
    return rules


def _odd_hours() -> OddHours:
    rule = _rules()["odd-hours"]
    return OddHours(rule["late_from"], rule["late_until"], frozenset(rule["weekend_kinds"]), rule["days"])


def _ruled(name: str, reason: Reason) -> Prompt:
    words = str(_rules()[name]["prompt"])
    return Prompt(_key(words), words, reason)


def _key(line: str) -> str:
    return sha256(line.encode()).hexdigest()[:12]


def _once(found: Iterable[Prompt]) -> Iterator[Prompt]:
    seen: set[str] = set()
    for one in found:
        if one.text not in seen:
            seen.add(one.text)
            yield one


def _filled(text: str, child: str, practitioner: str) -> str:
    """Fill the two names in. A club's own line may hold other braces: they are words."""
    return text.replace("{child}", child).replace("{practitioner}", practitioner)

"""Commands about the records as a whole: the list of cases, the check, the backup and putting one back."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli import check_words, wording
from app.cli.doors import Doors
from app.cli.entrance import entered
from app.cli.outcome import DONE, NOT_IN_ORDER, NotDoneError
from app.cli.terminal import Terminal
from app.domain.checks import CheckResult
from app.domain.errors import DamagedVaultError
from app.services import backups, integrity, witness
from app.services import cases as case_records
from app.services.cases import CaseRow
from app.services.integrity import LostEntries
from app.services.witness import TrailWitness, Witnessed


def cases(options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """``holdfast cases``: references, initials, state, last discussed. Only the cases this person may see."""
    with entered(options, doors, terminal) as inside:
        rows = inside.vault.read(case_records.listing)
    if rows:
        terminal.table(
            ("Reference", "Child", "State", "Last discussed"),
            [
                (row.case.reference, row.case.initials, _state(row), wording.day(row.standing.last_discussed_on))
                for row in rows
            ],
        )
    else:
        terminal.tell("There are no cases yet, or none that this person may see.")
    terminal.give({"cases": [_case_as_json(row) for row in rows]})
    return DONE


def _state(row: CaseRow) -> str:
    if row.case.closed_on is not None:
        return f"closed {wording.day(row.case.closed_on)}"
    if row.standing.drift:
        return f"open, drifting ({'; '.join(wording.drift(reason) for reason in row.standing.drift)})"
    return "open"


def _case_as_json(row: CaseRow) -> dict[str, object]:
    last = row.standing.last_discussed_on
    due = row.standing.due_on
    return {
        "reference": row.case.reference,
        "initials": row.case.initials,
        "state": "open" if row.case.closed_on is None else "closed",
        "closed_on": None if row.case.closed_on is None else row.case.closed_on.isoformat(),
        "drifting": [{"sign": reason.sign.value, "figure": reason.figure} for reason in row.standing.drift],
        "last_discussed": None if last is None else last.isoformat(),
        "due": None if due is None else due.isoformat(),
    }


def check(options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """``holdfast check``: every page, the audit chain, references, keys; what is wrong and what to do.

    With a signed record also whether the audit trail holds the entry that it names. The record is read first:
    a password that does not fit would otherwise throw away what was found.
    """
    found: list[tuple[str, str, str]] = []
    record = None if options.record is None else _existing(options.record)
    asked: TrailWitness | None = None
    lost: tuple[LostEntries, ...] = ()
    try:
        with entered(options, doors, terminal) as inside:
            read = None if record is None else _checked(record, from_stdin=options.password_stdin)
            with terminal.busy("Checking every page"):
                found += [(one.code, one.part, one.detail) for one in integrity.check(inside.vault)]
            if inside.vault.is_older:
                found.append(("older", inside.vault.path.name, ""))
            lost = integrity.noted_as_lost(inside.vault)
            if read is not None:
                asked = witness.ask(inside.vault, read)
    except DamagedVaultError as error:
        found.append(("damaged", error.part, ""))
    is_in_order = not found  # the records alone; the signed record has a state of its own
    if record is not None and asked is not None and asked.state is not Witnessed.HELD:
        found.append((f"record-{asked.state.value}", record.name, ""))
    _tell_found(found, terminal)
    for one in lost:
        terminal.tell(check_words.lost_entries(one))
    answer: dict[str, object] = {
        "in_order": is_in_order,
        "findings": [{"code": code, "part": part, "detail": detail} for code, part, detail in found],
        "noted_as_lost": sum(one.count for one in lost),
        "lost": [_lost_as_json(one) for one in lost],
    }
    if asked is not None:
        if asked.state is Witnessed.HELD:
            number = "" if asked.number is None else f"number {asked.number}, "
            terminal.tell(f"The trail holds the entry this record names: {number}of {wording.day(asked.on)}.")
            if asked.lost:
                terminal.tell(check_words.BEHIND_THE_LOST)
        answer["record"] = {"state": asked.state.value, "on": None if asked.on is None else asked.on.isoformat()}
    terminal.give(answer)
    return NOT_IN_ORDER if found else DONE


def _lost_as_json(one: LostEntries) -> dict[str, object]:
    days = {"since": one.since, "until": one.until, "mended_on": one.mended_on}
    return {"count": one.count, **{name: None if on is None else on.isoformat() for name, on in days.items()}}


def _tell_found(found: list[tuple[str, str, str]], terminal: Terminal) -> None:
    advice: list[str] = []
    for code, part, _detail in found:
        what, to_do = check_words.finding(code, part)
        terminal.tell(what)
        if to_do not in advice:
            advice.append(to_do)
    for to_do in advice:
        terminal.tell(f"What to do: {to_do}")
    if not found:
        terminal.tell("Everything is in order: every page, every reference, the audit trail and the keys.")


def _existing(named: str) -> Path:
    path = Path(named)
    if not path.exists():
        raise NotDoneError("not-found", f"There is no file {path}. Nothing was checked. Check the name after --record.")
    return path


def _checked(record: Path, *, from_stdin: bool) -> CheckResult:
    from app.cli.checked import checked  # it brings all of exporting, which no other command here needs

    return checked(record, from_stdin=from_stdin)


def backup(options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """``holdfast backup``: whole, in a dated folder, told only once every page of the copy was checked."""
    with entered(options, doors, terminal) as inside, terminal.busy("Copying, then checking every page of the copy"):
        made = backups.backup(inside.vault, Path(options.to))
    terminal.tell(f"Backed up and checked: {made.folder} ({wording.size(made.size_bytes)}).")
    terminal.tell("The same passphrases open it. Keep it somewhere else than this computer.")
    terminal.give({"done": True, "folder": str(made.folder), "size_bytes": made.size_bytes})
    return DONE


def restore(options: Namespace, _doors: Doors, terminal: Terminal) -> int:
    """``holdfast restore``: checks the backup, copies it, checks the copy; never overwrites."""
    source = Path(options.backup)
    if not source.is_dir():
        raise NotDoneError("not-found", f"There is no folder {source}. Nothing was changed. Name the dated folder.")
    with terminal.busy("Checking and copying"):
        path = backups.restore(source, Path(options.to))
    terminal.tell(f"Restored: {path}")
    terminal.tell("The passphrases of the day of the backup open it.")
    terminal.give({"done": True, "vault": str(path)})
    return DONE

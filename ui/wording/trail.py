"""The audit trail in words: what was done, to what, and whether the trail holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.services.audit_trail import Topic, TrailCheck, TrailRow
from app.services.integrity import LostEntries
from app.services.trail_names import About
from app.services.vaults import AnchorResult
from ui.tones import BannerTone
from ui.wording.dates import clock_time, count, day_in_list, day_in_prose


def _tr(words: str) -> str:
    return QCoreApplication.translate("Trail", words)


_KINDS = {
    "access-request": "a request to see records",
    "action": "an action",
    "addition": "an addition to a record",
    "agenda": "an agenda",
    "agenda-item": "an agenda item",
    "agreement": "an agreement",
    "appointment": "what somebody is appointed to",
    "audit-trail": "this list",
    "case": "a case",
    "case-record": "a case record",
    "case-chronology": "a child’s chronology",
    "club-certificate": "the club’s certificate",
    "contact": "a number to call",
    "decision": "a decision",
    "cover": "that somebody stands in for a supervisor",
    "discussion": "a case discussion",
    "document": "a document that left",
    "episode": "something that happened",
    "escalation": "a disagreement that was taken further",
    "escalation-record": "the record of an escalation",
    "figure-names": "the names behind a figure",
    "escalation-route": "the route for a disagreement",
    "child": "a child’s file",
    "disposal": "that a record was disposed of",
    "disposal-certificate": "a certificate of disposal",
    "disposal-proposal": "a proposal to dispose of a record",
    "hold": "a hold on a record",
    "grant": "that somebody may read what is not theirs",
    "key": "a key",
    "organisation": "the club’s details",
    "package": "a package for another body",
    "pair": "who supervises whom",
    "restricted-matter": "a restricted matter",
    "person": "a person",
    "person-merger": "two entries of one person put together",
    "personal-part": "a personal part",
    "policy": "the supervision policy",
    "receipt": "where a document went",
    "retention-period": "how long a kind of record is kept",
    "session": "a session",
    "group": "a group session",
    "group-agreement": "a group’s agreement",
    "group-child": "a child on a group’s list",
    "group-decision": "a decision in a group",
    "group-part": "a case discussion in a group",
    "group-record": "a group’s record",
    "agency": "an agency in a session",
    "agency-task": "what an agency has taken on",
    "agency-extract": "an agency’s extract",
    "session-record": "a session record",
    "signing-key": "a signing key",
    "subject-access": "a copy of records on request",
    "template": "the wording of a document",
    "allocation": "who a case was given to",
    "sharing": "a decision to share information",
    "case-merger": "two files of one child put together",
    "own-list": "a list of questions or wording",
    "supervision": "a pair’s supervision file",
    "trust-card": "the club’s trust card",
    "observation": "a record of an observation",
    "feedback": "feedback on supervision",
    "feedback-response": "what was done about feedback",
    "leadership-visit": "a leader’s visit",
    "objective": "a supervisor’s objective",
    "section-11": "a Section 11 evidence pack",
    "section11-return": "a Section 11 self-assessment",
    "audit-sample": "a record of an audit sample",
    "attachment": "a file kept with a record",
    "earlier-record": "a paper record that was entered later",
    "attachment-limits": "how large files may be",
    "review": "an observation or a sample of supervision",
    "training": "somebody’s training",
    "watching": "a place to watch safeguarding work",
    "watching-consent": "what a family or a child said to being watched",
    "training-record": "a training record",
    "vault": "the records",
}
_ACTS = {
    "created": "Wrote down {what}",
    "changed": "Changed {what}",
    "finished": "Finished {what}",
    "acknowledged": "Answered {what}",
    "signed": "Signed {what}",
    "endorsed": "Endorsed {what}",
    "added-to": "Made {what}",
    "read-by-exception": "Read {what} outside the usual rights, with a reason",
    "exported": "Saved {what} as a document",
    "printed": "Printed {what}",
    "asked": "Asked to read something that is not theirs",
    "let-in": "Let somebody read what is not theirs, for a reason",
    "refused": "Refused to let somebody read",
    "ended": "Ended {what}",
    "deleted": "Removed {what}",
    "opened": "Opened {what}",
    "key-added": "Gave a key",
    "key-changed": "Changed a passphrase",
    "key-removed": "Took a key away",
    "rekeyed": "Changed the key of the records",
    "recovery-made": "Made a recovery sheet",
    "recovery-used": "Used the recovery sheet",
    "backed-up": "Began a backup",
    "restored": "Went on with a restored backup",
    "copy-opened": "Opened a backup to look at",
    "salvaged": "Went on with what was saved from a damaged file",
}
_WHOLE = {
    ("created", "vault"): "Set up these records",
    ("signed", "case"): "Read and signed a child’s file",
    ("created", "signing-key"): "Got a signing key",
    ("added-to", "signing-key"): "Brought a certificate of their own to sign with",
    ("ended", "signing-key"): "Withdrew a signing key",
    ("signed", "document"): "Added a signature to a document that left",
    ("created", "club-certificate"): "Made the club’s certificate",
    ("created", "person-merger"): "Put two entries of one person together",
    ("changed", "person-merger"): "Took two entries apart again",
    ("refused", "person-merger"): "Noted that two entries are two people",
    ("created", "pair"): "Set down who supervises whom",
    ("key-added", "restricted-matter"): "Named somebody in a restricted matter",
    ("key-removed", "restricted-matter"): "Took somebody out of a restricted matter",
    ("added-to", "restricted-matter"): "Added to a restricted matter",
    ("exported", "restricted-matter"): "Made a document or a package of a restricted matter",
    ("deleted", "restricted-matter"): "Disposed of a restricted matter",
    ("exported", "everything-sealed"): "Began to take all records out, sealed",
    ("exported", "everything-plain"): "Began to take all records out, not sealed",
    ("finished", "everything-sealed"): "Took all records out, sealed",
    ("finished", "everything-plain"): "Took all records out, not sealed",
    ("ended", "everything-sealed"): "Gave up taking all records out",
    ("ended", "everything-plain"): "Gave up taking all records out",
    ("exported", "audit-trail"): "Saved a list of who did what",
    ("read-by-exception", "figure-names"): "Showed the names behind a figure",
    ("printed", "preparation-paper"): "Printed a preparation form",
    ("printed", "recovery-sheet"): "Printed the recovery sheet",
    ("printed", "year"): "Printed the year of supervision",
    ("exported", "recovery-sheet"): "Saved the recovery sheet as a file",
    ("created", "attachment"): "Attached a file to a record",
    ("deleted", "attachment"): "Took a file out of a record",
    ("exported", "attachment"): "Saved a copy of a file kept with a record",
    ("exported", "calendar"): "Saved planned sessions for a calendar",
    ("exported", "preparation-form"): "Gave out a preparation form",
    ("exported", "editable-agenda"): "Saved an agenda to edit",
    ("exported", "editable-agreement"): "Saved an agreement to edit",
    ("changed", "preparation-form"): "Read a preparation form into the agenda",
}
_TOPICS = {
    Topic.OPENED: "Opening and reading",
    Topic.NOTES: "Sessions and notes",
    Topic.CASES: "Cases and decisions",
    Topic.ACTIONS: "Actions",
    Topic.AGREEMENTS: "Agreements",
    Topic.PEOPLE: "People and pairs",
    Topic.KEYS: "Keys and passphrases",
    Topic.DOCUMENTS: "Documents that left",
    Topic.BACKUPS: "Backups",
    Topic.CLUB: "The club",
}


def topic_name(topic: Topic) -> str:
    """Return the topic as the filter offers it."""
    return _tr(_TOPICS[topic])


def deed(act: str, kind: str) -> str:
    """Return what was done: "Changed a case". Words that are not known yet stand as they are in the trail."""
    whole = _WHOLE.get((act, kind))
    if whole is not None:
        return _tr(whole)
    what = _tr(_KINDS[kind]) if kind in _KINDS else kind.replace("-", " ")
    return _tr(_ACTS[act]).format(what=what) if act in _ACTS else f"{act.replace('-', ' ').capitalize()}: {what}"


def about(subject: About, kind: str) -> str:
    """Return what it was done to: "RJ-014 K.T. · Dee Marsh and Priya Nair · 12 November 2026"."""
    people = _tr(" and ").join(subject.people)
    day = "" if subject.on is None else day_in_prose(subject.on)
    if kind == "action" and day:
        people, day = _tr("for {who}").format(who=people), _tr("due {day}").format(day=day)
    return " · ".join(part for part in (subject.case, people, day) if part)


def who(row: TrailRow) -> str:
    """Return who did it."""
    return {"": _tr("Somebody with the recovery sheet"), "?": _tr("Somebody who is not on file")}.get(row.who, row.who)


def when(row: TrailRow, today: date) -> str:
    """Return day and time of a row, as in a list."""
    return f"{day_in_list(row.at.date(), today)} {clock_time(row.at)}"


def clock_note(row: TrailRow) -> str:
    """Return a remark where this computer's clock had been turned back, otherwise ""."""
    if row.clock_was is None:
        return ""
    words = _tr("The clock had been put back: the entry before says {day}, {time}.")
    return words.format(day=day_in_prose(row.clock_was.date()), time=clock_time(row.clock_was))


def cells(row: TrailRow) -> tuple[str, ...]:
    """Return a row for a list on paper or in a file: day, time, who, what, about, remark."""
    return (
        row.at.strftime("%Y-%m-%d"),
        clock_time(row.at),
        who(row),
        deed(row.act, row.kind),
        about(row.about, row.kind),
        clock_note(row),
    )


def heads() -> tuple[str, ...]:
    """Return the heads of ``cells``."""
    return (_tr("Day"), _tr("Time"), _tr("Who"), _tr("What"), _tr("About"), _tr("Remark"))


def verdict(found: TrailCheck) -> tuple[BannerTone, str, str]:
    """Return tone, headline and sentences for a check of the trail."""
    if not found.ok:
        bad = _tr("It does not hold from entry {seq} on: something was changed, removed or put in outside Holdfast.")
        then = _tr("Keep this file as it is, and compare it with the newest backup before anybody writes.")
        return "urgent", _tr("The list was tampered with or damaged"), f"{bad.format(seq=found.first_bad_seq)} {then}"
    follow = _tr("All {count} follow one from another.")
    if found.lost:
        follow = _tr("All {count} that are there hold. The list begins again after each gap.")
    parts = [follow.format(count=_entries(found.count))]
    parts += [lost_words(one) for one in found.lost]
    if found.turned_back:
        parts.append(_tr("The clock was put back {times}.").format(times=_times(found.turned_back)))
    if found.anchor is AnchorResult.OLDER_OR_DIFFERENT:
        gone = _tr("But this computer remembers entry {seq} of {day}, and these records do not hold it.")
        day = "?" if found.anchor_at is None else day_in_prose(found.anchor_at.date())
        parts.append(gone.format(seq=found.anchor_seq, day=day))
        parts.append(_tr("They are older than, or differ from, those last used here."))
        return "attn", _tr("The list holds, but newer records were seen on this computer"), " ".join(parts)
    if found.anchor is AnchorResult.NONE or found.anchor_at is None:
        parts.append(_tr("This computer has no memory of its own of these records yet."))
    else:
        kept = _tr("What this computer noted outside the file on {day} at {time} is in them too.")
        at = found.anchor_at
        parts.append(kept.format(day=day_in_prose(at.date()), time=clock_time(at)))
    if found.lost:
        tone: BannerTone = "info" if all(one.mended_on for one in found.lost) else "attn"
        return tone, _tr("What is in the list holds, but entries are missing"), " ".join(parts)
    return "good", _tr("The list is whole: nothing in it was changed or removed"), " ".join(parts)


def lost_words(one: LostEntries) -> str:
    """Return how many entries are noted as lost, of when, and what the list says of it."""
    many = _tr("1 entry is noted as lost") if one.count == 1 else _tr("{count} entries are noted as lost")
    many = many.format(count=f"{one.count:,}") + _written(one)
    if one.mended_on is None:
        return _tr("{lost}; the list does not say why. Ask who worked with this file.").format(lost=many)
    mended = _tr("{lost}; the list says that a damaged file was mended on {day}.")
    return mended.format(lost=many, day=day_in_prose(one.mended_on))


def _written(one: LostEntries) -> str:
    first = "" if one.since is None else day_in_prose(one.since)
    last = "" if one.until is None else day_in_prose(one.until)
    if first and last:
        words = _tr(", written on {first}") if first == last else _tr(", written between {first} and {last}")
    else:
        words = _tr(", written on {first} or later") if first else _tr(", written on {last} or before") if last else ""
    return words.format(first=first, last=last)


def _entries(number: int) -> str:
    return count(number, "entry", "entries") if number < 1000 else _tr("%1 entries").replace("%1", f"{number:,}")


def _times(number: int) -> str:
    return _tr("once") if number == 1 else count(number, "time", "times")

"""Why something is not allowed, in words: what is in the way, and who or what can help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Three = tuple[str, str, str]  # what happened, what is safe, what to do


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


def _kept(what: str) -> Three:
    who = _tr("Who added something takes it out on the same day; later a lead or deputy does, and writes down why.")
    never = _tr("Out of a closed case or a record on hold nobody takes anything.")
    return what, _tr("Nothing was taken out."), f"{who} {never}"


def _everything() -> Three:
    what = _tr("Everything is taken out by the safeguarding lead or a deputy.")
    return what, _tr("Nothing was changed."), _tr("Your own records leave by single exports.")


def refused(what: str) -> Three:
    """Return the words for what ``NotAllowedError.what`` names; without words of its own, those about the role."""
    unchanged = _tr("Nothing was changed.")
    words: dict[str, Three] = {
        "last-reader": (_tr("Nobody else could open it then."), unchanged, _tr("Name somebody else first.")),
        "second-named": (
            _tr("Only you can open it, and disposal needs two people."),
            unchanged,
            _tr("Name a second person first, who then reads all of it."),
        ),
        "second-person": (_tr("You proposed it yourself, so somebody else has to agree."), unchanged, ""),
        "peers-advise": (
            _tr("Among peers nothing is decided."),
            unchanged,
            _tr("Write the advice down, and take the question to the supervisor."),
        ),
        "written-by-another": (
            _tr("Somebody else has begun to write these notes."),
            _tr("What they wrote is kept, and stays theirs."),
            _tr("They can finish them. Or plan another session for your own."),
        ),
        "feedback-unnamed": (
            _tr("Who may read what is said hands in no answer of their own without a name."),
            _tr("Nothing was handed in."),
            _tr("Choose a name, or hand it in as one that came on paper."),
        ),
        "allocate": (
            _tr("Only the lead, a deputy or whoever supervises the case can give it to somebody."),
            unchanged,
            _tr("Ask one of them."),
        ),
        "everything": _everything(),
        "attachment-kept": _kept(_tr("This file stays in the record.")),
        "earlier-kept": _kept(_tr("This paper stays on the child’s file.")),
        "own-entry": (
            _tr("One of the two entries is you, and it changes what you see."),
            unchanged,
            _tr("Ask another lead or deputy to do it."),
        ),
        "put-together": (
            _tr("Only the lead or a deputy can put two files of one child together, or take them apart."),
            unchanged,
            _tr("Ask one of them."),
        ),
        "undo-together": (
            _tr("Something was written since, or it was not you, or not today."),
            unchanged,
            _tr("Take the two files apart again, with a reason."),
        ),
        "in-use": (
            _tr("Something is on file about one of them by now."),
            unchanged,
            _tr("On the page of each person, note that they have left."),
        ),
    }
    return words.get(
        what,
        (_tr("That is not part of your role here."), unchanged, _tr("Ask the person who looks after these records.")),
    )

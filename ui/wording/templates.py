"""The wording of documents in words: kinds, languages, what differs, and what keeps one from being used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.exports import DocumentKind
from app.domain.line_diff import Difference
from app.domain.templates import DocumentLanguage, TemplateProblem
from ui.wording.dates import count


def _tr(words: str) -> str:
    return QCoreApplication.translate("Templates", words)


def document_name(kind: DocumentKind) -> str:
    """Return what a kind of document is called."""
    return {
        DocumentKind.AGREEMENT: _tr("Supervision agreement"),
        DocumentKind.AGENDA: _tr("Agenda"),
        DocumentKind.SESSION_RECORD: _tr("Session record"),
        DocumentKind.CASE_RECORD: _tr("Record for the child’s file"),
        DocumentKind.CASE_CHRONOLOGY: _tr("Case chronology"),
        DocumentKind.ESCALATION: _tr("Record of an escalation"),
        DocumentKind.POLICY: _tr("Supervision policy"),
        DocumentKind.DISPOSAL: _tr("Certificate of disposal"),
        DocumentKind.TRUST_CARD: _tr("Trust card"),
        DocumentKind.OBSERVATION: _tr("Record of an observation"),
        DocumentKind.AUDIT_SAMPLE: _tr("Audit sample of supervision"),
        DocumentKind.SECTION_11: _tr("Section 11 evidence pack"),
        DocumentKind.TRAINING: _tr("Training record"),
        DocumentKind.SUBJECT_ACCESS: _tr("Copy of records"),
        DocumentKind.RESTRICTED_MATTER: _tr("Record of a restricted matter"),
        DocumentKind.GROUP_RECORD: _tr("Group supervision record"),
        DocumentKind.GROUP_AGREEMENT: _tr("Agreement of a group"),
        DocumentKind.AGENCY_EXTRACT: _tr("Extract for another agency"),
    }[kind]


def language_name(language: DocumentLanguage) -> str:
    """Return what a language is called."""
    return {DocumentLanguage.ENGLISH: _tr("English"), DocumentLanguage.WELSH: _tr("Welsh")}[language]


def difference_in_words(found: Difference) -> str:
    """Return "2 lines added, 1 line taken out" against the standard wording, or that nothing differs."""
    if not found:
        return _tr("The same as the standard wording.")
    parts = []
    if found.added:
        parts.append(_tr("%1 added").replace("%1", count(found.added, "line", "lines")))
    if found.removed:
        parts.append(_tr("%1 taken out").replace("%1", count(found.removed, "line", "lines")))
    return _tr("Against the standard wording: %1.").replace("%1", ", ".join(parts))


def problem_in_words(problem: TemplateProblem) -> str:
    """Return what is wrong and what to do about it, in one or two sentences."""
    name = problem.name
    match problem.cause:
        case "unknown-name":
            words = _tr("There is no field “%1” in this document.").replace("%1", name)
            if problem.nearest:
                return f"{words} {_tr('Was “%1” meant?').replace('%1', problem.nearest)}"
            return f"{words} {_tr('Choose one with “Insert a field”.')}"
        case "not-text":
            words = _tr("“%1” is a list or has parts, and cannot be printed as it is.").replace("%1", name)
            return f"{words} {_tr('Choose a part of it with “Insert a field”.')}"
        case "not-a-list":
            return _tr("“%1” is one text, so there is nothing to go through one by one.").replace("%1", name or "?")
        case "not-closed":
            words = _tr("This “%1” is never closed. Put {% end%1 %} where it ends.")
            return words.replace("%1", name)
        case "closes-nothing":
            return _tr("This “%1” closes nothing. Take it out, or put in what it should close.").replace("%1", name)
        case "syntax":
            return _tr("The braces here do not fit together. A field is {{ name }}, a condition {% if name %}.")
        case "no-title":
            return _tr("The first line has to be the title: “# ” and the name of the document.")
        case "too-large":
            return _tr("This wording is longer than 20 kB. Shorten it.")
        case "too-long" | "too-many-steps":
            return _tr("This would print far too much. Take a “for” out of another “for”.")
        case "characters":
            return _tr("There is a character here that cannot be printed. Type the line again.")
        case _:
            return _tr("A wording can name fields and ask “if” and “for”, and nothing else. Take this part out.")


def place_in_words(problem: TemplateProblem) -> str:
    """Return "Line 12", or that it is about the whole."""
    return _tr("Whole wording") if problem.line is None else _tr("Line %1").replace("%1", str(problem.line))

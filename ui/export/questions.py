"""What the export of each kind of document asks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.exports import DocumentKind


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExportQuestions", words)


def question(kind: DocumentKind) -> str:
    """Return the heading over what can be chosen for a kind of document."""
    return {
        DocumentKind.CASE_RECORD: _tr("What should go in the child’s file?"),
        DocumentKind.AGREEMENT: _tr("Supervision agreement"),
        DocumentKind.AGENDA: _tr("Agenda"),
        DocumentKind.SESSION_RECORD: _tr("Session record, for the person supervised"),
        DocumentKind.ESCALATION: _tr("The record of an escalation, for the child’s file"),
        DocumentKind.POLICY: _tr("Supervision policy"),
        DocumentKind.DISPOSAL: _tr("Certificate of disposal"),
        DocumentKind.TRUST_CARD: _tr("Trust card, for whoever receives signed documents"),
        DocumentKind.OBSERVATION: _tr("Record of an observation"),
        DocumentKind.AUDIT_SAMPLE: _tr("Audit sample of supervision"),
        DocumentKind.SECTION_11: _tr("Section 11 evidence pack"),
        DocumentKind.TRAINING: _tr("Training record"),
        DocumentKind.SUBJECT_ACCESS: _tr("Copy of records, for the person who asked"),
        DocumentKind.RESTRICTED_MATTER: _tr("One restricted matter, for an authority"),
        DocumentKind.GROUP_AGREEMENT: _tr("Agreement of a group, for those who are in it"),
        DocumentKind.GROUP_RECORD: _tr("Record of a group, for those who were there"),
        DocumentKind.AGENCY_EXTRACT: _tr("What one agency takes with it, for its own record"),
    }[kind]

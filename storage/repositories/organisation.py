"""The organisation, its policy and the numbers it calls."""

from __future__ import annotations

from typing import Any

from app.domain.ids import ContactId, PolicyId
from app.domain.organisation import EmergencyContact, Organisation, SupervisionPolicy
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_ORGANISATION = Table(Organisation, "organisation")
_POLICY = Table(SupervisionPolicy, "supervision_policy")
_CONTACT = Table(EmergencyContact, "emergency_contact")


class OrganisationRepository(Store[Organisation]):
    """The one organisation of a vault. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _ORGANISATION, revisions)

    def current(self) -> Organisation | None:
        """Return the organisation, or None while there is none."""
        return self._first("ORDER BY t.id")


class PolicyRepository(Store[SupervisionPolicy]):
    """The supervision policy in its versions."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _POLICY)

    def current(self) -> SupervisionPolicy | None:
        """Return the version in force: the newest that was approved, else the newest; None while there is none."""
        return self._first("ORDER BY t.approved_on IS NOT NULL DESC, t.version DESC")

    def draft(self) -> SupervisionPolicy | None:
        """Return the newest version while nobody has approved it, or None."""
        newest = self._first("ORDER BY t.version DESC")
        return newest if newest is not None and newest.approved_on is None else None

    def delete_draft(self, policy_id: PolicyId) -> None:
        """Delete a version that nobody has approved, if it is there."""
        self._delete("WHERE id = ? AND approved_on IS NULL", policy_id)

    def all(self) -> tuple[SupervisionPolicy, ...]:
        """Return every version, newest first."""
        return self._many("ORDER BY t.version DESC")


class ContactRepository(Store[EmergencyContact]):
    """The numbers to call."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _CONTACT)

    def all(self) -> tuple[EmergencyContact, ...]:
        """Return every contact in the club's own order."""
        return self._many("ORDER BY t.position, t.id")

    def delete(self, contact_id: ContactId) -> None:
        """Delete the contact, if it is there."""
        self._delete("WHERE id = ?", contact_id)

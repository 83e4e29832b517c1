"""Identifiers: UUID version 7, made offline, sortable by time, unique across machines, never reused.

The standard library has version 7 only from Python 3.14, so the 128 bits are put together here (RFC 9562, 5.7).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NewType
from uuid import UUID

PersonId = NewType("PersonId", UUID)
AppointmentId = NewType("AppointmentId", UUID)
PairId = NewType("PairId", UUID)
OrganisationId = NewType("OrganisationId", UUID)
PolicyId = NewType("PolicyId", UUID)
ContactId = NewType("ContactId", UUID)
AgreementId = NewType("AgreementId", UUID)
SessionId = NewType("SessionId", UUID)
AgendaItemId = NewType("AgendaItemId", UUID)
CaseId = NewType("CaseId", UUID)
EpisodeId = NewType("EpisodeId", UUID)
DiscussionId = NewType("DiscussionId", UUID)
PersonalPartId = NewType("PersonalPartId", UUID)
DecisionId = NewType("DecisionId", UUID)
ActionId = NewType("ActionId", UUID)
ReadAndSignId = NewType("ReadAndSignId", UUID)
AdditionId = NewType("AdditionId", UUID)
ReceiptId = NewType("ReceiptId", UUID)
HoldId = NewType("HoldId", UUID)
DisposalId = NewType("DisposalId", UUID)
AccessRequestId = NewType("AccessRequestId", UUID)
PackageId = NewType("PackageId", UUID)
CoverId = NewType("CoverId", UUID)
MatterId = NewType("MatterId", UUID)
GrantId = NewType("GrantId", UUID)
TakenOutId = NewType("TakenOutId", UUID)
NoticeId = NewType("NoticeId", UUID)
EscalationId = NewType("EscalationId", UUID)
TemplateVersionId = NewType("TemplateVersionId", UUID)
TrainingId = NewType("TrainingId", UUID)
GroupAgreementId = NewType("GroupAgreementId", UUID)
AgencyId = NewType("AgencyId", UUID)
AgencyTaskId = NewType("AgencyTaskId", UUID)
ReviewId = NewType("ReviewId", UUID)
OwnListId = NewType("OwnListId", UUID)
AttachmentId = NewType("AttachmentId", UUID)
EarlierId = NewType("EarlierId", UUID)
AllocationId = NewType("AllocationId", UUID)
SharingId = NewType("SharingId", UUID)
ReturnId = NewType("ReturnId", UUID)
FeedbackId = NewType("FeedbackId", UUID)
ResponseId = NewType("ResponseId", UUID)
VisitId = NewType("VisitId", UUID)
ObjectiveId = NewType("ObjectiveId", UUID)
WatchingId = NewType("WatchingId", UUID)
WatchConsentId = NewType("WatchConsentId", UUID)
PersonMergerId = NewType("PersonMergerId", UUID)
MergerId = NewType("MergerId", UUID)
DeviceId = NewType("DeviceId", UUID)


class Ids:
    """Makes version 7 ids from a clock (aware UTC times) and a source of random bytes, both handed in.

    Ids of one ``Ids`` always increase, also within a millisecond and when the clock goes back.
    """

    def __init__(self, clock: Callable[[], datetime], random_bytes: Callable[[int], bytes]) -> None:
        self._clock = clock
        self._random_bytes = random_bytes
        self._last = 0

    def new(self) -> UUID:
        """Return the next id."""
        milliseconds = int(self._clock().timestamp() * 1000)
        noise = int.from_bytes(self._random_bytes(10), "big")
        rand_a = (noise >> 62) & 0xFFF
        rand_b = noise & ((1 << 62) - 1)
        value = (milliseconds & ((1 << 48) - 1)) << 80 | 7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b
        if value <= self._last:
            value = _after(self._last)
        self._last = value
        return UUID(int=value)

    def timeless(self) -> UUID:
        """Return an id of random bits alone (version 4): nothing tells when it was made, or before or after which."""
        return UUID(bytes=self._random_bytes(16), version=4)


def _after(value: int) -> int:
    """Return the next larger version 7 value: the 62 low bits count on, carrying into the 12 bits above."""
    rand_b = (value & ((1 << 62) - 1)) + 1
    if rand_b < 1 << 62:
        return value + 1
    rand_a = ((value >> 64) & 0xFFF) + 1
    milliseconds = (value >> 80) + (rand_a >> 12)
    return milliseconds << 80 | 7 << 76 | (rand_a & 0xFFF) << 64 | 0b10 << 62

"""Who is told on Today that everything was taken out: the other leads and deputies, trustees, and line managers."""

from __future__ import annotations

from app.domain.ids import TakenOutId
from app.domain.letting_in import NoticeKind
from app.domain.open_formats import OpenForm
from app.domain.people import Role
from app.services import notices
from app.services.viewers import holds
from app.services.work import Work

_WATCHING = frozenset({Role.LEAD, Role.DEPUTY, Role.TRUSTEE, Role.MANAGER})
_KINDS = {OpenForm.SEALED: NoticeKind.EVERYTHING_SEALED, OpenForm.PLAIN: NoticeKind.EVERYTHING_PLAIN}


def tell_others(work: Work, form: OpenForm, export_id: TakenOutId) -> None:
    """Put a line on the Today of everybody who watches over the records and is with the club."""
    held = [one for one in work.appointments.all() if holds(one.starts_on, one.ends_on, work.today)]
    people = [one.person_id for one in held if one.role in _WATCHING]
    people += [one.line_manager for one in held if one.line_manager is not None]
    notices.tell(work, (one for one in people if one != work.me), _KINDS[form], export_id)

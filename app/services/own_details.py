"""How somebody is reached, corrected by themselves: names, roles and pairs are the safeguarding lead's to change."""

from __future__ import annotations

from dataclasses import replace

from app.domain import rights, words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.ids import PersonId
from app.services import access
from app.services.work import Work


def correct(work: Work, person_id: PersonId, email: str, telephone: str, known_as: str = "") -> None:
    """Change one's own e-mail, telephone and the name one is called by, or anybody's for who manages people.

    An empty ``known_as`` leaves it as it is. Raises NotFoundError, NotAllowedError("people"), FormError with "email",
    "telephone", "known_as".
    """
    old = access.person_on_file(work, person_id)
    if person_id != work.me and not rights.may_manage_people(work.viewer):
        raise NotAllowedError("people")
    texts: dict[str, str] = {}
    errors = []
    for name, text in (("email", email), ("telephone", telephone), ("known_as", known_as)):
        try:
            texts[name] = words.line(name, text)
        except InputError as error:
            errors.append(error)
    if errors:
        raise FormError(tuple(errors))
    new = replace(old, email=texts["email"], telephone=texts["telephone"], known_as=texts["known_as"] or old.known_as)
    if new != old:
        work.people.save(new)
        work.audit(Act.CHANGED, "person", person_id, new)
        work.changed(people={person_id})

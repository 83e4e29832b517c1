"""The keys that sign: the club's own certificate, and one for each person who holds a key to the records.

Made at the first signature, so that setting up stays quick. The club's key is wrapped under the vault's key, a
person's under their own (security.md 7). ``reports`` is imported inside the functions: the window's start loads none
of it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.domain.audit import Act
from app.services import certificates
from app.services.vaults import OpenVault
from app.services.work import Work
from storage.repositories.custody import CLUB_ISSUER, CustodyRepository
from storage.vault import Vault

if TYPE_CHECKING:
    from reports.identity import Issuer, SigningIdentity

__all__ = [
    "Fresh",
    "Missing",
    "SigningIdentity",
    "club_fingerprint",
    "find",
    "identity",
    "issuer_fingerprint",
    "keep",
    "make",
]

RENEWED_BEFORE = timedelta(days=60)  # before the end; both run into one another, so that nobody has to remember it


@dataclass(frozen=True, slots=True)
class Missing:
    """What is still to be made before the person at the keyboard can sign: their key, and the club's too if None."""

    issuer: Issuer | None
    club: str
    name: str
    title: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Fresh:
    """Keys just made, kept nowhere yet: the signer's, and the issuer's where there was none."""

    identity: SigningIdentity
    issuer: Issuer | None
    named: tuple[str, str]


def identity(opened: OpenVault) -> SigningIdentity:
    """Return the signing identity of the person at the keyboard, made now if there is none or it soon runs out.

    All three steps below on the thread that owns the connection: for commands. Raises as a save.
    """
    found = find(opened)
    return keep(opened, make(found)) if isinstance(found, Missing) else found


def find(opened: OpenVault) -> SigningIdentity | Missing:
    """Return the signing identity of the person at the keyboard, or what is missing. Quick, on the records' thread."""
    return opened.read(_find, opened.vault, opened.club_name, opened.me_name, opened.me_title)


def make(missing: Missing) -> Fresh:
    """Make the keys that are missing: a second or two, on any thread, so that no save waits for it."""
    from reports import identity as identities

    issuer = missing.issuer or identities.make_issuer(missing.club, now=missing.now)
    made = identities.make_signer(issuer, missing.name, missing.title, now=missing.now)
    return Fresh(made, None if missing.issuer is not None else issuer, (missing.name, missing.title))


def keep(opened: OpenVault, fresh: Fresh) -> SigningIdentity:
    """Keep the keys and return the identity; that of another signature when one was kept meanwhile.

    On the thread that owns the connection. Raises as a save; then nothing is kept.
    """
    return opened.do(_keep, opened.vault, fresh).value


def issuer_fingerprint(work: Work, vault: Vault) -> str | None:
    """Return the SHA-256 of the club's certificate, hex, or None before the first signature."""
    from reports.identity import fingerprint

    kept = CustodyRepository(vault.db).issuer()
    del work
    return None if kept is None else fingerprint(kept[1])


def club_fingerprint(opened: OpenVault) -> str | None:
    """Return the same of open records, to be read out. On the thread that owns the connection."""
    return opened.read(issuer_fingerprint, opened.vault)


def _find(work: Work, vault: Vault, club: str, name: str, title: str) -> SigningIdentity | Missing:
    from reports import identity as identities

    issuer = _issuer(work, vault)
    packed = vault.signing_key()
    if issuer is not None and packed is not None:
        kept = json.loads(packed)
        found = identities.SigningIdentity(
            bytes.fromhex(kept["key"]),
            bytes.fromhex(kept["certificate"]),
            tuple(bytes.fromhex(one) for one in kept["chain"]),
        )
        still_good = identities.valid_until(found.certificate_der) > work.now + RENEWED_BEFORE
        registered = work.certificates.find(identities.fingerprint(found.certificate_der))
        still_good = still_good and registered is not None and not registered.is_withdrawn(work.now)
        if still_good and found.chain_der == (issuer.certificate_der,) and kept["as"] == [name, title]:
            return found
    return Missing(issuer, club, name, title, work.now)


def _issuer(work: Work, vault: Vault) -> Issuer | None:
    """Return the club's key and certificate, or None when there is none or it soon runs out."""
    from reports import identity as identities

    kept = CustodyRepository(vault.db).issuer()
    if kept is None or identities.valid_until(kept[1]) <= work.now + RENEWED_BEFORE:
        return None
    return identities.Issuer(vault.unwrap_club_secret(kept[0], CLUB_ISSUER), kept[1])


def _keep(work: Work, vault: Vault, fresh: Fresh) -> SigningIdentity:
    from reports import identity as identities

    name, title = fresh.named
    found = _find(work, vault, "", name, title)
    if not isinstance(found, Missing):
        return found
    issuer = found.issuer or fresh.issuer
    if issuer is None or fresh.identity.chain_der != (issuer.certificate_der,):
        fresh = make(found)  # the issuer changed meanwhile; so seldom that it may wait here
    made = fresh.identity
    if fresh.issuer is not None and found.issuer is None:
        sealed = vault.wrap_club_secret(fresh.issuer.key_der, CLUB_ISSUER)
        CustodyRepository(vault.db).keep_issuer(sealed, fresh.issuer.certificate_der)
        work.audit(Act.CREATED, "club-certificate", work.me)
    packed = {
        "key": made.key_der.hex(),
        "certificate": made.certificate_der.hex(),
        "chain": [one.hex() for one in made.chain_der],
        "as": [name, title],
    }
    vault.keep_signing_key(json.dumps(packed).encode("utf-8"))
    certificates.note(work, identities.fingerprint(made.certificate_der), made.certificate_der)
    work.audit(Act.CREATED, "signing-key", work.me)
    return made

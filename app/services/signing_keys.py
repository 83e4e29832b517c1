"""The keys that sign: the club's own certificate, and one for each person who holds a key to the records.

Made at the first signature, so that setting up stays quick. The club's key is wrapped under the vault's key, a
person's under their own (security.md 7). ``reports`` is imported inside the functions: the window's start loads none
of it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.domain.audit import Act
from app.services.vaults import OpenVault
from app.services.work import Work
from storage.repositories.custody import CLUB_ISSUER, CustodyRepository
from storage.vault import Vault

if TYPE_CHECKING:
    from reports.identity import Issuer, SigningIdentity

__all__ = ["SigningIdentity", "identity", "issuer_fingerprint"]


def identity(opened: OpenVault) -> SigningIdentity:
    """Return the signing identity of the person at the keyboard, made now if there is none or it has run out.

    On the thread that owns the connection; the first time it takes a second or two. Raises as a save.
    """
    from reports import identity as identities

    return opened.do(_identity, opened.vault, opened.club_name, opened.me_name, opened.me_title, identities).value


def issuer_fingerprint(work: Work, vault: Vault) -> str | None:
    """Return the SHA-256 of the club's certificate, hex, or None before the first signature."""
    from reports.identity import fingerprint

    kept = CustodyRepository(vault.db).issuer()
    del work
    return None if kept is None else fingerprint(kept[1])


def _identity(  # type: ignore[no-untyped-def]  # ``identities`` is the module reports.identity, imported late
    work: Work, vault: Vault, club: str, name: str, title: str, identities
) -> SigningIdentity:
    issuer = _issuer(work, vault, club, identities)
    packed = vault.signing_key()
    if packed is not None:
        kept = json.loads(packed)
        found: SigningIdentity = identities.SigningIdentity(
            bytes.fromhex(kept["key"]),
            bytes.fromhex(kept["certificate"]),
            tuple(bytes.fromhex(one) for one in kept["chain"]),
        )
        still_good = identities.valid_until(found.certificate_der) > work.now
        if still_good and found.chain_der == (issuer.certificate_der,) and kept["as"] == [name, title]:
            return found
    made: SigningIdentity = identities.make_signer(issuer, name, title, now=work.now)
    packed = json.dumps(
        {
            "key": made.key_der.hex(),
            "certificate": made.certificate_der.hex(),
            "chain": [one.hex() for one in made.chain_der],
            "as": [name, title],
        }
    ).encode("utf-8")
    vault.keep_signing_key(packed)
    work.audit(Act.CREATED, "signing-key", work.me)
    return made


def _issuer(work: Work, vault: Vault, club: str, identities) -> Issuer:  # type: ignore[no-untyped-def]  # as above
    custody = CustodyRepository(vault.db)
    kept = custody.issuer()
    if kept is not None:
        issuer: Issuer = identities.Issuer(vault.unwrap_club_secret(kept[0], CLUB_ISSUER), kept[1])
        if identities.valid_until(issuer.certificate_der) > work.now:
            return issuer
    made: Issuer = identities.make_issuer(club, now=work.now)
    custody.keep_issuer(vault.wrap_club_secret(made.key_der, CLUB_ISSUER), made.certificate_der)
    work.audit(Act.CREATED, "club-certificate", work.me)
    return made

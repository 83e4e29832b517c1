"""What signs a document on the command line: the key made here or a certificate of one's own, and a drawn signature."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli import wording
from app.cli.entrance import certificate_passphrase
from app.cli.terminal import Terminal
from app.domain.drawn import DrawnSignature
from app.services import exporting, own_certificate, signing_keys
from app.services.vaults import OpenVault


def identity_of(opened: OpenVault, options: Namespace, terminal: Terminal) -> signing_keys.SigningIdentity:
    """Return what signs, with ``--certificate`` that of its file, whose holder and issuer are told.

    Raises UsageError, OwnCertificateError, and as a save.
    """
    if not options.certificate:
        return signing_keys.identity(opened)
    passphrase = certificate_passphrase(from_stdin=options.certificate_stdin)
    found = own_certificate.read(Path(options.certificate), passphrase, now=opened.around.clock())
    opened.do(own_certificate.note, found.identity)
    issuer = "themselves: nobody else vouches for the name" if found.told.is_self_made else found.told.issuer
    terminal.tell(f"Signing with the certificate of {found.told.name}, issued by {issuer}.")
    if mine := opened.read(own_certificate.other_than, found.told.name):
        terminal.tell(f"That name differs from yours in the records, {mine}. Whoever checks the document is told so.")
    terminal.tell(f"It is good until {wording.day(found.told.valid_until.date())}, and not issued by the club.")
    return found.identity


def drawn_of(options: Namespace) -> DrawnSignature | None:
    """Return the signature in the picture after ``--drawn``, None without one. Raises DrawnSignatureError."""
    return exporting.drawn_from_file(Path(options.drawn)) if options.drawn else None

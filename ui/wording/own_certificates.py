"""Why a certificate of one's own cannot sign, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("OwnCertificateWords", words)


def own_certificate_trouble(reason: str) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do, for the reason of an OwnCertificateError."""
    other = _tr("Choose another, or sign with the key that Holdfast makes for you.")
    what, do = {
        "not-there": (_tr("There is no file of this name."), _tr("Choose it again.")),
        "not-a-file": (
            _tr("This file holds no certificate with its key."),
            _tr("Choose the one that ends in .p12 or .pfx."),
        ),
        "too-slow": (
            _tr("This file asks for so much work to be opened that it would take hours."),
            _tr("Export the certificate anew from the program that holds it."),
        ),
        "passphrase": (_tr("That is not the passphrase of this file, or the file is damaged."), _tr("Try again.")),
        "old-form": (
            _tr("This file is locked in an old way that is no longer safe."),
            _tr("Export the certificate anew from the program that holds it, with AES."),
        ),
        "no-key": (
            _tr("There is a certificate in this file and not its key."),
            _tr("Export it anew together with its private key."),
        ),
        "unknown-kind": (
            _tr("Holdfast cannot sign with the kind of key that is in this certificate."),
            _tr("Ask your issuer for a certificate with an RSA key of 2,048 to 8,192 bits."),
        ),
        "weak-key": (
            _tr("The key is too short to be safe: less than 2,048 bits."),
            _tr("Ask your issuer for a new certificate."),
        ),
        "weak-digest": (
            _tr("The certificate was issued in an old way (SHA-1) that can be forged."),
            _tr("Ask your issuer for a new certificate."),
        ),
        "not-for-signing": (_tr("This certificate is not for signing documents."), other),
        "expired": (_tr("This certificate has run out."), other),
        "not-yet": (
            _tr("This certificate is not good yet, by the clock of this computer."),
            _tr("Check the clock, or choose another."),
        ),
        "no-chain": (
            _tr("The certificate of the issuer is missing in this file."),
            _tr("Export it anew with all certificates in its path."),
        ),
        "somebody-elses": (_tr("Somebody else has signed with this certificate here."), other),
        "anothers-name": (
            _tr("This certificate was made by its holder and carries the name of somebody else on file here."),
            other,
        ),
        "withdrawn": (_tr("This certificate was withdrawn here when its holder left or lost their key."), other),
    }.get(
        reason,
        (
            _tr("The trust card is signed with the club’s own certificate only: it is what the card is about."),
            _tr("Sign it without a certificate of your own."),
        ),
    )
    return what, _tr("Nothing was signed, and what you chose is kept."), do


def own_certificate_field(reason: str) -> str:
    """Return at which field it is told: "passphrase", "file", or "" where it is about the certificate itself."""
    return {"passphrase": "passphrase", "not-there": "file", "not-a-file": "file"}.get(reason, "")

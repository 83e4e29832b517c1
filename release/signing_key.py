"""The project's release key: made once, kept in a file that only its passphrase opens.

    python -m release.signing_key make RELEASE.key   asks for a passphrase twice; also writes RELEASE.key.pub
    python -m release.signing_key show RELEASE.key   asks for it, and prints the public key

The public key goes into the packaged program (`run.py package --public-key FILE`). The key itself goes nowhere: keep it
on a stick in a drawer, and a copy in another building. Whoever loses it cannot publish an update that old copies trust.
"""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12

from release.facts import PackagingError

SHORTEST_PASSPHRASE = 14
_ROUNDS = 1_000_000  # about half a second for each guess
_ASK = "Passphrase of the release key: "


def make(path: Path, passphrase: str, *, rounds: int = _ROUNDS) -> bytes:
    """Make a key in a new file ``path`` and its public half beside it; return that half. Raises PackagingError."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PackagingError(f"the passphrase needs at least {SHORTEST_PASSPHRASE} characters.")
    key = Ed25519PrivateKey.generate()
    how = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(rounds)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.encode())
    )
    sealed = pkcs12.serialize_key_and_certificates(b"Holdfast release key", key, None, None, how)
    public = key.public_key().public_bytes_raw()
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(sealed)
    except FileExistsError:
        raise PackagingError(f"{path} is there already, and a key is never written over.") from None
    path.with_name(f"{path.name}.pub").write_text(public.hex() + "\n", encoding="ascii")
    return public


def read(path: Path, passphrase: str) -> Ed25519PrivateKey:
    """Return the key in ``path``. Raises PackagingError when the passphrase does not open it."""
    try:
        key, _certificate, _others = pkcs12.load_key_and_certificates(path.read_bytes(), passphrase.encode())
    except (OSError, ValueError):
        raise PackagingError(f"the passphrase does not open {path}, or it is no key file.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise PackagingError(f"{path} holds no release key.")
    return key


def asked(path: Path) -> Ed25519PrivateKey:
    """Ask for the passphrase on the terminal and return the key in ``path``. Raises PackagingError."""
    return read(path, getpass.getpass(_ASK))


def main(argv: list[str]) -> int:
    """Make a key, or show the public half of one; return the exit code."""
    try:
        match argv:
            case ["make", name]:
                passphrase = getpass.getpass(_ASK)
                if getpass.getpass("Once more: ") != passphrase:
                    raise PackagingError("the two are not the same.")
                public = make(Path(name), passphrase)
            case ["show", name]:
                public = asked(Path(name)).public_key().public_bytes_raw()
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    except PackagingError as problem:
        print(f"Not done: {problem}", file=sys.stderr)
        return 1
    print(public.hex())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A time-stamp authority on this computer, with a key and an issuer of its own: openssl answers for it."""

from __future__ import annotations

import subprocess
from pathlib import Path

CONFIG = """
[tsa]
default_tsa = one
[one]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
certs = {folder}/ca.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
"""
EXTENSIONS = """
extendedKeyUsage=critical,timeStamping
keyUsage=critical,digitalSignature
"""


def openssl(*arguments: str | Path) -> str:
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


class Authority:
    """A time-stamp authority on this computer: its own issuer, its key, and openssl to answer."""

    def __init__(self, folder: Path, extensions: str = EXTENSIONS) -> None:
        self.folder = folder
        self.ca = folder / "ca.pem"
        key = ("-newkey", "rsa:2048", "-nodes")
        openssl(
            *("req", "-x509", *key, "-keyout", folder / "ca.key", "-out", self.ca, "-days", "3650"),
            *("-subj", "/O=Clock House/CN=Clock House Root", "-addext", "keyUsage=critical,keyCertSign"),
        )
        openssl(
            *("req", *key, "-keyout", folder / "tsa.key", "-out", folder / "tsa.csr"),
            *("-subj", "/O=Clock House/CN=Clock House Time 1"),
        )
        (folder / "tsa.ext").write_text(extensions)
        openssl(
            *("x509", "-req", "-in", folder / "tsa.csr", "-CA", self.ca, "-CAkey", folder / "ca.key"),
            *("-out", folder / "tsa.pem", "-days", "3650", "-extfile", folder / "tsa.ext", "-CAcreateserial"),
        )
        (folder / "serial").write_text("01")
        (folder / "tsa.cnf").write_text(CONFIG.format(folder=folder))

    def answer(self, request: bytes) -> bytes:
        """Return the reply to a request, as a file that comes back."""
        asked, given = self.folder / "asked.tsq", self.folder / "given.tsr"
        asked.write_bytes(request)
        openssl(
            *("ts", "-reply", "-config", self.folder / "tsa.cnf", "-section", "one"),
            *("-queryfile", asked, "-out", given),
        )
        return given.read_bytes()

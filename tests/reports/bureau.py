"""An authority on this computer that gives people certificates in PKCS #12 files: openssl makes all of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.reports.authority import openssl

WORD = "harbour"
OLD = ("-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1")
ROOT = "/O=Signing Bureau/CN=Bureau Root"
SIGNS = "critical,digitalSignature,nonRepudiation"
_ISSUES = "keyUsage=critical,keyCertSign,cRLSign\nbasicConstraints=critical,CA:true\n"
_DAYS = ("-startdate", "20200101000000Z", "-enddate", "20491231000000Z")
_CONFIG = """
[ca]
default_ca = one
[one]
database = {folder}/index.txt
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
unique_subject = no
policy = any
[any]
organizationName = optional
commonName = supplied
"""


@dataclass(frozen=True)
class Bureau:
    """A root, one issuer below it, and files for people. Keys are made once and used again: they take a moment."""

    folder: Path

    def prepare(self) -> None:
        """Make the root, the issuer and a key that people's certificates are made for."""
        folder = self.folder
        (folder / "ca.cnf").write_text(_CONFIG.format(folder=folder))
        (folder / "index.txt").write_text("")
        (folder / "serial").write_text("1001")
        for name in ("root", "ca", "person"):
            openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", folder / f"{name}.key")
        self.certify("root", folder / "root.key", ROOT, "", _ISSUES)
        self.certify("ca", folder / "ca.key", "/O=Signing Bureau/CN=Bureau Issuer 1", "root", _ISSUES)

    def certify(self, name: str, key: Path, subject: str, by: str, extensions: str, digest: str = "sha256") -> Path:
        """Make a certificate, issued ``by`` one of the bureau's or, when that is "", by itself."""
        folder, made = self.folder, self.folder / f"{name}.pem"
        (folder / f"{name}.ext").write_text(extensions)
        openssl("req", "-new", "-key", key, "-out", folder / f"{name}.csr", "-subj", subject)
        issuer: tuple[str | Path, ...] = ("-selfsign", "-keyfile", key)
        if by:
            issuer = ("-cert", folder / f"{by}.pem", "-keyfile", folder / f"{by}.key")
        openssl(
            *("ca", "-batch", "-notext", "-config", folder / "ca.cnf", *_DAYS, "-md", digest, "-out", made),
            *("-in", folder / f"{name}.csr", "-extfile", folder / f"{name}.ext"),
            *issuer,
        )
        return made

    def key(self, name: str, *kind: str) -> Path:
        """Make another key, such as one of a curve."""
        openssl("genpkey", *kind, "-out", self.folder / f"{name}.key")
        return self.folder / f"{name}.key"

    def file(
        self,
        name: str = "dee",
        *,
        key: Path | None = None,
        usage: str = SIGNS,
        purpose: str = "",
        above: str = "ca root",
        digest: str = "sha256",
        without_key: bool = False,
        more: tuple[str, ...] = (),
        subject: str = "/O=Riverside Juniors FC/CN=Deirdre A. Marsh 4711",
    ) -> Path:
        """Return a PKCS #12 file of somebody with the certificates named in ``above`` in it."""
        folder, made = self.folder, self.folder / f"{name}.p12"
        key = key or folder / "person.key"
        purposes = f"extendedKeyUsage={purpose}\n" if purpose else ""
        self.certify(name, key, subject, "ca", f"keyUsage={usage}\nbasicConstraints=CA:false\n{purposes}", digest)
        (folder / f"{name}.above").write_bytes(b"".join((folder / f"{one}.pem").read_bytes() for one in above.split()))
        certificates: tuple[str | Path, ...] = ("-certfile", folder / f"{name}.above") if above else ()
        keys: tuple[str | Path, ...] = ("-nokeys",) if without_key else ("-inkey", key)
        openssl(
            *("pkcs12", "-export", "-in", folder / f"{name}.pem", "-out", made, "-passout", f"pass:{WORD}"),
            *keys,
            *certificates,
            *more,
        )
        return made

    def self_made(self, subject: str = "/O=Riverside Juniors FC/CN=Dee Marsh") -> Path:
        """Return a file such as Adobe's programs make for somebody without an authority."""
        folder = self.folder
        self.certify("self", folder / "person.key", subject, "", f"keyUsage={SIGNS}\n")
        openssl(
            *("pkcs12", "-export", "-inkey", folder / "person.key", "-in", folder / "self.pem"),
            *("-out", folder / "self.p12", "-passout", f"pass:{WORD}"),
        )
        return folder / "self.p12"

"""Keys and signed documents, made once: a key of 3072 bits takes a moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest

import resources
from app.domain.extracts import CaseExtract
from reports import agreement, case_record
from reports.identity import Issuer, SigningIdentity, fingerprint, make_issuer, make_signer
from reports.signing import sign
from tests.reports import samples
from tests.reports.authority import Authority
from tests.reports.bureau import Bureau


@dataclass(frozen=True)
class Keys:
    issuer: Issuer
    dee: SigningIdentity
    marcus: SigningIdentity

    @property
    def issuer_fingerprint(self) -> str:
        return fingerprint(self.issuer.certificate_der)


@pytest.fixture(scope="session")
def keys() -> Keys:
    issuer = make_issuer("Riverside Juniors FC", now=samples.AT)
    return Keys(
        issuer,
        make_signer(issuer, "Dee Marsh", "club welfare officer", now=samples.AT),
        make_signer(issuer, "Marcus Bell", "U10 team manager", now=samples.AT),
    )


@pytest.fixture(scope="session")
def case_pdf() -> bytes:
    return case_record.render(samples.case(), template=shipped(case_record.TEMPLATE), at=samples.AT).pdf


@pytest.fixture(scope="session")
def signed_case(keys: Keys, case_pdf: bytes) -> bytes:
    return sign(case_pdf, keys.dee, role="club welfare officer", reason="For the child’s case file", at=samples.AT)


@pytest.fixture(scope="session")
def agreement_pdf() -> bytes:
    return agreement.render(samples.agreement(), template=shipped(agreement.TEMPLATE), at=samples.AT).pdf


@pytest.fixture(scope="session")
def signed_once(keys: Keys, agreement_pdf: bytes) -> bytes:
    return sign(agreement_pdf, keys.dee, role="club welfare officer", reason="Supervision agreement", at=samples.AT)


@pytest.fixture(scope="session")
def signed_twice(keys: Keys, signed_once: bytes) -> bytes:
    later = samples.AT + timedelta(minutes=3)
    return sign(signed_once, keys.marcus, role="U10 team manager", reason="Supervision agreement", at=later)


@pytest.fixture(scope="session")
def render_case() -> Callable[[CaseExtract], bytes]:
    return lambda extract: case_record.render(extract, template=shipped(case_record.TEMPLATE), at=samples.AT).pdf


@pytest.fixture(scope="session")
def bureau(tmp_path_factory: pytest.TempPathFactory) -> Bureau:
    made = Bureau(tmp_path_factory.mktemp("bureau"))
    made.prepare()
    return made


@pytest.fixture(scope="session")
def signed_otherwise(keys: Keys, bureau: Bureau, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    from tests.reports.signed_otherwise import documents

    return documents(keys, bureau, Authority(tmp_path_factory.mktemp("authority")))


def shipped(name: str) -> str:
    return resources.read_text(name)

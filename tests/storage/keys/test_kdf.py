"""Passphrases are normalised as RFC 8265 says and turned into keys by Argon2id, within limits."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import DamagedVaultError, InputError
from storage.keys import kdf
from storage.keys.kdf import RECOVERY_COST, TEST_COST, KdfCost, derive, normalised


def test_the_derivation_is_argon2id_of_rfc_9106() -> None:
    """A fixed answer, made with the reference implementation's parameters (argon2id, v1.3, m=8 MiB, t=1, p=1)."""
    key = derive(b"marsh kettle drum sparrow", b"0123456789abcdef", TEST_COST)
    assert key.hex() == "36a245585eddb5dd761097a518beb35405d4e2d76b683c35bab0ae830cb11adb"


def test_salt_and_cost_change_the_key() -> None:
    keys = {
        derive(b"a", b"0" * 16, TEST_COST),
        derive(b"a", b"1" * 16, TEST_COST),
        derive(b"b", b"0" * 16, TEST_COST),
        derive(b"a", b"0" * 16, KdfCost(8 * 1024, 2, 1)),
        derive(b"a", b"0" * 16, KdfCost(8 * 1024, 1, 2)),
        derive(b"a", b"0" * 16, KdfCost(9 * 1024, 1, 1)),
    }
    assert len(keys) == 6


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(8 * 1024 - 1, 1, 1),
        KdfCost(1024 * 1024 + 1, 1, 1),
        KdfCost(8 * 1024, 0, 1),
        KdfCost(8 * 1024, 17, 1),
        KdfCost(8 * 1024, 1, 0),
        KdfCost(8 * 1024, 1, 17),
        KdfCost(8 * 1024, 1, 1, name="argon2i"),
        KdfCost(8 * 1024, 1, 1, v=16),
        KdfCost(8 * 1024, 0, 0, name="hkdf-sha256", v=1),
    ],
)
def test_a_cost_outside_the_limits_is_damage_and_runs_nothing(cost: KdfCost) -> None:
    with pytest.raises(DamagedVaultError):
        derive(b"a", b"0" * 16, cost)


def test_the_limits_themselves_are_accepted() -> None:
    for cost in (KdfCost(8 * 1024, 1, 1), KdfCost(1024 * 1024, 16, 16), kdf.DEFAULT_COST, RECOVERY_COST):
        assert cost.checked() is cost


def test_composed_and_decomposed_letters_and_odd_spaces_are_the_same_passphrase() -> None:
    assert normalised("caf\u00e9\u00a0noir\u3000x") == normalised("cafe\u0301 noir x") == "caf\u00e9 noir x".encode()


def test_case_and_outer_spaces_are_kept() -> None:
    assert len({normalised("Tide wicket"), normalised("tide wicket"), normalised(" tide wicket")}) == 3


@pytest.mark.parametrize(
    "letter", ["\0", "\n", "\x7f", "\u200d", "\u202e", "\ufeff", "\ufe0f", "\ue000", "\ud800", "\u1100"]
)
def test_letters_that_do_not_survive_typing_are_refused(letter: str) -> None:
    with pytest.raises(InputError) as caught:
        normalised("tide wicket " + letter)
    assert (caught.value.field, caught.value.problem) == ("passphrase", "odd-character")


def test_nothing_and_a_pasted_file_are_refused() -> None:
    with pytest.raises(InputError, match="empty"):
        normalised("")
    with pytest.raises(InputError, match="too-long"):
        normalised("a" * 1025)


@given(st.text(max_size=60))
@settings(max_examples=500, deadline=None)
def test_normalising_twice_changes_nothing_and_only_input_errors_come(text: str) -> None:
    try:
        once = normalised(text)
    except InputError:
        return
    assert normalised(once.decode("utf-8")) == once


_LITTLE_MEMORY = """
import resource, sys
from storage.keys.kdf import DEFAULT_COST, FALLBACK_COST, derive_new, derive_known
from app.domain.errors import StorageFailedError
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]) << 20,) * 2)
try:
    print(derive_new(b"a", b"0" * 16, DEFAULT_COST)[1] == FALLBACK_COST)
except StorageFailedError as error:
    print(error.detail)
try:
    derive_known(b"a", b"0" * 16, DEFAULT_COST)
except StorageFailedError as error:
    print(error.detail)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="memory limits as POSIX has them")
def test_where_memory_runs_out_a_new_slot_falls_back_and_an_old_one_says_so() -> None:
    child = subprocess.run(
        [sys.executable, "-c", _LITTLE_MEMORY, "230"], capture_output=True, text=True, check=False, timeout=60
    )
    assert child.stdout.split() == ["True", "memory"], child.stderr
    child = subprocess.run(
        [sys.executable, "-c", _LITTLE_MEMORY, "60"], capture_output=True, text=True, check=False, timeout=60
    )
    assert child.stdout.split() == ["memory", "memory"], child.stderr

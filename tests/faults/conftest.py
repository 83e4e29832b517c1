"""Faults happen to the same kinds of vault that the services', the commands' and the screens' tests use."""

from __future__ import annotations

from tests.app.cli.conftest import forks, holdfast
from tests.app.services.conftest import around, clock, open_vault, prepared_vault, vault_path

__all__ = ["around", "clock", "forks", "holdfast", "open_vault", "prepared_vault", "vault_path"]

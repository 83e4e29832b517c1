"""Settings: reading, locking, who to call, people with access, backups, the club, about."""

from __future__ import annotations

from app.domain.ids import PersonId
from ui.desk import Desk
from ui.settings.access import AccessGroup
from ui.settings.group import Group
from ui.settings.lost import LostPage
from ui.settings.move import MoveSheet
from ui.settings.page import SettingsPage
from ui.settings.recovery import RecoverySheet
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "settings", at the foot of the navigation, and the routes to its groups and sheets."""

    def group(key: str) -> Group | None:
        page = desk.window.go("settings")
        return page.show_group(key) if isinstance(page, SettingsPage) else None

    def show_group(key: str) -> None:
        group(key)

    def take_away(person_id: PersonId) -> None:
        access = group("access")
        if isinstance(access, AccessGroup):
            access.take_away(person_id)

    desk.add_place(
        Place("settings", desk.tr("Settings"), "adjustments-horizontal", lambda: SettingsPage(desk), foot=True)
    )
    desk.add_route("settings-group", show_group)
    if desk.sight.manages_people:
        desk.add_route("take-away", take_away)
    desk.add_route("lost", lambda: LostPage(desk))
    if not desk.vault.is_copy:
        desk.add_route("move", lambda: MoveSheet(desk).open())
    desk.add_route("recovery-sheet", lambda: RecoverySheet(desk).open())

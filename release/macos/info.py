"""Info.plist of the macOS program: its file type, sharp text on every screen, the oldest system that it runs on."""

from __future__ import annotations

from typing import Any

IDENTIFIER = "example.holdfast"
VAULT_TYPE = f"{IDENTIFIER}.vault"
OLDEST_SYSTEM = "13.0"  # of the Qt that is packed


def info_plist(version: str) -> dict[str, Any]:
    """Return the keys that are ours; PyInstaller adds the names of the program and its icon."""
    return {
        "CFBundleName": "Holdfast",
        "CFBundleDisplayName": "Holdfast",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is dark
        "NSHumanReadableCopyright": "MIT licence",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Holdfast records",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [VAULT_TYPE],
                "CFBundleTypeIconFile": "holdfast.icns",
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": VAULT_TYPE,
                "UTTypeDescription": "Holdfast records",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["vault"]},
            }
        ],
    }

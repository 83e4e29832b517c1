"""Why a downloaded file is not taken for an update, and what to do with one that is, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.updates import Update


def _tr(words: str) -> str:
    return QCoreApplication.translate("Updates", words)


def update_trouble(reason: str) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do, for the reason of an UpdateError."""
    again = _tr("Delete it and download it again, from where you know the project to be.")
    what, do = {
        "no-key": (
            _tr("This copy of Holdfast cannot check a downloaded file: it was built without the project’s key."),
            _tr("Ask whoever gave you Holdfast how they send new versions."),
        ),
        "no-list": (
            _tr("The release list does not lie beside this file, so it cannot be checked."),
            _tr("Download the file that ends in “.release” into the same folder, then choose this one again."),
        ),
        "list": (_tr("The release list beside this file cannot be read."), _tr("Download it again.")),
        "signature": (_tr("The release list beside this file was not made by the Holdfast project."), again),
        "not-named": (
            _tr("The release list beside this file does not name it."),
            _tr("Download the list and the file of the same version, and do not rename them."),
        ),
        "not-there": (_tr("That file is not there any more."), _tr("Choose another one.")),
        "size": (_tr("This file is not as long as it should be."), _tr("The download broke off. Download it again.")),
        "changed": (_tr("This file is not the one that was published."), again),
        "system": (
            _tr("This file is made for another kind of computer."),
            _tr("Download the one for this computer."),
        ),
        "same": (_tr("This version is on the computer already."), ""),
        "older": (_tr("This version is older than the one on the computer."), _tr("Download the newest one.")),
        "too-far": (
            _tr("This version cannot follow directly on the one on the computer."),
            _tr("Install the version between them first; the notes of the release name it."),
        ),
    }.get(reason, (_tr("This file could not be checked."), _tr("Download it again.")))
    return what, _tr("Nothing was installed and nothing was started."), do


def steps(found: Update) -> tuple[str, ...]:
    """Return what a person does to install the file, in order."""
    name = found.path.name
    install = {
        "debian": _tr(
            "Open the file %1 with this computer’s program for installing software. Whoever looks after the computer "
            "may have to type a password."
        ),
        "portable": _tr("Unpack %1 over the folder “Holdfast” on your stick. Your settings stay."),
        "appimage": _tr("Put the file %1 in the place of the one you start Holdfast with."),
        "image": _tr("Open the file %1 and draw Holdfast into Applications."),
    }.get(found.file.form, _tr("Open the file %1 and go through its pages. It needs no administrator."))
    return (
        _tr("Close Holdfast."),
        install.replace("%1", name),
        _tr("Open Holdfast again. Under About it should say version %1.").replace("%1", found.release.version),
    )

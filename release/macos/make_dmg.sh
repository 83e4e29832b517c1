#!/bin/sh
# On macOS, as a part of `python3 run.py package`: puts Holdfast.app and a link to Applications into a disk image.
#
#     sh release/macos/make_dmg.sh dist/Holdfast.app dist/holdfast-VERSION-macos-MACHINE.dmg
#
# The program is neither signed nor notarised: the project has no certificate of Apple's. macOS therefore refuses a
# downloaded copy at first; the person opens it under System Settings, Privacy and Security. Not tried on macOS yet.
set -eu

program=${1:?which Holdfast.app?}
target=${2:?which .dmg?}
[ "$(uname)" = Darwin ] || { echo "This needs macOS: hdiutil is there only." >&2; exit 1; }
plutil -lint "$program/Contents/Info.plist"
"$program/Contents/MacOS/holdfast" --self-check

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$program" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Holdfast -srcfolder "$folder" -fs HFS+ -format UDZO -ov "$target"

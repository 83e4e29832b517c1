"""Runs first in the packaged program: Qt takes its plugins from where it lies itself, whatever the desktop says.

Some desktops point every Qt program at their own plugins, which were built for another Qt. Nor is what Holdfast opens
pointed at ours.
"""

import os

os.environ.pop("QT_PLUGIN_PATH", None)

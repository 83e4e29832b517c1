"""Keeping and disposal on screen: a group of the settings and the sheets it opens."""

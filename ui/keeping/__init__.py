"""Keeping and disposal on screen: the sheets its group of the settings opens."""

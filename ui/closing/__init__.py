"""Closing a club on screen: the sheets its group of the settings opens."""

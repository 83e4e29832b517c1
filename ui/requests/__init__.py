"""Requests to see what is kept, on screen: the sheets that the settings open."""

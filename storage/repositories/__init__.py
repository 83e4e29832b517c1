"""Records in and out of the vault: one class for each area, records never rows, every value bound."""

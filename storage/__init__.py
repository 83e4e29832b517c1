"""The vault: keys, schema, repositories, audit trail, backup. Knows no document and no window."""

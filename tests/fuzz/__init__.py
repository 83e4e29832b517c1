"""Every reader of bytes from outside is fed what nobody should have to read: no crash, no hang, one kind of error."""

"""What the program does, one module a capability. Plain Python: no SQL, no Qt."""

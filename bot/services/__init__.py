"""Use cases, one module per noun: rows change and messages are queued in the caller's transaction."""

"""Use cases, one module per noun: rows change, messages are queued, in the caller's transaction."""

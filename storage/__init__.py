"""Tables and queries, one module per noun. Nothing here knows Telegram; nothing outside knows the engine."""

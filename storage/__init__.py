"""Tables and queries, one module per noun. No Telegram in here, no engine known outside."""

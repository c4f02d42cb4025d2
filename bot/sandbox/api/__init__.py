"""The methods of the Bot API, one module for each kind of thing they act on."""

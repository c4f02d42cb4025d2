"""A small Telegram on localhost: try the bot without a token, and test it without the network.

It knows nothing of the bot it serves. `telegram.Telegram` is the whole world, `server.serve` puts
it on a port, `request.InProcessRequest` lets python-telegram-bot talk to it without a socket.
"""

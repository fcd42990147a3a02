"""One module a channel: how messages come in from it and go out to it."""

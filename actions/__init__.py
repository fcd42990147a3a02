"""What the bot can do, one module a capability. Must not know how a message arrived or what language it is in."""

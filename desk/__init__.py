"""Human agents: queue, ownership, replies and the desk's API. Must not know how a channel delivers."""

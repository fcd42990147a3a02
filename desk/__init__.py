"""Human agents: accounts, queue, replies and the desk's API. Must not know how a channel delivers."""

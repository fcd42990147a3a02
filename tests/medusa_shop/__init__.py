"""A real Medusa server for tests: installed from npm once, filled through its own interfaces, and set back in no time."""

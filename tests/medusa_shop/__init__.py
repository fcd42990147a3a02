"""A real Medusa server for tests: installed from npm once, filled through its own interfaces, quickly set back."""

"""What every part calls the system in logs and errors."""

SYSTEM = "medusa"

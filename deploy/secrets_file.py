"""The secrets of one installation: from the environment, or made once and kept in a file that only its owner reads."""

import os
import secrets
from pathlib import Path

NAMES = ("BABELDESK_INTERNAL_TOKEN", "BABELDESK_SHOP_TOKEN_SECRET")
FILE_NAME = "secrets.env"


def provide_secrets(var: Path) -> dict[str, str]:
    """Every secret by its variable's name; what the environment has wins, what nobody has is made now."""
    path = var / FILE_NAME
    kept = {}
    if path.exists():
        kept = dict(line.split("=", 1) for line in path.read_text().splitlines() if "=" in line)
    missing = [name for name in NAMES if name not in kept]
    if missing:
        kept.update({name: secrets.token_urlsafe(32) for name in missing})
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.writelines(f"{name}={value}\n" for name, value in kept.items())
    return {name: os.environ.get(name) or kept[name] for name in NAMES}

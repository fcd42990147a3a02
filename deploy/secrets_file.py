"""The secrets of one installation: from the environment, or kept in a file that only its owner reads.

Some are made at the first start; those of a channel are put there by `babeldesk connect`.
"""

import os
import secrets
import tempfile
from collections.abc import Mapping
from pathlib import Path

NAMES = ("BABELDESK_INTERNAL_TOKEN", "BABELDESK_SHOP_TOKEN_SECRET")
"""Made by ourselves where nobody has given them."""
FILE_NAME = "secrets.env"


def provide_secrets(var: Path) -> dict[str, str]:
    """What every part needs, by its variable's name; what the environment has wins, what nobody has is made now."""
    kept = stored_secrets(var)
    missing = [name for name in NAMES if name not in kept]
    if missing:
        kept |= {name: secrets.token_urlsafe(32) for name in missing}
        _write(var, kept)
    return {name: os.environ.get(name) or kept[name] for name in NAMES}


def channel_secrets(var: Path) -> dict[str, str]:
    """What the gateway alone needs to reach channels, by its variable's name; what the environment has wins."""
    return {name: os.environ.get(name) or value for name, value in stored_secrets(var).items() if name not in NAMES}


def known_secrets(var: Path) -> dict[str, str]:
    """All that parts would be started with, without making any; what the environment has wins."""
    given = {name: os.environ[name] for name in NAMES if os.environ.get(name)}
    return {**stored_secrets(var), **channel_secrets(var), **given}


def stored_secrets(var: Path) -> dict[str, str]:
    """All that the file holds, whatever the environment says."""
    path = var / FILE_NAME
    if not path.exists():
        return {}
    return dict(line.split("=", 1) for line in path.read_text().splitlines() if "=" in line)


def store_secrets(var: Path, values: Mapping[str, str]) -> None:
    """Add to the file, or replace what it holds under these names.

    Raises:
        ValueError: a value has more than one line.
    """
    if any(len(value.splitlines()) != 1 for value in values.values()):
        raise ValueError("a secret has exactly one line")
    _write(var, {**stored_secrets(var), **values})


def _write(var: Path, values: Mapping[str, str]) -> None:
    """Whole or not at all: whoever is stopped meanwhile has lost nothing."""
    var.mkdir(parents=True, exist_ok=True)
    descriptor, partial = tempfile.mkstemp(dir=var, prefix=f".{FILE_NAME}.")  # mkstemp makes it 0600
    with os.fdopen(descriptor, "w") as file:
        file.writelines(f"{name}={value}\n" for name, value in values.items())
    Path(partial).replace(var / FILE_NAME)

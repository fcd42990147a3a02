"""docs/settings.md names every setting of the code, with the default that the code has, and no other."""

import re
import subprocess
from pathlib import Path

from connectors.settings import Settings

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "settings.md"
NAME = re.compile(r"\b(?:BABELDESK_[A-Z][A-Z_]*[A-Z]|DATABASE_URL|SMTP_URL)\b")
ROW = re.compile(r"^\| `([A-Z_]+)` \| (.+?) \| (.+?) \|$", re.MULTILINE)
CODE = ("*.py", "*.ts", "*.mjs", "*.yml", "Makefile", "deploy/*", ".ci/*")


def _documented() -> dict[str, str]:
    return {name: default for name, _, default in ROW.findall(PAGE.read_text(encoding="utf-8"))}


def _fields() -> dict[str, object]:
    prefix = Settings.model_config["env_prefix"]
    return {
        str(field.validation_alias or f"{prefix}{name.upper()}"): field.default
        for name, field in Settings.model_fields.items()
    }


def test_every_setting_of_the_code_is_documented_and_no_other() -> None:
    listed = subprocess.run(["git", "ls-files", "-z", *CODE], cwd=ROOT, capture_output=True, text=True, check=True)
    named = set(_fields())
    for path in filter(None, listed.stdout.split("\0")):
        if (ROOT / path).is_file():
            named |= set(NAME.findall((ROOT / path).read_text(encoding="utf-8", errors="replace")))
    assert named == set(_documented())


def test_the_documented_defaults_of_limits_and_addresses_are_the_codes() -> None:
    documented = _documented()
    for name, default in _fields().items():
        if isinstance(default, (int, str)) and not isinstance(default, bool) and "://" not in str(default):
            assert documented[name] == f"`{default}`"

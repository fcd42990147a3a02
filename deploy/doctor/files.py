"""The shop's files, the secrets and the disk: what can be looked at while nothing runs."""

import shutil
import stat
from pathlib import Path

from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well
from conversations.data_contract.yaml_file import FileBroken
from conversations.rendering.errors import RenderingError
from conversations.shop_rules import ShopRulesInvalid
from deploy.doctor.patient import Patient
from deploy.file_check import check_files
from deploy.secrets_file import FILE_NAME, NAMES

LITTLE_BYTES = 2 * 1024**3
TOO_LITTLE_BYTES = 200 * 1024**2


async def check_shop_files(patient: Patient) -> tuple[Diagnosis, ...]:
    """shop.yml, data/ and Rasa's files, and what `make web` builds."""
    root, name = patient.place.root, "Files"
    try:
        check_files(root)
    except (FileBroken, ShopRulesInvalid, RenderingError) as error:
        return (broken(name, str(error), "Correct that line; `babeldesk check-files` looks again."),)
    found = [well(name, "shop.yml and data/ can be read.")]
    for path in (patient.place.bot_python, root / "web" / "dist" / "widget" / "widget.js"):
        if not path.exists():
            found.append(broken(name, f"{path} is missing.", "Run `make install web`."))
    return tuple(found)


async def check_secrets(patient: Patient) -> tuple[Diagnosis, ...]:
    """That they are there, and nobody else's to read."""
    name, path = "Secrets", patient.place.var / FILE_NAME
    missing = [one for one in NAMES if one not in patient.environment]
    if missing:
        return (broken(name, f"{', '.join(missing)}: not there.", "`make run` makes them at the first start."),)
    if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077:
        return (broken(name, f"Others can read {path}.", f"chmod 600 {path}"),)
    if patient.settings is None:
        wrong = ", ".join(patient.wrong_settings)
        return (broken(name, f"{wrong}: nothing that can be used.", "docs/settings.md says what each may be."),)
    return (well(name, "All are there."),)


async def check_disk(patient: Patient) -> tuple[Diagnosis, ...]:
    """Room for the database, uploads and logs."""
    name, var = "Disk", patient.place.var
    free = shutil.disk_usage(_existing(var)).free
    fact = f"{free / 1024**3:.1f} GB are free for {var}."
    remedy = "Make room, or choose another disk with BABELDESK_VAR."
    if free < TOO_LITTLE_BYTES:
        return (broken(name, fact, remedy),)
    if free < LITTLE_BYTES:
        return (doubtful(name, fact, remedy),)
    return (well(name, fact),)


def _existing(folder: Path) -> Path:
    return next(one for one in (folder, *folder.resolve().parents) if one.exists())

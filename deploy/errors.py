"""What stops a start.

StartError
├── PortInUse          another program listens there
├── ProgramMissing     something `make install` should have put here is not here
├── FolderNotWritable  we may not write where our working files belong
├── SettingWrong       a variable of the environment says something impossible
└── PartFailed         a part ended while it was starting; carries the end of its log
"""

from pathlib import Path


class StartError(Exception):
    """Babeldesk cannot start; the message is for the person at the terminal."""


class PortInUse(StartError):
    """Another program listens on the port."""

    def __init__(self, port: int, variable: str) -> None:
        self.port = port
        super().__init__(f"Port {port} is in use by another program. Stop it, or choose another with {variable}=….")


class ProgramMissing(StartError):
    """A program or folder that installing should have made."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} is missing. Run `make install web` first.")


class FolderNotWritable(StartError):
    """The folder for working files."""

    def __init__(self, folder: Path, reason: str) -> None:
        self.folder = folder
        super().__init__(
            f"Nothing can be written in {folder} ({reason}). "
            "Make it yours, or choose another folder for working files with BABELDESK_VAR=…."
        )


class SettingWrong(StartError):
    """A variable of the environment."""

    def __init__(self, variable: str, problem: str) -> None:
        self.variable = variable
        super().__init__(f"{variable} {problem}.")


class PartFailed(StartError):
    """A part ended by itself, or (`exit_code` None) was not ready in time."""

    def __init__(self, name: str, exit_code: int | None, log: Path) -> None:
        self.name = name
        self.exit_code = exit_code
        self.log = log
        tail = "\n".join(log.read_text(errors="replace").splitlines()[-40:]) if log.exists() else ""
        what = "was not ready in time" if exit_code is None else f"ended with exit code {exit_code}"
        super().__init__(f"The {name} {what}. The end of {log}:\n{tail}")

"""What can go wrong with the database.

StorageError
├── DatabaseRefused       the configured server cannot be reached, or refuses us
├── EmbeddedServerFailed  initdb or pg_ctl failed; carries the end of their log
├── FolderUnreachable     the unprivileged account cannot reach the folder of the embedded server
└── FolderForeign         a folder of the embedded server belongs to another account
"""

from pathlib import Path


class StorageError(Exception):
    """Anything that keeps the database from serving."""


class DatabaseRefused(StorageError):
    """The server at `location` (never with a password) did not let us in."""

    def __init__(self, location: str, reason: str) -> None:
        self.location = location
        self.reason = reason
        super().__init__(f"The database at {location} refused the connection: {reason}")


class EmbeddedServerFailed(StorageError):
    """A PostgreSQL program ended with an error."""

    def __init__(self, program: str, exit_code: int, log: str) -> None:
        self.program = program
        self.exit_code = exit_code
        self.log = log
        super().__init__(f"{program} ended with exit code {exit_code}:\n{log.strip()}")


class FolderUnreachable(StorageError):
    """PostgreSQL does not run as root, and its account cannot enter this folder."""

    def __init__(self, folder: Path, account: str) -> None:
        self.folder = folder
        self.account = account
        super().__init__(
            f"PostgreSQL refuses to run as root, and the account '{account}' cannot enter {folder}. "
            "Set BABELDESK_VAR to a folder that it can enter, or DATABASE_URL to a server of yours."
        )


class FolderForeign(StorageError):
    """Somebody else's account owns a folder that has to be ours alone."""

    def __init__(self, folder: Path, owner_uid: int) -> None:
        self.folder = folder
        self.owner_uid = owner_uid
        super().__init__(
            f"{folder} belongs to another account (user id {owner_uid}), perhaps because Babeldesk once ran as it. "
            "Run it as that account, or set BABELDESK_VAR to a folder of yours."
        )

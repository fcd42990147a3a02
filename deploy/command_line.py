"""The command `babeldesk`: run everything, train, migrate, create agents, connect channels, look what is wrong."""

import asyncio
import os
import subprocess
import sys
from typing import Annotated

import typer
from email_validator import EmailNotValidError, validate_email
from pydantic import ValidationError
from rich.console import Console
from rich.markup import escape

from actions.knowledge.counts import Gap, KnowledgeCounts
from conversations.clock import SystemClock
from conversations.data_contract.yaml_file import FileBroken
from conversations.languages import load_languages
from conversations.rendering.errors import RenderingError
from conversations.shop_rules import ShopRulesInvalid
from deploy.connect.command import app as connect
from deploy.connect.errors import ConnectError
from deploy.doctor.command import doctor
from deploy.errors import StartError
from deploy.file_check import check_files
from deploy.place import QUIET_ASSISTANT, Place
from deploy.secrets_file import provide_secrets
from deploy.supervisor import Supervisor
from desk.agents import AgentExists, AgentUnknown, Role, change_password, change_role, create_agent
from desk.passwords import PasswordTooWeak
from storage.engine import create_engine, require_connection
from storage.errors import StorageError
from storage.migrate import migrate

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__)
agents = typer.Typer(help="The people at the desk.")
app.add_typer(agents, name="agent")
app.add_typer(connect, name="connect")
app.command()(doctor)
console = Console(highlight=False)

NEW_PASSWORD = typer.Option(
    prompt="Password (10 characters or more)", confirmation_prompt=True, hide_input=True, show_default=False
)

EXPECTED = (
    StartError,
    ConnectError,
    StorageError,
    FileBroken,
    ShopRulesInvalid,
    RenderingError,
    AgentExists,
    AgentUnknown,
    PasswordTooWeak,
)
"""Mistakes of an installation, told in one sentence each; anything else is ours and shows its traceback."""


@app.command()
def run() -> None:
    """Start database, gateway and assistant, and print what to open."""
    place = Place.from_environment()
    check_files(place.root)
    asyncio.run(Supervisor(place, console).run())


@app.command(name="check-files")
def check_installation_files() -> None:
    """Read the shop's files and name the first mistake with its file and line."""
    check_files(Place.from_environment().root)


@app.command()
def train(force: Annotated[bool, typer.Option(help="Train even when nothing changed.")] = False) -> None:
    """Train the assistant's model when its data changed."""
    check_files(Place.from_environment().root)
    _bot("bot.train", *(["--force"] if force else []))


@app.command()
def shell() -> None:
    """Try in the terminal what the assistant understands, and small talk; actions need a shopper's conversation."""
    check_files(Place.from_environment().root)
    _bot("bot.train")
    _bot("rasa", "shell")


@app.command(
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []},
)
def rasa(context: typer.Context) -> None:
    """Run any of Rasa's own commands, such as `data validate` or `test nlu`, in its own environment."""
    _bot("rasa", *context.args)


@app.command(name="migrate")
def migrate_database() -> None:
    """Bring the database of DATABASE_URL to the newest schema."""
    migrate(_database_url())
    console.print("The database is up to date.")


@app.command(name="unanswered")
def show_unanswered_questions(
    at_most: Annotated[int, typer.Option(help="How many questions to show.")] = 50,
) -> None:
    """What shoppers asked and no article answered, most often first: what to write next."""

    async def read() -> tuple[Gap, ...]:
        engine = create_engine(_database_url())
        try:
            await require_connection(engine)
            return await KnowledgeCounts(engine, SystemClock()).gaps(at_most)
        finally:
            await engine.dispose()

    gaps = asyncio.run(read())
    for gap in gaps:
        console.print(f"{gap.times:5}  {gap.language:8} {escape(gap.words)}")
    if not gaps:
        console.print("Nothing was left unanswered so far.")


@agents.command("add")
def add_agent(
    email: str,
    name: str,
    languages: Annotated[str, typer.Option(help="Codes, separated by commas.")] = "en",
    role: Annotated[Role, typer.Option(help="Supervisors may approve where shop.yml says so.")] = "agent",
    password: Annotated[str, NEW_PASSWORD] = "",
) -> None:
    """Create an agent, who can then sign in at the desk."""
    codes = [code.strip() for code in languages.split(",") if code.strip()]
    _check_agent(email, codes)

    async def create() -> None:
        engine = create_engine(_database_url())
        try:
            await require_connection(engine)
            await create_agent(engine, email=email, name=name, password=password, languages=codes, role=role)
        finally:
            await engine.dispose()

    asyncio.run(create())
    console.print(f"{name} can sign in at the desk now.")


def _check_agent(email: str, codes: list[str]) -> None:
    try:
        validate_email(email, check_deliverability=False)
    except EmailNotValidError as error:
        raise typer.BadParameter(str(error), param_hint="EMAIL") from error
    known = load_languages(Place.from_environment().root / "data")
    if unknown := [code for code in codes if code not in known]:
        raise typer.BadParameter(f"{', '.join(unknown)}: not in data/languages.yml", param_hint="--languages")


@agents.command("password")
def change_agent_password(
    email: str,
    password: Annotated[str, NEW_PASSWORD] = "",
) -> None:
    """Give an agent a new password and sign them out everywhere."""

    async def change() -> None:
        engine = create_engine(_database_url())
        try:
            await change_password(engine, email=email, password=password)
        finally:
            await engine.dispose()

    asyncio.run(change())
    console.print(f"{email} can sign in with the new password now.")


@agents.command("role")
def change_agent_role(email: str, role: Annotated[Role, typer.Argument(help="agent or supervisor")]) -> None:
    """Say whether an agent is a supervisor."""

    async def change() -> None:
        engine = create_engine(_database_url())
        try:
            await require_connection(engine)
            await change_role(engine, email=email, role=role)
        finally:
            await engine.dispose()

    asyncio.run(change())
    console.print(f"{email} is {'a supervisor' if role == 'supervisor' else 'an agent'} now.")


def _database_url() -> str:
    url = Place.from_environment().find_database()
    if url is None:
        raise StartError("The embedded database is not running. Start everything with `make run`, or set DATABASE_URL.")
    return url.render_as_string(hide_password=False)


def _bot(module: str, *arguments: str) -> None:
    """Run a module in the assistant's environment.

    Raises:
        typer.Exit: it failed; with its exit code.
    """
    place = Place.from_environment()
    place.var.mkdir(parents=True, exist_ok=True)
    environment = {
        **os.environ,
        **provide_secrets(place.var),
        "BABELDESK_ACTIONS_URL": f"http://127.0.0.1:{place.port}/actions",
        **QUIET_ASSISTANT,
        "PYTHONPATH": str(place.root),
    }
    done = subprocess.run([place.bot_python, "-m", module, *arguments], env=environment, check=False)
    if done.returncode != 0:
        raise typer.Exit(done.returncode)


def main() -> None:
    """Run a command; what an installation did wrong is one sentence on standard error and exit code 1."""
    try:
        app()
    except (*EXPECTED, ValidationError) as error:
        tell(error)
        sys.exit(1)


def tell(error: Exception) -> None:
    """Print an error for the person at the terminal; brackets in it are its own, no markup."""
    Console(stderr=True, highlight=False).print(f"[red]Error:[/red] {escape(str(error))}", soft_wrap=True)


if __name__ == "__main__":
    main()

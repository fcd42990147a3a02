"""Messenger's questions: the page's token, the page, the app secret."""

from rich.console import Console

from connectors.channels.messenger.account import ALL_FIELDS, PERMISSIONS, page_name
from connectors.channels.meta.account import TokenFacts
from connectors.channels.meta.graph import GraphClient
from deploy.connect.access import expiry_in_words, try_app_secret, try_token
from deploy.connect.connection import Connection
from deploy.connect.errors import AnswerRefused
from deploy.connect.questions import Answers, Question

_HOW = "Generate one for the page in the app's Messenger settings."
TOKEN = Question(
    "BABELDESK_MESSENGER_ACCESS_TOKEN",
    "--access-token",
    "Page access token",
    "developers.facebook.com → your app → Messenger → API settings → Generate access tokens → Connect the page, "
    "then Generate.",
    is_secret=True,
)
PAGE = Question(
    "BABELDESK_MESSENGER_PAGE_ID",
    "--page-id",
    "Page ID",
    "On the same page, under the page's name.",
)
SECRET = Question(
    "BABELDESK_MESSENGER_APP_SECRET",
    "--app-secret",
    "App secret",
    "developers.facebook.com → your app → App settings → Basic → App secret → Show.",
    is_secret=True,
)
APP_ID = "BABELDESK_MESSENGER_APP_ID"
DASHBOARD = "developers.facebook.com → your app → Messenger → API settings → Configure webhooks"
FIRST_EVENT = "Write to the page from an account that has a role in the app; before app review, others are not heard."


async def connect(answers: Answers, graph_url: str, console: Console) -> Connection:
    """Ask everything, try everything out, and say what it was.

    Raises:
        ConnectError
    """

    async def token_counts(token: str) -> TokenFacts:
        return await try_token(graph_url, token, PERMISSIONS, _HOW)

    facts = await answers.take(TOKEN, token_counts)
    console.print(f"[green]✓[/green] The token counts; {expiry_in_words(facts)}.")
    graph = GraphClient(graph_url, answers.taken[TOKEN.variable])

    async def is_the_tokens(page_id: str) -> str:
        if facts.owner_id is not None and page_id != facts.owner_id:
            raise AnswerRefused(f"The token is that of page {facts.owner_id}.", "Give that id, or that page's token.")
        return await page_name(graph, page_id)

    try:
        page = await answers.take(PAGE, is_the_tokens)
    finally:
        await graph.close()
    console.print(f"[green]✓[/green] The page is {page}.")

    async def is_the_apps(secret: str) -> str:
        return await try_app_secret(graph_url, facts.app_id, secret)

    app = await answers.take(SECRET, is_the_apps)
    console.print(f"[green]✓[/green] The secret is that of the app {app}.")
    return Connection(
        channel="messenger",
        values={**answers.taken, APP_ID: facts.app_id},
        token=answers.taken[TOKEN.variable],
        node=answers.taken[PAGE.variable],
        fields=ALL_FIELDS,
        subscribed_fields=ALL_FIELDS,
        dashboard=DASHBOARD,
        first_event=FIRST_EVENT,
    )

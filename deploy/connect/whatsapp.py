"""WhatsApp's questions: a system user's token, the number, its business account, the app secret."""

from rich.console import Console

from connectors.channels.meta.account import TokenFacts
from connectors.channels.meta.graph import GraphClient
from connectors.channels.whatsapp.account import (
    NEEDED_FIELDS,
    PERMISSIONS,
    USEFUL_FIELDS,
    NumberFacts,
    examine_number,
    number_ids,
)
from deploy.connect.access import expiry_in_words, try_app_secret, try_token
from deploy.connect.connection import Connection
from deploy.connect.errors import AnswerRefused
from deploy.connect.questions import Answers, Question

_HOW = f"Make one for a system user, that never expires, with {' and '.join(PERMISSIONS)}."
TOKEN = Question(
    "BABELDESK_WHATSAPP_ACCESS_TOKEN",
    "--access-token",
    "Access token",
    "business.facebook.com → Settings → Users → System users → your system user → Generate token: choose the app, "
    f"'Never' as expiration, and {' and '.join(PERMISSIONS)}.",
    is_secret=True,
)
NUMBER = Question(
    "BABELDESK_WHATSAPP_PHONE_NUMBER_ID",
    "--phone-number-id",
    "Phone number ID",
    "developers.facebook.com → your app → WhatsApp → API setup, under the number. It is the id, not the number.",
)
BUSINESS = Question(
    "BABELDESK_WHATSAPP_BUSINESS_ACCOUNT_ID",
    "--business-account-id",
    "WhatsApp Business account ID",
    "On the same page, beside the phone number ID.",
)
SECRET = Question(
    "BABELDESK_WHATSAPP_APP_SECRET",
    "--app-secret",
    "App secret",
    "developers.facebook.com → your app → App settings → Basic → App secret → Show.",
    is_secret=True,
)
DASHBOARD = "developers.facebook.com → your app → WhatsApp → Configuration → Webhook"
FIRST_EVENT = "Write to the number from any phone with WhatsApp."


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
    try:

        async def number_is_there(number_id: str) -> NumberFacts:
            _require_id(number_id)
            return await examine_number(graph, number_id)

        number = await answers.take(NUMBER, number_is_there)
        console.print(f"[green]✓[/green] {number.display}, shown to shoppers as {number.name}.")

        async def has_the_number(business_id: str) -> None:
            _require_id(business_id)
            if answers.taken[NUMBER.variable] not in await number_ids(graph, business_id):
                raise AnswerRefused("This account does not have that number.", "Copy both from the same page.")

        await answers.take(BUSINESS, has_the_number)
        console.print("[green]✓[/green] The account has that number.")
    finally:
        await graph.close()

    async def is_the_apps(secret: str) -> str:
        return await try_app_secret(graph_url, facts.app_id, secret)

    app = await answers.take(SECRET, is_the_apps)
    console.print(f"[green]✓[/green] The secret is that of the app {app}.")
    return Connection(
        channel="whatsapp",
        values=dict(answers.taken),
        token=answers.taken[TOKEN.variable],
        node=answers.taken[BUSINESS.variable],
        fields=NEEDED_FIELDS + USEFUL_FIELDS,
        subscribed_fields=(),
        dashboard=DASHBOARD,
        first_event=FIRST_EVENT,
    )


def _require_id(text: str) -> None:
    if not (text.isascii() and text.isdigit()):
        raise AnswerRefused("An id has digits only.", "It is not the phone number.")

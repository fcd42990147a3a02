"""A channel whose answers all hold: stored, and subscribed at Meta."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from connectors.channels.meta.events import MetaChannel
from connectors.channels.meta.graph import GraphAway, GraphClient, GraphRefused
from deploy.connect.errors import AnswerRefused, MetaAway


@dataclass(frozen=True)
class Connection:
    """What a channel's questions brought.

    Args:
        values: By variable of the environment, secrets among them.
        node: Whose events are subscribed: the business account or the page.
        fields: What has to be chosen at the app, and of a page by ourselves too.
        subscribed_fields: What we subscribe; a business account is subscribed as a whole.
        dashboard: Where in Meta's pages address and verify token are pasted.
        first_event: How to bring about the first event.
    """

    channel: MetaChannel
    values: Mapping[str, str] = field(repr=False)
    token: str = field(repr=False)
    node: str
    fields: tuple[str, ...]
    subscribed_fields: tuple[str, ...]
    dashboard: str
    first_event: str

    @property
    def verify_variable(self) -> str:
        """Under which the verify token is kept."""
        return f"BABELDESK_{self.channel.upper()}_VERIFY_TOKEN"

    @property
    def path(self) -> str:
        """Of the channel's door."""
        return f"/webhooks/{self.channel}"

    async def subscribe(self, graph_url: str) -> None:
        """Have the app hear of the business account, or of the page. May be repeated.

        Raises:
            AnswerRefused, MetaAway
        """
        graph = GraphClient(graph_url, self.token)
        body = {"subscribed_fields": ",".join(self.subscribed_fields)} if self.subscribed_fields else {}
        try:
            await graph.post(f"{self.node}/subscribed_apps", body)
        except GraphAway as away:
            raise MetaAway(away.problem) from None
        except GraphRefused as refused:
            fact = f"Meta does not let the app hear of {self.node} ({refused.fault.kind})."
            raise AnswerRefused(fact, "The token's user needs full control of it.") from None
        finally:
            await graph.close()

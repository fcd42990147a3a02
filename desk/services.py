"""What the desk needs from the process it runs in."""

from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.approvals import Decisions, NothingToDecide
from conversations.attention import Attention, Unnoticed
from conversations.clock import Clock
from conversations.feed import Feed
from conversations.presence import Presence
from conversations.rendering import Renderer
from conversations.shop_rules import Approvals


@dataclass(frozen=True)
class DeskServices:
    """Built once a process by whoever composes the application.

    `public_origins` are those a proxy serves the desk under, such as `https://help.example.org`; the host that a
    request itself names is always one. `approvals` says who may decide what is over a limit; `decisions` does it.
    """

    engine: AsyncEngine
    clock: Clock
    feed: Feed
    presence: Presence
    renderer: Renderer
    shop_name: str
    public_origins: frozenset[str] = frozenset()
    attention: Attention = field(default_factory=Unnoticed)
    approvals: Approvals = field(default_factory=Approvals)
    decisions: Decisions = field(default_factory=NothingToDecide)

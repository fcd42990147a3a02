"""What the doors share in one process; `connectors.app` builds it once."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.limits import MessageLimits
from connectors.settings import Settings
from conversations.assistant import Assistant
from conversations.clock import Clock
from conversations.feed import Feed
from conversations.identity import Identity
from conversations.presence import Presence
from conversations.probe import Probe
from conversations.rendering import Renderer
from conversations.shop_rules import ShopRules
from conversations.turn_workers import TurnWorkers
from conversations.wire import Presenter


@dataclass(frozen=True)
class Services:
    """One process's parts, ready to use."""

    settings: Settings
    engine: AsyncEngine
    clock: Clock
    feed: Feed
    presence: Presence
    assistant: Assistant
    workers: TurnWorkers
    renderer: Renderer
    presenter: Presenter
    rules: ShopRules
    identity: Identity
    limits: MessageLimits
    probe: Probe

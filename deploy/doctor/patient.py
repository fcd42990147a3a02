"""What is examined: one installation, as far as it can be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.settings import Settings
from conversations.shop_rules import ShopRules
from deploy.place import Place


@dataclass(frozen=True)
class Patient:
    """An installation.

    Args:
        environment: What its parts would be started with: secrets by variable.
        rules: None where shop.yml cannot be used, which is a diagnosis of its own.
        settings: None where the gateway would not start with them; `wrong_settings` are their names then.
        engine: None where the database does not run.
        now: Aware UTC.
    """

    place: Place
    environment: Mapping[str, str]
    rules: ShopRules | None
    settings: Settings | None
    engine: AsyncEngine | None
    now: datetime
    wrong_settings: tuple[str, ...] = ()

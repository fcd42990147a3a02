"""Which system holds the shop's orders, as shop.yml chooses: a new one is a case here and a name in `shop_rules`."""

import re
from collections.abc import Callable
from datetime import datetime

from pydantic import ValidationError
from pydantic_settings import SettingsError
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.medusa.backend import MedusaBackend, build_medusa
from actions.backends.shopify.backend import ShopifyBackend, build_shopify
from actions.backends.woocommerce.backend import WooCommerceBackend, build_woocommerce
from connectors.settings import Settings
from conversations.shop_rules import ShopRulesInvalid, ShopSystemName

ShopSystem = DemoShopBackend | MedusaBackend | ShopifyBackend | WooCommerceBackend


def build_shop_system(
    chosen: ShopSystemName, settings: Settings, engine: AsyncEngine, now: Callable[[], datetime]
) -> ShopSystem:
    """The chosen system. Whoever builds it closes it.

    Args:
        engine: Of our own database.
        now: Aware UTC.

    Raises:
        ShopRulesInvalid: the environment lacks something that the system needs, or says something impossible.
    """
    try:
        match chosen:
            case "demo":
                return DemoShopBackend(engine, now)
            case "medusa":
                return build_medusa(engine, now)
            case "shopify":
                return build_shopify(engine, now)
            case "woocommerce":
                return build_woocommerce(engine, now)
    except ValidationError as error:
        problem = "; ".join(_problem(chosen, one["loc"], one["type"], one["msg"]) for one in error.errors())
    except SettingsError as error:
        field = re.search(r'field "(\w+)"', str(error))
        problem = f"{_variable(chosen, field[1] if field else '…')} is not JSON"
    # Outside of the handlers: what the environment holds, secrets among it, is no part of the traceback.
    raise ShopRulesInvalid(settings.root / "shop.yml", None, "shop.system", f"{chosen} cannot be used: {problem}")


def _problem(chosen: ShopSystemName, where: tuple[int | str, ...], kind: str, words: str) -> str:
    name, *inside = where
    if kind == "missing" and not inside:
        return f"{_variable(chosen, str(name))} is missing"
    place = f" ({'.'.join(map(str, inside))})" if inside else ""
    return f"{_variable(chosen, str(name))}{place} is wrong: {words.removeprefix('Value error, ')}"


def _variable(chosen: ShopSystemName, field: str) -> str:
    """The name in the environment: each system's settings begin with the system's name."""
    return f"{chosen}_{field}".upper()

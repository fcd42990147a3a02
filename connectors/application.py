"""The FastAPI application over parts that are built already: every door, page and middleware."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from actions.knowledge.search import Knowledge
from connectors.actions_door import ActionsDoor
from connectors.channels import website_routes, website_socket
from connectors.channels.meta.composition import MetaChannels
from connectors.demo_courier import build_courier_router
from connectors.demo_login import build_demo_router
from connectors.docs_page import mount_docs
from connectors.errors import install_error_handlers
from connectors.health import build_health_router
from connectors.help_pages import build_help_router
from connectors.pages import BodyLimit, CompressedPages, SecurityHeaders, built_surfaces, mount_pages
from connectors.services import Services
from connectors.shop_events.composition import ShopEvents
from connectors.stop_page import build_stop_router
from conversations.attachments import LIMIT_BYTES
from conversations.customer_token import CustomerTokens
from conversations.stop_links import StopLinks
from desk.api import Desk

BODY_LIMIT_BYTES = 64 * 1024
MULTIPART_ROOM_BYTES = 64 * 1024


@dataclass(frozen=True)
class Doors:
    """Whatever answers requests."""

    services: Services
    meta: MetaChannels
    shop_events: ShopEvents
    actions: ActionsDoor
    desk: Desk
    knowledge: Knowledge
    stop_links: StopLinks
    customer_tokens: CustomerTokens


def build_application(doors: Doors, lifespan: Callable[[FastAPI], AbstractAsyncContextManager[None]]) -> FastAPI:
    """Mount everything.

    Args:
        lifespan: Starts and stops what stands behind the doors.
    """
    services, settings, rules = doors.services, doors.services.settings, doors.services.rules
    app = FastAPI(
        title="Babeldesk", version="0.1.0", lifespan=lifespan, docs_url=None, redoc_url=None,
        description="Multilingual support for cross-border shops: the widget's and the desk's API.",
    )  # fmt: skip
    install_error_handlers(app)
    app.include_router(build_health_router(services))
    app.include_router(website_routes.build_router(services))
    app.include_router(website_socket.build_socket_router(services))
    app.include_router(doors.meta.router())
    app.include_router(doors.shop_events.router())
    app.include_router(build_stop_router(services, doors.stop_links))
    app.include_router(doors.actions.router())
    app.include_router(doors.desk.router)
    app.include_router(build_help_router(doors.knowledge, services.renderer.languages, rules.shop.name))
    demo = settings.demo and rules.shop.system == "demo"
    if demo:
        app.include_router(build_demo_router(services.engine, doors.customer_tokens))
        app.include_router(build_courier_router(services, doors.shop_events.wake))
    mount_docs(app, built_surfaces(settings.root))
    mount_pages(app, settings.root, services.renderer, demo=demo)
    _add_middleware(app, doors)
    return app


def _add_middleware(app: FastAPI, doors: Doors) -> None:
    larger_bodies = {"/api/widget/uploads": LIMIT_BYTES + MULTIPART_ROOM_BYTES}
    larger_bodies |= doors.meta.body_limits() | doors.shop_events.body_limits()
    app.add_middleware(BodyLimit, limit_bytes=BODY_LIMIT_BYTES, larger=larger_bodies)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=list(doors.services.settings.allowed_origins),
        allow_methods=["GET", "POST"],
        allow_headers=["Authorization", "Content-Type", "Prefer"],
    )
    app.add_middleware(CompressedPages)
    app.add_middleware(SecurityHeaders)

"""Is this process alive, and can it serve?"""

from fastapi import APIRouter, Response
from sqlalchemy.exc import SQLAlchemyError

from connectors.services import Services
from conversations.message import Json
from storage.engine import require_connection
from storage.errors import DatabaseRefused


def build_health_router(services: Services) -> APIRouter:
    """`/health` says that the process answers; `/ready` what is still missing before it can help a shopper."""
    router = APIRouter(tags=["health"])

    @router.get("/health")
    async def health() -> Json:
        return {"status": "alive"}

    @router.get("/ready", responses={503: {"description": "Something is still missing"}})
    async def ready(response: Response) -> Json:
        missing = []
        try:
            await require_connection(services.engine)
        except (DatabaseRefused, SQLAlchemyError):
            missing.append("database")
        if not await services.assistant.is_ready():
            missing.append("assistant")
        if not (services.settings.root / "web" / "dist" / "widget" / "widget.js").exists():
            missing.append("web")
        if missing:
            response.status_code = 503
        return {"ready": not missing, "missing": missing}

    return router

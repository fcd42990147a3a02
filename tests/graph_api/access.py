"""Who may ask: version, token and proof of a request."""

import hashlib
import hmac

from fastapi import Request

from tests.graph_api.answers import GraphError
from tests.graph_api.world import ENDED_VERSIONS, VERSIONS, Token, World


def world_of(request: Request) -> World:
    """The world the API serves."""
    world: World = request.app.state.world
    return world


def check_version(version: str) -> None:
    """Known and not ended, or error 2500 or 2635."""
    if version in ENDED_VERSIONS:
        raise GraphError(2635, details="You are calling a deprecated version of the Graph API.")
    if version not in VERSIONS:
        raise GraphError(2500)


def token_of(request: Request) -> Token:
    """The token of a request: a Bearer header, or the parameter access_token; proved where a proof is given."""
    world = world_of(request)
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    value = value.strip() if scheme.lower() == "bearer" else request.query_params.get("access_token", "")
    if not value:
        raise GraphError(2500, details="An active access token must be used to query information.", status=400)
    proof = request.query_params.get("appsecret_proof")
    if proof is not None and not hmac.compare_digest(proof, _proof(world.app.secret, value)):
        raise GraphError(100, details="Invalid appsecret_proof provided in the API argument")
    if value == f"{world.app.id}|{world.app.secret}":
        return Token(value)
    token = world.tokens.get(value)
    if token is None:
        raise GraphError(190)
    if token.revoked:
        raise GraphError(190, 460)
    if token.expires_at is not None and token.expires_at <= world.clock.now():
        raise GraphError(190, 463)
    return token


def _proof(secret: str, token: str) -> str:
    return hmac.new(secret.encode(), token.encode(), hashlib.sha256).hexdigest()

"""Shopify's Admin API as its documentation has it: a GraphQL schema, its cost limit, and a shop that keeps state.

What a request says is checked against the schema, and what Shopify demands beside it: token, version, content type,
`first` on every connection, at most 1000 points a query, `@idempotent` on refunds.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from graphql import GraphQLError, GraphQLSchema, build_schema, execute, parse, validate
from graphql.language import DocumentNode, FieldNode, FragmentSpreadNode, InlineFragmentNode, OperationDefinitionNode
from graphql.type import GraphQLInterfaceType, GraphQLObjectType, GraphQLUnionType, get_named_type

from tests.actions.backends.shopify_shop import FakeShopifyShop
from tests.actions.backends.troubles import Troubles

SCHEMA = build_schema((Path(__file__).parent / "shopify_schema.graphql").read_text())
TOKEN = "shpat_only_the_tests_know"
VERSION = "2026-04"
MOST_POINTS = 1000
_MUTATION_POINTS = 10


@dataclass
class ShopifyServer:
    """The interface of one shop.

    Args:
        available, restore_rate: Of the bucket of points; `clock` moves it in tests by `pour`.
        operations: Names of the operations that were asked for, in order.
        errors: Top-level errors to answer instead, used up one a request.
    """

    shop: FakeShopifyShop
    troubles: Troubles = field(default_factory=Troubles)
    available: float = 100_000
    restore_rate: float = 100
    operations: list[str] = field(default_factory=list)
    costs: dict[str, int] = field(default_factory=dict)
    errors: list[list[dict[str, Any]] | None] = field(default_factory=list)
    overlay: list[dict[str, Any] | None] = field(default_factory=list)

    def app(self) -> FastAPI:
        app = FastAPI()
        app.middleware("http")(self.troubles)

        @app.post("/admin/api/{version}/graphql.json")
        async def graphql(version: str, request: Request) -> JSONResponse:
            if request.headers.get("x-shopify-access-token") != TOKEN:
                words = "[API] Invalid API key or access token (unrecognized login or wrong password)"
                return JSONResponse({"errors": words}, 401)
            if version != VERSION:
                return JSONResponse({"errors": "Not Found"}, 404)
            if request.headers.get("content-type", "").partition(";")[0] != "application/json":
                return JSONResponse({"errors": "Unsupported media type"}, 415)
            return JSONResponse(self.answer(await request.json()))

        return app

    def answer(self, body: dict[str, Any]) -> dict[str, Any]:
        document = parse(body["query"])
        operation = next(one for one in document.definitions if isinstance(one, OperationDefinitionNode))
        assert operation.name is not None, "every operation of ours has a name"
        self.operations.append(operation.name.value)
        told = self.errors.pop(0) if self.errors else None
        if told is not None:
            return {"errors": told}
        instead = self.overlay.pop(0) if self.overlay else None
        if instead is not None:
            return {"data": instead}
        wrong = validate(SCHEMA, document)
        if wrong:
            return {"errors": [{"message": one.message, "extensions": {"code": "undefinedField"}} for one in wrong]}
        cost = points(SCHEMA, document, body.get("variables") or {})
        self.costs[operation.name.value] = cost
        if cost > MOST_POINTS:
            return {"errors": [{"message": "too dear", "extensions": {"code": "MAX_COST_EXCEEDED", "cost": cost}}]}
        if cost > self.available:
            status = self._status()
            self.available += 10 * cost  # as if time had passed
            cost_told = {"requestedQueryCost": cost, "actualQueryCost": None, "throttleStatus": status}
            extensions = {"code": "THROTTLED", "documentation": "https://shopify.dev/api/usage/rate-limits"}
            return {
                "errors": [{"message": "Throttled", "extensions": extensions}],
                "extensions": {"cost": cost_told},
            }
        self.available -= cost
        done = execute(SCHEMA, document, self.shop, variable_values=body.get("variables"), field_resolver=resolve)
        answer: dict[str, Any] = {"data": done.data}
        if done.errors:
            answer["errors"] = [_error(one) for one in done.errors]
        answer["extensions"] = {
            "cost": {"requestedQueryCost": cost, "actualQueryCost": cost, "throttleStatus": self._status()}
        }
        return answer

    def _status(self) -> dict[str, float]:
        return {"maximumAvailable": 2000.0, "currentlyAvailable": self.available, "restoreRate": self.restore_rate}


def _error(error: GraphQLError) -> dict[str, Any]:
    return {"message": error.message, "extensions": error.extensions or {"code": "INTERNAL_SERVER_ERROR"}}


def resolve(source: Any, info: Any, **arguments: Any) -> Any:
    """A field of a dictionary; lists become pages where the schema says so."""
    if isinstance(source, FakeShopifyShop):
        found = getattr(source, info.field_name)(info, **arguments)
    else:
        found = source.get(info.field_name)
        if callable(found):
            found = found(**arguments)
    if get_named_type(info.return_type).name.endswith("Connection"):
        return page(found or [], **arguments)
    if isinstance(found, list) and arguments.get("first") is not None:
        return found[: arguments["first"]]
    return found


def page(nodes: list[Any], first: int | None = None, after: str | None = None, **others: Any) -> dict[str, Any]:
    """A page after a cursor, which is opaque."""
    if not first:
        raise GraphQLError("you must provide one of first or last", extensions={"code": "BAD_REQUEST"})
    if others.get("reverse"):
        nodes = sorted(nodes, key=lambda node: node["createdAt"], reverse=True)
    start = 0 if after is None else int(after.removeprefix("cursor-"))
    shown = nodes[start : start + first]
    following = start + first < len(nodes)
    return {"nodes": shown, "pageInfo": {"hasNextPage": following, "endCursor": f"cursor-{start + len(shown)}"}}


def points(schema: GraphQLSchema, document: DocumentNode, variables: dict[str, Any]) -> int:
    """What a query costs at most: an object 1, a connection 2 and its nodes, a mutation 10."""
    operation = next(one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    root = schema.get_root_type(operation.operation)
    base = _MUTATION_POINTS if operation.operation.value == "mutation" else 0
    assert root is not None
    return base + _points(schema, root, operation.selection_set, variables)


def _points(schema: GraphQLSchema, parent: Any, selections: Any, variables: dict[str, Any]) -> int:
    cost = 0
    for selection in selections.selections if selections else ():
        assert not isinstance(selection, FragmentSpreadNode)
        if isinstance(selection, InlineFragmentNode):
            assert selection.type_condition is not None
            inner = schema.type_map[selection.type_condition.name.value]
            cost += _points(schema, inner, selection.selection_set, variables)
        elif isinstance(selection, FieldNode) and selection.selection_set is not None:
            kind = get_named_type(parent.fields[selection.name.value].type)
            inside = _points(schema, kind, selection.selection_set, variables)
            size = _first(selection, variables)
            if kind.name.endswith("Connection"):
                cost += 2 + (size or 1) * inside
            elif isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType):
                own = 0 if kind.name == "PageInfo" or parent.name.endswith("Connection") else 1
                cost += (size or 1) * (own + inside)
                cost += 1 if parent.name.endswith("Connection") and kind.name != "PageInfo" else 0
    return cost


def _first(selection: FieldNode, variables: dict[str, Any]) -> int | None:
    for argument in selection.arguments or ():
        if argument.name.value == "first":
            value: Any = argument.value
            return int(value.value) if hasattr(value, "value") else int(variables[value.name.value])
    return None

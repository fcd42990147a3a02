"""What the API refuses: one shape, `{"error": {"code", "message", …}}`, and an HTTP status that fits."""

from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from starlette.exceptions import HTTPException

from conversations.attachments import UploadRefused, UploadTooLarge
from conversations.customer_token import CustomerTokenError
from conversations.message import UnknownButton, UnknownConversation
from desk.errors import DeskError


class ApiError(Exception):
    """A refusal with its status, a code for programs and a sentence for people.

    Args:
        data: Further fields of the error object.
    """

    def __init__(self, status: int, code: str, message: str, **data: Any) -> None:
        self.status = status
        self.code = code
        self.data = data
        super().__init__(message)


def error_response(status: int, code: str, message: str, **data: Any) -> JSONResponse:
    """The one shape of a refusal; `retry_after_s` also becomes the Retry-After header."""
    headers = {"Retry-After": str(data["retry_after_s"])} if "retry_after_s" in data else None
    return JSONResponse({"error": {"code": code, "message": message, **data}}, status, headers)


def install_error_handlers(app: FastAPI) -> None:
    """Give every refusal of ours and of the framework the same shape."""

    @app.exception_handler(ApiError)
    async def _api(_: Request, error: ApiError) -> JSONResponse:
        return error_response(error.status, error.code, str(error), **error.data)

    @app.exception_handler(DeskError)
    async def _desk(_: Request, error: DeskError) -> JSONResponse:
        return error_response(error.status, error.code, error.message, **error.data)

    @app.exception_handler(RequestValidationError)
    async def _invalid(_: Request, error: RequestValidationError) -> JSONResponse:
        problems = [{"at": ".".join(map(str, one["loc"])), "problem": one["msg"]} for one in error.errors()]
        return error_response(422, "invalid_request", "The request is not valid.", problems=problems)

    @app.exception_handler(HTTPException)
    async def _http(_: Request, error: HTTPException) -> JSONResponse:
        response = error_response(error.status_code, f"http_{error.status_code}", str(error.detail))
        response.headers.update(error.headers or {})
        return response

    @app.exception_handler(UnknownConversation)
    async def _unknown(_: Request, error: UnknownConversation) -> JSONResponse:
        return error_response(404, "conversation_unknown", str(error))

    @app.exception_handler(UnknownButton)
    async def _button(_: Request, error: UnknownButton) -> JSONResponse:
        return error_response(422, "button_unknown", str(error))

    @app.exception_handler(UploadRefused)
    async def _upload(_: Request, error: UploadRefused) -> JSONResponse:
        if isinstance(error, UploadTooLarge):
            return error_response(413, "upload_too_large", str(error), limit_bytes=error.limit_bytes)
        return error_response(415, "upload_type_refused", str(error))

    @app.exception_handler(CustomerTokenError)
    async def _customer_token(_: Request, error: CustomerTokenError) -> JSONResponse:
        return error_response(422, "customer_token_refused", str(error))

    @app.exception_handler(Exception)
    async def _ours(_: Request, error: Exception) -> JSONResponse:  # noqa: ARG001 - the server logs it
        return error_response(500, "internal_error", "Something went wrong on our side; please try again.")

    @app.exception_handler(OperationalError)
    @app.exception_handler(InterfaceError)
    @app.exception_handler(PoolExhausted)
    async def _database(_: Request, error: SQLAlchemyError) -> JSONResponse:  # noqa: ARG001
        return error_response(503, "database_away", "The database does not answer; please try again.", retry_after_s=2)

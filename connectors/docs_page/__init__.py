"""The API's description, readable: Swagger UI as built with the web surfaces, no foreign host, no inline script."""

from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, HTMLResponse
from starlette.staticfiles import StaticFiles

HERE = Path(__file__).parent
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; frame-ancestors 'none'"
)
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Babeldesk API</title>
<link rel="stylesheet" href="/docs/ui/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/ui/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
"""


def mount_docs(app: FastAPI, built: Path) -> None:
    """Serve /docs; the description itself stays at /openapi.json.

    Args:
        built: The folder of the built web surfaces, with Swagger UI in `docs/`.
    """

    @app.get("/docs", include_in_schema=False)
    async def docs() -> HTMLResponse:
        return HTMLResponse(PAGE, headers={"Content-Security-Policy": POLICY})

    @app.get("/docs/start.js", include_in_schema=False)
    async def start() -> FileResponse:
        return FileResponse(HERE / "start.js", media_type="text/javascript")

    app.mount("/docs/ui", StaticFiles(directory=built / "docs", check_dir=False), name="docs-ui")

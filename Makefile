# Everything a newcomer needs: Python 3.11 or newer, and make. The rest is installed here, in this folder.
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test check train bench bench-actions bench-channels bench-nlu understand web install language shell conformance clean medusa

UV := .tools/uv/bin/uv
PYTHON := .venv/bin/python
BOT_PYTHON := bot/.venv/bin/python
NODE_BIN := $(CURDIR)/.tools/node/bin
SERVICE_READY := .venv/.ready
BOT_READY := bot/.venv/.ready
WEB_READY := web/dist/.ready
WEB_SOURCES := $(shell find web -type f -not -path '*/node_modules/*' -not -path '*/dist/*' 2>/dev/null) \
	$(wildcard data/languages.yml data/*/widget.json data/*/desk.json)
# uv's own progress, without its list of every package; and npm's without the empty lines.
CALMLY := 2>&1 | sed -u -e '/^ [+~-] /d' -e '/^$$/d'
# Labelled lines to measure understanding on; they live beside the repository, so that nobody trains on them by accident.
MEASURE := ../shared/nlu-measure
OUT := var/understanding
# Recorded webhooks, requests and answers of the channels; they live beside the repository too.
CASES := ../shared/channels
# How Rasa understands and decides; config.encoder.yml is the other.
export BABELDESK_CONFIG ?= config.yml
export RASA_TELEMETRY_ENABLED := false
export UV_COMPILE_BYTECODE := 1

help:  ## Show what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

run: install web  ## Start everything and print what to open
	@$(PYTHON) -m deploy.command_line run

test: install web .tools/browser medusa  ## Install what the tests need, and run all of them
	@$(PYTHON) -m tests.run

check: install web  ## Lint, types, import rules and the contract of data/
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(PYTHON) -m conversations.data_contract
	$(PYTHON) -m actions.customs
	cd web && PATH="$(NODE_BIN):$$PATH" npm run --silent check

train: install  ## Train the model when its data changed; BABELDESK_CONFIG=config.encoder.yml with a transformer
	@$(PYTHON) -m deploy.command_line train

bench: install web  ## Measure speed against stock Rasa, in one run
	@$(PYTHON) -m bench.run

bench-actions: train  ## Measure what actions cost, and what a slow shop does to other conversations
	@$(PYTHON) -m bench.actions

bench-channels: train  ## Measure the channels' doors: 50 webhooks a second beside 20 chats
	@$(PYTHON) -m bench.channels

understand: install  ## Measure what the newest model understands: make understand MEASURE=folder OUT=folder
	@ls models/*.tar.gz >/dev/null 2>&1 || $(PYTHON) -m deploy.command_line train
	@PYTHONWARNINGS=ignore $(BOT_PYTHON) -m bot.measure --measure "$(MEASURE)" --out "$(OUT)"

bench-nlu: train  ## Measure understanding against Rasa's default pipeline; CURVE=1 also with less data
	@PYTHONWARNINGS=ignore $(BOT_PYTHON) -m bot.measure.bench --measure "$(MEASURE)" $(if $(CURVE),--curve) $(BENCH_NLU)

conformance: install  ## Judge the channels by recorded cases: make conformance CASES=folder
	@CASES="$(CASES)" $(PYTHON) -m pytest -q tests/conformance

language: install  ## Scaffold a new language: make language CODE=xx
	@$(PYTHON) -m conversations.language_scaffold $(CODE)

shell: install  ## Try what the assistant understands (Rasa's own shell, in English)
	@$(PYTHON) -m deploy.command_line shell

install: $(SERVICE_READY) $(BOT_READY)

web: $(WEB_READY)

$(UV):
	@command -v python3 >/dev/null || { echo "Python 3 is needed: install python3 with its venv module, and run this again."; exit 1; }
	@echo "Installing uv into .tools/ …"
	@python3 -m venv .tools/uv
	@.tools/uv/bin/python -m pip install --quiet --disable-pip-version-check uv

$(SERVICE_READY): pyproject.toml uv.lock | $(UV)
	@echo "Installing the service …"
	@python=$$(deploy/find-python 3.11 $(UV)) && $(UV) sync --frozen --python "$$python" $(CALMLY)
	@touch $@

$(BOT_READY): bot/pyproject.toml bot/uv.lock | $(UV)
	@echo "Installing the assistant (Rasa and TensorFlow: about 2 GB; this takes a few minutes the first time) …"
	@python=$$(deploy/find-python 3.10 $(UV)) && $(UV) sync --frozen --project bot --python "$$python" $(CALMLY)
	@touch $@

.tools/node/bin/npm: | $(UV)
	@deploy/provide-node $(UV)

.tools/browser: | $(SERVICE_READY)
	@$(PYTHON) -m tests.provide_browser
	@touch $@

# A shop for the adapter's tests; BABELDESK_TEST_MEDUSA=false leaves it out.
medusa: | $(SERVICE_READY) .tools/node/bin/npm
	@$(PYTHON) -m tests.medusa_shop.provide

web/node_modules/.ready: web/package.json web/package-lock.json .tools/node/bin/npm
	@echo "Installing what builds the web surfaces …"
	@cd web && PATH="$(NODE_BIN):$$PATH" npm ci --no-audit --no-fund --loglevel=error $(CALMLY)
	@touch $@

$(WEB_READY): web/node_modules/.ready $(WEB_SOURCES) | $(SERVICE_READY)
	@$(PYTHON) -m deploy.command_line check-files
	@echo "Building widget and desk …"
	@cd web && PATH="$(NODE_BIN):$$PATH" npm run --silent build $(CALMLY)
	@touch $@

clean:  ## Remove what was built or installed here; keeps var/ with its database
	rm -rf .venv bot/.venv .tools web/node_modules web/dist models/*.tar.gz

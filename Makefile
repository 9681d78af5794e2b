# Everything runs in .venv, which the first target that needs it makes. Nothing but Python 3.11 or newer is asked for.

VENV := .venv
BENCH := .venv-bench
DOCS := .venv-docs
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
CANDIDATES := python3.13 python3.12 python3.11 python3 python

.PHONY: help demo test test-external docs audit lint generate fuzz crash mutation clean

help:
	@echo "make demo           validators for resource.k8s.io/v1, and real manifests checked with them"
	@echo "make test           the whole test suite"
	@echo "make test-external  what programs from npm make of exported schemas; skipped without node"
	@echo "make docs           the site of the documentation, in build/site"
	@echo "make audit          known vulnerabilities in what the environments have"
	@echo "make bench          the product and its peers side by side, in under ten minutes"
	@echo "make fuzz           a minute of made-up input for each reader of input; SECONDS=600 for more"
	@echo "make crash          generate, killed two hundred times"
	@echo "make mutation       do tests notice when one thing in the code is changed? Takes an hour"
	@echo "make lint           ruff, mypy, and the conventions of the API types in this repository"
	@echo "make generate       the code generated from the types in this repository, made anew"
	@echo "make clean          removes the environment and everything that was made"

$(READY): pyproject.toml requirements-dev.lock
	@set -e; for python in $(PYTHON) $(CANDIDATES); do \
	  if $$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    $$python -m venv --clear $(VENV); break; \
	  fi; \
	done; \
	test -x $(BIN)/python || { echo "Python 3.11 or newer is needed, with venv; or say which: make PYTHON=..." >&2; exit 1; }
	@echo "Making the environment in $(VENV), once ..."
	@$(PIP) --requirement requirements-dev.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY)
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python tools/demo.py

test: $(READY)
	$(BIN)/python -m pytest -q -n auto

test-external: $(READY)
	$(BIN)/python -m tests.external
	$(MAKE) fuzz SECONDS=5

$(BENCH)/.ready: $(READY) requirements-bench.lock
	$(BIN)/python -m venv --clear $(BENCH)
	@$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements-bench.lock
	@touch $@

# Commands are measured as installed from a wheel. Run it on two commits, then:
# .venv-bench/bin/python -m benchmarks compare before/results.json after/results.json
bench: $(BENCH)/.ready
	@$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --force-reinstall .
	$(BENCH)/bin/python -m benchmarks --output build/bench

$(DOCS)/.ready: $(READY) requirements-docs.lock
	$(BIN)/python -m venv --clear $(DOCS)
	@$(DOCS)/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.lock --requirement requirements-docs.lock
	@$(DOCS)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

docs: $(DOCS)/.ready
	NO_MKDOCS_2_WARNING=1 $(DOCS)/bin/mkdocs build --strict --quiet

audit: $(DOCS)/.ready
	$(DOCS)/bin/pip-audit --no-deps --disable-pip --strict $(foreach lock,$(wildcard requirements-*.lock),--requirement $(lock))

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/validation-gen lint --quiet

generate: $(READY)
	$(BIN)/validation-gen generate

FUZZ := build/fuzz/site
SECONDS := 60

# atheris has wheels for some Pythons and systems; without one, `python -m fuzz` says so.
$(FUZZ)/.ready: $(READY) requirements-fuzz.lock
	@$(PIP) --only-binary :all: --target $(FUZZ) --upgrade --requirement requirements-fuzz.lock || mkdir -p $(FUZZ)
	@touch $@

fuzz: $(FUZZ)/.ready
	PYTHONPATH=$(FUZZ) $(BIN)/python -m fuzz --seconds $(SECONDS)

crash: $(READY)
	VALIDATION_GEN_KILLS=200 $(BIN)/python -m pytest -q -s tests/hostile/test_killed.py

# A sample of a thousand; see `python -m tools.mutation --help`.
mutation: $(READY)
	$(BIN)/python -m tools.mutation --jobs 2 --target 95

clean:
	rm -rf $(VENV) $(BENCH) $(DOCS) build dist *.egg-info .validation_gen_cache .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

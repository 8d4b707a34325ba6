# Thin aliases: packaging/bootstrap.py does the work, also on systems without make.
# Further arguments: make run ARGS="--data DIR", make test ARGS="tests/app -x"
PYTHON ?= python3
ARGS ?=

.PHONY: run test bench bundle fuzz torture languages help-pictures look lint format setup programs pins

run test bench bundle fuzz torture languages help-pictures look lint format setup programs:
	@$(PYTHON) packaging/bootstrap.py $@ -- $(ARGS)

pins:
	@packaging/refresh_pins.sh $(ARGS)

#!/usr/bin/env bash
# Writes the two pin files anew: versions and hashes for every platform, and no package host.
# Arguments go on to uv, for example:  --upgrade   or   --upgrade-package ruff
set -euo pipefail
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 -m venv "$scratch/venv"
"$scratch/venv/bin/python" -m pip install --quiet uv

# setuptools builds the project itself, without isolation, so it is pinned like the rest.
echo "setuptools>=77" >"$scratch/build.in"

compile() {
    "$scratch/venv/bin/uv" pip compile --quiet --universal --python-version 3.11 \
        --generate-hashes --no-strip-extras --no-header --no-annotate --no-emit-index-url \
        --output-file "$@"
}
compile packaging/pins-run.txt pyproject.toml "$scratch/build.in" "$@"
compile packaging/pins-test.txt pyproject.toml "$scratch/build.in" --extra dev \
    --constraint packaging/pins-run.txt "$@"

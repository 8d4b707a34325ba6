"""Which Askwell this is."""


def version() -> str:
    """Return the version of the program, or "unknown" in a bare source tree."""
    from importlib import metadata

    try:
        return metadata.version("askwell")
    except metadata.PackageNotFoundError:
        return "unknown"

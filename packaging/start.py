"""The first lines of the frozen program: the system's surroundings first, then Askwell itself."""

import os
import sys

# What the starter set for itself must not reach a mail program or a browser that is opened later:
# it would load the bundle's libraries and plugins in place of its own. The loader has read the
# path already, and Qt finds its plugins beside its libraries.
OF_THE_STARTER = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
OF_QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def give_back(environment: "os._Environ[str] | dict[str, str]") -> None:
    """Bring the environment back to what it was before the starter changed it."""
    for name in OF_THE_STARTER:
        before = environment.pop(f"{name}_ORIG", None)
        if before is not None:
            environment[name] = before
        elif name in environment:
            del environment[name]
    for name in OF_QT:
        environment.pop(name, None)


if __name__ == "__main__":
    give_back(os.environ)
    if sys.platform.startswith("linux"):
        from linux.transport import lend

        lend()
    from ui.main import main

    sys.exit(main())

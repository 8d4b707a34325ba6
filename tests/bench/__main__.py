"""Prints every measurement beside its goal: `make bench`."""

from tests.bench import test_import_bench, test_mail_bench, test_window_bench


def main() -> None:
    """Measure all and print one table."""
    lines = [("Work", "Measured", "Goal")]
    for bench in (test_import_bench, test_mail_bench, test_window_bench):
        lines += bench.rows()
    widths = [max(len(line[place]) for line in lines) for place in range(3)]
    for place, line in enumerate(lines):
        cells = zip(line, widths, strict=True)
        print(" | ".join(cell.ljust(width) for cell, width in cells).rstrip())
        if place == 0:
            print("-|-".join("-" * width for width in widths))


if __name__ == "__main__":
    main()

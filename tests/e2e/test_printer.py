"""The sheet goes through a real print service, which keeps what the program sent."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT, Desktop, need

pytestmark = pytest.mark.e2e
PORT = 6631
PRINT = """
import sys
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from app.context import open_context
from app.people.service import add_person
from app.questions.tailor import suggest_questions
from app.questions.sheet_page import sheet_page
from ui.printing import USUAL, print_sheets

app = QApplication(["askwell"])
context = open_context(__import__("pathlib").Path(sys.argv[1]), "2026-11-24T09:00:00Z")
who = min(add_person(context.store, context.clock, "Jonas", "Weber").of("person"))
suggest_questions(context.store, context.clock, who, "C")
page = sheet_page(context.store, context.clock, who)
assert QPrinterInfo.availablePrinterNames() == ["Keep"], QPrinterInfo.availablePrinterNames()
printer = QPrinter(QPrinterInfo.printerInfo("Keep"))
printer.setDocName("Sheet")
assert printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
printer.setPageSize(USUAL.size)
print(print_sheets([page], printer))
context.close()
"""
KEEP = """#!/bin/sh
[ $# -eq 0 ] && { echo 'direct keep "Unknown" "Keep the job"'; exit 0; }
if [ -n "$6" ]; then cat "$6"; else cat; fi > "${DEVICE_URI#keep:}/job-$1.part"
mv "${DEVICE_URI#keep:}/job-$1.part" "${DEVICE_URI#keep:}/job-$1.pdf"
"""


def write_settings(base: Path) -> None:
    """Settings of a print service that listens on this machine alone and keeps to its folder."""
    for name in ("spool/tmp", "cache", "state", "log", "root/ppd", "out", "bin/backend"):
        (base / name).mkdir(parents=True)
    for part in Path("/usr/lib/cups").iterdir():
        if part.name != "backend":
            (base / "bin" / part.name).symlink_to(part)
    backend = base / "bin/backend/keep"
    backend.write_text(KEEP)
    backend.chmod(0o700)
    (base / "cupsd.conf").write_text(
        f"Listen 127.0.0.1:{PORT}\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
        "<Location />\nOrder allow,deny\nAllow localhost\n</Location>\n"
        "<Location /admin>\nOrder allow,deny\nAllow localhost\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder deny,allow\nAllow localhost\n</Limit>\n</Policy>\n"
    )
    (base / "cups-files.conf").write_text(
        f"ServerRoot {base}/root\nRequestRoot {base}/spool\nTempDir {base}/spool/tmp\n"
        f"CacheDir {base}/cache\nStateDir {base}/state\nServerBin {base}/bin\n"
        f"AccessLog {base}/log/access\nErrorLog {base}/log/error\nPageLog {base}/log/page\n"
        "SystemGroup root lpadmin\nFileDevice Yes\n"
    )


@pytest.fixture
def printer(tmp_path: Path, qtbot) -> Iterator[dict[str, str]]:
    """The environment of a program that sees one printer, which keeps its jobs."""
    need("cupsd", "lpadmin", "lpstat", "pdfinfo", "pdftotext")
    if os.geteuid() != 0:
        pytest.skip("a print service of one's own needs root")
    base = tmp_path / "cups"
    write_settings(base)
    service = subprocess.Popen(
        ["cupsd", "-f", "-c", str(base / "cupsd.conf"), "-s", str(base / "cups-files.conf")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    environment = os.environ | {"CUPS_SERVER": f"127.0.0.1:{PORT}", "QT_QPA_PLATFORM": "offscreen"}

    def answers() -> bool:
        asked = subprocess.run(
            ["lpstat", "-r"], env=environment, capture_output=True, text=True, check=False
        )
        return "is running" in asked.stdout

    try:
        qtbot.waitUntil(answers, timeout=20_000)
        add = ["lpadmin", "-p", "Keep", "-v", f"keep:{base}/out", "-m", "raw", "-E"]
        subprocess.run(add, env=environment, check=True, capture_output=True)
        yield environment | {"KEPT": str(base / "out")}
    finally:
        service.terminate()
        service.wait(10)


def test_the_printer_gets_the_whole_sheet(printer, tmp_path, qtbot):
    done = subprocess.run(
        [sys.executable, "-c", PRINT, str(tmp_path / "data")],
        env=printer | {"PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    pages = int(done.stdout)
    kept = Path(printer["KEPT"])
    qtbot.waitUntil(lambda: bool(list(kept.glob("*.pdf"))), timeout=30_000)
    job = next(kept.glob("*.pdf"))
    info = subprocess.run(["pdfinfo", job], capture_output=True, text=True, check=True).stdout
    assert f"Pages:           {pages}" in info
    text = subprocess.run(["pdftotext", job, "-"], capture_output=True, text=True, check=True)
    assert "Jonas Weber" in text.stdout


def test_the_main_job_comes_to_paper_by_keys_alone(printer, desktop: Desktop, qtbot):
    """The story of tests/ui/test_by_keys.py before a window manager, with this printer."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/ui/test_by_keys.py", "--no-xvfb", "-q",
         "-p", "no:cacheprovider"],
        env=printer | desktop.environment | {"ASKWELL_TEST_PRINTER": "Keep"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    kept = Path(printer["KEPT"])
    qtbot.waitUntil(lambda: bool(list(kept.glob("*.pdf"))), timeout=30_000)
    (job,) = kept.glob("*.pdf")
    text = subprocess.run(["pdftotext", job, "-"], capture_output=True, text=True, check=True)
    assert "Mara Oyelaran" in text.stdout

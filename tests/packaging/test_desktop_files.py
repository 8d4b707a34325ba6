"""What the systems read of the program: entries, file kinds, the manual, installers, workflow."""

from __future__ import annotations

import configparser
import json
import os
import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app.cli import _parser  # pyright: ignore[reportPrivateUsage]
from app.login import windows
from ui.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
ID = "app.askwell.Askwell"
KINDS = {
    "text/vcard",
    "text/csv",
    "application/zip",
    "message/rfc822",
    "text/calendar",
    "application/pdf",
}
ENDINGS = {".vcf", ".csv", ".zip", ".eml", ".ics", ".pdf"}


def run(*command: str, **environment: str) -> str:
    """Run a program that must be installed; what it says. Fails when it fails."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(
        command, capture_output=True, text=True, env=os.environ | environment, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def share(scripts, qapp, tmp_path) -> Path:
    """Everything as it stands below /usr/share."""
    from linux import desktop

    desktop.write_share(tmp_path / "share", "0.1.0", 1_790_000_000)
    return tmp_path / "share"


def entry(name: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / "linux" / f"{name}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def kinds_of(name: str) -> set[str]:
    return {kind for kind in entry(name)["MimeType"].split(";") if kind}


def test_menu_entries_are_valid(share):
    for path in sorted((share / "applications").iterdir()):
        assert run("desktop-file-validate", str(path)) == ""


def test_the_store_page_is_valid(share):
    page = share / "metainfo" / f"{ID}.metainfo.xml"
    run("appstreamcli", "validate", "--no-net", str(page))
    release = ET.parse(page).find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "0.1.0", "date": "2026-09-21"}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_desktop_is_told_in_every_language(share, language):
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry(ID)[f"{key}[{language}]"] != entry(ID)[key]
    assert entry("zzz-askwell-open")[f"Comment[{language}]"]
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    page = ET.parse(share / "metainfo" / f"{ID}.metainfo.xml")
    for tag, count in (("summary", 1), ("description/p", 2), ("description/ul/li", 4)):
        told = [one for one in page.findall(tag) if one.get(lang) == language]
        assert len(told) == count, tag
    assert language in [one.text for one in page.findall("languages/lang")]
    kinds = (share / "mime" / "packages" / f"{ID}.xml").read_text(encoding="utf-8")
    assert f'<comment xml:lang="{language}">' in kinds


def test_icons_are_there_in_every_size(share):
    for folder, name in (("apps", ID), ("mimetypes", "application-x-askwell-archive")):
        found = {path.parts[-3] for path in (share / "icons").rglob(f"{folder}/{name}.*")}
        assert {"16x16", "24x24", "32x32", "48x48", "128x128", "256x256", "512x512"} <= found
        assert "scalable" in found


def test_only_own_archives_belong_to_the_program():
    assert kinds_of(ID) == {"application/x-askwell-archive"}
    assert kinds_of("zzz-askwell-open") == KINDS
    assert entry("zzz-askwell-open")["NoDisplay"] == "true"


def test_archives_are_known_by_their_name_and_are_still_zips(share, tmp_path):
    run("update-mime-database", str(share / "mime"))
    globs = (share / "mime" / "globs2").read_text()
    assert "application/x-askwell-archive:*.askwell" in globs
    subclasses = (share / "mime" / "subclasses").read_text()
    assert "application/x-askwell-archive application/zip" in subclasses


@pytest.mark.parametrize("rival", ["aaa-first", "thunderbird", "xarchiver", "zim"])
def test_no_file_is_taken_from_another_program(share, tmp_path, rival):
    """In a home where nobody chose anything, what opened a file before still opens it."""
    for program in (tmp_path / "rival", tmp_path / "askwell"):
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
    applications = share / "applications"
    every = ";".join(sorted(KINDS))
    (applications / f"{rival}.desktop").write_text(
        f"[Desktop Entry]\nType=Application\nName=Rival\nExec=rival %f\nMimeType={every};\n"
    )
    run("update-desktop-database", str(applications))
    home = tmp_path / "home"
    home.mkdir()
    alone = {
        "HOME": str(home),
        "XDG_DATA_DIRS": str(share),
        "XDG_CONFIG_DIRS": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CURRENT_DESKTOP": "",
        "DESKTOP_SESSION": "",
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
    }
    for kind in sorted(KINDS):
        assert run("xdg-mime", "query", "default", kind, **alone).strip() == f"{rival}.desktop"
        said = run("gio", "mime", kind, **alone | {"LC_ALL": "C"})
        assert re.match(rf"Default application for .{kind}.: {rival}\.desktop\n", said)
        assert "zzz-askwell-open.desktop" in said
    own = "application/x-askwell-archive"
    assert run("xdg-mime", "query", "default", own, **alone).strip() == f"{ID}.desktop"


def test_the_manual_names_every_command_and_has_no_warning(share):
    page = (share / "man" / "man1" / "askwell.1.gz").read_bytes()
    assert page
    text = (PACKAGING / "linux" / "askwell.1").read_text(encoding="utf-8")
    parser = _parser()
    commands = next(a for a in parser._actions if a.dest == "command").choices
    for name in commands or ():
        assert re.search(rf"^\.BI? {name}\b|^\.BR {name}\b", text, re.M), f"{name} is not told"
    if shutil.which("man") is None or shutil.which("groff") is None:
        pytest.skip("man or groff is not installed")
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-z", str(PACKAGING / "linux" / "askwell.1")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""


def test_the_installer_of_windows_compiles(scripts, qapp, tmp_path):
    """With a stand-in for the program: what would be in it is only told apart by its bytes."""
    import icons
    from windows import installer

    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    payload = tmp_path / "askwell"
    (payload / "_internal").mkdir(parents=True)
    (payload / "askwell.exe").write_bytes(b"MZ stand-in")
    (payload / "_internal" / "part.dll").write_bytes(b"MZ part")
    icon = tmp_path / "askwell.ico"
    icon.write_bytes(icons.ico(icons.draw()))
    made = installer.build(payload, tmp_path, "0.1.0", icon)
    assert made.read_bytes()[:2] == b"MZ"
    assert b"Nullsoft" in made.read_bytes()


def test_the_installer_of_windows_asks_nobody_for_rights_and_keeps_data_by_default():
    script = (PACKAGING / "windows" / "askwell.nsi").read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
    assert re.search(r"MB_DEFBUTTON2 .*ERASE_DATA.* /SD IDNO", script)
    assert set(re.findall(r'EVERY_KIND|WHAT} "(\.\w+)"', script)) - {""} == ENDINGS
    written = set(re.findall(r'WriteRegStr HKCU "Software\\Classes\\(\.?[^"\\]+)', script))
    erased = set(re.findall(r'DeleteRegKey HKCU "Software\\Classes\\([^"]+)"', script))
    for key in written - {"${EXTENSION}"}:
        assert any(gone == key or gone.startswith(f"{key}\\") for gone in erased), key
    for language in ("ENGLISH", "GERMAN", "SPANISH", "FRENCH", "POLISH", "ARABIC"):
        assert script.count(f"LANG_{language}}}") == 2


def test_the_installer_of_windows_leaves_nothing_of_the_login_and_waits_for_both_programs():
    script = (PACKAGING / "windows" / "askwell.nsi").read_text(encoding="utf-8")
    uninstall = script.partition('Section "Uninstall"')[2]
    for key in (windows.KEY, windows.APPROVED):
        assert f'DeleteRegValue HKCU "{key}" "${{NAME}}"' in uninstall
    for program in ("askwell.exe", "askwell-command.exe"):
        assert re.search(rf'REFUSE_WHILE_RUNNING \w+ "{program}"', script)
        assert f'Delete "$INSTDIR\\{program}"' in uninstall
    # The program gives itself no such identity: a key that names one would part it in two.
    assert "AppUserModelID" not in script


def test_macos_signs_what_it_collects_and_carries_the_licences():
    spec = (PACKAGING / "askwell.spec").read_text(encoding="utf-8")
    image = (PACKAGING / "macos" / "make_dmg.sh").read_text(encoding="utf-8")
    assert "codesign_identity=(os.environ.get(" in spec
    assert 'cp "$@" "$staging/"' in image
    about = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert about["CFBundleDevelopmentRegion"] == "en"
    assert set(about["CFBundleLocalizations"]) == set(LANGUAGES)


def test_every_machine_of_the_workflow_hands_over_under_a_name_of_its_own():
    flow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    systems = re.findall(r"system: ([\w.-]+),", flow)
    assert {"macos-15", "macos-15-intel"} <= set(systems)
    assert "name: askwell-${{ matrix.system }}" in flow
    assert "SHA256SUMS-$SYSTEM" in flow


def test_macos_offers_other_files_only_as_an_alternative():
    about = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    ranks = {kind["CFBundleTypeName"]: kind for kind in about["CFBundleDocumentTypes"]}
    own = ranks.pop("Askwell archive")
    assert own["LSHandlerRank"] == "Owner"
    (others,) = ranks.values()
    assert others["LSHandlerRank"] == "Alternate"
    assert len(others["LSItemContentTypes"]) == len(KINDS)
    (declared,) = about["UTExportedTypeDeclarations"]
    assert own["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    entitled = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitled == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda path: path.name)
def test_scripts_of_the_shell_can_be_read_and_run(script):
    assert os.access(script, os.X_OK)
    run("bash", "-n", str(script))


def test_every_action_of_a_workflow_is_pinned_by_its_commit():
    found = 0
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if "uses:" in line:
                found += 1
                assert re.search(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line
    assert found >= 4


def test_the_package_depends_on_what_its_libraries_need(scripts):
    from linux.deb import depends

    found = depends({"libGL.so.1", "libm.so.6", "libbrotlidec.so.1", "libc.so.6"}, "2.36")
    assert found == ["libbrotli1", "libc6 (>= 2.36)", "libgl1"]


def test_a_library_of_no_known_package_stops_the_build(scripts):
    from linux.deb import depends

    with pytest.raises(KeyError, match="libnew"):
        depends({"libnew.so.1"}, "2.36")


def test_the_programs_that_building_wants_are_known():
    packages = json.loads((PACKAGING / "system_packages.json").read_text(encoding="utf-8"))
    assert packages["bundle_programs"]["objdump"] == "binutils"
    assert set(packages["bundle_programs"]) <= {"objdump", "dpkg-deb"}

#!/usr/bin/env bash
# Makes the disk image of the application, with the texts that go with it:
#     make_dmg.sh Askwell.app askwell-0.1.0-macos-arm64.dmg THIRD-PARTY.txt LICENSE CHANGELOG.md
# Not run by anybody yet: it needs a Mac. With SIGNING_IDENTITY the application was signed when it
# was built (the hardened runtime, our entitlements); here it is looked at, and the image is signed.
set -euo pipefail
application=$1
image=$2
shift 2
version=$(/usr/libexec/PlistBuddy -c "Print CFBundleShortVersionString" "$application/Contents/Info.plist")

if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --verify --deep --strict "$application"
fi

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
ditto "$application" "$staging/$(basename "$application")"
cp "$@" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -quiet -volname "Askwell $version" -srcfolder "$staging" -fs HFS+ -format ULFO -ov "$image"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$image"
fi

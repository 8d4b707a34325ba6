#!/usr/bin/env bash
# Makes the disk image of the application:   make_dmg.sh Askwell.app askwell-0.1.0-macos.dmg
# Not run by anybody yet: it needs a Mac. With SIGNING_IDENTITY it signs first (the hardened
# runtime, our entitlements), inner libraries before the application itself.
set -euo pipefail
application=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)
version=$(/usr/libexec/PlistBuddy -c "Print CFBundleShortVersionString" "$application/Contents/Info.plist")

if [ -n "${SIGNING_IDENTITY:-}" ]; then
    sign() { codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY" "$@"; }
    while IFS= read -r -d '' library; do
        sign "$library"
    done < <(find "$application/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0)
    sign --entitlements "$here/entitlements.plist" "$application"
    codesign --verify --deep --strict "$application"
fi

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$application" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -quiet -volname "Askwell $version" -srcfolder "$staging" -fs HFS+ -format ULFO -ov "$image"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$image"
fi

#!/usr/bin/env bash
# Has Apple look at a signed disk image and staples its answer:   notarise.sh askwell-….dmg
# Not run by anybody yet: it needs a Mac and an account. Wants APPLE_ID, APPLE_TEAM_ID and
# APPLE_PASSWORD (one for this purpose alone, made at account.apple.com) in the environment.
set -euo pipefail
image=$1
: "${APPLE_ID:?}" "${APPLE_TEAM_ID:?}" "${APPLE_PASSWORD:?}"
xcrun notarytool submit "$image" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM_ID" \
    --password "$APPLE_PASSWORD" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"

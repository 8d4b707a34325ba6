#!/usr/bin/env bash
# Tries `make run` and `make test` in an empty Debian: debootstrap, python3, make and
# ca-certificates, nothing else. Run as root on a Debian with debootstrap:
#
#   packaging/try_fresh_root.sh [FOLDER]     # FOLDER is kept; without it one is made and removed
#   ARGS="tests/packaging" packaging/try_fresh_root.sh            # only these tests
#
# The mirror, apt's settings, pip's settings and certificates are this machine's own.
# The committed state is tried: a clone of HEAD, not the working tree.
set -euo pipefail
source_tree=$(cd "$(dirname "$0")/.." && pwd)
suite=${SUITE:-bookworm}

# The outer half makes and removes the folder; the inner half has a mount table of its own,
# so that nothing stays mounted and nothing of this machine lies inside what is removed.
if [ -z "${IN_OWN_MOUNTS:-}" ]; then
    scratch=""
    if [ $# -eq 0 ]; then
        scratch=$(mktemp -d)
        trap 'rm -rf --one-file-system "$scratch"' EXIT
    fi
    IN_OWN_MOUNTS=1 unshare --mount --propagation private "$0" "${1:-$scratch/root}"
    exit
fi

root=$1
mkdir -p "$root"
mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' |
    awk -v s="$suite" '$2 == s && !found {print $1; found = 1}')
[ -n "$mirror" ] || { echo "apt on this machine knows no archive of $suite" >&2; exit 1; }

if [ ! -x "$root/usr/bin/make" ]; then
    echo "== an empty $suite in $root"
    debootstrap --variant=minbase --include=python3,make,ca-certificates \
        "$suite" "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log"; exit 1; }
fi

share() { # show a folder of this machine inside, read-only, if it is there
    [ -d "$1" ] || return 0
    mkdir -p "$root$1"
    mount --bind -o ro "$1" "$root$1"
}

rm -f "$root/etc/apt/sources.list"
cp -rL /etc/apt/sources.list* /etc/apt/apt.conf.d "$root/etc/apt/"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
mkdir -p "$root/root/.config"
cp -rL /etc/pip.conf "$root/etc/" 2>/dev/null || true
cp -rL "$HOME/.config/pip" "$root/root/.config/" 2>/dev/null || true
share /etc/ssl/certs
share /usr/share/keyrings
# Folders of packages that pip's settings name.
pip_settings=$(cat /etc/pip.conf "$HOME/.config/pip/pip.conf" 2>/dev/null || true)
for folder in $(grep -o '/opt/[A-Za-z0-9_-]*' <<<"$pip_settings ${PIP_FIND_LINKS:-}" | sort -u); do
    share "$folder"
done
# Daemons that a package would start have no place in a chroot.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"

rm -rf --one-file-system "$root/root/askwell"
git clone --quiet "$source_tree" "$root/root/askwell"

settings=()
while IFS= read -r line; do settings+=("$line"); done < <(
    env | grep -E '^(PIP_[A-Z_]*|SSL_CERT_FILE|REQUESTS_CA_BUNDLE|[a-z]*_proxy|[A-Z]*_PROXY)=' || true
)
inside() {
    chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "${settings[@]}" \
        sh -c "cd /root/askwell && $1" </dev/null
}

echo "== make run, no display: a sentence and exit code 1"
code=0
inside "python3 packaging/bootstrap.py run" || code=$?
[ "$code" -eq 1 ] || { echo "exit code $code instead of 1" >&2; exit 1; }
echo "== make test"
inside "make test ARGS='${ARGS:-}'"
echo "== make run under Xvfb: a window is there after a while"
inside '
    export DISPLAY=:93
    Xvfb :93 -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 & server=$!
    until xdpyinfo >/dev/null 2>&1; do sleep 0.1; done
    python3 packaging/bootstrap.py run --data /tmp/askwell-data & window=$!
    found=1
    for _ in $(seq 150); do
        xwininfo -root -tree | grep "Askwell" && found=0 && break
        sleep 0.2
    done
    kill $window
    wait $window
    kill $server
    exit $found'
echo "== all of it works in an empty $suite"

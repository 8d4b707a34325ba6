#!/usr/bin/env bash
# Tries the package in an empty Debian: installed with apt and only what it depends on, proved,
# started on a pretended display, upgraded over an older one, removed without a trace.
# As root on a Debian with debootstrap:
#
#   packaging/try_deb.sh NEW.deb [OLDER.deb]
#   SUITE=trixie packaging/try_deb.sh NEW.deb         # another Debian, from the same mirror
set -euo pipefail
new=$(realpath "$1")
older=$(realpath "${2:-$1}")
suite=${SUITE:-bookworm}

# The outer half makes and removes the folder; the inner half has a mount table of its own,
# so that nothing stays mounted and nothing of this machine lies inside what is removed.
if [ -z "${IN_OWN_MOUNTS:-}" ]; then
    scratch=$(mktemp -d)
    trap 'rm -rf --one-file-system "$scratch"' EXIT
    IN_OWN_MOUNTS="$scratch/root" unshare --mount --propagation private "$0" "$new" "$older"
    exit
fi

root=$IN_OWN_MOUNTS
mkdir -p "$root"
known=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)')
mirror=$(awk -v s="$suite" '$2 == s && !found {print $1; found = 1}' <<<"$known")
elsewhere=""
if [ -z "$mirror" ]; then
    mirror=$(awk '$1 ~ /\/debian\/?$/ && !found {print $1; found = 1}' <<<"$known")
    elsewhere="deb $mirror $suite main"
fi
[ -n "$mirror" ] || { echo "apt on this machine knows no archive of Debian" >&2; exit 1; }

echo "== an empty $suite"
debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" \
    >"$root.log" 2>&1 || { tail "$root.log"; exit 1; }
share() { # show a folder of this machine inside, read-only, if it is there
    [ -d "$1" ] || return 0
    mkdir -p "$root$1"
    mount --bind -o ro "$1" "$root$1"
}
rm -f "$root/etc/apt/sources.list"
cp -rL /etc/apt/apt.conf.d "$root/etc/apt/"
if [ -n "$elsewhere" ]; then
    echo "$elsewhere" >"$root/etc/apt/sources.list"
else
    cp -rL /etc/apt/sources.list* "$root/etc/apt/"
fi
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
share /etc/ssl/certs
share /usr/share/keyrings
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mkdir -p "$root/root/packages"
cp "$older" "$root/root/packages/older.deb"
cp "$new" "$root/root/packages/new.deb"

settings=()
while IFS= read -r line; do settings+=("$line"); done < <(
    env | grep -E '^(SSL_CERT_FILE|[a-z]*_proxy|[A-Z]*_PROXY)=' || true
)
inside() {
    chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "${settings[@]}" sh -c "$1" </dev/null
}
install() {
    inside "apt-get -qq install --yes --no-install-recommends --allow-downgrades $1" >>"$root.log" 2>&1 ||
        { tail -20 "$root.log"; exit 1; }
}

inside "apt-get -qq update" >>"$root.log" 2>&1
inside "find / -xdev -path /proc -prune -o -path /root -prune -o -print | sort" >"$root.before"
echo "== the package with only what it depends on"
install /root/packages/older.deb
inside "askwell selfcheck"
echo "== upgraded"
install /root/packages/new.deb
inside "askwell --version && askwell selfcheck >/dev/null"
echo "== removed: nothing of it is left, the data is"
inside "apt-get -qq purge --yes askwell" >>"$root.log" 2>&1
left=$(inside "find / -xdev -name '*askwell*' -not -path '/root/*' -not -path '/proc/*'")
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
inside "test -s /root/.local/share/Askwell/askwell.db"
echo "== its window, on a pretended display"
install "/root/packages/new.deb xvfb x11-utils libglib2.0-bin desktop-file-utils shared-mime-info"
inside '
    export DISPLAY=:94 QT_QPA_PLATFORM=xcb
    Xvfb :94 -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 & server=$!
    until xdpyinfo >/dev/null 2>&1; do sleep 0.1; done
    gio launch /usr/share/applications/app.askwell.Askwell.desktop &
    found=1
    for _ in $(seq 150); do
        xwininfo -root -tree | grep "Askwell" && found=0 && break
        sleep 0.2
    done
    for program in /proc/[0-9]*; do
        case $(readlink "$program/exe") in
            /usr/lib/askwell/askwell) kill "${program#/proc/}" ;;
        esac
    done
    kill $server
    exit $found'
echo "== all of it works in an empty $suite"

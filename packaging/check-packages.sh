#!/bin/sh
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
# packaging/check-packages.sh [--cache DIR] [--out DIR] [bookworm|trixie]…   (as root; bookworm unless named)
#
# Builds the packages for each release, then installs, runs, upgrades, removes and purges them in a clean root of it (packaging/check-installed.sh does that), and asks lintian, appstreamcli
# and desktop-file-validate. For the release of this machine they are built here, for another one inside a root of that release. Ends with 0 when everything is as it should be.
#
#   --cache DIR                where the roots are kept between runs (/var/cache/gatehouse-roots)
#   --out DIR                  where the packages go (build/packages)
#   GATEHOUSE_DEBIAN_MIRROR    where Debian comes from (otherwise from where this machine's own packages come)
#
# Needs debootstrap, unshare, and for a build on this machine: gzip file dpkg-dev lintian appstream desktop-file-utils; with rpmbuild it makes RPM packages, too, and lists them.
set -eu
cd "$(dirname "$0")/.."
. ./packaging/debian-packages.sh
tree="$(pwd)"

cache=/var/cache/gatehouse-roots
out="$tree/build/packages"
releases=""
while [ $# -gt 0 ]; do
    case "$1" in
    --cache) cache="$2"; shift ;;
    --out) out="$2"; shift ;;
    bookworm | trixie) releases="$releases $1" ;;
    *) sed -n 's/^# \{0,1\}//p' "$0" | sed -n '3,14p' >&2; exit 2 ;;
    esac
    shift
done
[ "$(id -u)" -eq 0 ] || { echo "Making roots and installing packages needs root." >&2; exit 2; }

. ./packaging/debian-mirror.sh
here="$(. /etc/os-release && echo "${VERSION_CODENAME:-}")"
tools="gzip file dpkg-dev lintian appstream desktop-file-utils"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
mkdir -p "$cache" "$out"

say() { printf '== %s\n' "$*"; }

# in_root ROOT NET COMMAND…: inside, as root, with /proc, /dev and the source tree at /gatehouse, which all go with the process. NET: net or alone.
in_root()
{
    root="$1"
    net=""
    [ "$2" = net ] || net="--net"
    shift 2
    mkdir -p "$root/gatehouse"
    unshare --mount --pid $net --fork --kill-child sh -eu -c '
        root="$1"; tree="$2"; net="$3"; shift 3
        mount --make-rprivate /
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount --bind "$tree" "$root/gatehouse"
        [ -z "$net" ] || ip link set lo up
        exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy=$http_proxy} \
            ${https_proxy:+https_proxy=$https_proxy} "$@"' in_root "$root" "$tree" "$net" "$@"
}

# base RELEASE: a fresh root as a tar in the cache.
base()
{
    [ -s "$cache/$1.tar" ] && return
    say "$1: a base system from $mirror"
    rm -rf "$work/base"
    debootstrap --variant=minbase --include=ca-certificates "$1" "$work/base" "$mirror" >"$work/debootstrap.log" 2>&1 || { tail -20 "$work/debootstrap.log" >&2; exit 1; }
    rm -rf "$work/base"/var/cache/apt/archives/*.deb
    tar -C "$work/base" -cf "$cache/$1.tar.part" . && mv "$cache/$1.tar.part" "$cache/$1.tar"
    rm -rf "$work/base"
}

# fresh RELEASE DIRECTORY: that root, unpacked, with the mirror of this run.
fresh()
{
    base "$1"
    mkdir -p "$2"
    tar -C "$2" -xf "$cache/$1.tar"
    printf 'deb %s %s main\ndeb %s %s-updates main\n' "$mirror" "$1" "$mirror" "$1" >"$2/etc/apt/sources.list"
    # Packages are checked for what they have, man pages included.
    rm -f "$2"/etc/dpkg/dpkg.cfg.d/docker
    cp /etc/resolv.conf "$2/etc/resolv.conf"
}

# with_tools RELEASE COMMAND…: on this machine or in the release's build root, in the source tree.
with_tools()
{
    release="$1"
    shift
    if [ "$release" = "$here" ]; then
        "$@"
    else
        in_root "$cache/$release-build" net sh -c 'cd /gatehouse && exec "$@"' with_tools "$@"
    fi
}

prepare_build()
{
    if [ "$1" = "$here" ]; then
        ensure_packages $GATEHOUSE_BUILD_PACKAGES $GATEHOUSE_CONSOLE_PACKAGES $tools debootstrap
        return
    fi
    root="$cache/$1-build"
    wanted="$GATEHOUSE_BUILD_PACKAGES $GATEHOUSE_CONSOLE_PACKAGES $tools"
    [ "$(cat "$root/prepared" 2>/dev/null)" = "$wanted" ] && return # of another list: anew
    say "$1: a root to build in"
    rm -rf "$root"
    fresh "$1" "$root"
    in_root "$root" net sh -euc "apt-get update -q && apt-get install -y -q --no-install-recommends git $wanted" >"$work/prepare.log" 2>&1 ||
        { tail -30 "$work/prepare.log" >&2; exit 1; }
    printf '%s\n' "$wanted" >"$root/prepared"
}

# make_packages RELEASE PACKAGE-RELEASE: into $out/RELEASE/PACKAGE-RELEASE
make_packages()
{
    directory="build/package-$1"
    target="$out/$1/$2"
    rm -rf "$target" "$directory/packages"
    mkdir -p "$target"
    export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
    with_tools "$1" sh -euc '
        export SOURCE_DATE_EPOCH="$3"
        cmake --preset package -B "$1" -DGATEHOUSE_PACKAGE_RELEASE="$2"
        cmake --build "$1"
        cd "$1"
        cpack -G DEB
        if [ "$2" = 1 ] && command -v rpmbuild; then cpack -G RPM; fi' make_packages "$directory" "$2" "$SOURCE_DATE_EPOCH" >"$work/build.log" 2>&1 ||
        { grep -E -A12 "error|FAILED|Error" "$work/build.log" | head -80 >&2; tail -20 "$work/build.log" >&2; exit 1; }
    cp "$directory"/packages/*.deb "$target/"
    for rpm in "$directory"/packages/*.rpm; do
        [ ! -e "$rpm" ] || cp "$rpm" "$target/"
    done
}

# What the tools that know the rules say about them.
lint()
{
    say "$1: lintian, appstreamcli, desktop-file-validate"
    mkdir -p "build/package-$1/lint"
    cp "$out/$1"/1/*.deb "build/package-$1/lint/"
    with_tools "$1" sh -euc '
        cd "build/package-$1/lint"
        lintian --allow-root --fail-on error,warning ./*.deb
        rm -rf tree && mkdir tree
        for package in ./*.deb; do dpkg-deb -x "$package" tree; done
        # The project has no home page of its own yet; versions that warn of that can be told so.
        home=--override=url-homepage-missing=info
        if appstreamcli validate "$home" /dev/null 2>&1 | grep -q "not recognized"; then home=""; fi
        appstreamcli validate --no-net --pedantic $home tree/usr/share/metainfo/*.xml
        desktop-file-validate tree/usr/share/applications/*.desktop' lint "$1"
    rm -rf "build/package-$1/lint"
}

check()
{
    say "$1: into a clean root, and out again"
    root="$work/$1"
    fresh "$1" "$root"
    mkdir -p "$root/packages"
    cp -r "$out/$1/1" "$out/$1/2" "$root/packages/"
    # With the network what they depend on is fetched; all that follows runs without.
    in_root "$root" net bash /gatehouse/packaging/check-installed.sh install >"$work/install.log" 2>&1 || { tail -40 "$work/install.log" >&2; exit 1; }
    in_root "$root" alone bash /gatehouse/packaging/check-installed.sh live
    rm -rf "$root"
}

for release in ${releases:-bookworm}; do
    prepare_build "$release"
    say "$release: packages"
    make_packages "$release" 1
    make_packages "$release" 2
    ls -1 "$out/$release/1" "$out/$release/2" | sed 's/^/   /'
    if ls "$out/$release"/1/*.rpm >/dev/null 2>&1; then
        for rpm in "$out/$release"/1/*.rpm; do
            rpm -qp --requires "$rpm" >/dev/null
            echo "   $(basename "$rpm"): $(rpm -qpl "$rpm" | wc -l) files"
        done
    fi
    lint "$release"
    check "$release"
    say "$release: all is well"
done

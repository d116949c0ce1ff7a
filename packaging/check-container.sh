#!/bin/sh
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
# packaging/check-container.sh [--cache DIR]   (as root)
#
# Builds the server's container (container/Containerfile) and runs it: as an ordinary user, with a store that outlives the container, ended by SIGTERM. The image that it is made from is not
# fetched but made of Debian's packages, so that no registry is needed. Ends with 0 when everything is as it should be.
#
#   --cache DIR                where images and the root of the release are kept between runs (/var/cache/gatehouse-roots)
#   GATEHOUSE_DEBIAN_MIRROR    where Debian comes from (otherwise from where this machine's own packages come)
#
# Needs buildah, debootstrap, curl.
set -eu
cd "$(dirname "$0")/.."

cache=/var/cache/gatehouse-roots
while [ $# -gt 0 ]; do
    case "$1" in
    --cache) cache="$2"; shift ;;
    *) sed -n 's/^# \{0,1\}//p' "$0" | sed -n '3,11p' >&2; exit 2 ;;
    esac
    shift
done
[ "$(id -u)" -eq 0 ] || { echo "Making roots needs root." >&2; exit 2; }
for program in buildah debootstrap curl; do
    command -v "$program" >/dev/null || { echo "missing: apt-get install $program" >&2; exit 2; }
done
. ./packaging/debian-mirror.sh
mkdir -p "$cache"
cache="$(cd "$cache" && pwd)"
work="$(mktemp -d)"
export STORAGE_DRIVER=vfs BUILDAH_ISOLATION=chroot # they need neither a kernel's module nor an engine that runs
images() { buildah --root "$cache/images" --runroot "$work/run" "$@"; }
say() { printf '== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
tidy()
{
    images rm --all >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap tidy EXIT
trap 'exit 1' INT TERM

base=docker.io/library/debian:bookworm-slim
if ! images inspect --type image "$base" >/dev/null 2>&1; then
    say "the image that it is made from"
    if [ ! -e "$cache/bookworm.tar" ]; then
        debootstrap --variant=minbase bookworm "$work/root" "$mirror" >"$work/root.log" 2>&1 || { tail "$work/root.log" >&2; exit 1; }
        tar -C "$work/root" -cf "$cache/bookworm.tar" .
    fi
    made="$(images from scratch)"
    images add --quiet "$made" "$cache/bookworm.tar" / >/dev/null
    images commit --quiet "$made" "$base" >/dev/null
    images rm "$made" >/dev/null
fi

say "build"
images build --pull-never --ignorefile packaging/container/Containerfile.dockerignore -f packaging/container/Containerfile -t gatehouse-server . >"$work/build.log" 2>&1 || { tail -40 "$work/build.log" >&2; exit 1; }

# served: starts the image's own command on the volume and asks the Admin API; then SIGTERM.
served()
{
    container="$(images from --pull-never gatehouse-server)"
    [ "$(images inspect --format '{{.OCIv1.Config.User}}' "$container")" = gatehouse ] || fail "it does not run as the user gatehouse"
    images inspect --format '{{join .OCIv1.Config.Entrypoint " "}} {{join .OCIv1.Config.Cmd " "}}' "$container" >"$work/command"
    read -r command <"$work/command"
    # Another port than the one it publishes: this isolation shares the machine's network.
    command="$(printf '%s' "$command" | sed 's/--admin [^ ]*/--admin 127.0.0.1:0/')"
    images run --volume "$work/volume:/var/lib/gatehouse" "$container" -- sh -c "id -u >/var/lib/gatehouse/uid; echo \$\$ >/var/lib/gatehouse/pid; exec $command" >"$work/ready" 2>"$work/errors" &
    running=$!
    tries=0
    until [ -s "$work/ready" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] && kill -0 "$running" 2>/dev/null || { cat "$work/errors" >&2; fail "it does not start"; }
        sleep 0.2
    done
    admin="$(sed -n 's/.*"admin":"\([^"]*\)".*/\1/p' "$work/ready")"
    curl -sS --max-time 10 -H "Authorization: Bearer $(cat "$work/volume/owner.token")" "$admin/v1/status" >"$work/status" || fail "the Admin API does not answer"
    [ "$(cat "$work/volume/uid")" -eq 10001 ] || fail "it runs as $(cat "$work/volume/uid")"
    pkill -TERM -P "$running" -x gatehoused 2>/dev/null || pkill -TERM -f "gatehoused --data /var/lib/gatehouse --admin 127.0.0.1:0"
    wait "$running" || fail "it does not end by SIGTERM with 0"
    images rm "$container" >/dev/null
}

mkdir -p "$work/volume"
chown 10001 "$work/volume"
chmod 0700 "$work/volume"
say "run"
served
first="$(cat "$work/volume/owner.token")"
say "run again, in a new container"
served
[ "$(cat "$work/volume/owner.token")" = "$first" ] || fail "the store did not outlive the container"
say "all is as it should be: $(images images --format '{{.Size}}' gatehouse-server)"

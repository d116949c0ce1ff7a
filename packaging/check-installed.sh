#!/bin/bash
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
# Run by check-packages.sh inside a clean root, never elsewhere: it installs and purges. /packages/1 and /packages/2 hold the same packages, the second with a higher version.
#   install   fetches what they depend on, and installs them
#   live      runs them, upgrades them, removes them, purges them; without the network
set -euo pipefail
export PATH=/usr/sbin:/usr/bin:/sbin:/bin

names=(gatehouse gatehouse-server gatehousectl)
checks=0

fail() { echo "   not so: $*" >&2; exit 1; }
# holds TEXT COMMAND…
holds()
{
    local text="$1"
    shift
    "$@" || fail "$text"
    checks=$((checks + 1))
    echo "   ok: $text"
}
absent() { for path in "$@"; do [ ! -e "$path" ] && [ ! -L "$path" ] || { echo "   $path" >&2; return 1; }; done; }
present() { for path in "$@"; do [ -e "$path" ] || { echo "   $path" >&2; return 1; }; done; }
version_of() { dpkg-query -W -f='${Version}' "$1"; }
wait_for()
{
    for _ in $(seq 200); do
        if "$@" 2>/dev/null; then return 0; fi
        sleep 0.1
    done
    return 1
}
# One request, its status line: no client is needed for that.
status_of()
{
    exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
    local line=""
    IFS= read -r -t 10 line <&3 || true
    exec 3<&- 3>&-
    echo "${line%$'\r'}"
}

daemon=0
# start OPTION…: gatehoused as the service would start it.
start()
{
    : >/tmp/ready
    gatehoused "$@" >/tmp/ready 2>/tmp/gatehoused.log &
    daemon=$!
    wait_for test -s /tmp/ready || { cat /tmp/gatehoused.log >&2; fail "gatehoused $* serves"; }
}
stop()
{
    kill -TERM "$daemon"
    wait "$daemon"
}
token=/var/lib/gatehouse/owner.token
ctl() { gatehousectl --url http://127.0.0.1:9080 --token-file "$token" "$@"; }
options_of_service() { (. /etc/default/gatehoused && echo "$GATEHOUSED_OPTIONS"); }

install_all()
{
    apt-get update -q
    # What the checks themselves need comes first and is none of theirs.
    apt-get install -y -q --no-install-recommends systemd logrotate
    apt-get install -y -q --no-install-recommends /packages/1/*.deb
}

files_are_there()
{
    for name in "${names[@]}"; do
        holds "$name is installed" test "$(dpkg-query -W -f='${db:Status-Abbrev}' "$name")" = "ii "
        holds "$name has its documents" present "/usr/share/doc/$name/copyright" "/usr/share/doc/$name/changelog.Debian.gz"
        holds "$name is as it was packed" test -z "$(dpkg --verify "$name")"
    done
    holds "man pages" present /usr/share/man/man1/gatehouse.1.gz /usr/share/man/man8/gatehoused.8.gz /usr/share/man/man1/gatehousectl.1.gz
    holds "icons" present /usr/share/icons/hicolor/scalable/apps/gatehouse.svg /usr/share/icons/hicolor/{16x16,32x32,48x48,64x64,128x128,256x256,512x512}/apps/gatehouse.png
    holds "desktop entry, AppStream, MIME type" present /usr/share/applications/org.gatehouse.gatehouse.desktop /usr/share/metainfo/org.gatehouse.gatehouse.metainfo.xml /usr/share/mime/packages/gatehouse.xml
    holds "the entry takes gatehouse:// links" grep -q '^MimeType=.*x-scheme-handler/gatehouse;' /usr/share/applications/org.gatehouse.gatehouse.desktop
    holds "the server needs no Qt" test -z "$(ldd /usr/bin/gatehoused | grep -i qt || true)"
    holds "the server's dependencies name no Qt" test -z "$(dpkg-query -W -f='${Depends}' gatehouse-server | grep -i qt || true)"
    for name in gatehouse gatehouse-server; do
        holds "$name depends on the firewall's engine" grep -q libmodsecurity3 <(dpkg-query -W -f='${Depends}' "$name")
    done
    holds "programs load the firewall's engine only when it is wanted" test -z "$(ldd /usr/bin/gatehoused /usr/bin/gatehouse | grep modsecurity || true)"
}

unit_is_sound()
{
    holds "the service is enabled" present /etc/systemd/system/multi-user.target.wants/gatehoused.service
    holds "systemd understands the unit" systemd-analyze verify --man=no /usr/lib/systemd/system/gatehoused.service
    holds "the unit is hardened (exposure of at most 3.0)" systemd-analyze security --no-pager --offline=true --threshold=30 /usr/lib/systemd/system/gatehoused.service >/dev/null
    holds "logrotate understands its file" logrotate --debug --state /tmp/logrotate.state /etc/logrotate.d/gatehoused 2>/dev/null
}

programs_run()
{
    local version="$1"
    holds "gatehoused --version" grep -q "^gatehoused [0-9]" <(gatehoused --version)
    holds "gatehousectl --version" grep -q "^gatehousectl [0-9]" <(gatehousectl --version)
    local token=/tmp/config.token
    rm -f "$token"
    start --config /etc/gatehouse/gateway.yaml --token-file "$token"
    holds "a request is served by the sample configuration" test "$(status_of 8080 /hello)" = "HTTP/1.1 200 OK"
    holds "gatehousectl asks the gateway" grep -q "health\|revision" <(ctl status)
    holds "the sample configuration is valid" ctl validate /etc/gatehouse/gateway.yaml
    stop
    # Rules of one's own: those of the package modsecurity-crs are only recommended.
    cat >/tmp/firewall.yaml <<'YAML'
gatehouse: 1
listeners: [ { id: main, address: 127.0.0.1, port: 8080 } ]
tenants:
  - id: acme
    services: [ { id: echo, upstream: { targets: [ { url: "internal://echo" } ] } } ]
    routes: [ { id: all, service: echo, match: { paths: [ { prefix: / } ] } } ]
    policies: [ { id: waf, kind: waf, scope: { tenant: acme }, config: { coreRules: false, ownRules: 'SecRule ARGS:q "@streq bad" "id:1,phase:2,deny"' } } ]
YAML
    start --config /tmp/firewall.yaml --token-file "$token"
    holds "the firewall lets pass" test "$(status_of 8080 "/?q=good")" = "HTTP/1.1 200 OK"
    holds "the firewall refuses" test "$(status_of 8080 "/?q=bad")" = "HTTP/1.1 403 Forbidden"
    stop
    holds "bash completes gatehousectl" bash -c '. /usr/share/bash-completion/completions/gatehousectl; COMP_WORDS=(gatehousectl expl); COMP_CWORD=1; _gatehousectl; [ "${COMPREPLY[*]}" = explain ]'
    holds "scripts for zsh and fish" present /usr/share/zsh/vendor-completions/_gatehousectl /usr/share/fish/vendor_completions.d/gatehousectl.fish
    rm -rf /tmp/home && mkdir -m 700 /tmp/home && chown nobody /tmp/home
    holds "gatehouse draws its overview" runuser -u nobody -- env HOME=/tmp/home XDG_RUNTIME_DIR=/tmp/home QT_QPA_PLATFORM=offscreen gatehouse --local --seconds 3 --screenshot /tmp/home/overview.png
    holds "as a PNG" test "$(head -c 8 /tmp/home/overview.png | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a
    echo "   $version runs"
}

live()
{
    files_are_there
    unit_is_sound
    programs_run "$(version_of gatehouse-server)"

    echo "   -- a store with something in it, an edited configuration file, a log"
    # shellcheck disable=SC2046
    start $(options_of_service)
    ctl apply /usr/share/doc/gatehouse-server/examples/sample.yaml -m "kept" >/dev/null
    holds "the store serves what was applied" test "$(status_of 8080 /orders/1)" = "HTTP/1.1 401 Unauthorized"
    local revision
    revision="$(ctl --output json status | grep '"revision"')"
    stop
    echo "# edited" >>/etc/default/gatehoused
    mkdir -p /var/log/gatehouse && echo "{}" >/var/log/gatehouse/access.log

    echo "   -- upgrade"
    dpkg -i /packages/2/*.deb >/tmp/upgrade.log 2>&1 || { cat /tmp/upgrade.log >&2; fail "the upgrade"; }
    for name in "${names[@]}"; do
        holds "$name is $(version_of "$name") now" dpkg --compare-versions "$(version_of "$name")" gt "$(dpkg-deb -f /packages/1/"$name"_*.deb Version)"
    done
    holds "the edited configuration file is kept" grep -q "^# edited" /etc/default/gatehoused
    # shellcheck disable=SC2046
    start $(options_of_service)
    holds "the store is what it was" test "$(ctl --output json status | grep '"revision"')" = "$revision"
    holds "the store serves what was applied before the upgrade" test "$(status_of 8080 /orders/1)" = "HTTP/1.1 401 Unauthorized"
    stop
    programs_run "$(version_of gatehouse-server)"

    echo "   -- remove"
    dpkg -r "${names[@]}" >/tmp/remove.log 2>&1 || { cat /tmp/remove.log >&2; fail "the removal"; }
    holds "programs, unit, icons and pages are gone" absent /usr/bin/gatehouse /usr/bin/gatehoused /usr/bin/gatehousectl /usr/lib/systemd/system/gatehoused.service \
        /usr/share/applications/org.gatehouse.gatehouse.desktop /usr/share/icons/hicolor/48x48/apps/gatehouse.png /usr/share/man/man1/gatehouse.1.gz
    holds "state, logs and configuration stay" present /var/lib/gatehouse/owner.token /var/log/gatehouse/access.log /etc/default/gatehoused /etc/gatehouse/gateway.yaml /etc/logrotate.d/gatehoused

    echo "   -- again, over what stayed"
    dpkg -i /packages/2/*.deb >/tmp/again.log 2>&1 || { cat /tmp/again.log >&2; fail "to install again"; }
    # shellcheck disable=SC2046
    start $(options_of_service)
    holds "the store is what it was" test "$(ctl --output json status | grep '"revision"')" = "$revision"
    stop
    holds "the service is enabled again" present /etc/systemd/system/multi-user.target.wants/gatehoused.service

    echo "   -- purge"
    dpkg -P "${names[@]}" >/tmp/purge.log 2>&1 || { cat /tmp/purge.log >&2; fail "the purge"; }
    holds "logs and configuration files are gone" absent /var/log/gatehouse /var/log/private/gatehouse /etc/default/gatehoused /etc/gatehouse /etc/logrotate.d/gatehoused
    holds "the gateway's data stays" test -n "$(find /var/lib/gatehouse /var/lib/private/gatehouse -type f 2>/dev/null)"
    holds "and where it stays is said" grep -q "data stays in /var/lib" /tmp/purge.log
    rm -rf /var/lib/gatehouse /var/lib/private/gatehouse
    local left
    left="$(find / -xdev \( -path /proc -o -path /dev -o -path /sys -o -path /tmp -o -path /packages -o -path /gatehouse \) -prune -o -name '*gatehouse*' -print)"
    holds "nothing of that name is left" test -z "$left"
    echo "   $checks checks hold"
}

[ -d /packages/1 ] && [ -d /packages/2 ] || { echo "This is run by check-packages.sh." >&2; exit 2; }
case "${1:-}" in
install) install_all ;;
live) live ;;
*) exit 2 ;;
esac

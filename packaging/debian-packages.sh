# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
# Sourced by ./run and ./test: the Debian packages (bookworm and trixie) and how to get those that are missing. POSIX shell.

GATEHOUSE_BUILD_PACKAGES="g++ cmake ninja-build pkg-config ccache ca-certificates libssl-dev libsqlite3-dev libyaml-cpp-dev libre2-dev nlohmann-json3-dev libnghttp2-dev libc-ares-dev liburing-dev zlib1g-dev libbrotli-dev libzstd-dev libmaxminddb-dev libldap-dev libmodsecurity-dev"
GATEHOUSE_CONSOLE_PACKAGES="qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev libqt6svg6 qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 qt6-translations-l10n qtkeychain-qt6-dev libsecret-1-0 fonts-dejavu-core fonts-inter"
GATEHOUSE_TEST_PACKAGES="python3 python3-h2 libgtest-dev libgmock-dev curl nginx-light modsecurity-crs openssl tzdata xvfb xauth xdotool libxcb-cursor0 openbox dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi slapd ldap-utils"

# ensure_packages NAME…: installs what dpkg does not know as installed; on another system names the packages and stops.
ensure_packages()
{
    missing=""
    for package in "$@"; do
        if ! command -v dpkg-query >/dev/null 2>&1 || ! dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed"; then
            missing="$missing $package"
        fi
    done
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Gatehouse builds on Debian 12 and 13 with these packages; please install their like and start again:" >&2
        echo "   $*" >&2
        exit 1
    fi
    sudo=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "These packages are missing; install them as root and start again:" >&2
            echo "   apt-get install$missing" >&2
            exit 1
        fi
        sudo="sudo"
    fi
    echo "Installing:$missing"
    if ! $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >/tmp/gatehouse-packages.$$ 2>&1; then
        # The lists may be old or absent: fetch them once and try again.
        $sudo apt-get update -q >>/tmp/gatehouse-packages.$$ 2>&1 || true
        if ! $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >>/tmp/gatehouse-packages.$$ 2>&1; then
            cat /tmp/gatehouse-packages.$$ >&2
            rm -f /tmp/gatehouse-packages.$$
            echo "The packages could not be installed." >&2
            exit 1
        fi
    fi
    rm -f /tmp/gatehouse-packages.$$
}

# build PRESET [TARGET…]: configures when needed and builds; quiet unless something fails. GATEHOUSE_CMAKE_OPTIONS go to the configuration.
build()
{
    preset="$1"
    shift
    log="build/$preset.log"
    mkdir -p build
    if ! cmake --preset "$preset" ${GATEHOUSE_CMAKE_OPTIONS:-} >"$log" 2>&1; then
        cat "$log" >&2
        exit 1
    fi
    targets=""
    [ $# -eq 0 ] || targets="--target $*"
    if ! cmake --build --preset "$preset" $targets >"$log" 2>&1; then
        grep -E -A12 "error|FAILED|Error" "$log" | head -150 >&2 || tail -50 "$log" >&2
        echo "The build failed; all of it is in $log" >&2
        exit 1
    fi
}

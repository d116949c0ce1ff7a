# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
# Sourced: $mirror is where roots are made from, GATEHOUSE_DEBIAN_MIRROR or where this machine's own packages come from.

# The first address of this machine's own lists that ends in /debian.
own_mirror()
{
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
        sed -n -e 's/^URIs:[ ]*\([^ ]*\/debian\)\/\{0,1\}\([ ].*\)\{0,1\}$/\1/p' -e 's/^deb[ ]\{1,\}\(\[[^]]*\][ ]*\)\{0,1\}\([^ ]*\/debian\)\/\{0,1\} .*/\2/p' | head -1
}
mirror="${GATEHOUSE_DEBIAN_MIRROR:-$(own_mirror)}"
[ -n "$mirror" ] || { echo "Set GATEHOUSE_DEBIAN_MIRROR to a mirror of Debian: this machine's sources name none." >&2; exit 2; }

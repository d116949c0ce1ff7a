// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Preloaded into a load generator that cannot choose its source address: connections go out from 127.0.0.2, .3, … in turn, as from several clients.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

int connect(int fd, const struct sockaddr* to, socklen_t size)
{
    static int (*real)(int, const struct sockaddr*, socklen_t);
    static unsigned turn;
    if (!real)
        real = (int (*)(int, const struct sockaddr*, socklen_t))dlsym(RTLD_NEXT, "connect");
    if (to && to->sa_family == AF_INET) {
        int yes = 1;
        struct sockaddr_in from;
        memset(&from, 0, sizeof from);
        from.sin_family = AF_INET;
        from.sin_addr.s_addr = htonl(0x7f000002u + turn++ % 16);
        setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof yes);
        bind(fd, (struct sockaddr*)&from, sizeof from);
    }
    return real(fd, to, size);
}

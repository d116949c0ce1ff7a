# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Results as one Markdown table."""

COLUMNS = ["scenario", "connections", "proxy", "requests/s", "÷ nginx", "÷ HAProxy", "p50 ms", "p99 ms", "CPU µs/request", "÷ nginx", "÷ HAProxy", "calls/request", "with waits",
           "memory", "errors"]


def number(value, digits=0):
    return "–" if value is None else f"{value:.{digits}f}"


def ratio(value, against):
    return "–" if value is None or not against else f"{value / against:.2f}"


def rows(scenario, proxies):
    by = {proxy.reference: proxy for proxy in proxies}
    for proxy in proxies:
        if proxy.skipped:
            yield [scenario.title, f"{scenario.connections:,}", proxy.name, f"skipped: {proxy.skipped}"] + ["–"] * (len(COLUMNS) - 4)
            continue
        against = {name: by[name] for name in ("nginx", "haproxy") if not by[name].skipped}
        of = lambda name, member: against[name].median(member) if name in against else None
        errors = sum(round["errors"] for round in proxy.rounds)
        if scenario.idle:
            per = proxy.median("idle")
            yield [scenario.title, f"{scenario.connections:,}", proxy.name] + ["–"] * 10 + [
                f"{per:.0f} B/connection (÷ nginx {ratio(per, of('nginx', 'idle'))}, ÷ HAProxy {ratio(per, of('haproxy', 'idle'))})", str(errors)]
            continue
        rate, cpu = proxy.median("rate"), proxy.median("cpu")
        calls = proxy.calls or (None, None)
        yield [scenario.title, f"{scenario.connections:,}", proxy.name, number(rate), ratio(rate, of("nginx", "rate")), ratio(rate, of("haproxy", "rate")),
               number(proxy.median("p50"), 2), number(proxy.median("p99"), 2), number(cpu, 1), ratio(cpu, of("nginx", "cpu")), ratio(cpu, of("haproxy", "cpu")),
               number(calls[0], 2), number(calls[1], 2), f"{proxy.median('rss') / (1 << 20):.1f} MiB", str(errors)]


def head():
    return "| " + " | ".join(COLUMNS) + " |\n|" + "---|" * len(COLUMNS)


def line(row):
    return "| " + " | ".join(row) + " |"

# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What the kernel tells of a process: CPU time, memory, system calls. And the little that every run needs: ports, limits, files."""
import os
import re
import resource
import signal
import socket
import subprocess
import time

PROXY_CORE, LOAD_CORE = "0", "1"


def pinned(core, command):
    return ["taskset", "-c", core, *command] if os.cpu_count() > 1 else list(command)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, name, process):
    for _ in range(1000):
        if process.poll() is not None:
            raise SystemExit(f"{name} ended with {process.returncode} before it listened")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.02)
    raise SystemExit(f"{name} does not listen on port {port}")


def write(path, text):
    with open(path, "w") as out:
        out.write(text)
    return path


def raise_descriptor_limit():
    """As many descriptors as are allowed; returns how many."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def family(pid):
    """The process and its children (nginx and HAProxy work in a child)."""
    out = [pid]
    for parent in out:
        try:
            for thread in os.listdir(f"/proc/{parent}/task"):
                with open(f"/proc/{parent}/task/{thread}/children") as children:
                    out += [int(p) for p in children.read().split()]
        except OSError:
            pass
    return out


def cpu_ns(pid):
    """Time on a processor of all threads, in nanoseconds, as the scheduler counts it."""
    total = 0
    for member in family(pid):
        for thread in os.listdir(f"/proc/{member}/task"):
            with open(f"/proc/{member}/task/{thread}/schedstat") as stat:
                total += int(stat.read().split()[0])
    return total


def rss_bytes(pid):
    total = 0
    for member in family(pid):
        with open(f"/proc/{member}/status") as status:
            total += int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) * 1024
    return total


class SystemCalls:
    """Counts the system calls of a process family by name while the block runs (strace -c: slow, so never in a timed run)."""

    def __init__(self, pid, folder):
        self.path = f"{folder}/calls-{pid}"
        self.command = ["strace", "-c", "-f", "-o", self.path]
        for member in family(pid):
            self.command += ["-p", str(member)]
        self.calls = {}

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.process.stderr.readline()  # "Process … attached"
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        self.process.communicate(timeout=30)
        with open(self.path) as table:
            for line in table:
                columns = line.split()
                if len(columns) >= 5 and columns[3].isdigit() and columns[-1] != "total":
                    self.calls[columns[-1]] = int(columns[3])

# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for a test: an X server, a window manager, a session bus and the accessibility bus, with empty XDG folders. Nothing of the user's is seen or changed."""
import contextlib
import os
import select
import shutil
import signal
import subprocess
import tempfile

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon", "openbox": "openbox"}
# The window manager binds no keys: all of them are the program's.
WINDOW_MANAGER = '<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus><keyboard/><mouse/></openbox_config>\n'


def what_is_missing():
    """Why no desktop can be had here, as a sentence; empty when it can."""
    missing = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    if not any(os.path.exists(launcher) for launcher in LAUNCHERS):
        missing.append("at-spi2-core")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except ImportError:
        missing.append("python3-gi")
    except ValueError:
        missing.append("gir1.2-atspi-2.0")
    return "these packages are missing: " + " ".join(missing) if missing else ""


class DesktopSession:
    """Runs from start() to close(). Its environment is put into os.environ, before the first use of Atspi, which keeps the first bus that it meets."""

    def __init__(self, size="1600x1000"):
        self._size = size
        self._processes = []
        self.folder = None

    def start(self):
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def _start(self):
        self.folder = tempfile.mkdtemp(prefix="gatehouse-desk-")
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
            os.environ[name] = os.path.join(self.folder, name.lower())
            os.mkdir(os.environ[name], 0o700)
        for name in ("WAYLAND_DISPLAY", "SESSION_MANAGER", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR"):
            os.environ.pop(name, None)
        os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        # -noreset: the server would begin anew when its last client goes, and lose the next one.
        number = self._first_line(lambda out: ["Xvfb", "-displayfd", str(out), "-screen", "0", self._size + "x24", "-nolisten", "tcp", "-noreset"])
        os.environ["DISPLAY"] = ":" + number
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(lambda out: ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={out}"])
        self._spawn([next(path for path in LAUNCHERS if os.path.exists(path)), "--launch-immediately"])
        configuration = os.path.join(self.folder, "openbox.xml")
        with open(configuration, "w", encoding="utf-8") as out:
            out.write(WINDOW_MANAGER)
        # It runs the command once it manages the windows, which tells that it does.
        told = os.path.join(self.folder, "managed")
        os.mkfifo(told)
        with open(os.open(told, os.O_RDWR), "rb", buffering=0) as pipe:
            manager = self._spawn(["openbox", "--config-file", configuration, "--startup", f"sh -c 'echo yes > {told}'"])
            self._read_line(pipe, manager)

    def _spawn(self, command, keep=()):
        log = subprocess.DEVNULL if not os.environ.get("GATEHOUSE_TEST_VERBOSE") else None
        # Ends with the test, even one that is killed.
        process = subprocess.Popen(["setpriv", "--pdeathsig", "TERM", *command], stdout=log, stderr=log, pass_fds=keep, start_new_session=True)
        self._processes.append(process)
        return process

    def _first_line(self, command_for):
        """Starts what writes a line to a descriptor when it is ready, and gives the line."""
        ours, theirs = os.pipe()
        with open(ours, "rb", buffering=0) as pipe:
            try:
                process = self._spawn(command_for(theirs), (theirs,))
            finally:
                os.close(theirs)
            return self._read_line(pipe, process)

    def _read_line(self, pipe, process, seconds=20):
        line = b""
        while not line.endswith(b"\n"):
            ready, _, _ = select.select([pipe], [], [], seconds)
            piece = pipe.read(1) if ready else b""
            if not piece:
                raise AssertionError(f"{process.args[3]} did not become ready (exit {process.poll()})")
            line += piece
        return line.decode().strip()

    def close(self):
        for process in reversed(self._processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)  # each leads a group of its own
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

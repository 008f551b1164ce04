"""Makes each call that changes files fail once, in turn, and somebody stop the program just before it: the old files
are whole, or the new ones.

Usage: fail_once.py CARECOST [CLANG]
"""
import errno
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

tool = pathlib.Path(sys.argv[1]).resolve()
clang = sys.argv[2] if len(sys.argv) > 2 else "clang"
here = pathlib.Path(__file__).resolve().parent
documented = {0, 1, 64, 65, 66, 73, 74, 130}
stopping = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT]


def hear():
    """Whoever started this may have had them ignored, and so would the program."""
    for number in stopping:
        signal.signal(number, signal.SIG_DFL)


def contents(path):
    """What stands at a path: a file's bytes, or those of all files below a folder."""
    if path.is_file():
        return path.read_bytes()
    return {str(file.relative_to(path)): file.read_bytes()
            for file in sorted(path.rglob("*")) if file.is_file()}


def run(room, words, shim=None, **variables):
    environment = dict(os.environ, LC_ALL="C", **{key: str(value) for key, value in variables.items()})
    if shim:
        environment.update(LD_PRELOAD=str(shim), FAIL_BELOW=str(room), COUNT_TO=str(room.parent / "count"))
    return subprocess.run([tool, *words], cwd=room, env=environment, capture_output=True, timeout=120, preexec_fn=hear)


def check(name, result_path, before, command, shim, base):
    """Runs a command again and again, each time with another call that fails."""
    tried = 0
    room = base / "room"

    def prepare():
        shutil.rmtree(room, ignore_errors=True)
        room.mkdir()
        assert run(room, ["init"]).returncode == 0
        for words in before:
            assert run(room, words).returncode == 0

    prepare()
    old = contents(room / result_path)
    assert run(room, command, shim, FAIL_AT=0).returncode == 0
    calls = int((base / "count").read_text())
    new = contents(room / result_path)
    assert old != new and calls > 3, f"{name}: {calls} calls"
    prepare()
    for number in range(1, calls + 1):
        for error in (errno.ENOSPC, errno.EIO):
            done = run(room, command, shim, FAIL_AT=number, FAIL_WITH=error)
            tried += 1
            now = contents(room / result_path)
            what = f"{name}: call {number} of {calls} fails with {errno.errorcode[error]}"
            assert done.returncode in documented, f"{what}: status {done.returncode}"
            assert now in (old, new), f"{what}: what is there is neither the old nor the new"
            assert done.returncode == 0 or done.stderr, f"{what}: not a word"
            assert done.returncode != 0 or now == new, f"{what}: success, and the old is there"
            if now != old:
                prepare()
    assert run(room, command).returncode == 0
    assert contents(room / result_path) == new
    left = [str(path) for path in room.iterdir() if path.name.endswith(".part")]
    assert not left, f"{name}: {left} stay"
    stop(name, result_path, command, shim, base, prepare, calls, (old, new))
    print(f"{name}: {calls} calls that change files, {tried} failures, stopped {calls} times; always the old or the new")


def stop(name, result_path, command, shim, base, prepare, calls, whole):
    """Stops a command just before each of its calls: what it has begun is done, and no draft stays."""
    room = base / "room"
    prepare()
    for number in range(1, calls + 1):
        asked = stopping[number % len(stopping)]
        done = run(room, command, shim, FAIL_AT=number, FAIL_WITH=-asked)
        what = f"{name}: {asked.name} before call {number} of {calls}"
        now = contents(room / result_path)
        # A sweep hears of it itself, and ends with a status of its own; or it had all, and writes it.
        stopped = done.returncode in (-asked, 130)
        assert stopped or done.returncode == 0 and now == whole[1], f"{what}: status {done.returncode}"
        assert now in whole, f"{what}: what is there is neither the old nor the new"
        left = [str(path) for path in room.rglob("*.part*")]
        assert not left, f"{what}: {left} stay"
        if now != whole[0]:
            prepare()


def stop_in_place(shim, base, first, other):
    """The same for a folder whose files are exchanged one by one, which a failure may leave half done."""
    room = base / "room"

    def prepare():
        shutil.rmtree(room, ignore_errors=True)
        room.mkdir()
        assert run(room, ["init"]).returncode == 0
        assert run(room, first).returncode == 0

    prepare()
    old = contents(room / "site")
    command = [*other, "--in-place"]
    assert run(room, command, shim, FAIL_AT=0).returncode == 0
    calls = int((base / "count").read_text())
    stop("publish --in-place", "site", command, shim, base, prepare, calls, (old, contents(room / "site")))
    print(f"publish --in-place: {calls} calls that change files, stopped {calls} times; always the old or the new")


with tempfile.TemporaryDirectory() as folder:
    base = pathlib.Path(folder).resolve()
    shim = base / "fail_once.so"
    subprocess.run([clang, "-shared", "-fPIC", "-O1", "-o", shim, here / "fail_once.c", "-ldl"], check=True)
    first = ["publish", "site", "--start", "2026-11-22", "--locale", "en_CH"]
    other = ["publish", "site", "--start", "2026-12-24", "--locale", "fr_CH"]
    check("publish", "site", [first], other, shim, base)
    stop_in_place(shim, base, first, other)
    check("prices -o", "prices.md", [["prices", "-o", "prices.md", "--force"]],
          ["prices", "--start", "2027-01-01", "--locale", "fr_CH", "-o", "prices.md", "--force"], shim, base)
    check("sweep -o", "grid.csv", [["sweep", "--vary", "roundTo=1,5", "-o", "grid.csv", "--force"]],
          ["sweep", "--vary", "roundTo=1..9", "-o", "grid.csv", "--force"], shim, base)

"""A peer in the sync bench: Anki's own collections and sync server, a note a visit: anki_peer.py WORKLOAD FOLDER

Anki's notes have one time of change, so of two edits of one note the later one stands and the other is gone.
"""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from anki.collection import AddNoteRequest, Collection

ANSWERS, FINDINGS, NEW = 40, 5, ("fA", "fB")
FIELDS = ["id", *(f"q{i:02d}" for i in range(ANSWERS)), *(f"f{i}" for i in range(FINDINGS)), *NEW]
# Anki's times have seconds; the later phone must be later.
ONE_SECOND = 1.1


def say(what):
    """Tells the bench what is done; it notes time and bytes and answers with a line."""
    print(json.dumps(what), flush=True)
    answer = sys.stdin.readline()
    if not answer:
        sys.exit(1)
    return answer.strip()


def phase(name, work):
    began = time.perf_counter()
    done = work()
    say({"phase": name, "ms": (time.perf_counter() - began) * 1_000})
    return done


def text(value):
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start_server(folder):
    port = free_port()
    settings = dict(SYNC_USER1="u:p", SYNC_HOST="127.0.0.1", SYNC_PORT=str(port), SYNC_BASE=str(folder), RUST_LOG="error")
    server = subprocess.Popen([sys.executable, "-m", "anki.syncserver"], env=os.environ | settings, stdout=sys.stderr)
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return server, port
        except OSError:
            if server.poll() is not None:
                raise
            time.sleep(0.05)
    raise TimeoutError("Anki's server does not answer")


def open_collection(folder):
    folder.mkdir()
    return Collection(str(folder / "collection.anki2"))


def add_visits(phone, visits):
    models = phone.models
    kind = models.new("visit")
    for field in FIELDS:
        models.add_field(kind, models.new_field(field))
    card = models.new_template("card")
    card["qfmt"] = card["afmt"] = "{{id}}"
    models.add_template(kind, card)
    models.add(kind)
    kind = models.by_name("visit")
    requests = []
    for visit in visits:
        note = phone.new_note(kind)
        note["id"] = visit["id"]
        for key, value in (visit["answers"] | visit["findings"]).items():
            note[key] = text(value)
        requests.append(AddNoteRequest(note, 1))
    phone.add_notes(requests)


def notes_of(phone):
    return {note["id"]: note for note in map(phone.get_note, phone.find_notes(""))}


def edit(phone, edits):
    notes, changed = notes_of(phone), {}
    for visit, path, key, value, _ in edits:
        note = changed.setdefault(visit, notes[visit])
        if path in ("answers", "findings.add"):
            note[key] = text(value)
        else:
            finding = json.loads(note[key])
            finding[path.split(".")[1]] = value
            note[key] = text(finding)
    phone.update_notes(list(changed.values()))


def whole(phone, login, upload):
    """The first sync of a collection: all of it, one way."""
    phone.sync_collection(login, False)
    phone.close_for_full_sync()
    phone.full_upload_or_download(auth=login, server_usn=None, upload=upload)
    phone.reopen(after_full_sync=True)


def missing(phone, edits):
    notes, count = notes_of(phone), 0
    for visit, path, key, value, _ in edits:
        if path == "answers" and "q05" <= key <= "q09":
            continue
        stands = notes[visit][key]
        if path not in ("answers", "findings.add"):
            stands = json.loads(stands)[path.split(".")[1]]
        count += stands != (value if path != "findings.add" else text(value))
    return count


def size(folder):
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def run(work, folder, port):
    address = f"http://127.0.0.1:{say({'listens': port})}/"
    a, b = (open_collection(folder / name) for name in "ab")
    logins = [phone.sync_login("u", "p", address) for phone in (a, b)]
    phase("fill_in", lambda: add_visits(a, work["visits"]))
    phase("seed_push", lambda: whole(a, logins[0], True))
    phase("seed_pull", lambda: whole(b, logins[1], False))
    time.sleep(ONE_SECOND)
    phase("edit_a", lambda: edit(a, work["opsA"]))
    time.sleep(ONE_SECOND)
    phase("edit_b", lambda: edit(b, work["opsB"]))
    phase("sync_a1", lambda: a.sync_collection(logins[0], False))
    phase("sync_b", lambda: b.sync_collection(logins[1], False))
    phase("sync_a2", lambda: a.sync_collection(logins[0], False))
    phase("nothing_new", lambda: a.sync_collection(logins[0], False))
    edits = work["opsA"] + work["opsB"]
    figures = {
        "lost_or_hidden": (max(missing(a, edits), missing(b, edits)), "edits"),
        "overlaps_kept": (0, "answers"),
        "phone_bytes": (size(folder / "a"), "B"),
        "office_bytes": (size(folder / "server"), "B"),
    }
    for name, (value, unit) in figures.items():
        say({"figure": name, "value": value, "unit": unit})


def main():
    work, folder = json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2])
    server, port = start_server(folder / "server")
    try:
        run(work, folder, port)
    finally:
        server.terminate()
        server.wait()


main()

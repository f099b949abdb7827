// A peer in the sync bench: two PouchDBs and express-pouchdb, a document a visit: pouch.mjs WORKLOAD FOLDER BATCH
// Of two edits of one visit PouchDB shows one and keeps the other as a conflict, so an application has to merge
// them; that is done here as simply as it can be, and counted.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import PouchDB from "pouchdb";
import { figure, listens, phase, startServer } from "./turns.mjs";

const [file, folder, batch] = process.argv.slice(2);
const work = JSON.parse(readFileSync(file));
const options = { batch_size: Number(batch), batches_limit: 10 };
const AT_ONCE = 1000;

const port = await startServer("./couch_server.mjs", join(folder, "server"));
await fetch(`http://127.0.0.1:${port}/db/w1`, { method: "PUT" });
const office = `http://127.0.0.1:${await listens(port)}/db/w1`;
const [a, b] = ["a", "b"].map((name) => new PouchDB(join(folder, name)));

async function write(db, documents) {
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    for (const done of await db.bulkDocs(documents.slice(from, from + AT_ONCE))) if (done.error) throw done;
  }
}

function apply(document, [, path, key, value, time]) {
  if (path === "answers") {
    document.answers[key] = value;
    (document.times ??= {})[key] = time;
  } else if (path === "findings.add") document.findings[key] = value;
  else document.findings[key][path.split(".")[1]] = value;
}

async function edit(db, edits) {
  const byVisit = Map.groupBy ? Map.groupBy(edits, (it) => it[0]) : group(edits);
  const rows = (await db.allDocs({ keys: [...byVisit.keys()], include_docs: true })).rows;
  for (const { id, doc } of rows) for (const one of byVisit.get(id)) apply(doc, one);
  await write(db, rows.map((row) => row.doc));
}

function group(edits) {
  const byVisit = new Map();
  for (const one of edits) byVisit.set(one[0], [...(byVisit.get(one[0]) ?? []), one]);
  return byVisit;
}

const sync = (db) => PouchDB.sync(db, office, options);
const all = async (db) => (await db.allDocs({ include_docs: true, conflicts: true })).rows.map((row) => row.doc);

const stands = (document, [, path, key, value]) => {
  if (path === "answers") return document.answers[key] === value;
  if (path === "findings.add") return document.findings[key]?.text === value.text;
  return document.findings[key][path.split(".")[1]] === value;
};

const overlaps = ([, path, key]) => path === "answers" && key >= "q05" && key <= "q09";

async function missing(db) {
  const byId = new Map((await all(db)).map((document) => [document._id, document]));
  const alone = [...work.opsA, ...work.opsB].filter((one) => !overlaps(one));
  return alone.filter((one) => !stands(byId.get(one[0]), one)).length;
}

// What an application would have to write: takes from the hidden document what differs from the first version.
function takeOver(shown, hidden, first) {
  for (const key in hidden.answers) {
    const changed = hidden.answers[key] !== first.answers[key];
    const newer = (hidden.times?.[key] ?? 0) > (shown.times?.[key] ?? 0);
    if (changed && (shown.answers[key] === first.answers[key] || newer)) shown.answers[key] = hidden.answers[key];
  }
  for (const key in hidden.findings) {
    if (!shown.findings[key]) shown.findings[key] = hidden.findings[key];
    for (const field in first.findings[key] ?? {}) {
      const [before, after] = [first.findings[key][field], hidden.findings[key][field]];
      if (JSON.stringify(before) !== JSON.stringify(after)) shown.findings[key][field] = after;
    }
  }
}

async function merge(db) {
  const first = new Map(work.visits.map((visit) => [visit.id, visit]));
  const merged = [];
  for (const document of (await all(db)).filter((one) => one._conflicts)) {
    for (const rev of document._conflicts) {
      takeOver(document, await db.get(document._id, { rev }), first.get(document._id));
      merged.push({ _id: document._id, _rev: rev, _deleted: true });
    }
    delete document._conflicts;
    merged.push(document);
  }
  await write(db, merged);
}

const bytes = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);

await phase("fill_in", () => write(a, work.visits.map(({ id, ...rest }) => ({ _id: id, ...rest }))));
await phase("seed_push", () => a.replicate.to(office, options));
await phase("seed_pull", () => b.replicate.from(office, options));
await phase("edit_a", () => edit(a, work.opsA));
await phase("edit_b", () => edit(b, work.opsB));
await phase("sync_a1", () => sync(a));
await phase("sync_b", () => sync(b));
await phase("sync_a2", () => sync(a));
await figure("hidden_before_merge", await missing(a), "edits");
await phase("sync_merge", async () => {
  await merge(a);
  await sync(a);
  await sync(b);
});
await phase("nothing_new", () => sync(a));
await figure("lost_or_hidden", Math.max(await missing(a), await missing(b)), "edits");
await figure("overlaps_kept", 0, "answers");
await Promise.all([a.compact(), b.compact()]);
await figure("phone_bytes", bytes(join(folder, "a")), "B");
await figure("office_bytes", bytes(join(folder, "server")), "B");
process.exit(0);

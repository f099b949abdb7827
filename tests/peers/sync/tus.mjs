// A peer in the photo bench: tus-js-client and @tus/server, four uploads at a time, cut at half of the bytes,
// healed and resumed: tus.mjs PHOTOS FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Upload } from "tus-js-client";
import { cutAfter, heal, listens, phase, startServer } from "./turns.mjs";

const [from, folder] = process.argv.slice(2);
const PARALLEL = 4;
const photos = readdirSync(from).map((name) => ({ name, bytes: readFileSync(join(from, name)), url: null, done: false }));
const endpoint = `http://127.0.0.1:${await listens(await startServer("./tus_server.mjs", folder))}/files`;

function upload(photo) {
  return new Promise((resolve, reject) => {
    const one = new Upload(photo.bytes, {
      endpoint,
      uploadUrl: photo.url,
      retryDelays: null,
      metadata: { filename: photo.name },
      onUploadUrlAvailable: () => (photo.url = one.url),
      onError: reject,
      onSuccess: () => {
        photo.done = true;
        resolve();
      },
    });
    one.start();
  });
}

// Until all are there or the connection fails.
async function uploadAll() {
  const waiting = photos.filter((photo) => !photo.done);
  let fault = null;
  const worker = async () => {
    while (waiting.length && !fault) await upload(waiting.shift()).catch((error) => (fault = error));
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return fault;
}

const total = photos.reduce((sum, photo) => sum + photo.bytes.length, 0);
await cutAfter(Math.floor(total / 2));
await phase("until_cut", uploadAll);
await heal();
await phase("resumed", async () => {
  const fault = await uploadAll();
  if (fault) throw fault;
});
process.exit(0);

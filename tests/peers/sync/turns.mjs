// How a peer and the bench talk: the peer says on standard output what it has done, the bench notes time and
// bytes and answers with a line. So the bench counts for every peer in the same way.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

export async function say(what) {
  process.stdout.write(`${JSON.stringify(what)}\n`);
  const { value, done } = await answers.next();
  if (done) process.exit(1); // the bench has gone away
  return value;
}

// Our server listens here; gives the port that clients must use instead.
export const listens = async (port) => Number(await say({ listens: port }));

export async function phase(name, work) {
  const began = performance.now();
  const done = await work();
  await say({ phase: name, ms: performance.now() - began });
  return done;
}

export const figure = (name, value, unit) => say({ figure: name, value, unit });
export const cutAfter = (bytes) => say({ cut_after: bytes });
export const heal = () => say({ heal: true });

// A server of ours as a process of its own; it tells its port in its first line and ends with us.
export async function startServer(program, ...words) {
  const server = spawn(process.execPath, [new URL(program, import.meta.url).pathname, ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.on("exit", () => server.kill());
  for await (const line of createInterface({ input: server.stdout })) return JSON.parse(line).listens;
  throw new Error(`${program} ended before it answered`);
}

// The server of the makers of tus on a port that the system picks: tus_server.mjs FOLDER
import { mkdirSync } from "node:fs";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";

const directory = process.argv[2];
mkdirSync(directory, { recursive: true });
// The address that it gives out must not name its own port: clients come through the bench's network.
const tus = new Server({ path: "/files", datastore: new FileStore({ directory }), relativeLocation: true });
const server = tus.listen({ host: "127.0.0.1", port: 0 }, () =>
  console.log(JSON.stringify({ listens: server.address().port })),
);

// PouchDB's own server on a port that the system picks: couch_server.mjs FOLDER
import { mkdirSync } from "node:fs";
import express from "express";
import couch from "express-pouchdb";
import PouchDB from "pouchdb";

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
const app = express();
app.use(
  "/db",
  couch(PouchDB.defaults({ prefix: `${folder}/` }), {
    mode: "minimumForPouchDB",
    logPath: `${folder}/log.txt`,
    configPath: `${folder}/config.json`,
  }),
);
const server = app.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ listens: server.address().port })));

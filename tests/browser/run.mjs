// Drives the real office with a real browser: every page in every shape, then what people come to do.
// node run.mjs [path of nyvri-office]; CHROMIUM names another browser. Pictures land in target/pictures/office.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, faults, open, signIn } from './browser.mjs';
import { errands } from './errands.mjs';
import { startOffice } from './office.mjs';
import { findAddresses, pagesOf } from './pages.mjs';

const top = fileURLToPath(new URL('../..', import.meta.url));
const program = process.argv[2] ?? `${process.env.CARGO_TARGET_DIR ?? `${top}target`}/debug/nyvri-office`;
const pictures = `${top}target/pictures/office`;
const only = process.env.ONLY;

let passed = 0;
const failures = [];
function count(name, found) {
  if (found.length === 0) passed += 1;
  else {
    failures.push(name);
    console.log(`FAILED ${name}\n  ${found.join('\n  ')}`);
  }
}

const SHAPES = [];
for (const width of [390, 1280]) for (const scheme of ['light', 'dark']) SHAPES.push({ width, scheme });
SHAPES.push({ width: 390, scripts: false }, { width: 1280, scripts: false });
SHAPES.push({ width: 1280, language: 'en' }, { width: 390, scheme: 'dark', language: 'en' });

const nameOf = (name, shape) =>
  [name, shape.width, shape.scheme === 'dark' && 'dark', shape.language, shape.scripts === false && 'no-scripts'].filter(Boolean).join('-');

async function lookAtPages(browser, address, pages, shape) {
  for (const person of new Set(pages.map(([, person]) => person))) {
    const page = await open(browser, address, shape);
    if (person) await signIn(page, person);
    for (const [name, whose, path] of pages) {
      if (whose !== person || (only && !name.includes(only))) continue;
      await page.goto(path, { waitUntil: 'load' });
      if (shape.scripts !== false) await page.screenshot({ path: `${pictures}/${nameOf(name, shape)}.png`, fullPage: true });
      count(nameOf(name, shape), await faults(page));
    }
    await page.context().close();
  }
}

async function runErrands(browser, address, found) {
  for (const [name, errand] of Object.entries(errands)) {
    if (only && !name.includes(only)) continue;
    const page = await open(browser, address, { scripts: false });
    const fault = await errand(page, { found, browser, address }).then(() => null, (error) => error);
    count(name, fault ? [String(fault.message ?? fault)] : []);
    await page.context().close();
  }
}

mkdirSync(pictures, { recursive: true });
const office = await startOffice(program);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  const scout = await open(browser, office.address, {});
  await signIn(scout, 'kari');
  const found = await findAddresses(scout);
  await scout.context().close();
  for (const shape of SHAPES) await lookAtPages(browser, office.address, pagesOf(found), shape);
  await runErrands(browser, office.address, found);
  const names = ['Nesset', 'Solbakk', 'Warsame', 'Sletten', 'Moltu'].filter((name) => office.log().includes(name));
  count('the log names nobody', names);
} finally {
  await browser.close();
  const code = await office.stop();
  count('the office stops when told to', code === 0 ? [] : [`exit code ${code}`]);
}
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

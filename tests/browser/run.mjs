// Drives the real office with a real browser: every page in every shape, then what people come to do.
// node run.mjs [path of nyvri-office]; CHROMIUM names another browser. Pictures land in target/pictures/office.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, faults, forbidden, open, signIn } from './browser.mjs';
import { errands } from './errands.mjs';
import { startOffice } from './office.mjs';
import { findAddresses, isAt, pagesOf } from './pages.mjs';

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

const NARROW = 390;
const WIDE = 1280;
const SHAPES = [NARROW, WIDE].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })));
// Scripts off and another language do not change colours: both widths, one scheme each.
const PASSES = [
  { shapes: SHAPES },
  { scripts: false, shapes: [SHAPES[0], SHAPES[2]] },
  { language: 'en', shapes: [SHAPES[1], SHAPES[2]] },
];

const nameOf = (name, shape, pass) =>
  [name, shape.width, shape.scheme === 'dark' && 'dark', pass.language, pass.scripts === false && 'no-scripts'].filter(Boolean).join('-');

async function lookAtPages(browser, address, pages, pass) {
  for (const person of new Set(pages.map(([, person]) => person))) {
    const page = await open(browser, address, pass);
    if (person) await signIn(page, person);
    for (const [name, whose, path] of pages) {
      if (whose !== person || (only && !name.includes(only))) continue;
      const answer = await page.goto(path, { waitUntil: 'load' });
      const sent = forbidden(await answer.text());
      for (const shape of pass.shapes) {
        await page.setViewportSize({ width: shape.width, height: shape.width === NARROW ? 844 : 900 });
        await page.emulateMedia({ colorScheme: shape.scheme });
        const full = nameOf(name, shape, pass);
        if (pass.scripts !== false) await page.screenshot({ path: `${pictures}/${full}.png`, fullPage: true });
        count(full, [...sent, ...(await faults(page))]);
      }
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
  const pages = pagesOf(found);
  for (const pass of PASSES) await lookAtPages(browser, office.address, pages, pass);
  const elsewhere = pages.filter(([, , path, route]) => route && !isAt(path, route));
  count('every page is at its route', elsewhere.map(([name, , path, route]) => `${name}: ${path} is not ${route}`));
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

// A signed-in browser page of a given shape, and what must hold on every page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PASSWORD } from './office.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const WITHOUT_SCRIPTS = new WeakSet();

/** A shape: width in pixels, light or dark, with scripts or without, a language. */
export async function open(browser, address, { width = 1280, scheme = 'light', scripts = true, language = 'nb' }) {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    locale: language,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (!scripts) WITHOUT_SCRIPTS.add(page);
  return page;
}

export async function signIn(page, name) {
  await page.goto('/sign-in');
  await page.fill('#name', name);
  await page.fill('#password', PASSWORD);
  await page.click('main button[type=submit]');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** What is wrong with the page as it stands; an empty list when nothing is. */
export async function faults(page) {
  if (!WITHOUT_SCRIPTS.has(page)) return faultsOf(page);
  const twin = await twinOf(page);
  return faultsOf(twin).finally(() => twin.context().close());
}

// axe is a script itself: a page without scripts is looked at as a copy of what it shows, where scripts run.
async function twinOf(page) {
  const state = await page.context().storageState();
  const context = await page.context().browser().newContext({ storageState: state, viewport: page.viewportSize(), reducedMotion: 'reduce' });
  const [twin, html] = [await context.newPage(), await page.content()];
  await twin.route(page.url(), (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.continue()));
  await twin.goto(page.url(), { waitUntil: 'load' });
  return twin;
}

async function faultsOf(page) {
  const found = [];
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  for (const { id, nodes } of violations) found.push(`axe ${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (tooWide > 0) found.push(`${tooWide} px sideways scroll`);
  const broken = await page.evaluate(() => [...document.images].filter((image) => !image.complete || image.naturalWidth === 0).map((image) => image.alt));
  if (broken.length > 0) found.push(`pictures missing: ${broken.join(', ')}`);
  // A key on the page is a text that nobody wrote.
  const text = await page.evaluate(() => document.body.innerText);
  const keys = text.match(/\b(office|role|kind|status|answer|q|topic|room|part|unit|language|interpreter|urgency|error)-[a-z0-9_-]{3,}\b/g);
  if (keys) found.push(`texts missing: ${[...new Set(keys)].join(', ')}`);
  return found;
}

/** What the policy forbids, in the page as the office sent it. */
export function forbidden(html) {
  // The office's one file of keys for links is its own; whatever else runs is not.
  const others = html.replaceAll(/<script src="\/assets\/[0-9a-f]+\/keys\.js" defer><\/script>/g, '');
  const found = others.match(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/gi);
  return found ? [`the page holds ${[...new Set(found)].join(', ')}`] : [];
}

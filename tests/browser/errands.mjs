// What people come to the dashboard to do, from the first click to the result on the page. Each runs with
// scripts turned off: nothing may need them.
import assert from 'node:assert/strict';
import { open, signIn, faults } from './browser.mjs';

const CSV = `adresse;bruksenhetsnummer;leietaker;innflyttet;språk;tolk;barn
Svaleborgveien 12;H0101;Guri Moltu;01.12.2026;nb;nei;ja
Svaleborgveien 12;H9;Per Oppdiktet;01.12.2026;nb;nei;nei
Svaleborgveien 99;H0101;Per Oppdiktet;01.12.2026;nb;nei;nei
Svaleborgveien 14;H0101;Per Oppdiktet;31.02.2026;nb;kanskje;nei
`;

const clean = async (page) => assert.deepEqual(await faults(page), []);
const text = (page, selector) => page.locator(selector).innerText();

export const errands = {
  'a wrong password is told without telling which part was wrong': async (page) => {
    await page.goto('/sign-in');
    await page.fill('#name', 'kari');
    await page.fill('#password', 'not the password');
    await page.click('main button[type=submit]');
    assert.match(await text(page, '[role=alert]'), /passer ikke sammen/);
    await clean(page);
  },

  'a checklist of one\'s own is looked at in three languages and published': async (page) => {
    await signIn(page, 'kari');
    await page.goto('/checklists');
    assert.match(await text(page, 'tr:has-text("utkast.json")'), /\d feil/);
    await page.click('a:text("rehus.json")');
    await page.click('.views a[lang=nn]');
    assert.match(await text(page, 'main'), /Korleis er det å bu i småhuset/);
    await clean(page);
    await page.click('main form[action$="/publish"] button');
    assert.match(await text(page, 'tr:has(th a:text-is("rehus, versjon 1")) td:last-child'), /Brukes for nye besøk/);
    await clean(page);
  },

  'a round of a building is set up and gets its time and one person': async (page) => {
    await signIn(page, 'kari');
    await page.goto('/visits/new');
    await page.selectOption('#kind', 'round');
    await page.click('main button[type=submit]');
    assert.match(await text(page, '#place-problem'), /gjelder et bygg/);
    await page.selectOption('#place', { label: 'Svaleborgveien 14' });
    await page.click('main button[type=submit]');
    await page.selectOption('#operator', { label: 'Silje Haugan' });
    await page.click('main button[type=submit]');
    assert.match(await text(page, 'main'), /Operatørrunde i bygget/);
    await clean(page);
  },

  'signing out closes the door': async (page) => {
    await signIn(page, 'kari');
    await page.click('form[action="/sign-out"] button');
    await page.goto('/visits');
    assert.equal(new URL(page.url()).pathname, '/sign-in');
  },

  'a visit gets a time and two people, and too short notice is told': async (page, { found }) => {
    await signIn(page, 'kari');
    await page.goto(`${found.time}/plan`);
    await page.fill('#day', 'i morgen');
    await page.click('main button[type=submit]');
    assert.match(await text(page, '#day-problem'), /24\.11\.2026/);
    const tomorrow = new Date(Date.now() + 86_400_000);
    await page.fill('#day', `${tomorrow.getDate()}.${tomorrow.getMonth() + 1}.${tomorrow.getFullYear()}`);
    await page.fill('#time', '12.15');
    await page.selectOption('#bomiljo', { label: 'Amal Yusuf' });
    await page.selectOption('#operator', { label: 'Silje Haugan' });
    await page.click('main button[type=submit]');
    assert.match(await text(page, '.fields .st[data-st=soon]'), /for kort varsel/);
    await clean(page);
    await page.check('input[name=consent]');
    await page.click('main button[type=submit]');
    assert.match(await text(page, 'dl.meta'), /Amal Yusuf og Silje Haugan|Silje Haugan og Amal Yusuf/);
    assert.match(await text(page, 'dl.meta'), /12\.15/);
  },

  'a second visit says how the advice of the first went': async (page, { found }) => {
    await signIn(page, 'kari');
    await page.goto(found.second);
    const advice = await text(page, 'section[aria-labelledby=advice]');
    assert.match(advice, /Slik gikk det med rådene fra sist[^]*Hjalp ikke[^]*Råd som ble gitt[^]*Råd for/);
    await clean(page);
  },

  'a new tenancy brings its two visits': async (page) => {
    await signIn(page, 'kari');
    await page.goto('/tenancies/new');
    await page.click('main button[type=submit]');
    await clean(page);
    await page.selectOption('#dwelling', { label: 'Svaleborgveien 16, H0104' });
    await page.fill('#tenant', 'Unni Sletten');
    await page.fill('#starts_on', '02.12.2026');
    await page.click('main button[type=submit]');
    assert.match(await text(page, '[role=status]'), /to besøkene er satt opp/);
    const row = page.locator('tr', { hasText: 'Svaleborgveien 16, H0104' }).first();
    assert.equal(await row.locator('td a[href^="/visits/"]').count(), 2);
    assert.equal((await page.content()).includes('Unni Sletten'), false, 'names stay inside visits');
  },

  'a home that nobody knew comes with its first tenancy': async (page) => {
    await signIn(page, 'kari');
    await page.goto('/tenancies/new');
    await page.click('summary');
    await page.fill('#address', 'Terneveien 3');
    await page.fill('#number', 'H9');
    await page.fill('#tenant', 'Odd Krogstad');
    await page.fill('#starts_on', '03.12.2026');
    await page.click('main button[type=submit]');
    assert.match(await text(page, '.ds-details .wrong'), /H0203/);
    await clean(page);
    await page.fill('#number', 'h0102');
    await page.fill('#rooms', '2');
    await page.fill('#area', '54');
    await page.click('main button[type=submit]');
    assert.equal(await page.locator('tr', { hasText: 'Terneveien 3, H0102' }).count(), 1);
  },

  'a file is previewed, its bad rows named, and only the good ones added': async (page) => {
    await signIn(page, 'kari');
    await page.goto('/tenancies/import');
    await page.setInputFiles('#file', { name: 'leieforhold.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV, 'latin1') });
    await page.click('main button[type=submit]');
    const bad = await text(page, '.rows');
    for (const wanted of [/Rad 3, bruksenhetsnummer/, /Rad 4, adresse/, /Rad 5, innflyttet/, /Rad 5, tolk/]) assert.match(bad, wanted);
    await clean(page);
    await page.click('text=Legg inn ett leieforhold');
    assert.match(await text(page, '[role=status]'), /satt opp/);
  },

  'a phone is paired by a picture and by text': async (page) => {
    await signIn(page, 'kari');
    await page.goto('/phones');
    await page.selectOption('#person', { label: 'Ingrid Solbakk' });
    await page.click('main form[action="/phones/pair"] button');
    assert.match(await text(page, '.code'), /^[2-9A-Y]{4}-[2-9A-Y]{4}$/);
    assert.match(await text(page, 'code.long'), /^nyvri1:127\.0\.0\.1:\d+:[2-9A-Y-]{9}:[0-9a-f]{32}$/);
    await clean(page);
  },

  'a phone is revoked on a page of its own': async (page, { found }) => {
    await signIn(page, 'kari');
    await page.goto(found.revoke);
    await page.click('main button[type=submit]');
    assert.match(await text(page, '#why-problem'), /Velg hvorfor/);
    await page.selectOption('#why', 'lost');
    await page.click('main button[type=submit]');
    assert.equal(new URL(page.url()).pathname, '/phones');
  },

  'a finished visit is approved': async (page, { found }) => {
    await signIn(page, 'kari');
    await page.goto(found.review);
    await page.click('text=Godkjenn besøket');
    assert.match(await text(page, 'aside'), /Godkjent/);
    assert.equal(await page.locator('text=Godkjenn besøket').count(), 0);
  },

  'an operator sees no confidential matter, and bomiljø does': async (page, { found, browser, address }) => {
    await signIn(page, 'ingrid');
    await page.goto(found.second);
    assert.equal(await page.locator('.conf').count(), 1);
    const other = await open(browser, address, { scripts: false });
    await signIn(other, 'ola');
    const answer = await other.goto(found.second);
    if (answer.status() === 200) assert.equal(await other.locator('.conf').count(), 0);
    await other.context().close();
  },

  'the language is chosen in the footer': async (page) => {
    await signIn(page, 'kari');
    await page.click('footer button[value=en]');
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.equal(new URL(page.url()).pathname, '/visits');
  },
};

// Every page of the dashboard: who opens it, and how one comes there.
const linkIn = (page, selector) => page.locator(selector).first().getAttribute('href');

async function fromGroup(page, heading) {
  await page.goto('/visits');
  const group = page.locator('tbody', { has: page.locator('th[scope=rowgroup]', { hasText: heading }) });
  return linkIn(group, 'th[scope=row] a');
}

const GROUPS = {
  nb: { review: 'Venter på gjennomgang', planned: 'Planlagt', time: 'Skal få tid' },
};

/** Addresses that hold ids, found once by clicking through the list as the coordinator. */
export async function findAddresses(page) {
  const { review, planned, time } = GROUPS.nb;
  const visits = { review: await fromGroup(page, review), planned: await fromGroup(page, planned), time: await fromGroup(page, time) };
  const second = await secondReview(page);
  await page.goto('/visits?show=done');
  const done = await linkIn(page, 'th[scope=row] a');
  await page.goto('/phones');
  const revoke = await linkIn(page, 'a[href$="/revoke"]');
  await page.goto('/tenancies');
  const eraseTenancy = await linkIn(page, 'a[href$="/erase"]');
  await page.goto(second);
  const photo = await linkIn(page, '.find figure:last-child a');
  await page.goto(second);
  const photoSet = await linkIn(page, 'a[href^="/dwellings/"]');
  await page.goto(photoSet);
  const chosen = await page.locator('input[name=photo]').evaluateAll((all) => all.map((one) => `photo=${one.value}`));
  const photoSetPrint = `${photoSet}/print?${chosen.slice(0, 4).join('&')}`;
  return { ...visits, second, photo, done, revoke, eraseTenancy, photoSet, photoSetPrint };
}

// The visit that has an earlier one to be compared with.
async function secondReview(page) {
  await page.goto('/visits');
  const rows = page.locator('tr', { hasText: '6 måneder' }).filter({ hasText: 'Gjennomført' });
  return linkIn(rows, 'th[scope=row] a');
}

/** Name of the picture, who looks, the address, and the route that answers it. Every page of the office is here: a test in tests/tests/roles asks. */
export const pagesOf = (found) => [
  ['sign-in', null, '/sign-in', 'GET /sign-in'],
  ['visits', 'kari', '/visits', 'GET /visits'],
  ['visits-done', 'kari', '/visits?show=done', 'GET /visits'],
  ['visits-empty', 'kari', '/visits?complex=Nowhere', 'GET /visits'],
  ['visits-operator', 'ola', '/visits', 'GET /visits'],
  ['visit-new', 'kari', '/visits/new', 'GET /visits/new'],
  ['visit-first', 'kari', found.review, 'GET /visits/{visit}'],
  ['visit-second', 'kari', found.second, 'GET /visits/{visit}'],
  ['visit-planned', 'kari', found.planned, 'GET /visits/{visit}'],
  ['visit-done', 'ingrid', found.done, 'GET /visits/{visit}'],
  ['photo', 'kari', found.photo, 'GET /visits/{visit}/photos/{photo}'],
  ['plan', 'kari', `${found.time}/plan`, 'GET /visits/{visit}/plan'],
  ['tenancies', 'kari', '/tenancies', 'GET /tenancies'],
  ['tenancy-new', 'kari', '/tenancies/new', 'GET /tenancies/new'],
  ['import', 'kari', '/tenancies/import', 'GET /tenancies/import'],
  ['checklists', 'kari', '/checklists', 'GET /checklists'],
  ['checklist', 'kari', '/checklists/ny-vri/1', 'GET /checklists/{name}/{version}'],
  ['checklist-new', 'kari', '/checklists/new/rehus', 'GET /checklists/new/{file}'],
  ['checklist-faulty', 'kari', '/checklists/new/utkast', 'GET /checklists/new/{file}'],
  ['languages', 'kari', '/languages', 'GET /languages'],
  ['language', 'kari', '/languages/ar', 'GET /languages/{tag}'],
  ['phones', 'kari', '/phones', 'GET /phones'],
  ['revoke', 'kari', found.revoke, 'GET /phones/{device}/revoke'],
  ['erase-photo', 'kari', `${found.photo}/erase`, 'GET /visits/{visit}/photos/{photo}/erase'],
  ['erase-tenancy', 'kari', found.eraseTenancy, 'GET /tenancies/{tenancy}/erase'],
  ['photo-large', 'kari', `${found.photo}?zoom=2`, 'GET /visits/{visit}/photos/{photo}'],
  ['photo-set', 'kari', found.photoSet, 'GET /dwellings/{dwelling}/photos'],
  ['photo-set-print', 'kari', found.photoSetPrint, 'GET /dwellings/{dwelling}/photos/print'],
  ['erased', 'kari', '/erased', 'GET /erased'],
  ['health', 'trygve', '/health', 'GET /health'],
  ['missing', 'kari', '/nowhere', null],
];

/** Whether the route that a line names is the one that its address leads to. */
export const isAt = (path, route) => new RegExp(`^${route.slice(4).replace(/\{\w+\}/g, '[^/]+')}$`).test(path.split('?')[0]);

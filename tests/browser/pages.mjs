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
  return { ...visits, second, done, revoke };
}

// The visit that has an earlier one to be compared with.
async function secondReview(page) {
  await page.goto('/visits');
  const rows = page.locator('tr', { hasText: '6 måneder' }).filter({ hasText: 'Gjennomført' });
  return linkIn(rows, 'th[scope=row] a');
}

/** Name of the picture, who looks, and the address. */
export const pagesOf = (found) => [
  ['sign-in', null, '/sign-in'],
  ['visits', 'kari', '/visits'],
  ['visits-done', 'kari', '/visits?show=done'],
  ['visits-empty', 'kari', '/visits?complex=Nowhere'],
  ['visits-operator', 'ola', '/visits'],
  ['visit-first', 'kari', found.review],
  ['visit-second', 'kari', found.second],
  ['visit-planned', 'kari', found.planned],
  ['visit-done', 'ingrid', found.done],
  ['plan', 'kari', `${found.time}/plan`],
  ['tenancies', 'kari', '/tenancies'],
  ['tenancy-new', 'kari', '/tenancies/new'],
  ['import', 'kari', '/tenancies/import'],
  ['phones', 'kari', '/phones'],
  ['revoke', 'kari', found.revoke],
  ['health', 'trygve', '/health'],
  ['missing', 'kari', '/nowhere'],
];

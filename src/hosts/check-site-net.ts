import { checkAnswers } from './check-answers.ts';
import { checkBytes } from './check-bytes.ts';
import { checkCaching } from './check-caching.ts';
import { checkHead } from './check-head.ts';
import { checkTypes } from './check-types.ts';
import { readDeployedSite } from './deployed-site-net.ts';
import type { SiteFault } from './site-fault.ts';

/**
 * Tries a deployed site as browsers, programs and readers would.
 * @param home address of its home page.
 * @returns what its host does otherwise than the site needs it, what harms first.
 * @throws ExpectedError where no site of this engine answers.
 */
export async function checkSite(home: URL): Promise<SiteFault[]> {
  const site = await readDeployedSite(home);
  const faults: SiteFault[] = [];
  for (const check of [checkHead, checkTypes, checkCaching, checkAnswers, checkBytes]) {
    faults.push(...(await check(site)));
  }
  const told = [
    ...new Map(faults.map((fault) => [`${fault.address} ${fault.what}`, fault])).values(),
  ];
  return told.sort((a, b) => Number(b.isHarmful) - Number(a.isHarmful));
}

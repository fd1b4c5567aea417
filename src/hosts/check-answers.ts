import { revisionOfContent } from '../offline/content-revision.ts';
import type { DeployedSite, HostAnswer } from './deployed-site-net.ts';
import { printSettings, type SiteFault } from './site-fault.ts';

/** Addresses at which no page is: nobody's, and folders that people reach by cutting an address short. */
const notThere = ['no-such-page/at-all/', 'papers/', 'icons/'];

/** Whether the host answers where no page is, where a slash is missing, and for former addresses. */
export async function checkAnswers(site: DeployedSite): Promise<SiteFault[]> {
  const { record, ask } = site;
  const missing = await Promise.all(
    notThere.map(async (path) => missingFaults(site, await ask(path))),
  );
  const [alias] = Object.keys(record.moved);
  const aliases = alias === undefined ? [] : movedFaults(await ask(alias));
  return [...missing.flat(), ...(await slashFaults(site)), ...aliases];
}

async function missingFaults(
  { record }: DeployedSite,
  { address, status, bytes }: HostAnswer,
): Promise<SiteFault[]> {
  const todo = `have the host answer with 404.html and status 404; ${printSettings}`;
  if (status === 200) {
    const what = 'answered with 200, though no page is there';
    const why = 'search engines and link checkers take it for a page';
    return [{ address, what, why, todo, isHarmful: true }];
  }
  const page = new Uint8Array(bytes).buffer;
  if (status === 404 && (await revisionOfContent('404.html', page)) === record.notFound) return [];
  const what = `answered with a page of the host (${status})`;
  const why = 'readers find neither search nor topics there';
  return [{ address, what, why, todo, isHarmful: false }];
}

async function slashFaults({ home, ask }: DeployedSite): Promise<SiteFault[]> {
  const { address, status, headers } = await ask('search?q=a+b');
  const to = headers.get('location');
  const target = to === null ? undefined : new URL(to, address);
  if (status < 300 || status > 399 || target?.pathname !== new URL('search/', home).pathname) {
    const what = `answered with ${status} instead of leading to the address with a slash`;
    const why = 'links that people wrote without it end there';
    const todo = `have folders lead to their address with a slash; ${printSettings}`;
    return [{ address, what, why, todo, isHarmful: status >= 400 }];
  }
  const faults: SiteFault[] = [];
  if (target.host !== home.host || target.protocol !== home.protocol) {
    const what = `leads to ${target.href}`;
    const why = 'that is another address than that of the site';
    const todo =
      'have the server lead to addresses without a host (nginx: `absolute_redirect off`)';
    faults.push({ address, what, why, todo, isHarmful: true });
  }
  if (target.search !== '?q=a+b') {
    const what = 'what stands behind “?” is lost where a slash is missing';
    const why = 'a search that was linked so is empty';
    faults.push({ address, what, why, todo: printSettings, isHarmful: false });
  }
  return faults;
}

function movedFaults({ address, status, bytes }: HostAnswer): SiteFault[] {
  if (status >= 300 && status < 400) return [];
  if (status === 200 && bytes.includes('http-equiv="refresh"')) {
    const what = 'a former address leads on by a page, not by the host';
    const why =
      'browsers come to the new address one step later, and files beside it are not found';
    const todo = `let the host read \`_redirects\`, or ${printSettings}`;
    return [{ address, what, why, todo, isHarmful: false }];
  }
  const what = `a former address is answered with ${status}`;
  const why = 'links to it are dead';
  const todo = 'see that the whole built folder is on the host';
  return [{ address, what, why, todo, isHarmful: true }];
}

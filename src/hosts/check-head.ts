import type { DeployedSite, HostAnswer } from './deployed-site-net.ts';
import { securityHeaders } from './security-headers.ts';
import { printSettings, type SiteFault } from './site-fault.ts';

/** Whether the host is safe and quick, and the site was built for its address. */
export async function checkHead({ home, record, ask }: DeployedSite): Promise<SiteFault[]> {
  const page = await ask('');
  const scripts = record.core.filter(({ path }) => /^_astro\/.+\.js$/.test(path));
  const script = scripts.toSorted((a, b) => b.size - a.size)[0]?.path;
  const texts = [page, await ask('feed.xml'), ...(script === undefined ? [] : [await ask(script)])];
  return [
    ...addressFaults(home, page),
    ...feedFaults(home, await ask('feed.xml')),
    ...policyFaults(page),
    ...securityFaults(page),
    ...texts.flatMap(compressionFaults),
  ];
}

function addressFaults(home: URL, { address, bytes }: HostAnswer): SiteFault[] {
  const faults: SiteFault[] = [];
  const isNear = ['localhost', '127.0.0.1'].includes(home.hostname);
  if (home.protocol === 'http:' && !isNear) {
    const what = 'the site comes without https';
    const why = 'browsers then store nothing for reading without a network, and copy no links';
    const todo = 'have the host speak https, and lead http there';
    faults.push({ address, what, why, todo, isHarmful: true });
  }
  const built = /<link rel="canonical" href="([^"]+)"/.exec(bytes.toString())?.[1];
  if (built !== undefined && built !== home.href) {
    const what = `was built for ${built}`;
    const why = 'feeds, citations, cards and search engines send people there';
    const base = home.pathname === '/' ? '' : ` and BASE_PATH=${home.pathname}`;
    const todo = `build it with SITE_URL=${home.origin}${base}`;
    faults.push({ address, what, why, todo, isHarmful: true });
  }
  return faults;
}

function feedFaults(home: URL, { address, status, bytes }: HostAnswer): SiteFault[] {
  if (status === 404) return [];
  const text = bytes.toString();
  if (status === 200 && text.startsWith('<?xml') && text.includes(home.origin)) return [];
  const what = status === 200 ? 'is no feed of this address' : `answered with ${status}`;
  const why = 'readers who follow the site learn of nothing';
  const todo = 'build the site with SITE_URL, and see that the host sends the file as it is';
  return [{ address, what, why, todo, isHarmful: true }];
}

/** A policy of the host holds beside that of the pages. */
function policyFaults({ address, headers }: HostAnswer): SiteFault[] {
  const policy = headers.get('content-security-policy');
  if (policy === null) return [];
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const sources = (name: string) => directives.find(([first]) => first === name);
  const scripts = sources('script-src') ?? sources('default-src');
  if (!scripts || (scripts.includes("'wasm-unsafe-eval'") && scripts.includes("'self'"))) return [];
  const what = `the host adds the policy “${scripts.join(' ')}”`;
  const why = 'search needs WebAssembly, and every page the scripts of its own host';
  const todo = 'leave Content-Security-Policy to the pages, which have a strict one';
  return [{ address, what, why, todo, isHarmful: true }];
}

function securityFaults({ address, headers }: HostAnswer): SiteFault[] {
  const missing = Object.keys(securityHeaders).filter((name) => !headers.has(name));
  if (missing.length === 0) return [];
  const what = `sent without ${missing.join(', ')}`;
  const why = 'other sites can put the pages into their own';
  return [{ address, what, why, todo: printSettings, isHarmful: false }];
}

function compressionFaults({ address, status, headers, bytes }: HostAnswer): SiteFault[] {
  if (status !== 200 || bytes.length < 2000 || headers.has('content-encoding')) return [];
  const what = `sent as it is, ${Math.round(bytes.length / 1000)} KB`;
  const why = 'compressed it is a quarter of that';
  return [
    { address, what, why, todo: `have texts compressed; ${printSettings}`, isHarmful: false },
  ];
}

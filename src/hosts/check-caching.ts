import { isNamedAfterContent } from '../offline/file-kinds.ts';
import type { DeployedSite, HostAnswer } from './deployed-site-net.ts';
import { printSettings, type SiteFault } from './site-fault.ts';

/** Files that keep their names, and name others. */
const entries = [
  '',
  'search/',
  'sw.js',
  'search-index/manifest.json',
  'pagefind/pagefind-entry.json',
];

/** So long files that keep their names may be kept without asking, in seconds. */
const longest = 3600;

/** So long those named after their content should be, in seconds: a week. */
const shortest = 604_800;

/** Whether browsers ask again for what keeps its name, and keep what does not. */
export async function checkCaching({ record, ask }: DeployedSite): Promise<SiteFault[]> {
  const asked = await Promise.all(entries.map(ask));
  const named = record.core.find(({ path }) => isNamedAfterContent(path))?.path;
  const kept = named === undefined ? [] : keptFaults(await ask(named));
  return [...asked.flatMap(askedFaults), ...kept];
}

function askedFaults({ address, status, headers }: HostAnswer): SiteFault[] {
  if (status !== 200) return [];
  const todo = `send “Cache-Control: no-cache” with it; ${printSettings}`;
  const told = headers.get('cache-control');
  if (told === null) {
    const what = 'the host says nothing of caching';
    const why = 'browsers keep it for a tenth of its age, and readers miss what is new for days';
    return [{ address, what, why, todo, isHarmful: true }];
  }
  const seconds = freshFor(told);
  if (seconds <= longest) return [];
  const what = `may be kept for ${seconds} seconds without asking`;
  const why = 'after a deployment it names files that are gone';
  return [{ address, what, why, todo, isHarmful: true }];
}

function keptFaults({ address, status, headers }: HostAnswer): SiteFault[] {
  const told = headers.get('cache-control') ?? '';
  if (status !== 200 || freshFor(told) >= shortest) return [];
  const what = told === '' ? 'the host says nothing of caching' : `sent with “${told}”`;
  const why = 'its name changes with its content, and every visit asks for it again';
  const todo = `send “Cache-Control: public, max-age=31536000, immutable” with it; ${printSettings}`;
  return [{ address, what, why, todo, isHarmful: false }];
}

function freshFor(told: string): number {
  if (/\bno-(?:cache|store)\b/.test(told)) return 0;
  return Number(/\bmax-age=(\d+)/.exec(told)?.[1] ?? 0);
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeBareFrame } from './bare-frame-fs.ts';
import {
  type BuildCost,
  type BuildPlan,
  type Memory,
  measureBuild,
  measureCommand,
  sum,
} from './build-measure-fs.ts';
import { writeHugoSite } from './hugo-site-fs.ts';

/** What another site of the same papers cost, and in which folder it is. */
export interface Peer {
  name: string;
  cost: BuildCost;
  site: string;
}

/** Whether a program can be run here. */
export function isInstalled(program: string, ask: string): boolean {
  return spawnSync(program, [ask], { stdio: 'ignore' }).status === 0;
}

/**
 * Builds the same papers with what others use: Hugo, where it is installed, with Pagefind, and
 * Starlight as it comes. Machines differ and are busy; what a site costs beside these does not.
 * @param folder for their projects and sites.
 */
export async function measurePeers({ content }: BuildPlan, folder: string): Promise<Peer[]> {
  const peers: Peer[] = [];
  if (isInstalled('hugo', 'version')) {
    const [root, site] = [join(folder, 'hugo'), join(folder, 'hugo-site')];
    writeHugoSite(root, join(content, 'papers'));
    const hugo = ['hugo', '--quiet', '--source', root, '--destination', join('..', 'hugo-site')];
    const pagefind = ['node_modules/pagefind/lib/runner/bin.cjs', '--silent', '--site', site];
    const costs = [
      await measureCommand(hugo),
      await measureCommand([process.execPath, ...pagefind]),
    ];
    peers.push({ name: 'Hugo, Pagefind', cost: oneAfterOther(costs), site });
  }
  const [root, site] = [join(folder, 'frame'), join(folder, 'frame-site')];
  writeBareFrame(root);
  const cost = await measureBuild({ root, content, site, cache: join(folder, 'frame-cache') });
  peers.push({ name: 'bare Starlight', cost, site });
  return peers;
}

function oneAfterOther(costs: BuildCost[]): BuildCost {
  const most = (part: keyof Memory) => Math.max(...costs.map(({ peak }) => peak?.[part] ?? 0));
  const [first] = costs;
  return {
    seconds: sum(costs.map(({ seconds }) => seconds)),
    cpu: first?.cpu === undefined ? undefined : sum(costs.map(({ cpu = 0 }) => cpu)),
    peak: first?.peak && { largest: most('largest'), all: most('all') },
  };
}

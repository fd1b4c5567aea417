import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordPlacements } from '../../src/import/place/placed.ts';
import { zoteroApi } from '../../src/zotero/api-net.ts';
import { askLibraries } from '../../src/zotero/ask-libraries-fs.ts';
import { importAll } from '../../src/zotero/import-all-fs.ts';
import { readLibraryName } from '../../src/zotero/library-address.ts';
import { readSiteZotero } from '../../src/zotero/site-zotero-fs.ts';
import { put, temporaryFolder } from '../import/import-run.ts';
import { ZoteroLibrary } from '../support/zotero-library.ts';
import { type ServerOptions, zoteroServer } from '../support/zotero-server.ts';

const topic = (title: string, scope: string) => `---\ntitle: ${title}\nscope: ${scope}\n---\n`;

/** A content folder with two topics. */
export function kitchen(zotero = ''): string {
  const content = temporaryFolder();
  const groups = 'groups: [{title: All, hue: teal, topics: [bread, jam]}]';
  put(content, 'site.yml', `format: 1\nname: Kitchen\ndescription: Papers.\n${groups}\n${zotero}`);
  put(content, 'topics/bread.md', topic('Bread', 'Loaves and doughs.'));
  put(content, 'topics/jam.md', topic('Jam', 'Fruit in jars.'));
  return content;
}

export interface ImportOptions {
  key?: string;
  timeout?: number;
  dryRun?: boolean;
}

/** A library with its server, and ways to ask and to import it; time passes only by waiting. */
export async function libraryOf(
  content: string,
  options: Omit<ServerOptions, 'libraries'> & { place?: string } = {},
) {
  const library = new ZoteroLibrary();
  const { place = 'groups/123', ...rest } = options;
  const server = await zoteroServer({ libraries: { [place]: library }, ...rest });
  const waits: number[] = [];
  let time = Date.now();
  const clock = {
    now: () => time,
    sleep: async (milliseconds: number) => {
      if (milliseconds > 0) waits.push(milliseconds);
      time += milliseconds;
    },
  };
  const apiOf = ({ key, timeout = 5_000 }: ImportOptions) =>
    zoteroApi({ address: server.address, key, agent: 'test/1', fetch, clock, timeout });
  const bring = async (inputs = ['zotero:groups/123'], options: ImportOptions = {}) => {
    const api = apiOf(options);
    const { dryRun = false } = options;
    const recorded = recordPlacements();
    const asked = { content, dryRun, restore: false, recorded, apiFor: () => api };
    const { report, libraries } = await importAll(inputs, asked);
    const [first] = libraries;
    if (!first) throw new Error('one library was named');
    return { report, library: first };
  };
  /** What a library says, with nothing made of it. */
  const ask = async (name = 'zotero:groups/123', options: ImportOptions = {}) => {
    const { settings } = await readSiteZotero(content);
    const library = readLibraryName(name);
    const [state] = await askLibraries(content, [library], settings, () => apiOf(options));
    if (!state) throw new Error('one library was named');
    return state;
  };
  const page = (path: string) => readFileSync(join(content, 'papers', path), 'utf8');
  /** The page of a file name, whatever its topic. */
  const paper = (slug: string) =>
    page(globSync(`*/${slug}.md`, { cwd: join(content, 'papers') })[0] ?? slug);
  const edit = (path: string, before: string | RegExp, after: string) => {
    put(content, `papers/${path}`, page(path).replace(before, after));
  };
  const stored = () => readFileSync(join(content, 'sources/zotero-groups-123.json'), 'utf8');
  return { library, waits, ask, bring, page, paper, edit, stored, ...server };
}

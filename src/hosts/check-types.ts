import { contentTypeOf, headerOf } from './content-types.ts';
import type { DeployedSite, HostAnswer } from './deployed-site-net.ts';
import { printSettings, type SiteFault } from './site-fault.ts';

/** Files that people open or take away, and what browsers run. */
const tried = [
  '',
  'papers.bib',
  'papers.ris',
  'papers.csv',
  'papers.csl.json',
  'manifest.webmanifest',
  'feed.xml',
  'feed.json',
  'llms.txt',
  'sitemap-index.xml',
  'sw.js',
  'pagefind/pagefind.js',
];

/** Types without which browsers refuse to use a file. */
const strict: Record<string, RegExp> = {
  html: /^text\/html/,
  css: /^text\/css/,
  js: /^(?:text|application)\/(?:x-)?javascript/,
};

/** Whether files have types by which browsers and programs know them, and texts their letters. */
export async function checkTypes({ record, ask }: DeployedSite): Promise<SiteFault[]> {
  const style = record.core.find(({ path }) => path.endsWith('.css'))?.path;
  const paths = style === undefined ? tried : [...tried, style];
  const answers = await Promise.all(paths.map(ask));
  return answers.flatMap((answer, place) => faultsOf(paths[place] ?? '', answer));
}

function faultsOf(path: string, { address, status, headers }: HostAnswer): SiteFault[] {
  if (status !== 200) {
    // A collection without papers has no files of them.
    if (status === 404 && path !== '') return [];
    const what = `answered with ${status}`;
    const todo = 'see that the whole built folder is on the host';
    return [{ address, what, why: 'it is a file of the site', todo, isHarmful: true }];
  }
  const type = headers.get('content-type')?.toLowerCase() ?? '';
  const wanted = contentTypeOf(path === '' ? '/' : path);
  if (!wanted) return [];
  const told = `have it sent as “${headerOf(wanted)}”; ${printSettings}`;
  const needed = strict[path === '' ? 'html' : path.slice(path.lastIndexOf('.') + 1)];
  if (needed && !needed.test(type)) {
    const what = `sent as “${type}”`;
    return [{ address, what, why: 'browsers do not use it as that', todo: told, isHarmful: true }];
  }
  if (wanted.isText && (type === '' || type.startsWith('application/octet-stream'))) {
    const what = type === '' ? 'sent without a type' : `sent as “${type}”`;
    const why = 'browsers save it instead of showing it, and programs do not know it';
    return [{ address, what, why, todo: told, isHarmful: false }];
  }
  // Browsers take these as UTF-8 anyway: pages say so themselves, and scripts and styles follow them.
  if (needed) return [];
  if (type.startsWith('text/') && !type.startsWith('text/xml') && !/charset=utf-?8/.test(type)) {
    const what = 'its type says nothing of UTF-8';
    const why = 'letters with accents come out wrong in some browsers and programs';
    return [{ address, what, why, todo: told, isHarmful: true }];
  }
  return [];
}

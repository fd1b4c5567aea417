import type { LeftOut } from './update-library.ts';

/** What came of a library, as `--json` prints it. Paths are below `papers`. */
export interface LibraryReport {
  /** Which library, as in `zotero:groups/123`. */
  library: string;
  version: number;
  /** Items that are new, changed, and gone since it was asked last. */
  items: { all: number; added: number; changed: number; gone: number };
  /** What it sent that is no work, by kind. */
  leftOut: LeftOut;
  /** Pages that took over what the library changed. */
  followed: { path: string; fields: string[] }[];
  /** What was changed in the library and on a page; the page keeps its own. */
  both: BothChanged[];
  /** Pages that were taken away with their items. */
  removed: string[];
  /** Pages that stay though their items are gone, and why. */
  kept: { path: string; why: string }[];
  /** Collections that were renamed, and that `site.yml` still calls by their former names. */
  renamed: { key: string; path: string; formerly: string }[];
  /** Collections for which no topic is named, the largest first. */
  unmapped: { key: string; path: string; items: number }[];
  /** Topics of the mapping that are not there, and names of it that no collection has. */
  wrongMappings: { name: string; topic: string; why: string }[];
}

/** So many lines of one kind are printed; `--json` has them all. */
const mostLines = 20;

/** What came of a library, for a person. */
export function formatLibrary(report: LibraryReport): string {
  const { library, version, items, leftOut, followed, both, removed, kept } = report;
  const { all, added, changed, gone } = items;
  const kinds = Object.entries(leftOut).map(([kind, count]) => `${kind} (${count})`);
  const size = all === 1 ? 'one item' : `${all} items`;
  return [
    `zotero:${library}, version ${version}: ${size}, ${added} new, ${changed} changed, ${gone} gone`,
    ...(kinds.length > 0 ? [`  left out: ${kinds.join(', ')}`] : []),
    ...some('pages follow the library:', followed, ({ path, fields }) => {
      return `papers/${path}: ${fields.join(', ')}`;
    }),
    ...some('changed in both places; the page keeps its own:', both, (change) => {
      const { path, field, page, library: theirs } = change;
      return `papers/${path}: ${field}\n      page     ${page}\n      library  ${theirs}`;
    }),
    ...some('pages went with their items:', removed, (path) => `papers/${path}`),
    ...some('pages stay as they are:', kept, ({ path, why }) => `papers/${path}: ${why}`),
    ...some(
      'collections have other names now; site.yml still says the former ones:',
      report.renamed,
      ({ key, path, formerly }) => `“${formerly}” is “${path}” · write ${key} there`,
    ),
    ...some('collections of site.yml without effect:', report.wrongMappings, (mapping) => {
      const { name, topic, why } = mapping;
      return `${name}: ${topic} · ${why}`;
    }),
    ...some(
      'collections without a topic; name one in site.yml, below zotero:',
      report.unmapped,
      (collection) => {
        const { key, path, items: count } = collection;
        return `${key}: …   # ${path}, ${count === 1 ? 'one paper' : `${count} papers`}`;
      },
    ),
  ].join('\n');
}

function some<T>(heading: string, list: T[], format: (item: T) => string): string[] {
  if (list.length === 0) return [];
  const more = list.length - mostLines;
  return [
    `  ${heading}`,
    ...list.slice(0, mostLines).map((item) => `    ${format(item)}`),
    ...(more > 0 ? [`    … and ${more} more (--json names all)`] : []),
  ];
}

/** A field that was changed in the library and on the page, each in its own way. */
export interface BothChanged {
  /** The page, below `papers`. */
  path: string;
  field: string;
  page: string;
  library: string;
}

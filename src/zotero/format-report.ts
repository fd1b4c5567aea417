import type { LibraryReport } from './follow-report.ts';

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

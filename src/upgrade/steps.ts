import { parseDocument } from 'yaml';

/** The files of a content folder that a step may change, by their paths below it. */
export type ContentFiles = Record<string, string>;

/** What turns content of one format into content of the next. */
export interface UpgradeStep {
  /** The format that it reads. */
  from: number;
  /** What it changes, for the person whose content it is. */
  describe: string;
  /** The files that become others. */
  apply(files: ContentFiles): ContentFiles;
}

/** All steps in order; each leads from its format to the next. */
export const upgradeSteps: UpgradeStep[] = [
  {
    from: 0,
    describe:
      'names the format, and the field pack whose words were part of the engine before: machine-learning',
    apply: ({ 'site.yml': site = '' }) => ({
      'site.yml': withKeys(site, [
        ['format', 1],
        ['pack', 'machine-learning'],
      ]),
    }),
  },
];

/** A YAML file with keys at its start, in this order, where it lacks them; comments and all else stay. */
function withKeys(source: string, keys: [string, string | number][]): string {
  const document = parseDocument(source);
  const missing = keys.filter(([key]) => !document.has(key));
  const lines = missing.map(([key, value]) => `${key}: ${value}\n`);
  // Comments at the top belong to the file, not to its first key.
  const top = /^(?:#[^\n]*\n)*/.exec(source)?.[0] ?? '';
  return `${top}${lines.join('')}${source.slice(top.length)}`;
}

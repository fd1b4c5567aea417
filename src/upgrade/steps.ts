import { parseDocument } from 'yaml';

/** The files of a content folder that a step may change, by their paths below it. */
export type ContentFiles = Record<string, string>;

/** What turns content of one format into content of the next. */
export interface UpgradeStep {
  /** The format that it reads. */
  from: number;
  /** What it changes, for the person whose content it is. */
  describe: string;
  /** The files that become others; naming the format is not its task. */
  apply(files: ContentFiles): ContentFiles;
}

/** All steps in order; each leads from its format to the next. */
export const upgradeSteps: UpgradeStep[] = [
  {
    from: 0,
    describe:
      'names the format, and the field pack whose words were part of the engine before: machine-learning',
    apply: ({ 'site.yml': site = '' }) => ({
      'site.yml': withKey(site, 'pack', 'machine-learning'),
    }),
  },
];

/**
 * A YAML file with a key at its start; where it has the key already, only if `replaces` with its
 * value anew. Comments and all else stay as they are written.
 */
export function withKey(
  source: string,
  key: string,
  value: string | number,
  replaces = false,
): string {
  const document = parseDocument(source);
  if (document.has(key)) {
    if (!replaces) return source;
    const line = new RegExp(`^${key}[ \\t]*:[^#\\n]*?(?=[ \\t]*(?:#|$))`, 'm');
    return source.replace(line, () => `${key}: ${value}`);
  }
  // Comments at the top belong to the file, not to its first key.
  const top = /^(?:#[^\n]*\n)*/.exec(source)?.[0] ?? '';
  return `${top}${key}: ${value}\n${source.slice(top.length)}`;
}

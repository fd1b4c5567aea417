import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { writeWhole } from '../import/write/whole-file-fs.ts';
import { contentFormat } from '../schema/content-format.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import { type ContentFiles, upgradeSteps, withKey } from './steps.ts';

/** What an upgrade did, or would do. */
export interface Upgrade {
  from: number;
  to: number;
  steps: string[];
  /** Files that change, by their paths below the content folder. */
  changed: string[];
}

/**
 * Brings a content folder to this engine's format, step by step; nothing is written before all
 * steps have gone through.
 * @throws ExpectedError where the content's format is newer than this engine's.
 */
export async function upgradeContent(content: string, dryRun: boolean): Promise<Upgrade> {
  const file = join(content, 'site.yml');
  const site = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new ExpectedError(
      `${file}: no such file, or not to be read · a collection has its settings there · name its folder with --content DIR`,
      { cause: error },
    );
  });
  const before: ContentFiles = { 'site.yml': site };
  const from = formatOf(site, file);
  const steps = upgradeSteps.filter((step) => step.from >= from);
  const after = { ...before };
  for (const step of steps) {
    Object.assign(after, step.apply(after));
    after['site.yml'] = withKey(after['site.yml'] ?? '', 'format', step.from + 1, true);
  }
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  if (!dryRun) {
    for (const path of changed) await writeWhole(join(content, path), after[path] ?? '');
  }
  return { from, to: contentFormat, steps: steps.map(({ describe }) => describe), changed };
}

/**
 * The format that a site.yml names; content from before formats were named has 0.
 * @throws ExpectedError where it is newer than this engine's, or no number, or the file no YAML.
 */
function formatOf(site: string, file: string): number {
  const document = parseDocument(site);
  const [error] = document.errors;
  if (error || !isMap(document.contents)) {
    const why = error?.message.split('\n', 1)[0] ?? 'it holds no settings';
    const line = error?.linePos?.[0].line ?? 1;
    throw new ExpectedError(
      `${file}:${line}: no YAML of settings · ${why} · mend it; nothing was written`,
    );
  }
  const format = document.get('format');
  if (format === undefined || format === null) return 0;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0) {
    throw new ExpectedError(
      `${file}: format is no number · the engine cannot tell how to read the content · write format: ${contentFormat}`,
    );
  }
  if (format > contentFormat) {
    throw new ExpectedError(
      `${file}: the content has format ${format} · this engine reads up to ${contentFormat} · npm update paper-atlas`,
    );
  }
  return format;
}

import { statSync } from 'node:fs';
import { contentFolder } from '../schema/content-folder.ts';
import { ExpectedError } from '../schema/expected-error.ts';

/** `--content DIR`, which every command has that reads or writes a collection. */
export const contentOption = {
  type: 'string',
  value: 'DIR',
  default: contentFolder(),
  help: 'the folder of pages and settings; else CONTENT_DIR, else content',
} as const;

/**
 * The content folder as messages name it, without slashes at its end.
 * @throws ExpectedError where there is no such folder.
 */
export function existingContent(folder: string): string {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) {
    throw new ExpectedError(
      `${folder}: no folder · nothing to read · name another one with --content DIR`,
    );
  }
  return folder.replace(/(?<=.)[\\/]+$/, '');
}

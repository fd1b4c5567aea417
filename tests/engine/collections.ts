import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the invented collection on which tests of the engine run. */
export const kitchen = 'tests/engine/kitchen';

/**
 * The files of the invented collection, by their paths.
 * @param language in which its site speaks.
 */
export function kitchenFiles(language = 'en'): Record<string, string> {
  const entries = readdirSync(kitchen, { recursive: true, withFileTypes: true });
  const files = Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(kitchen.length + 1), readFileSync(file, 'utf8')]),
  );
  return { ...files, 'site.yml': `${files['site.yml']}language: ${language}\n` };
}

/** A collection on its first day: a name, and nothing in it. */
export const emptyFiles: Record<string, string> = {
  'site.yml': 'format: 1\nname: Empty shelf\ndescription: A shelf that waits for its first work.\n',
};

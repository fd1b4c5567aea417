import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { contentFolder } from './content-folder.ts';
import { ContentError } from './expected-error.ts';
import { readYaml } from './read-yaml.ts';
import { decodeUtf8 } from './utf8.ts';

/**
 * Reads a YAML file of the content folder for the site; undefined where it is not there.
 * @throws ContentError naming every problem in it. Keys that no one knows are none.
 */
export function readContentYaml<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  const path = join(contentFolder(), name);
  if (!existsSync(path)) return undefined;
  const file = `content/${name}`;
  const read = decodeUtf8(readFileSync(path));
  if ('problem' in read) throw new ContentError([{ file, ...read.problem }]);
  const { data, problems } = readYaml(file, read.text, schema);
  if (data === undefined) throw new ContentError(problems);
  return data;
}

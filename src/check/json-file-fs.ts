import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import { readText } from '../schema/pages-fs.ts';
import type { Problem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';

/**
 * Reads a JSON file that the import keeps.
 * @returns its value, undefined where there is no such file, and what is wrong with it.
 */
export async function readJsonFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<{ data?: z.infer<Schema>; problems: Problem[] }> {
  if (!existsSync(file)) return { problems: [] };
  const read = await readText(file);
  if ('problem' in read) return { problems: [{ file, ...read.problem }] };
  try {
    const result = schema.safeParse(JSON.parse(read.text));
    if (result.success) return { data: result.data, problems: [] };
  } catch {
    // Told below, with its line.
  }
  return { problems: [problem(file, read.text, schema)] };
}

/** JSON is YAML, whose reader knows the line; what YAML takes though JSON does not is told at the start. */
function problem(file: string, text: string, schema: z.ZodType): Problem {
  const [first] = text.trim() === '' ? [] : readYaml(file, text, schema).problems;
  const { line, column } = first ?? { line: 1, column: 1 };
  return {
    file,
    line,
    column,
    rule: 'json',
    what: 'not the JSON that the import wrote',
    why: 'what was imported before is not known without it',
    fix: 'take it back from version control, or mend this line; where nothing was imported yet, delete the file',
  };
}

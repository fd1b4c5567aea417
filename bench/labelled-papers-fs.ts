import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { ExpectedError } from '../src/schema/expected-error.ts';

const papersSchema = z.array(
  z.object({ title: z.string(), abstract: z.string(), area: z.string() }),
);

/** Papers whose areas are known. */
export type LabelledPaper = z.infer<typeof papersSchema>[number];

/**
 * Reads a JSON list of objects with title, abstract and area.
 * @throws ExpectedError where the file is none.
 */
export async function readLabelledPapers(file: string): Promise<LabelledPaper[]> {
  try {
    return papersSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split('\n');
    throw new ExpectedError(
      `${file}: no list of papers · ${why} · it is a JSON list of objects with title, abstract and area`,
    );
  }
}

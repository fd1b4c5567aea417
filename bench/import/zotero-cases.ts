import { z } from 'astro/zod';
import { ExpectedError } from '../../src/schema/expected-error.ts';

const creator = z.object({
  creatorType: z.string(),
  lastName: z.string().optional(),
  firstName: z.string().optional(),
  name: z.string().optional(),
});
const text = z.string().optional();
const item = z.looseObject({
  itemType: z.string(),
  creators: z.array(creator).default([]),
  title: text,
  date: text,
  DOI: text,
  extra: text,
});
const importCase = z.object({
  type: z.literal('import'),
  input: z.string(),
  items: z.array(item),
});

/** An input of a translator of Zotero and the items that Zotero makes of it. */
export type ZoteroCase = z.infer<typeof importCase>;
export type ZoteroItem = ZoteroCase['items'][number];

/**
 * The test cases at the end of a translator of Zotero, those of import.
 * @param source text of a file of https://github.com/zotero/translators
 * @throws ExpectedError where there are none, or where they are not of the form that is known.
 */
export function readZoteroCases(source: string): ZoteroCase[] {
  const start = source.indexOf('/** BEGIN TEST CASES **/');
  const list = source.slice(source.indexOf('[', start), source.lastIndexOf(']') + 1);
  if (start < 0) throw new ExpectedError('no test cases at the end · is it a translator?');
  try {
    const cases = z.array(z.looseObject({ type: z.string() })).parse(JSON.parse(list));
    return cases.filter(({ type }) => type === 'import').map((one) => importCase.parse(one));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new ExpectedError(`test cases of another form than is known: ${what}`);
  }
}

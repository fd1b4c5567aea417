import { formats } from '../../src/import/read/formats.ts';

/** Reads JSON by the format that recognizes it. */
export async function read(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const format = formats.find(({ recognizes }) => recognizes(text));
  const listing = await format?.parse(text, 'list.json');
  return {
    format: format?.name,
    entries: listing?.entries.map(({ title, abstract, facts }) => ({
      title,
      ...(abstract && { abstract }),
      ...facts,
    })),
    wanted: listing?.wanted.map(({ id }) => id),
    rejected: listing?.rejected.map(({ line, reason }) => `${line}: ${reason}`),
    noted: listing?.noted.map(({ line, fact, why }) => `${line}: ${fact}: ${why}`),
  };
}

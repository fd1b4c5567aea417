import type { z } from 'astro/zod';

/** Longest stretch of an answer that is shown to the model again. */
const longestShown = 4000;

/** What a model thought aloud before it answered. */
const thinking = /<(think|thinking|reasoning)>.*?(?:<\/\1>|$)/gis;

/** An answer without thoughts and the fence of a code block around it. */
export function plainAnswer(text: string): string {
  // Some servers take the opening mark of the thoughts away.
  const spoken = text.replace(thinking, '').replace(/^.*<\/(?:think|thinking|reasoning)>/is, '');
  const plain = spoken.replace(/^\s*```\w*\n|\n```\s*$/g, '').trim();
  return plain.slice(0, longestShown * 4);
}

/**
 * Reads the JSON object of an answer against its schema.
 * @returns what is wrong with it where it is none or does not fit.
 */
export function readAnswer<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): { data: z.infer<Schema> } | { problems: string[] } {
  const value = parseObject(plainAnswer(text));
  if (value === undefined) return { problems: ['the answer holds no JSON object'] };
  const read = schema.safeParse(value);
  if (read.success) return { data: read.data };
  const problems = read.error.issues.map(({ path, message }) => {
    const where = path.map(String).join('.');
    return where === '' ? message : `${where}: ${message}`;
  });
  return { problems };
}

/** The part of an answer that is worth showing to the model again. */
export function shownAnswer(text: string): string {
  return plainAnswer(text).slice(0, longestShown);
}

function parseObject(text: string): unknown {
  for (const candidate of [text, text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    try {
      const value: unknown = JSON.parse(candidate);
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      // The next candidate is what stands between the outermost braces.
    }
  }
  return undefined;
}

/** An object of a JSON file, of which nothing is known yet. */
export type JsonObject = Record<string, unknown>;

/** A value as an object; undefined where it is none. */
export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : undefined;
}

/** A value as a list: itself, the one that it is, or nothing. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The objects of a list, or the one object that stands where a list could. */
export function objectsOf(value: unknown): JsonObject[] {
  return listOf(value)
    .map(objectOf)
    .filter((item) => item !== undefined);
}

/** Text or a number as text, of a list the first; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  return textsOf(value)[0];
}

/** All texts and numbers of a list, or the one text that stands where a list could. */
export function textsOf(value: unknown): string[] {
  return listOf(value)
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).trim())
    .filter((item) => item !== '');
}

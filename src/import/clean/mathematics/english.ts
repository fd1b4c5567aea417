/** Placeholder. */
export const englishWords: ReadonlySet<string> = new Set('of in'.split(' '));

/** Longer addresses are refused by some hosts and proxies. */
const longestAddress = 7500;

/** The name by which the form knows changes that were made here; it is one of its choices. */
export const editorField = 'Changes made in the editor';

/** Changes as they stand in a form: a block of text in which nothing means anything to the host. */
export function formText(patch: string): string {
  const runs = patch.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}diff\n${patch}${fence}`;
}

/** The patch in the text of a form; undefined where there is none. */
export function patchOf(text: string): string | undefined {
  const [, , patch] = /^(`{3,})diff\n(diff --git .*?\n)\1\s*$/s.exec(text) ?? [];
  return patch;
}

/**
 * The address of a form with changes in it.
 * @param form its address with the page already in it.
 * @returns `isWhole` false where the changes are too long and have to be put in by hand.
 */
export function filledForm(form: string, patch: string): { address: string; isWhole: boolean } {
  const address = new URL(form);
  address.searchParams.set('field', editorField);
  const whole = new URL(address);
  whole.searchParams.set('text', formText(patch));
  const isWhole = whole.href.length <= longestAddress;
  return { address: isWhole ? whole.href : address.href, isWhole };
}

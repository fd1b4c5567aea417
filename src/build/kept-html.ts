import { oncePer } from './once-per.ts';

const keptOf = oncePer((_made: object) => new Map<string, Promise<string>>());

/**
 * HTML that is rendered once for the same thing, and forgotten together with it.
 * @param made what it is made of.
 * @param name tells apart what is made of the same thing.
 */
export function keptFor(
  made: object,
  name: string,
  render: () => Promise<string>,
): Promise<string> {
  const kept = keptOf(made);
  const html = kept.get(name) ?? render();
  kept.set(name, html);
  return html;
}

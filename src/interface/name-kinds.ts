import { texts } from 'virtual:paper-atlas/texts';
import { say } from './say.ts';
import type { TextKey } from './texts.ts';

type KindOf<Key> = Key extends `names.kinds.${infer Kind}` ? Kind : never;

/** Whether the interface has words of its own for a kind; those of a field pack can be others. */
function isSpoken(kind: string): kind is KindOf<TextKey> {
  return Object.hasOwn(texts, `names.kinds.${kind}`);
}

/** One name's kind in the site's language, else as the field pack has it. */
export function kindName(kind: string): string {
  return isSpoken(kind) ? say(`names.${kind}`) : kind;
}

/** The kind of several names. */
export function kindNames(kind: string): string {
  return isSpoken(kind) ? say(`names.kinds.${kind}`) : kind;
}

import type { Part } from './stretches.ts';
import { textOf } from './tokens.ts';
import { findCommand } from './vocabulary.ts';

/**
 * The Greek letters that stand in the formulas found in a text. Where one of them stands alone
 * in the same text it is the same symbol, also if its name could be a word ("Phi", "Delta").
 */
export function knownLetters(parts: readonly Part[]): Set<string> {
  const known = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'group') {
      for (const name of knownLetters(part.parts)) known.add(name);
    } else if (part.kind === 'stretch') {
      const source = part.level.items.slice(part.from, part.to).map(textOf).join('');
      for (const [word] of source.matchAll(/[A-Za-z]+/g)) {
        if (findCommand(word)?.role === 'greek') known.add(word);
      }
    }
  }
  return known;
}

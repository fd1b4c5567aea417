import { standsAsSymbol } from './greek-evidence.ts';
import { standsAsTerm } from './greek-terms.ts';
import type { TextEvidence } from './neighbours.ts';
import type { Part } from './stretches.ts';
import { type Item, textOf } from './tokens.ts';
import { findCommand } from './vocabulary.ts';

const none: ReadonlySet<string> = new Set();

const noEvidence: TextEvidence = { greek: none, variables: none, hasFormulas: false };

/** Small letters that stand alone in prose only as variables; `p`, `s` and `t` do so elsewhere. */
const variable = /^[bcdfghjkmnqruvwxyz]$/;

/**
 * What is known of a text before it was searched: whether letters stand alone in it ("n agents"),
 * and which Greek letters are named as symbols more than once and never as a part of a term.
 */
export function firstEvidence(items: readonly Item[]): TextEvidence {
  const hasFormulas = items.some((item, index) => {
    if (item.kind !== 'word' || !variable.test(item.value)) return false;
    return items[index - 1]?.kind === 'blank' && items[index + 1]?.kind === 'blank';
  });
  return { greek: repeatedLetters(items), variables: none, hasFormulas };
}

function repeatedLetters(items: readonly Item[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const terms = new Set(['pi']);
  items.forEach((item, index) => {
    if (item.kind !== 'word' || findCommand(item.value)?.role !== 'greek') return;
    const cursor = { items, index, isScript: false, evidence: noEvidence };
    if (standsAsTerm(cursor, item.value)) terms.add(item.value);
    else if (standsAsSymbol(cursor)) (seen.has(item.value) ? repeated : seen).add(item.value);
  });
  return repeated.difference(terms);
}

/** Gathers what the formulas among the parts of a text tell. */
export function textEvidence(parts: readonly Part[], first: TextEvidence): TextEvidence {
  const greek = new Set(first.greek);
  const variables = new Set<string>();
  const formulas = sourcesOfFormulas(parts);
  for (const source of formulas) {
    for (const [word] of source.matchAll(/[A-Za-z]+/g)) {
      if (findCommand(word)?.role === 'greek') greek.add(word);
      if (word.length === 1) variables.add(word);
    }
  }
  return { greek, variables, hasFormulas: first.hasFormulas || formulas.length > 0 };
}

function sourcesOfFormulas(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'group') return sourcesOfFormulas(part.parts);
    if (part.kind === 'item') return part.item.kind === 'formula' ? [part.item.value] : [];
    return part.level.items.slice(part.from, part.to).map(textOf).join('');
  });
}

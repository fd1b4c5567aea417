import type { Leaf, LeafKind } from './tokens.ts';

// Every repetition that could be long is bounded, so that one step costs a bounded time.
const patterns: [kind: LeafKind, pattern: RegExp][] = [
  ['blank', /\s+/y],
  ['opaque', /(?:https?:\/\/|www\.)\S{1,500}/y],
  [
    'opaque',
    /[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.(?:com|org|net|io|ai|edu|gov|dev|co|me)\/\S{0,300}/y,
  ],
  [
    'formula',
    /\$\$[^$]{1,1000}\$\$|\\\((?:[^\\]|\\[^()]){1,1000}?\\\)|\\\[(?:[^\\]|\\[^[\]]){1,1000}?\\\]/y,
  ],
  // A dollar sign before a digit may be a price, but not where a command stands between the two.
  ['formula', /\$(?=[^$]{0,400}\\[A-Za-z])(?:[^$\\]|\\[\s\S]){1,400}?\$/y],
  ['formula', /\$(?![\s\d][^$]*\s\$|\s)(?:[^$\\]|\\[\s\S]){1,400}?(?<!\s)\$(?!\d)/y],
  ['command', /\\[A-Za-z]+/y],
  ['escape', /\\./suy],
  ['number', /(?<=raise)-?\.?\d+(?:\.\d+)?(?:ex|em|pt)/y],
  ['number', /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?/y],
  ['word', /[\p{L}\p{M}]+/uy],
  ['symbol', /./suy],
];
const looksLikeMathematics = /[\\^_=<>{}]|^\$.{1,3}\$$/;

/**
 * Cuts a text into leaves. Mathematics that is marked already (dollars, `\( … \)`) and addresses
 * become one leaf each; joined together, the values are the text again.
 */
export function tokenize(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  let position = 0;
  while (position < text.length) {
    const leaf = readLeaf(text, position);
    position += leaf.value.length;
    const previous = leaves.at(-1);
    if (leaf.kind === 'word') leaves.push(...splitWord(leaf.value, previous));
    else leaves.push(leaf);
  }
  return leaves;
}

function readLeaf(text: string, position: number): Leaf {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const value = pattern.exec(text)?.[0];
    if (value === undefined) continue;
    if (kind === 'formula' && value.startsWith('$') && !looksLikeMathematics.test(value)) continue;
    return { kind, value };
  }
  return { kind: 'symbol', value: text.charAt(position) };
}

const lowerGreekBeforeName =
  /^(alpha|beta|gamma|delta|epsilon|varepsilon|kappa|lambda|sigma|theta|omega|perp)([A-Z][a-z]{2,})$/;

/** A sign glued to a name of its own (`4timesRTX`, `perpGrad`) is cut off from the name. */
function splitWord(word: string, previous: Leaf | undefined): Leaf[] {
  const afterNumber = previous?.kind === 'number' && /^times(?!tep|tamp|cale|pan)./u.test(word);
  if (afterNumber) return [asWord('times'), asWord(word.slice('times'.length))];
  const named = lowerGreekBeforeName.exec(word);
  if (named?.[1] && named[2]) return [asWord(named[1]), asWord(named[2])];
  return [asWord(word)];
}

function asWord(value: string): Leaf {
  return { kind: 'word', value };
}

import { findCommand } from './vocabulary.ts';

/** The pieces a text is cut into: leaves, and groups of what stands between two brackets. */

export type LeafKind =
  | 'word'
  | 'number'
  | 'blank'
  | 'symbol'
  /** A command that kept its backslash: `\alpha`. */
  | 'command'
  /** A backslash and a single character: `\%`. */
  | 'escape'
  /** Mathematics that is marked all along: `$x$`, `\(x\)`. */
  | 'formula'
  /** An address or an identifier; nothing in it is mathematics. */
  | 'address';

export interface Leaf {
  kind: LeafKind;
  value: string;
}

export interface Group {
  kind: 'group';
  open: string;
  close: string;
  children: Item[];
}

export type Item = Leaf | Group;

/** The text an item was read from, character for character. */
export function textOf(item: Item): string {
  if (item.kind !== 'group') return item.value;
  return item.open + item.children.map(textOf).join('') + item.close;
}

// Every repetition that could be long is bounded, so that one step costs a bounded time.
const patterns: [kind: LeafKind, pattern: RegExp][] = [
  ['blank', /\s+/y],
  ['address', /(?:https?:\/\/|www\.)\S{1,500}/y],
  // A DOI: 10.3390/nu11092087
  ['address', /10\.\d{4,9}\/\S{1,300}/y],
  [
    'address',
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

/** Cuts a text into leaves; joined together, their values are the text again. */
export function tokenize(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  let position = 0;
  while (position < text.length) {
    const leaf = readLeaf(text, position);
    position += leaf.value.length;
    if (leaf.kind === 'word') leaves.push(...splitWord(leaf.value, leaves));
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

/** A sign before a name of its own: `perpGrad`, `omegaGNN`; of products two capitals are left. */
const signBeforeName =
  /^(alpha|beta|gamma|delta|epsilon|varepsilon|zeta|theta|kappa|lambda|mu|rho|sigma|tau|omega|perp|infty)([A-Z](?:[a-z]{2}|[A-Z]{2}).*)$/u;

/** Signs whose names no word of any language contains. */
const arrow = /((?:left|right|leftright|hookleft|hookright|Left|Right)arrow)/;
const signBetweenCapitals = /^([A-Z]+)(cdot)([A-Z]+)$|^(\p{L}*[A-Z]{2})(times)([A-Z]{2}\p{L}*)$/u;

const plural = /^((?:var)?epsilon)(s)$/;

/** Units of a millionth, after a number: `3 mus`. */
const microUnit = /^(mu)(s|m|g|l|L|A|W|J|V|K|Jy|sec)$/;

/** A sign that the damage glued to a name is cut off from the name. */
function splitWord(word: string, before: readonly Leaf[]): Leaf[] {
  const countsNames =
    before.at(-1)?.kind === 'number' && /^times(?!tep|tamp|cale|pan)./u.test(word);
  if (countsNames) return asWords(['times', word.slice('times'.length)]);
  const isMeasured = before.at(-1)?.kind === 'blank' && before.at(-2)?.kind === 'number';
  const unit = isMeasured ? microUnit.exec(word) : undefined;
  const named = (unit ?? plural.exec(word) ?? signBeforeName.exec(word))?.slice(1);
  if (named) return asWords(named);
  const between = signBetweenCapitals.exec(word)?.slice(1).filter(Boolean);
  return asWords(between ?? splitAtArrows(word));
}

/** The names that arrows join, as in `enrightarrowde`; where they join symbols the word stays. */
function splitAtArrows(word: string): string[] {
  const parts = word.split(arrow);
  const names = parts.filter((_, index) => index % 2 === 0);
  return names.every((name) => name.length > 1 && !findCommand(name)) ? parts : [word];
}

function asWords(values: readonly string[]): Leaf[] {
  return values.map((value) => ({ kind: 'word', value }));
}

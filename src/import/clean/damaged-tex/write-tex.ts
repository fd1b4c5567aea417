import { restoreFractions } from './fractions.ts';
import { markNumberSets } from './number-sets.ts';
import type { Atom } from './tex-atoms.ts';

/** Writes atoms as TeX, with the fractions, set braces, norms and number sets that show. */
export function writeTex(atoms: readonly Atom[]): string {
  return writeLevel(atoms, false);
}

function writeLevel(atoms: readonly Atom[], isScript: boolean): string {
  const restored = markNumberSets(markNorms(restoreFractions(atoms, isScript)));
  let tex = '';
  restored.forEach((atom, index) => {
    if (isNegativeExponent(restored, index - 1)) return;
    const next = writeAtom(atom, restored, index);
    // A letter directly after a command's name would become part of the name.
    const needsBlank = /\\[A-Za-z]+$/.test(tex) && /^[A-Za-z]/.test(next);
    tex += needsBlank ? ` ${next}` : next;
  });
  return tex;
}

function writeAtom(atom: Atom, atoms: readonly Atom[], index: number): string {
  switch (atom.kind) {
    case 'command':
      return isLoneSize(atoms, index) ? '' : `\\${atom.name}`;
    case 'letters': {
      const isScript = isMark(atoms[index - 1], '^_');
      const needsBraces = isScript && /^(?:[A-Z]{2,}|[a-z]{3,})$/.test(atom.value);
      return needsBraces ? `{${atom.value}}` : atom.value;
    }
    case 'number': {
      const needsBraces = isMark(atoms[index - 1], '^') && atom.value.length > 1;
      return needsBraces ? `{${atom.value}}` : atom.value;
    }
    case 'symbol':
      return writeSymbol(atom.value, atoms, index);
    case 'blank':
    case 'text':
      return atom.value;
    case 'group':
      return writeGroup(atom, atoms, index);
    case 'fraction':
      return `\\frac{${writeLevel(atom.numerator, false)}}{${writeLevel(atom.denominator, false)}}`;
  }
}

function writeSymbol(value: string, atoms: readonly Atom[], index: number): string {
  if (value === '%') return '\\%';
  const following = atoms[index + 1];
  if (isNegativeExponent(atoms, index) && following?.kind === 'number') {
    return `{${value}${following.value}}`;
  }
  // Only negative blanks put two exclamation marks side by side: `\perp \!\!\! \perp`.
  const isRepeated = isMark(atoms[index - 1], '!') || isMark(atoms[index + 1], '!');
  return value === '!' && isRepeated ? '\\!' : value;
}

function writeGroup(
  group: Extract<Atom, { kind: 'group' }>,
  atoms: readonly Atom[],
  index: number,
): string {
  const inside = writeLevel(group.children, group.isScript);
  const size = atoms[index - 1];
  if (size?.kind === 'command' && isLoneSize(atoms, index - 1)) {
    return `{\\${size.name}${group.open}}${inside}${group.close}`;
  }
  const isSet = group.open === '{' && !group.isScript && hasSetBraces(group, atoms[index - 1]);
  return isSet ? `\\{${inside}\\}` : group.open + inside + group.close;
}

/** In `10^-3` the sign and the number are one exponent. */
function isNegativeExponent(atoms: readonly Atom[], index: number): boolean {
  const isSign = isMark(atoms[index], '-') && isMark(atoms[index - 1], '^');
  return isSign && atoms[index + 1]?.kind === 'number';
}

/** The renderer wants `\big(` closed in kind; where it is not, braces keep the two apart. */
function isLoneSize(atoms: readonly Atom[], index: number): boolean {
  const size = atoms[index];
  const group = atoms[index + 1];
  if (size?.kind !== 'command' || !/^[bB]ig/.test(size.name) || group?.kind !== 'group')
    return false;
  const last = group.children.at(-1);
  return group.open !== '{' && !(last?.kind === 'command' && last.role === 'sizing');
}

/** The damage took the backslash from `\{`; a list in braces, or braces after `\max`, show it. */
function hasSetBraces(
  group: Extract<Atom, { kind: 'group' }>,
  previous: Atom | undefined,
): boolean {
  if (previous?.kind === 'command') {
    if (['accent', 'font', 'root', 'fraction'].includes(previous.role)) return false;
    if (previous.role === 'sizing') return true;
    if (/^(max|min|sup|inf)$/.test(previous.name)) return true;
  }
  const [first] = group.children;
  if (first?.kind === 'command' && first.name === 'pm') return true;
  return group.children.some((child) => isMark(child, ',') || isMark(child, ':'));
}

/** `|x|_\infty` was a norm: a bar with an index has lost the backslash that doubled it. */
function markNorms(atoms: readonly Atom[]): Atom[] {
  const result = [...atoms];
  let open: number | undefined;
  atoms.forEach((atom, index) => {
    if (!isMark(atom, '|')) return;
    if (open === undefined) {
      open = index;
      return;
    }
    if (isMark(atoms[index + 1], '_')) {
      result[open] = { kind: 'symbol', value: '\\|' };
      result[index] = { kind: 'symbol', value: '\\|' };
    }
    open = undefined;
  });
  return result;
}

function isMark(atom: Atom | undefined, characters: string): boolean {
  return atom?.kind === 'symbol' && atom.value.length === 1 && characters.includes(atom.value);
}

import type { Atom } from './tex-atoms.ts';

/**
 * Restores `\frac` where the shape shows it: the damage turns `\frac{8}{255}` into `8{255}`, so a
 * brace group that is neither script nor argument has the numerator before it. Where the numerator
 * begins is taken from the neighbours; where they leave it open (`\ln n{\delta}`), nothing is
 * restored.
 */
export function restoreFractions(atoms: readonly Atom[], fillsScript: boolean): Atom[] {
  const result: Atom[] = [];
  atoms.forEach((atom, index) => {
    const split = splitFraction(result.at(-1), atom, atoms[index + 1]);
    if (split) {
      result.splice(-1, 1, split);
      return;
    }
    if (atom.kind !== 'group' || !isDenominator(atom, atoms, index)) {
      result.push(atom);
      return;
    }
    const isWholeScript = fillsScript && index === atoms.length - 1;
    const start = isWholeScript ? startOfScript(result) : startOfNumerator(result);
    if (start === undefined) {
      result.push(atom);
      return;
    }
    const numerator = result.splice(start);
    result.push({ kind: 'fraction', numerator, denominator: atom.children });
  });
  return result;
}

/**
 * The damage takes one brace from a fraction inside of another argument: `\sqrt{\frac{a}{b}}` has
 * become `frac{a{b}}`, which is to be read as `\frac{a}{b}`.
 */
function splitFraction(
  command: Atom | undefined,
  atom: Atom,
  next: Atom | undefined,
): Atom | undefined {
  if (command?.kind !== 'command' || !/^[dt]?frac$/.test(command.name)) return undefined;
  if (atom.kind !== 'group' || atom.open !== '{' || next?.kind === 'group') return undefined;
  const last = atom.children.at(-1);
  const numerator = atom.children.slice(0, -1);
  if (last?.kind !== 'group' || last.isScript || numerator.length === 0) return undefined;
  return { kind: 'fraction', numerator, denominator: last.children };
}

function isDenominator(
  atom: Extract<Atom, { kind: 'group' }>,
  atoms: readonly Atom[],
  index: number,
): boolean {
  const previous = atoms[index - 1];
  if (atom.open !== '{' || atom.isScript || previous === undefined) return false;
  if (atom.children.some(isListMark) || atom.children.every(({ kind }) => kind === 'symbol')) {
    return false;
  }
  if (isMark(atoms[index + 1], '/^_') || holdsOperator(atom.children)) return false;
  switch (previous.kind) {
    case 'command':
      return previous.role === 'greek' || previous.role === 'symbol';
    case 'letters':
      return previous.value.length <= 3 && !takesTwoArguments(previous, atoms[index - 2]);
    case 'number':
    case 'group':
      return !takesTwoArguments(previous, atoms[index - 2]);
    case 'symbol':
      return previous.value === '*' || (previous.value === '|' && closesBars(atoms, index));
    default:
      return false;
  }
}

/** In `\frac{a}{b}` and `\sqrt[3]{n}` the second bracket is an argument already. */
function takesTwoArguments(previous: Atom, before: Atom | undefined): boolean {
  if (before?.kind !== 'command') return false;
  if (before.role === 'fraction') return true;
  return before.role === 'root' && previous.kind === 'group' && previous.open === '[';
}

function isMark(atom: Atom | undefined, characters: string): boolean {
  return atom?.kind === 'symbol' && characters.includes(atom.value);
}

/** In `x{\cdot}y` the braces only keep the operation together. */
function holdsOperator([only, ...others]: readonly Atom[]): boolean {
  return only?.kind === 'command' && others.length === 0 && /^(?:binary|relation)$/.test(only.role);
}

/** True when the bar before the index is the second of its pair. */
function closesBars(atoms: readonly Atom[], index: number): boolean {
  const bars = atoms.slice(0, index).filter((atom) => atom.kind === 'symbol' && atom.value === '|');
  return bars.length % 2 === 0;
}

function isListMark(atom: Atom): boolean {
  return atom.kind === 'symbol' && ',:;|'.includes(atom.value);
}

/** The whole of an exponent is the numerator, but for a sign in front: `-1+p{p}`. */
function startOfScript(atoms: readonly Atom[]): number | undefined {
  const isTerms = atoms.every((atom) => atom.kind !== 'symbol' || !'=<>,:'.includes(atom.value));
  if (!isTerms) return startOfNumerator(atoms);
  const hasSign = atoms[0]?.kind === 'symbol' && '-−+'.includes(atoms[0].value);
  return atoms.length > (hasSign ? 1 : 0) ? (hasSign ? 1 : 0) : undefined;
}

/** Goes back over one product; a function without brackets in it leaves the extent open. */
function startOfNumerator(atoms: readonly Atom[]): number | undefined {
  let start = atoms.length;
  while (start > 0) {
    const atom = atoms[start - 1];
    if (atom === undefined || endsProduct(atom)) break;
    if (isOpenFunction(atoms, start - 1)) return undefined;
    start -= 1;
    // A number after letters is a factor of its own: `k1{n}` is k times one n-th.
    const base = atoms[start - 1];
    if (atom.kind === 'number' && start === atoms.length - 1 && !isScriptMark(base)) break;
  }
  while (atoms[start]?.kind === 'blank') start += 1;
  return start < atoms.length ? start : undefined;
}

function endsProduct(atom: Atom): boolean {
  if (atom.kind === 'symbol') return !"^_*|'".includes(atom.value);
  if (atom.kind !== 'command') return false;
  return !['greek', 'symbol', 'function', 'accent', 'font', 'root', 'mark'].includes(atom.role);
}

function isOpenFunction(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  if (atom?.kind !== 'command' || atom.role !== 'function') return false;
  const next = atoms[index + 1];
  const across = next?.kind === 'blank' ? atoms[index + 2] : next;
  return across?.kind !== 'group';
}

function isScriptMark(atom: Atom | undefined): boolean {
  return atom?.kind === 'symbol' && '^_'.includes(atom.value);
}

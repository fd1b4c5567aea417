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
    const previous = atoms[index - 1];
    if (atom.kind !== 'group' || !isDenominator(atom, previous, atoms[index - 2])) {
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

function isDenominator(
  atom: Extract<Atom, { kind: 'group' }>,
  previous: Atom | undefined,
  beforePrevious: Atom | undefined,
): boolean {
  if (atom.open !== '{' || atom.isScript || previous === undefined) return false;
  if (atom.children.length === 0 || atom.children.some(isListMark)) return false;
  switch (previous.kind) {
    case 'command':
      return previous.role === 'greek' || previous.role === 'symbol';
    case 'letters':
      return previous.value.length <= 3 && !takesTwoArguments(previous, beforePrevious);
    case 'number':
    case 'group':
      return !takesTwoArguments(previous, beforePrevious);
    case 'symbol':
      return previous.value === '*' || previous.value === '|';
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

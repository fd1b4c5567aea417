import type { Atom } from './tex-atoms.ts';

const beforeSet = new Set([
  'in',
  'notin',
  'subset',
  'subseteq',
  'supset',
  'to',
  'rightarrow',
  'mapsto',
  'times',
]);

/**
 * Restores `\mathbb{R}` where the shape shows the real numbers: an R with a dimension as its
 * exponent, or an R that something is in or is mapped to.
 */
export function markNumberSets(atoms: readonly Atom[]): Atom[] {
  return atoms.map((atom, index) => {
    if (atom.kind !== 'letters' || atom.value !== 'R' || !isRealSet(atoms, index)) return atom;
    return {
      kind: 'group',
      open: '\\mathbb{',
      close: '}',
      children: [{ kind: 'letters', value: 'R' }],
      isScript: true,
    };
  });
}

function isRealSet(atoms: readonly Atom[], index: number): boolean {
  const before = atoms[index - 1];
  const previous = before?.kind === 'blank' ? atoms[index - 2] : before;
  const next = atoms[index + 1];
  if (previous?.kind === 'command' && previous.role === 'font') return false;
  const isMember = previous?.kind === 'command' && beforeSet.has(previous.name);
  const hasScript = next?.kind === 'symbol' && '^_'.includes(next.value);
  if (next?.kind === 'group' || before?.kind === 'letters') return false;
  if (isMember && previous.name !== 'times') return true;
  return hasScript && next.value === '^' && isDimension(atoms[index + 2]);
}

/** An exponent that counts dimensions; the square of R is mostly a coefficient. */
function isDimension(exponent: Atom | undefined): boolean {
  if (exponent?.kind === 'letters') return /^[a-zDKMNL]$/.test(exponent.value);
  if (exponent?.kind !== 'group') return false;
  return exponent.children.some(
    (child) =>
      (child.kind === 'letters' && /^[a-zDKMNL]$/.test(child.value)) ||
      (child.kind === 'command' && child.name === 'times'),
  );
}

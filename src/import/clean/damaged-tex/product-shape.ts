import type { Piece } from './segmentation.ts';
import { findCommand, functionWords, type Role } from './vocabulary.ts';

/**
 * True for the shapes that the damage makes of a formula that nothing else marks: one or two
 * variables, then commands (`nlog`, `dTlog`, `thetainTheta`), and a capital at the end only where
 * it was the argument of a lost command (`xinR`). Words and names have others: "Tibetan",
 * "Scotland", "anecdote", `PiDL`, `REFinD`.
 */
export function looksLikeProduct(pieces: readonly Piece[]): boolean {
  return pieces.every((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    if (piece.kind === 'letters') return fitsLetters(piece.value, before, after, pieces);
    return fitsCommand(piece.value, before, after, pieces.length);
  });
}

/** Names that are part of no word, so that nothing else must mark them. */
export function isNoWord(name: string): boolean {
  return /^(?:var[a-zA-Z]+|epsilon|forall|infty|subseteq|boldsymbol|.*arrow|.*slant|math[a-z]+)$/.test(
    name,
  );
}

const takesCapital =
  /^(?:in|to|times|subset|subseteq|mapsto|colon|ker|det|dim|Delta|[lg]eq|neq|approx|sim|alpha|beta|gamma|delta|epsilon|kappa|lambda|theta|sigma|omega|mu)$/;

function fitsLetters(
  letters: string,
  before: Piece | undefined,
  after: Piece | undefined,
  pieces: readonly Piece[],
): boolean {
  if (before !== undefined) {
    if (/^[A-Z]$/.test(letters)) return takesCapital.test(before.value);
    return after === undefined && functionWords.has(letters) && letters.length > 2;
  }
  if (/^[A-Za-z]$/.test(letters)) return true;
  // More than one variable stands only before what no word goes on with.
  const endsInCapital = /^[A-Z]/.test(pieces.at(-1)?.value ?? '');
  const isProduct = /^(?:[a-z]{2}|[A-Z]{2,3}|[a-z][A-Z]{1,2})$/.test(letters) && !endsInCapital;
  return isProduct && (/^(?:log|ln)$/.test(after?.value ?? '') || isLongSign(after));
}

function fitsCommand(
  name: string,
  before: Piece | undefined,
  after: Piece | undefined,
  length: number,
): boolean {
  const role = roleOf(name);
  if (role === 'accent' || role === 'font') return after !== undefined && isSymbol(after);
  if (role === 'function') return fitsFunction(name, before, after);
  if (name === 'iota') return before === undefined && after === undefined;
  if (!isOperation(role)) return true;
  if (after === undefined)
    return isLongSign({ kind: 'command', value: name }) || isShortRelation(name, before, length);
  if (/^(?:in|to)$/.test(name)) return leadsToSet(after);
  return isLongSign({ kind: 'command', value: name }) || /^(?:times|circ|subset)$/.test(name);
}

/** At the end of a word: `xin`, `nle`, `thetato`; "chill" and "spine" are none. */
function isShortRelation(name: string, before: Piece | undefined, length: number): boolean {
  if (length > 2) return /^(?:to|times|in)$/.test(name) && (before?.value.length ?? 0) > 3;
  if (name === 'ast' || name === 'colon') return name === 'colon';
  return before?.kind !== 'command' || before.value.length > 3;
}

function fitsFunction(name: string, before: Piece | undefined, after: Piece | undefined): boolean {
  const follower = after && roleOf(after.value);
  if (isOperation(follower)) return false;
  if (follower === 'function' && !/^(?:log|ln|arg|lim)$/.test(name)) return false;
  if (before?.kind === 'letters') return /^(?:log|ln|exp|max|min|sup|inf|cos|sin)$/.test(name);
  return before === undefined || before.value.length > 3 || roleOf(before.value) === 'function';
}

/** A relation or an operation whose name is long enough and no word. */
function isLongSign(piece: Piece | undefined): boolean {
  const command = findCommand(piece?.value ?? '');
  return isOperation(command?.role) && command?.ambiguous === false && command.name.length > 2;
}

/** What has an accent or a font: a letter. */
function isSymbol({ kind, value }: Piece): boolean {
  return (
    kind === 'letters' || roleOf(value) === 'greek' || roleOf(value) === 'font' || value === 'ell'
  );
}

function isOperation(role: Role | undefined): boolean {
  return role === 'relation' || role === 'binary' || role === 'arrow';
}

function leadsToSet({ value }: Piece): boolean {
  return /^(?:[A-Z]|[A-Z][a-z]+|infty|math[a-z]+)$/.test(value);
}

function roleOf(name: string): Role | undefined {
  return findCommand(name)?.role;
}

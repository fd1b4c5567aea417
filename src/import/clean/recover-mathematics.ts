import type { Segment } from '../../mathematics/segment.ts';
import { typeset } from '../../mathematics/to-mathml.ts';
import { groupBrackets } from './damaged-tex/group-brackets.ts';
import { findStretches, type Part } from './damaged-tex/stretches.ts';
import { readAtoms } from './damaged-tex/tex-atoms.ts';
import { firstEvidence, textEvidence } from './damaged-tex/text-evidence.ts';
import { textOf, tokenize } from './damaged-tex/tokens.ts';
import { writeTex } from './damaged-tex/write-tex.ts';

/*
 * What the damage is. The text of Hugging Face's paper pages has its formulas without dollars, and
 * each went through two steps: a command with an argument in braces left its argument alone
 * (`\sqrt{n}` became `n`, `\frac{8}{255}` became `8{255}`, `\tilde{\mathcal{O}}` became
 * `mathcal{O}`, since the first brace that closes counts), then all backslashes went:
 *
 *     at rate $\tilde{\mathcal{O}}(\sqrt{n}\log n)$ for $x\in\mathbb{R}^d$
 *     at rate mathcal{O}(nlog n) for xinR^d
 *
 * What was in the first braces is lost; the names that are left are found again. The rules may be
 * as bold as they are only because a listing of this one format is read by them; other formats
 * keep their TeX.
 *
 * How they are found, one step a file below `damaged-tex/`:
 *
 * 1. `tokens` cuts the text into words, numbers and signs, `group-brackets` nests them.
 * 2. `word-reading` says what a word is in a formula: a variable, a command, commands glued to
 *    letters (`nlog`, taken apart by `segmentation`), or prose. `reading-at` gives it its context.
 * 3. `evidence` weighs how much each item looks like mathematics at its place: a sum of hand-set
 *    weights, one file for each kind of item (`greek-evidence`, `relation-evidence`, …). Most names
 *    are also words ("in", "to", "times", "alpha"), so they need operands, marks or company;
 *    `product-shape` keeps words of letters whole.
 * 4. `stretches` finds the labelling of all items as prose or mathematics with the greatest sum.
 *    That is done twice: what is certain (`text-evidence`) tells what else the text means by "alpha".
 * 5. `tex-atoms` turns a stretch into commands and letters, `fractions` and `number-sets` restore
 *    what shows by its shape, `write-tex` writes the TeX. What the renderer rejects stays prose.
 *
 * `npm run measure:mathematics` tells what a change does to a sample of sentences with true TeX.
 */

/** The segments of a text, and the stretches left as prose because the renderer rejects them. */
export interface Recovery {
  segments: Segment[];
  unparsable: string[];
}

/** No abstract is as long; what comes after in a broken file is not searched at all. */
const longestText = 200_000;

/** Far longer than any abstract; longer input is searched in pieces, in bounded time. */
const windowLength = 20_000;

/** Longer stretches are no formulas of an abstract. */
const longestStretch = 500;

/**
 * Finds the mathematics in a text whose LaTeX a converter destroyed, and restores its commands.
 * Every letter and digit of the text stands in the segments, in order; only backslashes, braces
 * and the commands `\frac` and `\mathbb` are added. Prose comes back as it is.
 */
export function recoverMathematics(text: string): Segment[] {
  return recoverMathematicsWithReport(text).segments;
}

/** As {@link recoverMathematics}, and also reports what looked like mathematics but cannot be set. */
export function recoverMathematicsWithReport(text: string): Recovery {
  const recovery: Recovery = { segments: [], unparsable: [] };
  const searched = text.slice(0, longestText);
  for (const window of cutIntoWindows(searched)) recoverWindow(window, recovery);
  appendText(recovery, text.slice(searched.length));
  return recovery;
}

function recoverWindow(text: string, recovery: Recovery): void {
  const items = groupBrackets(tokenize(text));
  const first = firstEvidence(items);
  const certain = findStretches({ items, isScript: false, evidence: first });
  const evidence = textEvidence(certain, first);
  const parts = findStretches({ items, isScript: false, evidence });
  writeParts(parts, recovery);
}

function writeParts(parts: readonly Part[], recovery: Recovery): void {
  for (const part of parts) {
    if (part.kind === 'group') {
      appendText(recovery, part.group.open);
      writeParts(part.parts, recovery);
      appendText(recovery, part.group.close);
    } else if (part.kind === 'stretch') {
      writeStretch(part, recovery);
    } else if (part.item.kind === 'formula') {
      writeFormula(part.item.value, recovery);
    } else {
      appendText(recovery, textOf(part.item));
    }
  }
}

function writeStretch(part: Extract<Part, { kind: 'stretch' }>, recovery: Recovery): void {
  const source = part.level.items.slice(part.from, part.to).map(textOf).join('');
  const tex =
    source.length > longestStretch ? '' : writeTex(readAtoms(part.level, part.from, part.to));
  if (/[\\^_{]/.test(tex)) writeChecked(source, tex, recovery);
  else appendText(recovery, source);
}

/** Mathematics that was marked all along only changes its marks. */
function writeFormula(source: string, recovery: Recovery): void {
  const width = source.startsWith('$') && !source.startsWith('$$') ? 1 : 2;
  writeChecked(source, source.slice(width, -width).trim(), recovery);
}

function writeChecked(source: string, tex: string, recovery: Recovery): void {
  const last = recovery.segments.at(-1);
  if (last?.kind === 'math') {
    // Two formulas side by side become one: `$a$$b$` would be read as something else.
    const needsBlank = /\\[A-Za-z]+$/.test(last.value) && /^[A-Za-z]/.test(tex);
    const joined = `${last.value}${needsBlank ? ' ' : ''}${tex}`;
    if (canBeSet(joined)) {
      last.value = joined;
      return;
    }
  } else if (canBeSet(tex)) {
    recovery.segments.push({ kind: 'math', value: tex });
    return;
  }
  recovery.unparsable.push(source);
  appendText(recovery, source);
}

function appendText({ segments }: Recovery, value: string): void {
  const last = segments.at(-1);
  if (last?.kind === 'text') last.value += value;
  else if (value !== '') segments.push({ kind: 'text', value });
}

/** True when the site's renderer can set the TeX; what it cannot must not be marked as such. */
function canBeSet(tex: string): boolean {
  return tex !== '' && 'mathml' in typeset(tex);
}

/** Cuts a text into pieces of bounded length, at blanks where there are any. */
function* cutIntoWindows(text: string): Generator<string> {
  let start = 0;
  while (text.length - start > windowLength) {
    const blank = text.lastIndexOf(' ', start + windowLength);
    let end = blank > start + windowLength / 2 ? blank : start + windowLength;
    // A character of two code units must not be cut in half.
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}

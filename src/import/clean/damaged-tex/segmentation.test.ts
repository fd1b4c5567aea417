import { describe, expect, it } from 'vitest';
import { noContext, segmentWord } from './segmentation.ts';

const inFormula = { ...noContext, setFollows: true, operandFollows: true, bracketFollows: true };

function segmented(word: string): string | undefined {
  return segmentWord(word, inFormula)
    ?.map(({ kind, value }) => (kind === 'command' ? `\\${value}` : value))
    .join(' ');
}

describe('segmentWord', () => {
  it.each([
    ['nlog', 'n \\log'],
    ['mloglog', 'm \\log \\log'],
    ['Oleft', 'O \\left'],
    ['mright', 'm \\right'],
    ['nLvarepsilon', 'nL \\varepsilon'],
    ['CinR', 'C \\in R'],
    ['xin', 'x \\in'],
    ['Ssubseteq', 'S \\subseteq'],
    ['nleq', 'n \\leq'],
    ['Phicirc', '\\Phi \\circ'],
    ['widetildeTheta', '\\widetilde \\Theta'],
    ['thetainTheta', '\\theta \\in \\Theta'],
    ['ntoinfty', 'n \\to \\infty'],
    ['simN', '\\sim N'],
    ['minbig', '\\min \\big'],
  ])('%s', (word, expected) => {
    expect(segmented(word)).toBe(expected);
  });

  it('puts no two relations side by side', () => {
    expect(segmented('hinge')).not.toBe('h \\in \\ge');
  });

  it('reads a last `in` as a relation only before a set', () => {
    expect(segmentWord('xin', noContext)).toBeUndefined();
  });

  it('does not search words that no formula has', () => {
    expect(segmentWord('alpha'.repeat(100))).toBeUndefined();
  });
});

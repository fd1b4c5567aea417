import { evidenceRange } from '../../schema/claim.ts';
import type { Result } from '../../schema/result.ts';
import { lostBounds } from '../claim-words/bounds.ts';
import { claimWordsOf } from '../claim-words/claim-words.ts';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { readNumbers, valuesIn } from '../numbers.ts';
import { evidenceText } from './claims.ts';

/** The words for bounds that records have; they are compared with evidence in the same language. */
const words = claimWordsOf('en');

/** Each result of a page points at words of its abstract that have its value. */
export function checkResults({ papers }: Collection): Finding[] {
  return papers.flatMap((paper) =>
    (paper.data.results ?? []).flatMap((result, index) => {
      const stands = evidenceRange(paper.body, paper.abstract, result.evidence);
      return stands ? strangeValue(paper, result, index) : [lostEvidence(paper, result, index)];
    }),
  );
}

function lostEvidence(paper: PaperFile, { evidence }: Result, index: number): Finding {
  return atValue(paper, ['results', index, 'evidence'], {
    rule: 'result-evidence',
    what: `“${evidence.slice(0, 40)} …” does not stand in the abstract`,
    why: 'a result is what the abstract reports, and others build on it',
    fix: 'copy the words that have the value from the abstract of this file, with their marks',
  });
}

function strangeValue(paper: PaperFile, result: Result, index: number): Finding[] {
  const { value, bound = '', evidence } = result;
  const at = (what: string, why: string, fix: string) =>
    atValue(paper, ['results', index, 'value'], { rule: 'result-value', what, why, fix });
  const known = valuesIn(evidence);
  const strange = readNumbers(value).filter(({ values }) => !values.some((one) => known.has(one)));
  if (strange.length > 0) {
    const fix = 'take the value from there, or point at the words that have it';
    return [at(`the record says ${value}, its evidence does not`, 'it is a copy', fix)];
  }
  // The ends of a range are no bounds, and a quantity can be an average by its name.
  const isRange = /\d\s*[–-]\s*\d/.test(value);
  const said = `${result.quantity}, ${result.conditions ?? ''}: ${bound} ${value}`;
  const bounds = words && !isRange ? lostBounds(said, evidenceText(evidence), words) : [];
  const lost = bounds.find(({ number }) => number.index >= said.length - value.length);
  if (!lost) return [];
  return [
    at(
      `the evidence says “${lost.bound} ${lost.number.written}”, the record ${value}`,
      'a bound or an average is not the value',
      `add bound: ${lost.bound}, or the word for it that the schema has`,
    ),
  ];
}

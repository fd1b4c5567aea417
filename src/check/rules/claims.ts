import { plainText } from '../../render/plain-text.ts';
import type { Claim } from '../../schema/claim.ts';
import { parseMarkdown } from '../../schema/markdown.ts';
import { lostBounds } from '../claim-words/bounds.ts';
import { type ClaimWords, claimWordsOf, phrasePattern } from '../claim-words/claim-words.ts';
import { atValue, type Collection, type PaperFile, shownText } from '../collection.ts';
import { lostEvidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { readNumbers, valuesIn } from '../numbers.ts';

/** Each claim of a page points at words of its abstract that carry it. */
export function checkClaims({ papers, site, languageOf }: Collection): Finding[] {
  const expected = site?.language ?? 'en';
  return papers.flatMap((paper) => {
    const { claims, summary, language } = paper.data;
    if (!claims) return [];
    const words = claimWordsOf(language ?? languageOf(shownText(paper)) ?? expected);
    return [
      ...(summary === undefined ? [] : [twofold(paper)]),
      ...claims.flatMap((claim, index) => [
        ...strangeEvidence(paper, claim, index),
        ...strangeNumbers(paper, claim, index, words),
        ...(words ? strangeKind(paper, claim, index, words) : []),
      ]),
    ];
  });
}

function twofold(paper: PaperFile): Finding {
  return atValue(paper, ['summary'], {
    rule: 'claim-evidence',
    what: 'a summary beside claims',
    why: 'the claims are the summary, and nobody would see this one',
    fix: 'make claims of what they leave out, and remove the key summary',
  });
}

function strangeEvidence(paper: PaperFile, { evidence }: Claim, index: number): Finding[] {
  const lost = lostEvidence(paper, evidence);
  if (!lost) return [];
  return [
    atValue(
      paper,
      ['claims', index, 'evidence'],
      {
        rule: 'claim-evidence',
        what: lost.what,
        why: 'evidence is shown in the abstract, at its place',
        fix: 'copy the words that carry the claim from the abstract of this file, with their marks',
      },
      lost.start,
    ),
  ];
}

function strangeNumbers(
  paper: PaperFile,
  { text, evidence }: Claim,
  index: number,
  words: ClaimWords | undefined,
): Finding[] {
  const known = valuesIn(evidence);
  const at = (place: number, what: string, why: string, fix: string) =>
    atValue(paper, ['claims', index, 'text'], { rule: 'claim-numbers', what, why, fix }, place);
  const strange = readNumbers(text)
    .filter(({ values }) => !values.some((value) => known.has(value)))
    .map(({ written, index: place }) =>
      at(
        place,
        `the claim says ${written}, its evidence does not`,
        'every number of a claim stands in its evidence',
        'take the number from there, or point at the words that have it',
      ),
    );
  if (!words) return strange;
  const bounds = lostBounds(text, evidenceText(evidence), words);
  return [
    ...strange,
    ...bounds.map(({ number: { written, index: place }, bound }) =>
      at(
        place,
        `the evidence says “${bound} ${written}”, the claim ${written}`,
        'a bound or an average is not the value',
        `write “${bound} ${written}”`,
      ),
    ),
  ];
}

/** A bound of an algorithm, as `O(n)` or `\widetilde{\Omega}(n)`. */
const asymptotic = /(?<![A-Za-z])(?:[OΘΩ]|Omega|Theta)\b[}]*(?:\\[a-z]+)?\s*[({]/u;

/** What came out and what was proved is told by a verb, of a finding by a number, of a proof by a bound. */
function strangeKind(
  paper: PaperFile,
  { kind, evidence }: Claim,
  index: number,
  { findings, proofs }: ClaimWords,
): Finding[] {
  if (kind !== 'finds' && kind !== 'proves') return [];
  if (evidence.match(phrasePattern(kind === 'finds' ? findings : proofs))) return [];
  if ((kind === 'finds' ? /\d/ : asymptotic).test(evidence)) return [];
  const said = kind === 'finds' ? 'that something was found' : 'of a proof';
  return [
    atValue(paper, ['claims', index, 'kind'], {
      rule: 'claim-kind',
      what: `${kind}, and no word of its evidence speaks ${said}`,
      why: 'what authors aim at or propose is not yet what came out',
      fix: 'write does, or point at the words that say it',
    }),
  ];
}

/** Evidence without markup, as a reader sees it. */
export function evidenceText(evidence: string): string {
  return plainText(parseMarkdown(evidence));
}

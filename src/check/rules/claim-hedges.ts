import { type ClaimWords, claimWordsOf, phrasePattern } from '../claim-words/claim-words.ts';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { type Statement, statementsOf } from '../statements.ts';
import { isInOwnLanguage, tellingWords } from '../telling-words.ts';
import { evidenceText } from './claims.ts';

/** So many words behind a hedge are what it is about. */
const about = 3;

/**
 * A claim is as careful as its evidence: a word that hedges or narrows what the claim says stands in
 * it too, or one that does as much.
 */
export function checkClaimHedges(collection: Collection): Finding[] {
  const language = collection.site?.language ?? 'en';
  const words = claimWordsOf(language);
  if (!words) return [];
  const lostHedge = hedgeReader(words, language);
  const lostScope = scopeReader(collection.pack.scopeWords);
  return collection.papers.flatMap((paper) => {
    if (!paper.data.claims || !isInOwnLanguage(paper, collection)) return [];
    return statementsOf(paper).flatMap((statement): Finding[] => {
      const lost = lostHedge(statement) ?? lostScope(statement);
      return lost === undefined ? [] : [finding(paper, statement, lost)];
    });
  });
}

function finding(paper: PaperFile, { path }: Statement, lost: string): Finding {
  return atValue(paper, path, {
    rule: 'hedge',
    what: `the evidence says this with “${lost}”, the claim without`,
    why: 'what may be so, or is so for a part, is not what is so',
    fix: `say it as carefully, for example with “${lost}”, or point at shorter evidence`,
    note: true,
  });
}

/** Finds a hedge of the evidence whose next words are words of the claim, which has no hedge itself. */
function hedgeReader({ hedges, scopes, careful, certain }: ClaimWords, language: string) {
  const hedge = phrasePattern([...hedges, ...scopes]);
  const noHedge = phrasePattern(certain);
  const any = phrasePattern([...hedges, ...scopes, ...careful]);
  return ({ text, claim }: Statement): string | undefined => {
    if (!claim || text.match(any)) return undefined;
    const said = new Set(tellingWords(text, language));
    const evidence = evidenceText(claim.evidence).replace(noHedge, ' ');
    for (const { 0: word, index } of evidence.matchAll(hedge)) {
      const [rest] = sentencesOf(evidence.slice(index + word.length), language);
      const next = tellingWords(rest?.text ?? '', language).slice(0, about);
      if (next.filter((one) => said.has(one)).length > next.length / 2) return word;
    }
    return undefined;
  };
}

/** Finds what narrows a result of the field and stands in the evidence of a result alone. */
function scopeReader(scopeWords: string[]) {
  const scopes = scopeWords.map((phrase) => phrasePattern([phrase]));
  return ({ text, claim }: Statement): string | undefined => {
    if (claim?.kind !== 'finds' && claim?.kind !== 'proves') return undefined;
    const evidence = evidenceText(claim.evidence);
    for (const scope of scopes) {
      const [found] = evidence.match(scope) ?? [];
      if (found !== undefined && !text.match(scope)) return found;
    }
    return undefined;
  };
}

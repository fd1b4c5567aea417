import { summaryOf } from '../../schema/claim.ts';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { tellingWords, wordsOfPaper } from '../telling-words.ts';

/**
 * A summary tells what the abstract tells: so many of its words stand in title or abstract. Of some
 * hundred summaries that people wrote the furthest from its abstract has .54.
 */
const fewestKnown = 0.5;

/** Summaries and search phrases are about what title and abstract are about. */
export function checkOwnWords(collection: Collection): Finding[] {
  const language = collection.site?.language ?? 'en';
  return collection.papers.flatMap((paper) => {
    const known = wordsOfPaper(paper, collection);
    if (!known) return [];
    return [...strangeSummary(paper, known, language), ...strangePhrases(paper, known, language)];
  });
}

function strangeSummary(paper: PaperFile, known: Set<string>, language: string): Finding[] {
  const words = tellingWords(summaryOf(paper.data) ?? '', language);
  const shared = words.filter((word) => known.has(word)).length;
  if (words.length === 0 || shared / words.length >= fewestKnown) return [];
  return [
    atValue(paper, [paper.data.claims ? 'claims' : 'summary'], {
      rule: 'own-words',
      what: `${shared} of the ${words.length} telling words stand in title or abstract`,
      why: 'a summary says what the abstract says, and nothing else',
      fix: 'write it closer to the abstract; if that is in another language, say so with language:',
    }),
  ];
}

function strangePhrases(paper: PaperFile, known: Set<string>, language: string): Finding[] {
  return (paper.data.search ?? []).flatMap((phrase, index): Finding[] => {
    if (tellingWords(phrase, language).some((word) => known.has(word))) return [];
    return [
      atValue(paper, ['search', index], {
        rule: 'own-words',
        what: `“${phrase}” has no word of title or abstract`,
        why: 'nothing shows that it is about this paper',
        fix: 'keep at least one of their words in it',
      }),
    ];
  });
}

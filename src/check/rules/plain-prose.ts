import { claimWordsOf, phrasePattern } from '../claim-words/claim-words.ts';
import { atValue, type Collection, frontMatterTexts } from '../collection.ts';
import type { Finding } from '../finding.ts';
import { statementsOf } from '../statements.ts';

/** What is no prose: an address of the web or of mail, an element of HTML, markup of Markdown. */
const noProse =
  /(?:[a-z][a-z\d+.-]*:)?\/\/\S+|\b(?:javascript|mailto|data):\S+|\bwww\.\S+|\S+@\S+\.\S+|\b[\w-]{2,}(?:\.[\w-]{2,})*\.(?:com|org|net|io|ai|dev|app|info|ru|xyz)\b|<\/?[a-z!][^\n]*|\]\(|!?\[[^\]]*\]\[|[*_]{2}|`|^\s*(?:[#>|-]|\d+[.)])\s|\n/im;

/** What in a text is no plain prose about a paper: links, markup, talk to a reader. */
export function proseProblem(text: string, language: string): string | undefined {
  return findProblem(text, language)?.[0].trim();
}

/** Summaries and search phrases are sentences and phrases, without links, markup or talk. */
export function checkPlainProse({ papers, site }: Collection): Finding[] {
  return papers.flatMap((paper) => {
    const { search } = paper.data;
    return [...statementsOf(paper), ...frontMatterTexts({ search })].flatMap(
      ({ path, text }): Finding[] => {
        const found = findProblem(text, site?.language ?? 'en');
        if (!found) return [];
        return [
          atValue(
            paper,
            path,
            {
              rule: 'plain-prose',
              what: `“${found[0].trim() || '⏎'}” in ${path[0]}`,
              why: 'it holds plain prose about the paper: no links, no markup, no talk to a reader',
              fix: 'take it away, or say it in words',
            },
            found.index,
          ),
        ];
      },
    );
  });
}

function findProblem(text: string, language: string): RegExpMatchArray | undefined {
  const words = claimWordsOf(language);
  const [talk] = words ? text.matchAll(phrasePattern(words.address)) : [];
  return noProse.exec(text) ?? talk;
}

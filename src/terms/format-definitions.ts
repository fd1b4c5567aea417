import type { AcceptedDefinitions } from './accept-definitions-fs.ts';
import type { ProposedTerm } from './propose-definitions.ts';

/** Proposed terms for a person: what each is, where it is defined, and how many papers say it. */
export function formatDefinitions(terms: ProposedTerm[]): string {
  const lines = terms.flatMap(({ slug, term, short, papers, definedIn, meaning, otherwise }) => [
    `${term} (${short}): ${papers.length} papers · ${slug}`,
    ...(otherwise.length > 0 ? [`  ${short} also stands for ${otherwise.join(', ')}`] : []),
    ...(meaning === undefined ? [] : [`  meaning: ${meaning}`]),
    `  ${definedIn.paper}: ${definedIn.sentence}`,
  ]);
  return [
    ...lines,
    `proposed: ${terms.length === 1 ? 'one term' : `${terms.length} terms`}`,
    ...(terms.length > 0
      ? [
          'npm run glossary -- --accept [TERM…] writes them; edit glossary.yml and thesaurus.yml then',
        ]
      : []),
  ].join('\n');
}

/** So many names stand in a line; `--propose --json` has them all. */
const mostNamed = 8;

function some(names: string[]): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What accepting did. */
export function formatAccepted(
  { written, left, same }: AcceptedDefinitions,
  content: string,
): string {
  return [
    ...written.map((slug) => `${content}/glossary.yml: ${slug}`),
    `written: ${written.length} terms; ${same.length} abbreviations that search takes for their terms`,
    ...(left.length > 0
      ? [`no abstract says in a sentence what these are; explain them by hand: ${some(left)}`]
      : []),
  ].join('\n');
}

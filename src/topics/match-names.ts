import { countTerms, type TopicPaper } from './paper-terms.ts';

/**
 * Gives each name to the part whose papers have its words more often than the other parts' papers,
 * the clearest first.
 * @param parts as many as there are names.
 * @returns for each part its name.
 */
export function matchNames(names: string[], parts: TopicPaper[][]): string[] {
  const termsOf = (title: string) => [
    ...countTerms({ slug: '', title, abstract: '-', keywords: [] }).keys(),
  ];
  const papers = parts.map((part) => part.map((paper) => countTerms(paper)));
  const share = (part: number, term: string) => {
    const own = papers[part] ?? [];
    return own.filter((counts) => counts.has(term)).length / Math.max(1, own.length);
  };
  const wishes = names.flatMap((name, at) =>
    parts.map((_, part) => {
      const worth = termsOf(name).reduce((sum, term) => {
        const others = parts.map((_part, other) => (other === part ? 0 : share(other, term)));
        return sum + share(part, term) - Math.max(...others);
      }, 0);
      return { at, part, worth };
    }),
  );
  wishes.sort((a, b) => b.worth - a.worth || a.at - b.at || a.part - b.part);
  const found: (string | undefined)[] = parts.map(() => undefined);
  const given = new Set<number>();
  for (const { at, part } of wishes) {
    if (given.has(at) || found[part] !== undefined) continue;
    given.add(at);
    found[part] = names[at];
  }
  return found.map((name) => name ?? '');
}

import { compareText } from '../../schema/problem.ts';
import { candidatePairs, type Pair } from './candidate-pairs.ts';
import { areApart } from './same-work.ts';
import type { Work } from './work.ts';

/** Strength of a pair that shares an identifier. */
const byIdentifier = 4;

/**
 * Groups records of one work; the order of the records does not matter.
 *
 * Records that share an identifier are one work. Then titles join groups, first where they say
 * most, and never two groups of which any two records contradict. A record that fits two works
 * which are not one, as one of a common title without author and year does, joins neither.
 */
export function groupWorks(works: Work[]): Work[][] {
  const copies = sortedCopies(works);
  const distinct = copies.map(([first]) => first);
  const groupOf = new Map(distinct.map((work) => [work, [work]]));
  const pairs = candidatePairs(distinct);
  for (const strength of [byIdentifier, 3, 2, 1]) {
    for (const { a, b } of linksOf(pairs, strength, groupOf)) {
      const [group, other] = [groupOf.get(a), groupOf.get(b)];
      if (!group || !other || group === other) continue;
      if (strength < byIdentifier && conflict(group, other)) continue;
      group.push(...other);
      for (const work of other) groupOf.set(work, group);
    }
  }
  const all = new Map(copies.map((equal) => [equal[0], equal]));
  return [...new Set(groupOf.values())].map((group) =>
    group.flatMap((work) => all.get(work) ?? []),
  );
}

/** Works in an order of their own; those of which the same is known stand together. */
function sortedCopies(works: Work[]): [Work, ...Work[]][] {
  const copies = new Map<string, [Work, ...Work[]]>();
  for (const work of works) {
    const known = JSON.stringify(work);
    const equal = copies.get(known);
    if (equal) equal.push(work);
    else copies.set(known, [work]);
  }
  return [...copies].sort(([a], [b]) => compareText(a, b)).map(([, equal]) => equal);
}

/**
 * The pairs that join two groups as these are now. Of a group that is linked to two which conflict,
 * nobody knows to which it belongs: it is linked to neither.
 */
function linksOf(pairs: Pair[], strength: number, groupOf: Map<Work, Work[]>): Pair[] {
  const neighbours = new Map<Work[], Set<Work[]>>();
  const links = pairs.flatMap((pair) => {
    const [group, other] = [groupOf.get(pair.a), groupOf.get(pair.b)];
    if (strengthOf(pair) !== strength || !group || !other || group === other) return [];
    if (strength < byIdentifier && conflict(group, other)) return [];
    addTo(neighbours, group, other);
    addTo(neighbours, other, group);
    return [{ pair, group, other }];
  });
  if (strength === byIdentifier) return links.map(({ pair }) => pair);
  const tears = (group: Work[], other: Work[]) =>
    [...(neighbours.get(group) ?? [])].some((third) => third !== other && conflict(third, other));
  return links
    .filter(({ group, other }) => !tears(group, other) && !tears(other, group))
    .map(({ pair }) => pair);
}

function strengthOf({ judgement }: Pair): number {
  return judgement.verdict === 'same' ? judgement.strength : 0;
}

function addTo(map: Map<Work[], Set<Work[]>>, group: Work[], other: Work[]): void {
  const groups = map.get(group);
  if (groups) groups.add(other);
  else map.set(group, new Set([other]));
}

/** Whether any two records of two groups cannot be one work. */
function conflict(group: Work[], other: Work[]): boolean {
  return group.some((a) => other.some((b) => areApart(a, b)));
}

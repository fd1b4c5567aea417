import type { Phrase, PhraseTable } from './phrase-table.ts';
import type { TellingPhrase } from './telling-phrases.ts';

/** The phrases that name a topic, the one that says most first. */
export interface TopicName {
  /** One phrase, or two where one is not enough; numbers of phrases. */
  title: number[];
  /** The phrases that say what the topic is about, those of the title first. */
  main: number[];
}

/** A phrase of fewer papers names no topic. */
const fewestShare = 0.06;
/** A phrase of so many of the papers names a topic alone. */
const enoughShare = 0.45;
/** What more of all papers have is what the collection is about: “memory” among papers on memory. */
const mostOfAll = 0.4;
/** A second phrase says at least so much as the first. */
const leastSecond = 0.6;
/** And covers at least such a share of the papers that the first leaves out. */
const leastAdded = 0.12;
/** Shorter words stand in others by chance. */
const shortestPart = 6;
const mostMain = 8;
const mostCandidates = 60;
/** A word gives way to a longer phrase with it that so many of its papers have. */
const longerShare = 0.35;

/**
 * Names topics, no two alike: each phrase, and each phrase that holds it or is held by it, names one.
 * @param candidates for each topic its telling phrases.
 * @param members for each topic its papers.
 * @param barred terms of phrases that name something else already.
 */
export function nameTopics(
  { phrases, inPapers }: PhraseTable,
  candidates: TellingPhrase[][],
  members: number[][],
  barred: ReadonlySet<string> = new Set(),
): TopicName[] {
  const papersOf = (topic: number, phrase: number) =>
    new Set((members[topic] ?? []).filter((paper) => inPapers[paper]?.includes(phrase)));
  const sizes = members.map(({ length }) => length);
  const usable = candidates.map((found, topic) => {
    const fewest = Math.max(2, fewestShare * (sizes[topic] ?? 0));
    const free = found.filter(({ phrase }) => !barred.has(phrases[phrase]?.terms.join(' ') ?? ''));
    const isOfSome = ({ phrase }: TellingPhrase) =>
      (phrases[phrase]?.spread ?? 0) <= mostOfAll * inPapers.length;
    const enough = free.filter(({ papers }) => papers >= fewest);
    const choices = [enough.filter(isOfSome), free.filter(isOfSome), enough, free];
    const some = choices.find(({ length }) => length > 0) ?? [];
    return withoutParts(phrases, some).slice(0, mostCandidates);
  });
  const firsts = chooseFirsts(phrases, usable);
  const taken = firsts.filter((phrase) => phrase !== undefined);
  return usable.map((found, topic) => {
    // Where all are taken or near what is, another one is better than a number.
    const other = found.find(({ phrase }) => !taken.includes(phrase)) ?? found[0];
    const first = firsts[topic] ?? other?.phrase;
    if (first === undefined) return { title: [], main: [] };
    if (firsts[topic] === undefined) taken.push(first);
    const covered = papersOf(topic, first);
    const best = found.find(({ phrase }) => phrase === first)?.score ?? 0;
    const rest = found.filter(({ phrase }) => !overlap(phrases[first], phrases[phrase]));
    const title = [longer(phrases, first, found, covered.size)];
    if (covered.size < enoughShare * (sizes[topic] ?? 0)) {
      const second = rest
        .filter(
          ({ phrase, score }) =>
            score >= leastSecond * best &&
            !taken.some((other) => holdEachOther(phrases[other], phrases[phrase])),
        )
        .map(({ phrase, score }) => {
          const added = [...papersOf(topic, phrase)].filter((paper) => !covered.has(paper)).length;
          const share = added / Math.max(1, sizes[topic] ?? 1);
          return { phrase, share, worth: score * Math.sqrt(share) };
        })
        .filter(({ share }) => share >= leastAdded)
        .sort((a, b) => b.worth - a.worth || a.phrase - b.phrase)[0];
      if (second) {
        title.push(second.phrase);
        taken.push(second.phrase);
      }
    }
    return { title, main: mainPhrases(phrases, title, found) };
  });
}

/** Gives each topic its best phrase; where two want the same, it goes to the one it says more of. */
function chooseFirsts(phrases: Phrase[], candidates: TellingPhrase[][]): (number | undefined)[] {
  const firsts: (number | undefined)[] = candidates.map(() => undefined);
  const wishes = candidates
    .flatMap((found, topic) =>
      found.map(({ phrase, score }) => ({
        topic,
        phrase,
        score,
        share: score / (found[0]?.score ?? 1),
      })),
    )
    .sort(
      (a, b) =>
        b.share * Math.sqrt(b.score) - a.share * Math.sqrt(a.score) ||
        a.topic - b.topic ||
        a.phrase - b.phrase,
    );
  for (const { topic, phrase } of wishes) {
    if (firsts[topic] !== undefined) continue;
    const isFree = firsts.every(
      (other) => other === undefined || !areAlike(phrases[other], phrases[phrase]),
    );
    if (isFree) firsts[topic] = phrase;
  }
  return firsts;
}

/** “Adversarial attacks” says more than “attacks”, even where not all of the papers put it so. */
function longer(phrases: Phrase[], first: number, found: TellingPhrase[], sums: number): number {
  if (phrases[first]?.terms.length !== 1) return first;
  const better = found.find(
    ({ phrase, papers }) => holds(phrases[phrase], phrases[first]) && papers >= longerShare * sums,
  );
  return better?.phrase ?? first;
}

/** Leaves out phrases that hardly stand anywhere but in a longer one: “graph neural” of “graph neural networks”. */
function withoutParts(phrases: Phrase[], found: TellingPhrase[]): TellingPhrase[] {
  return found.filter(
    ({ phrase, papers }) =>
      !found.some(
        (other) =>
          other.phrase !== phrase &&
          holds(phrases[other.phrase], phrases[phrase]) &&
          other.papers >= 0.7 * papers,
      ),
  );
}

function mainPhrases(phrases: Phrase[], title: number[], found: TellingPhrase[]): number[] {
  const main = [...title];
  for (const { phrase } of found) {
    if (main.length >= mostMain) break;
    if (main.some((other) => holdEachOther(phrases[other], phrases[phrase]))) continue;
    main.push(phrase);
  }
  return main;
}

function holds(long: Phrase | undefined, short: Phrase | undefined): boolean {
  if (!long || !short || long.terms.length <= short.terms.length) return false;
  return ` ${long.terms.join(' ')} `.includes(` ${short.terms.join(' ')} `);
}

/** Whether a phrase is too near a name that is taken: “memory” beside “working memory”, not the other way round. */
function areAlike(taken: Phrase | undefined, phrase: Phrase | undefined): boolean {
  if (!taken || !phrase) return false;
  const isWord = taken.terms.length === 1 && phrase.terms.length > 1;
  return !isWord && holdEachOther(taken, phrase);
}

/** Whether two phrases are one, or one has all words of the other. */
export function holdEachOther(a: Phrase | undefined, b: Phrase | undefined): boolean {
  if (!a || !b) return false;
  const [short, long] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  return short.terms.every((term) => long.terms.includes(term));
}

/** Whether two phrases have a word in common, or one has a compound of the other's. */
function overlap(a: Phrase | undefined, b: Phrase | undefined): boolean {
  return (
    a?.terms.some((term) => b?.terms.some((other) => isPart(term, other) || isPart(other, term))) ??
    false
  );
}

function isPart(part: string, word: string): boolean {
  return word.startsWith(part) || (part.length >= shortestPart && word.includes(part));
}

import { type AbbreviationUse, abbreviationUses } from '../text/abbreviation-meaning.ts';
import type { NameCues } from './cues.ts';
import { isMarkedWord, nameAtStart } from './name-shape.ts';
import { nameSpots, startOfWord } from './name-spots.ts';

/** What tells that a paper introduces a name. */
export type NameSign =
  | 'title'
  | 'proposed'
  | 'uncertain'
  | 'apposed'
  | 'called'
  | 'abbreviated'
  | 'code';

export interface SignedName {
  name: string;
  sign: NameSign;
}

/** A name given in plain words: “dubbed proximal matching”. */
const plainWords = /^(?:\p{L}[\p{L}\p{N}-]*)(?: \p{L}[\p{L}\p{N}-]*){0,2}(?=[,.;)]|$)/u;
/** A name in lower case that its hyphens make one: “erase-and-check, the first …”. */
const hyphened = /^\p{Ll}+(?:-\p{Ll}+)+(?=,\s(?:an?|the)\s)/u;
const secondName = /^ and (?=[\p{Lu}\p{N}])/u;

/** The names that one sentence brings, with what tells so. */
export function namesInSentence(sentence: string, title: string, cues: NameCues): SignedName[] {
  const isInTitle = (words: string) => title.toLowerCase().includes(words.toLowerCase());
  const names: SignedName[] = [];
  const short = abbreviationUses(sentence);
  /** Takes the name at a place; for the long form of an abbreviation the short one. */
  const take = (at: number, sign: NameSign) => {
    const text = sentence.slice(at);
    const name = nameAtStart(text) ?? (sign === 'proposed' ? hyphened.exec(text)?.[0] : undefined);
    if (name === undefined) {
      const plain = sign === 'called' ? plainWords.exec(text)?.[0] : undefined;
      if (plain !== undefined && isInTitle(plain)) names.push({ name: plain, sign: 'called' });
      return;
    }
    const end = at + name.length + (/^["“‘«„']/.test(text) ? 2 : 0);
    const abbreviation = short.find((use) => use.start <= end && use.end > at);
    if (abbreviation && (abbreviation.short !== name || abbreviation.start < at)) {
      const isWhole = !/^\s\p{Lu}/u.test(sentence.slice(abbreviation.end));
      if (abbreviation.start === at && isWhole) names.push({ name: abbreviation.short, sign });
      return;
    }
    const after = sentence.slice(end);
    if (/^\s\([^)]*\)\s\p{Lu}/u.test(after)) return;
    const second = secondName.exec(after);
    if (second) take(end + second[0].length, sign);
    const isPlain = !isMarkedWord(name.split(' ')[0] ?? '') && !name.includes(' ');
    if (end === at + name.length) {
      if (!second && !cues.following.test(after)) return;
      if (sign === 'apposed' && isPlain) return;
    }
    names.push({ name, sign });
  };
  /** “We introduce the Curse of Depth, …”: a whole phrase where the title has it too. */
  const takeWithArticle = (at: number) => {
    const text = sentence.slice(at);
    const whole = plainWords.exec(text)?.[0];
    if (whole?.includes(' ') && isInTitle(whole)) names.push({ name: whole, sign: 'proposed' });
    else take(at, /^[^\s,]+,\s/.test(text) ? 'proposed' : 'uncertain');
  };
  const spots = nameSpots(sentence, cues);
  for (const { at, kind, before } of spots) {
    if (kind === 'apposed') take(at, 'apposed');
    else if (before === 'article') takeWithArticle(at);
    else take(at, before === 'nothing' ? 'proposed' : 'uncertain');
  }
  const proposals = [...sentence.matchAll(cues.proposing)];
  const first = proposals[0]?.index ?? sentence.length;
  for (const cue of [cues.calling, cues.calledSoBefore]) {
    for (const match of sentence.matchAll(cue)) {
      if (cue === cues.calledSoBefore && match.index < first) continue;
      const start = startOfWord(sentence, match.index + match[0].length);
      take(start + (cues.definite.exec(sentence.slice(start))?.[0].length ?? 0), 'called');
    }
  }
  for (const use of short) {
    const before = proposals.findLast(({ index }) => index < use.start);
    if (!before || isDescription(use, sentence.slice(use.end), cues)) continue;
    const between = sentence.slice(before.index + before[0].length, use.start);
    if (!cues.leadingOn.test(between)) names.push({ name: use.short, sign: 'abbreviated' });
  }
  for (const { 0: word, index } of sentence.matchAll(
    /(?<![\p{L}\p{N}-])[\p{L}\p{N}][\p{L}\p{N}+-]*/gu,
  )) {
    if (cues.callingAfter.test(sentence.slice(index + word.length))) {
      names.push({ name: word, sign: 'called' });
    }
  }
  return names;
}

/** Whether an abbreviation only describes what follows: “a lookup table (LUT)-based method”. */
function isDescription({ long }: AbbreviationUse, after: string, cues: NameCues): boolean {
  if (/^(?:\s\p{Lu}|-)/u.test(after)) return true;
  return !/\p{Lu}/u.test(long) && !cues.following.test(after);
}

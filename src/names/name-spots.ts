import type { NameCues } from './cues.ts';
import { isMarkedWord, nameAtStart } from './name-shape.ts';

/** A place in a sentence where the name of what is proposed may stand. */
export interface NameSpot {
  at: number;
  /** `object`: right behind “we propose”; `apposed`: behind a noun that it names, or a comma. */
  kind: 'object' | 'apposed';
  /** What stands before it: nothing, an article, or “our proposed”, where it may be an adjective. */
  before: 'nothing' | 'article' | 'proposed';
}

/** Longest way from “we propose” to a name. */
const objectLength = 220;

/** Where a name may stand in apposition: “a new dataset, Foo, which …”, “a method (Foo)”. */
const apposition = /(?:,? alongside|,| -{1,2}| –| —| \()\s*(?=["“]?[\p{L}\p{N}])/gu;
const afterApposed = /^["”']?\s*(?:[,.;)]|$| [-–] | which| that| is\b)/;

/** Where the items of a list begin. */
const listItem = /(?::|;(?: and)?|(?<![\p{L}\p{N}])i{1,3}\)|\(\d\))\s+(?=\p{L})/gu;
const afterItem = /^,\s(?:an?|which|the|ein|eine)\s/;

/** The places at which the names of what a sentence proposes may stand. */
export function nameSpots(sentence: string, cues: NameCues): NameSpot[] {
  const spots: NameSpot[] = [];
  for (const match of sentence.matchAll(cues.proposing)) {
    const start = startOfWord(sentence, match.index + match[0].length);
    const object = sentence.slice(start, start + objectLength);
    const article = cues.definite.exec(object)?.[0].length ?? 0;
    if (!cues.indefinite.test(object)) {
      const isOurs = /^(?:our|the) (?:proposed|resulting)$/i.test(match[0]);
      const before = isOurs ? 'proposed' : article > 0 ? 'article' : 'nothing';
      spots.push({ at: start + article, kind: 'object', before });
    }
    const limit = cues.leadingOn.exec(object)?.index ?? object.length;
    const add = (offset: number) =>
      spots.push({ at: start + offset, kind: 'apposed', before: 'nothing' });
    for (const noun of object.matchAll(cues.nouns)) {
      if (noun.index < limit) add(noun.index + noun[0].length);
    }
    for (const sign of object.matchAll(apposition)) {
      const offset = sign.index + sign[0].length;
      const isBracketed = sign[0].includes('(');
      const isNear = sign.index <= limit || sign[0].includes('alongside');
      if (!isNear || !isNameUntil(object.slice(offset), afterApposed, true)) continue;
      // What stands in brackets is a name where it is one word, and no abbreviation.
      if (!isBracketed || /^[^\s)]+\)(?!\s\p{Lu})/u.test(object.slice(offset))) add(offset);
    }
    for (const item of object.matchAll(listItem)) {
      const offset = item.index + item[0].length;
      if (isNameUntil(object.slice(offset), afterItem, false)) add(offset);
    }
  }
  return spots;
}

/** Where the next word begins. */
export function startOfWord(text: string, from: number): number {
  return from + (/^[\s:]*/.exec(text.slice(from))?.[0].length ?? 0);
}

function isNameUntil(text: string, end: RegExp, mustBeMarked: boolean): boolean {
  const name = nameAtStart(text);
  if (name === undefined || !end.test(text.slice(name.length))) return false;
  return !mustBeMarked || isMarkedWord(name.split(' ')[0] ?? '');
}

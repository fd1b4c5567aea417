import { abbreviationUses } from '../text/abbreviation-meaning.ts';
import { nameCuesOf } from './cues.ts';
import { isCapital, isMarkedWord, nameKey } from './name-shape.ts';
import { type NameSign, namesInSentence } from './names-in-sentence.ts';

/** A name that a paper seems to introduce. */
export interface FoundName {
  name: string;
  signs: NameSign[];
  /** The sentence that says so, or the title. */
  sentence: string;
}

/** The texts of a paper in which names are looked for. */
export interface NamedPaper {
  title: string;
  /** Sentences of its abstract. */
  sentences: string[];
  language: string;
  /** Address of its code. */
  code?: string | undefined;
}

/** As many as a page may have. */
const mostNames = 4;

const repository = /https?:\/\/(?:www\.)?(?:github|gitlab)\.(?:com|org)\/[^\s/]+\/[^\s/,;)]+/g;

/**
 * Finds the names that a paper introduces, in the order in which they come: what stands before a
 * colon of the title, and what the abstract proposes, calls or abbreviates. What only one uncertain
 * sign speaks for is left out.
 */
export function findNames(paper: NamedPaper): FoundName[] {
  const found = new Map<string, FoundName>();
  const add = (name: string, sign: NameSign, sentence: string) => {
    const clean = name.replace(/[.,;:]+$|['’]s$/g, '').trim();
    if (nameKey(clean).length < 2 || !/\p{L}/u.test(clean)) return;
    const known = found.get(nameKey(clean));
    if (!known) found.set(nameKey(clean), { name: clean, signs: [sign], sentence });
    else if (!known.signs.includes(sign)) known.signs.push(sign);
  };
  const { title, sentences, language, code = '' } = paper;
  const short = sentences.flatMap((sentence) => abbreviationUses(sentence));
  const titled = nameBeforeColon(title);
  if (titled !== undefined) {
    // “Branch-Train-Merge” of a title is BTM in the abstract.
    const use = short.find(({ long }) => nameKey(long) === nameKey(titled));
    add(use?.short ?? titled, 'title', title);
  }
  const cues = nameCuesOf(language);
  if (cues) {
    for (const sentence of sentences) {
      for (const { name, sign } of namesInSentence(sentence, title, cues))
        add(name, sign, sentence);
    }
  }
  for (const address of [code, ...sentences.flatMap((text) => text.match(repository) ?? [])]) {
    const last =
      address
        .replace(/[/.]+$|\.git$/g, '')
        .split('/')
        .at(-1) ?? '';
    const known = found.get(nameKey(last));
    if (known && !known.signs.includes('code')) known.signs.push('code');
  }
  const text = sentences.join(' ');
  return [...found.values()].filter((name) => isSure(name, text)).slice(0, mostNames);
}

function isSure({ name, signs }: FoundName, abstract: string): boolean {
  const [sign, another] = signs;
  if (another !== undefined) return true;
  const uses = abstract.split(name).length - 1;
  if (sign === 'title') return uses > 0 || /^\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\p{N})/u.test(name);
  return sign !== 'uncertain';
}

/** “Foo” of “Foo: a way to bar”. */
function nameBeforeColon(title: string): string | undefined {
  const before = /^["“']?([^:]{2,40}?)["”']?\s*(?::| [–—-]{1,2} )\s*\S/u.exec(title)?.[1];
  if (before === undefined) return undefined;
  const inBrackets = /^[^()]+\(([^()\s]+)\)$/.exec(before)?.[1];
  if (inBrackets !== undefined) return inBrackets;
  const words = before.split(/\s+/);
  const isName = words.some((word) => isCapital(word) || isMarkedWord(word));
  if (words.length > 3 || (words.length > 1 && !isName)) return undefined;
  return before.replace(/^The (?=\p{Lu})/u, '');
}

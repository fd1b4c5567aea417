import { asciiWords } from '../text/ascii.ts';

/** Heading of what begins with no letter. */
export const otherLetter = '0–9';

/** Heading of Chinese characters where readers have no alphabet to look them up by. */
const characters = '漢字';

/** The first consonants of Korean syllables, as their letters are written alone. */
const consonants = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const firstConsonant = 0x1100;

/** What stands under one letter of an index. */
export interface LetterGroup<Item> {
  letter: string;
  /** Anchor of the letter; never that of an entry, which has no underscore. */
  anchor: string;
  items: Item[];
}

/**
 * Makes a function that tells the letter under which readers of a language look a word up: É under E
 * in French, Ö under O in German and by itself in Swedish, Chinese in China by its sound in Latin
 * letters, Korean by its first consonant, other alphabets by their own letters.
 */
export function indexLetterOf(language: string): (text: string) => string {
  // Whether two letters are one, as the language sees it.
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const bySound = new Intl.Locale(language).language === 'zh';
  return (text) => {
    const first = [...text.normalize('NFC')][0] ?? '';
    if (!/\p{L}/u.test(first)) return plainLetter(first) ?? otherLetter;
    if (/\p{Script=Han}/u.test(first)) {
      const sound = bySound ? asciiWords(first)[0]?.charAt(0).toUpperCase() : undefined;
      return sound ?? characters;
    }
    const base = [...first.normalize('NFKD')][0] ?? first;
    const consonant = consonants[(base.codePointAt(0) ?? 0) - firstConsonant];
    if (consonant) return consonant;
    const upper = first.toUpperCase();
    const upperBase = base.toUpperCase();
    return compare(upper, upperBase) === 0 ? upperBase : upper;
  };
}

/** The plain letter that a letter-like sign stands for, as ℓ or 𝕊. */
function plainLetter(sign: string): string | undefined {
  const plain = sign.normalize('NFKD').charAt(0).toUpperCase();
  return plain >= 'A' && plain <= 'Z' ? plain : undefined;
}

/** Divides what is in order already; digits and signs come before the letters. */
export function groupByLetter<Item>(
  items: Item[],
  textOf: (item: Item) => string,
  language: string,
): LetterGroup<Item>[] {
  const letterOf = indexLetterOf(language);
  const { compare } = new Intl.Collator(language);
  const groups = Map.groupBy(items, (item) => letterOf(textOf(item)));
  return [...groups]
    .map(([letter, members]) => ({ letter, anchor: letterAnchor(letter), items: members }))
    .sort((a, b) => rank(a.letter) - rank(b.letter) || compare(a.letter, b.letter));
}

function letterAnchor(letter: string): string {
  return letter === otherLetter ? '_other' : `_${letter.toLowerCase()}`;
}

function rank(letter: string): number {
  if (letter === otherLetter) return 0;
  return letter === characters ? 2 : 1;
}

const consonant = '[^aeiou]';
const vowel = '[aeiouy]';
const consonants = `${consonant}[^aeiouy]*`;
const vowels = `${vowel}[aeiou]*`;

/** Porter's measure m of what precedes a suffix: how often a vowel run is followed by a consonant run. */
const measure0 = new RegExp(`^(?:${consonants})?${vowels}${consonants}`);
const measure1 = new RegExp(`^(?:${consonants})?${vowels}${consonants}(?:${vowels})?$`);
const measure2 = new RegExp(`^(?:${consonants})?${vowels}${consonants}${vowels}${consonants}`);
const hasVowel = new RegExp(`^(?:${consonants})?${vowel}`);
const shortWord = new RegExp(`^${consonants}${vowel}[^aeiouwxy]$`);

const step2: [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['biliti', 'ble'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['entli', 'ent'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['iser', 'ize'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['eli', 'e'],
];
const step3: [string, string][] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const step4 =
  /^(.+?)(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ise|al|er|ic|ou|(?<=[st])ion)$/;

/** Gives the stem under which the forms of a folded word meet. */
export type Stem = (word: string) => string;

const known = new Map<string, string>();

/**
 * The stem under which the forms of an English word meet: `quantized`, `quantizing` and
 * `quantization` are one. Porter's algorithm, https://tartarus.org/martin/PorterStemmer/, with
 * British spellings taken as American ones. Words with digits or signs are left alone.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let result = known.get(word);
  if (result === undefined) {
    result = porter(word);
    known.set(word, result);
  }
  return result;
}

function porter(original: string): string {
  const startsWithY = original.startsWith('y');
  let word = startsWithY ? `Y${original.slice(1)}` : original;
  word = plural(word);
  word = participle(word);
  if (/y$/.test(word) && hasVowel.test(word.slice(0, -1))) word = `${word.slice(0, -1)}i`;
  word = replaceSuffix(word, step2);
  word = replaceSuffix(word, step3);
  const long = step4.exec(word)?.[1];
  if (long !== undefined && measure2.test(long)) word = long;
  word = finalE(word);
  return startsWithY ? `y${word.slice(1)}` : word;
}

function plural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function participle(word: string): string {
  if (word.endsWith('eed')) return measure0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const base = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  if (base === undefined || !hasVowel.test(base)) return word;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/is$/.test(base) && measure0.test(base.slice(0, -2))) return `${base.slice(0, -1)}ze`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return shortWord.test(base) ? `${base}e` : base;
}

function replaceSuffix(word: string, table: [string, string][]): string {
  for (const [suffix, replacement] of table) {
    if (!word.endsWith(suffix)) continue;
    const base = word.slice(0, -suffix.length);
    return measure0.test(base) ? base + replacement : word;
  }
  return word;
}

function finalE(word: string): string {
  let result = word;
  if (result.endsWith('e')) {
    const base = result.slice(0, -1);
    if (measure2.test(base) || (measure1.test(base) && !shortWord.test(base))) result = base;
  }
  return result.endsWith('ll') && measure2.test(result) ? result.slice(0, -1) : result;
}

/**
 * Stems words of another language as well as English ones: papers of a collection are in its own
 * language and in English, and nobody says in which a query is.
 * @param own stems words of that language.
 */
export function stemBoth(own: Stem): Stem {
  const stems = new Map<string, string>();
  return (word) => {
    let result = stems.get(word);
    if (result === undefined) {
      const english = stem(word);
      // What has digits or signs in it is a name.
      result = /^\p{L}{3,}$/u.test(english) ? own(english) || english : english;
      stems.set(word, result);
    }
    return result;
  };
}

/** Makes a test of whether a word is one of some words, in any inflection. Upper case is another word. */
export function anyInflectionOf(words: Iterable<string>): (word: string) => boolean {
  const stems = new Set([...words].map(stem));
  return (word) => stems.has(stem(word));
}

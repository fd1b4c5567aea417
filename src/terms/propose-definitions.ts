import { nameKey } from '../names/name-shape.ts';
import { abbreviationUses } from '../text/abbreviation-meaning.ts';
import { asciiWords } from '../text/ascii.ts';
import { termKey } from './key-terms.ts';

/** A paper in whose abstract terms may be defined. */
export interface DefiningPaper {
  slug: string;
  title: string;
  sentences: string[];
  /** Names that it introduces: they are no terms of the field. */
  names: readonly string[];
}

/** A term that abstracts define, to be reviewed. */
export interface ProposedTerm {
  slug: string;
  /** In full, as most abstracts write it. */
  term: string;
  short: string;
  /** Papers that say the term or its abbreviation. */
  papers: string[];
  /** Where it is defined. */
  definedIn: { paper: string; sentence: string };
  /** What a sentence says that it is, where one does. */
  meaning?: string | undefined;
  /** Other things for which papers here use the same abbreviation. */
  otherwise: string[];
}

/** A term of one paper explains nothing to the readers of others. */
const fewestPapers = 2;

interface Definition {
  short: string;
  forms: Map<string, number>;
  sentences: { paper: string; sentence: string }[];
}

/**
 * Proposes terms that abstracts define by an abbreviation, those of most papers first.
 * @param known terms, forms and abbreviations that the glossary has.
 */
export function proposeDefinitions(
  papers: DefiningPaper[],
  known: readonly string[],
): ProposedTerm[] {
  const definitions = readDefinitions(papers, new Set(known.map(termKey)));
  const uses = papersByTerm(papers, definitions);
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  const longForms = Map.groupBy(definitions.values(), ({ short }) => short);
  const taken = new Set<string>();
  return [...definitions]
    .map(([key, definition]) => ({ key, definition, found: uses.get(key) ?? [] }))
    .filter(({ found }) => found.length >= fewestPapers)
    .sort((a, b) => b.found.length - a.found.length || (a.key < b.key ? -1 : 1))
    .flatMap(({ definition, found }): ProposedTerm[] => {
      const { short, forms, sentences } = definition;
      const term = usualForm(forms);
      const slug = asciiWords(term).join('-');
      const [first] = sentences;
      if (!first || slug === '' || taken.has(slug)) return [];
      taken.add(slug);
      const others = (longForms.get(short) ?? []).filter((other) => other !== definition);
      return [
        {
          slug,
          term,
          short,
          papers: found,
          definedIn: first,
          meaning: meaningOf(
            term,
            short,
            found.flatMap((paper) => bySlug.get(paper) ?? []),
          ),
          otherwise: others.map((other) => usualForm(other.forms)),
        },
      ];
    });
}

function readDefinitions(papers: DefiningPaper[], known: Set<string>): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const { slug, sentences, names } of papers) {
    const own = new Set(names.map(nameKey));
    for (const sentence of sentences) {
      for (const use of abbreviationUses(sentence)) {
        const short = use.short.replace(/(?<=\p{Lu})s$/u, '');
        const long = use.long.replace(/^["“'‘(]+|["”'’,]+$/gu, '').replace(/\s+/g, ' ');
        const isName = own.has(nameKey(use.short)) || own.has(nameKey(long));
        const key = `${short} ${termKey(long)}`;
        if (isName || known.has(termKey(short)) || known.has(termKey(long))) continue;
        const definition: Definition = definitions.get(key) ?? {
          short,
          forms: new Map(),
          sentences: [],
        };
        const isTitle = isTitleCase(long);
        const form = isTitle ? long.toLowerCase() : long;
        // Where every word has a capital, none tells a name.
        definition.forms.set(form, (definition.forms.get(form) ?? 0) + (isTitle ? 0.1 : 1));
        definition.sentences.push({ paper: slug, sentence });
        definitions.set(key, definition);
      }
    }
  }
  return definitions;
}

/** Which papers say each term: the long form, or the abbreviation where it has one meaning here. */
function papersByTerm(
  papers: DefiningPaper[],
  definitions: Map<string, Definition>,
): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const [key, { short }] of definitions) {
    meanings.set(short, [...(meanings.get(short) ?? []), key]);
  }
  const byLong = new Map(
    [...definitions.keys()].map((key) => [key.slice(key.indexOf(' ') + 1), key]),
  );
  const longest = Math.max(0, ...[...byLong.keys()].map((long) => long.split(' ').length));
  const uses = new Map<string, string[]>();
  for (const { slug, title, sentences } of papers) {
    const text = [title, ...sentences].join(' · ');
    const found = new Set<string>();
    for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+-]*/gu)) {
      const keys = meanings.get(word.replace(/(?<=\p{Lu})s$/u, '')) ?? [];
      if (keys.length === 1 && keys[0] !== undefined) found.add(keys[0]);
    }
    const words = termKey(text).split(' ');
    for (let at = 0; at < words.length; at++) {
      for (let length = 2; length <= longest; length++) {
        const key = byLong.get(words.slice(at, at + length).join(' '));
        if (key !== undefined) found.add(key);
      }
    }
    for (const key of found) uses.set(key, [...(uses.get(key) ?? []), slug]);
  }
  return uses;
}

/** “A way to bar” of a sentence “Foo (F) is a way to bar.”, where an abstract has one. */
function meaningOf(term: string, short: string, papers: DefiningPaper[]): string | undefined {
  const names = [short, term].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const definition = new RegExp(
    `(?:^|, )(?:the )?(?:${names.join('|')})s?(?: \\([^()]*\\))? (?:is|are|refers to) (?=an? |the )([^.;]{20,240})\\.$`,
    'iu',
  );
  for (const { sentences } of papers) {
    for (const sentence of sentences) {
      const meaning = definition.exec(sentence)?.[1];
      if (meaning) return `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`;
    }
  }
  return undefined;
}

/** Whether a capital stands at each longer word of a long form, or only at its first. */
function isTitleCase(long: string): boolean {
  const [first = '', ...words] = long.split(/[\s-]/).filter((word) => word.length > 3);
  return words.length === 0
    ? /^\p{Lu}\p{Ll}/u.test(first)
    : words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word));
}

function usualForm(forms: Map<string, number>): string {
  const [best] = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

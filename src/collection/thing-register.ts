import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { PaperFrontMatter } from '../schema/paper.ts';
import type { ThingFile } from '../schema/thing.ts';
import { termFinder } from './glossary-finder.ts';
import { nameSlug } from './name-slug.ts';

/** A method, dataset, model or the like that papers have to do with. */
export interface Thing {
  /** End of its address, `/terms/<slug>/`. */
  slug: string;
  /** As people say it; `$…$` is mathematics. */
  name: string;
  kind: string | undefined;
  /** All names under which it stands in texts, its own first, as plain text. */
  forms: string[];
  /** What its file says; things that a paper of the collection introduces can do without. */
  file: ThingFile | undefined;
  /** Slug of the paper that introduces it. */
  introducedBy: string | undefined;
}

/** All things that a collection knows. */
export interface ThingRegister {
  all: Thing[];
  /** The thing that a name stands for, in any spelling that differs in case and signs alone. */
  named(name: string): Thing | undefined;
  /**
   * Those whose names stand in a text, each once, in their order.
   * @param whole text that it is part of, which may say what its abbreviations mean.
   */
  foundIn(text: string, whole?: string): Thing[];
}

/** What is read of papers to know what they introduce. */
export interface IntroducingPaper {
  slug: string;
  introduces: PaperFrontMatter['introduces'];
}

/**
 * Joins the files of things and the names that papers introduce into one register: a name that a
 * file has is that of the file's thing.
 */
export function thingRegister(
  files: readonly { slug: string; data: ThingFile }[],
  glossary: readonly GlossaryTerm[],
  papers: readonly IntroducingPaper[],
): ThingRegister {
  const terms = new Map(glossary.map((term) => [term.slug, term]));
  const filed = files.map(({ slug, data }): Thing => {
    const forms = namesOf(data, terms.get(data.term ?? '')).map(plainName);
    return { slug, name: data.name, kind: data.kind, forms, file: data, introducedBy: undefined };
  });
  const introduced: Thing[] = [];
  const byKey = new Map<string, Thing>();
  const enter = (thing: Thing, keys: string[]) => {
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, thing);
  };
  for (const thing of filed) enter(thing, ownForms(thing).map(spelling));
  const slugs = new Set(filed.map(({ slug }) => slug));
  for (const { slug: paper, introduces } of papers) {
    for (const { name, kind } of introduces ?? []) {
      const known = byKey.get(spelling(plainName(name)));
      // What another work brought is another thing of the same name.
      if (known && known.file?.work === undefined) {
        known.introducedBy ??= paper;
        continue;
      }
      const forms = [plainName(name)];
      const slug = freeSlug(nameKey(name), slugs);
      const thing = { slug, name, kind, forms, file: undefined, introducedBy: paper };
      introduced.push(thing);
      enter(thing, forms.map(spelling));
    }
  }
  const all = [...filed, ...introduced];
  for (const thing of all) {
    enter(thing, [thing.slug, ...(thing.file?.aliases ?? []), ...thing.forms.map(spelling)]);
  }
  // What differs in signs alone, such as a plus, may be another thing: that comes last.
  for (const thing of all) enter(thing, thing.forms.map(nameKey));
  const find = termFinder([
    ...filed.map((thing) => ({ thing, forms: ownForms(thing), meant: thing.forms })),
    ...introduced.map((thing) => ({ thing, forms: thing.forms })),
    ...filed.map((thing) => ({ thing, forms: thing.forms })),
  ]);
  return {
    all,
    named: (name) => byKey.get(spelling(plainName(name))) ?? byKey.get(nameKey(name)),
    foundIn: (text, whole) => [...new Set(find(text, whole).map(({ term }) => term.thing))],
  };
}

/** The names that the file of a thing gives, without the forms of the glossary. */
function ownForms({ file, forms }: Thing): string[] {
  return file ? [file.name, ...(file.also ?? [])].map(plainName) : forms;
}

/** The name of a thing, its further ones, and the forms of the term that explains it. */
export function namesOf(file: ThingFile, term: GlossaryTerm | undefined): string[] {
  return [...new Set([file.name, ...(file.also ?? []), ...(term?.forms ?? [])])];
}

/** What spellings of a name have in common. */
export function nameKey(name: string): string {
  return nameSlug(parseTitle(name));
}

function plainName(name: string): string {
  return segmentsToText(parseTitle(name));
}

/** A name whatever its case, accents, hyphens and blanks; other signs tell names apart. */
function spelling(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ');
}

function freeSlug(base: string, taken: Set<string>): string {
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  taken.add(slug);
  return slug;
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { abstractSentences, languageOfText } from '../gist/gist.ts';
import { writeChanges } from '../import/write/content-changes-fs.ts';
import { withLock } from '../import/write/lock-fs.ts';
import { readPages } from '../import/write/read-content-fs.ts';
import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import { type GlossaryTerm, glossaryTermSchema, meaningLimit } from '../schema/glossary.ts';
import type { Problem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { thesaurusSchema } from '../schema/thesaurus.ts';
import { type ProposedTerm, proposeDefinitions } from './propose-definitions.ts';

/** What is proposed for the glossary. */
export interface DefinitionsReport {
  terms: ProposedTerm[];
  problems: Problem[];
}

/** What was written. */
export interface AcceptedDefinitions extends DefinitionsReport {
  /** Slugs of terms that the glossary has now, and of those that only a person can explain. */
  written: string[];
  left: string[];
  /** Abbreviations and terms that search takes for one another now. */
  same: string[][];
}

const glossaryFile = 'glossary.yml';
const thesaurusFile = 'thesaurus.yml';

/**
 * Proposes terms that the abstracts of a content folder define and its glossary lacks.
 * @throws ExpectedError where the glossary cannot be read.
 */
export async function readProposedDefinitions(content: string): Promise<DefinitionsReport> {
  const glossary = await readList(content, glossaryFile, z.array(glossaryTermSchema));
  const { pages, problems } = await readPages(content);
  const papers = pages.map(({ slug, data, abstract }) => {
    const title = segmentsToText(parseTitle(data.title));
    const language = data.language ?? languageOfText(`${title} ${abstract}`);
    return {
      slug,
      title,
      sentences: abstractSentences(abstract, language).map(segmentsToText),
      names: (data.introduces ?? []).map(({ name }) => name),
    };
  });
  const known = glossary.data.flatMap(({ term, short, forms }) => [
    term,
    ...forms,
    ...(short ?? []),
  ]);
  return { terms: proposeDefinitions(papers, known), problems };
}

/**
 * Adds proposed terms to the glossary, and their abbreviations, where they stand for one thing, to
 * the thesaurus, by which search takes one for the other. What stands in both files stays as it is.
 * A term of which no sentence says what it is waits for a person to explain it.
 * @param slugs of the terms to take; all where there are none.
 * @throws ExpectedError where nothing is proposed by a name that is given, or a file cannot be read.
 */
export async function acceptDefinitions(
  content: string,
  slugs: string[],
): Promise<AcceptedDefinitions> {
  return withLock(content, async () => {
    const { terms, problems } = await readProposedDefinitions(content);
    const unknown = slugs.find((slug) => !terms.some((term) => term.slug === slug));
    if (unknown !== undefined) {
      throw new ExpectedError(
        `glossary: “${unknown}” is not proposed · nothing was written · --propose lists what is`,
      );
    }
    const wanted = terms.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
    const entries = wanted.flatMap((term) => entryOf(term) ?? []);
    const written = entries.map(({ slug }) => slug);
    const glossary = await readList(content, glossaryFile, z.array(glossaryTermSchema));
    const thesaurus = await readList(content, thesaurusFile, thesaurusSchema);
    const groups = wanted
      .filter(({ otherwise }) => otherwise.length === 0)
      .map(({ term, short }) => [short, term])
      .filter(
        (group) => !thesaurus.data.some((known) => group.every((word) => known.includes(word))),
      );
    const writes = [
      ...(entries.length > 0 ? [{ path: glossaryFile, text: append(glossary.text, entries) }] : []),
      ...(groups.length > 0 ? [{ path: thesaurusFile, text: append(thesaurus.text, groups) }] : []),
    ];
    await writeChanges(content, { writes, moves: [], removals: [] });
    const left = wanted.map(({ slug }) => slug).filter((slug) => !written.includes(slug));
    return { terms: wanted, problems, written, same: groups, left };
  });
}

/** A term as the glossary has it; undefined where nothing says what it is, or not in short. */
function entryOf({ slug, term, short, meaning }: ProposedTerm): GlossaryTerm | undefined {
  if (meaning === undefined || meaning.length > meaningLimit) return undefined;
  const title = term.charAt(0).toUpperCase() + term.slice(1);
  const { data } = glossaryTermSchema.safeParse({
    term: title,
    slug,
    short,
    forms: [term, short],
    meaning,
    see: [],
    topics: [],
  });
  return data;
}

/** A list in YAML with more items at its end; comments and all else in it stay. */
function append(text: string, items: unknown[]): string {
  const more = stringify(items, { lineWidth: 0 });
  const isEmpty = /^\s*(?:\[\s*\]\s*)?$/.test(text);
  return isEmpty ? more : `${text.trimEnd()}\n${more}`;
}

async function readList<Schema extends z.ZodType<unknown[]>>(
  content: string,
  name: string,
  schema: Schema,
): Promise<{ text: string; data: z.infer<Schema> }> {
  const file = join(content, name);
  const text = existsSync(file) ? await readFile(file, 'utf8') : '[]\n';
  const { data, problems } = readYaml(file, text, schema);
  if (data !== undefined) return { text, data };
  const [first] = problems;
  throw new ExpectedError(
    `${file}:${first?.line ?? 1}: ${first?.what} · nothing was written · ${first?.fix}`,
  );
}

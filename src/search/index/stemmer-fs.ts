import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Stem, stemBoth } from '../../text/stem.ts';

/** What stems the words of a language, and the program by which browsers do the same. */
export interface Stemmer {
  stem: Stem;
  /** File of the program in the folder of the index, named after its content. */
  file: string;
  program: string;
}

/**
 * The Snowball stemmer of a language, https://snowballstem.org; undefined where there is none, and
 * for English, which search stems by itself.
 * @param language BCP 47 tag.
 */
export async function readStemmer(language: string): Promise<Stemmer | undefined> {
  const tag = new Intl.Locale(language).language;
  // The library calls languages by their English names.
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag)?.split(' ')[0] ?? tag;
  if (tag === 'en') return undefined;
  try {
    const address = import.meta.resolve(`@orama/stemmers/${name.toLowerCase()}`);
    const { stemmer }: { stemmer: Stem } = await import(address);
    const program = readFileSync(fileURLToPath(address), 'utf8').replace(
      /\n?\/\/# source.*\s*$/,
      '',
    );
    const mark = createHash('sha256').update(program).digest('hex').slice(0, 10);
    return { stem: stemBoth(stemmer), file: `stemmer-${mark}.js`, program };
  } catch (error) {
    if (isUnknownModule(error)) return undefined;
    throw error;
  }
}

function isUnknownModule(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' || code === 'ERR_MODULE_NOT_FOUND';
}

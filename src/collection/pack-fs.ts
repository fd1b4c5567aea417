import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { engineFile } from '../build/engine.ts';
import { ContentError } from '../schema/expected-error.ts';
import { type FieldPack, packFiles, packSchemas, plainPack } from '../schema/pack.ts';
import type { Problem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { decodeUtf8 } from '../schema/utf8.ts';
import { didYouMean } from '../text/nearest.ts';

/** A field pack, and everything in its files that nobody can use. */
export interface PackReading {
  pack: FieldPack;
  problems: Problem[];
}

/** Where a pack is: beside `site.yml` where its name is a path, else among those of the engine. */
export function packFolder(content: string, name: string): string {
  return name.startsWith('./') ? join(content, name) : engineFile(join('packs', name));
}

/**
 * Reads the field pack that `site.yml` names. In place of files that it does not have, or that
 * cannot be read, stands what holds without a pack.
 * @param content the content folder.
 */
export function readPack(content: string, name: string | undefined): PackReading {
  if (name === undefined) return { pack: plainPack, problems: [] };
  const folder = packFolder(content, name);
  if (!existsSync(folder)) return { pack: plainPack, problems: [noPack(content, name)] };
  const shown = name.startsWith('./') ? folder : relative(process.cwd(), folder);
  const problems = unknownFiles(folder, shown);
  const read = <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    absent: z.infer<Schema>,
  ): z.infer<Schema> => {
    if (!existsSync(join(folder, file))) return absent;
    const found = readFile(join(folder, file), join(shown, file), schema);
    problems.push(...found.problems);
    return found.data ?? absent;
  };
  const word = (part: 'properNouns' | 'commonWords' | 'vagueWords') =>
    read(packFiles[part], packSchemas[part], []);
  const pack = {
    venues: read(packFiles.venues, packSchemas.venues, plainPack.venues),
    properNouns: word('properNouns'),
    commonWords: word('commonWords'),
    vagueWords: word('vagueWords'),
    scopeWords: read(packFiles.scopeWords, packSchemas.scopeWords, []),
    translations: read(packFiles.translations, packSchemas.translations, plainPack.translations),
    links: read(packFiles.links, packSchemas.links, plainPack.links),
    limits: read(packFiles.limits, packSchemas.limits, plainPack.limits),
  };
  return { pack, problems };
}

/** The pack for a site. @throws ContentError naming every problem in its files. */
export function requirePack(content: string, name: string | undefined): FieldPack {
  const { pack, problems } = readPack(content, name);
  if (problems.length > 0) throw new ContentError(problems);
  return pack;
}

function readFile<Schema extends z.ZodType>(
  path: string,
  file: string,
  schema: Schema,
): { data?: z.infer<Schema>; problems: Problem[] } {
  const read = decodeUtf8(readFileSync(path));
  if ('problem' in read) return { problems: [{ file, ...read.problem }] };
  const { data, problems, unknownKeys } = readYaml(file, read.text, schema);
  return { ...(data !== undefined && { data }), problems: [...problems, ...unknownKeys] };
}

/** Nobody would notice that a file with a misspelt name is not read. */
function unknownFiles(folder: string, shown: string): Problem[] {
  const known = Object.values(packFiles);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml') && !known.includes(name))
    .map((name) => ({
      file: join(shown, name),
      line: 1,
      column: 1,
      rule: 'file-name',
      what: `no file of a field pack${didYouMean(name, known)}`,
      why: `a pack has ${known.join(', ')}, and nothing else is read`,
      fix: 'rename it, or move it elsewhere',
    }));
}

function noPack(content: string, name: string): Problem {
  const file = join(content, 'site.yml');
  const before = /^pack:/m.exec(readFileSync(file, 'utf8'))?.index ?? 0;
  const packs = readdirSync(engineFile('packs')).join(', ');
  return {
    file,
    line: readFileSync(file, 'utf8').slice(0, before).split('\n').length,
    column: 1,
    rule: 'schema',
    what: `pack: there is no pack ${name}`,
    why: `it is a folder beside site.yml (./pack), or one that the engine has: ${packs}`,
    fix: 'correct the name, or leave the line out: all works without a pack, only plainer',
  };
}

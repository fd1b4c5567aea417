import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { siteDigests } from '../support/site-digests.ts';
import { buildSite } from '../support/small-site.ts';
import { kitchenFiles } from './collections.ts';

/*
 * What a build takes from an earlier one has to be what it would have made itself. A few collections
 * are tried each time; `BUILD_RUNS=30 npx vitest run --project engine tests/engine/warm-build.test.ts`
 * tries others.
 */
const runs = process.env.BUILD_RUNS;

const folder = '.cache/test-warm-build';
const content = join(folder, 'content');

type Files = Record<string, string>;

/** Chooses one of some things; a collection has few, so any number will do. */
type Pick = (things: string[]) => string;

const papersOf = (files: Files) =>
  Object.keys(files).filter((path) => path.startsWith('papers/') && path.endsWith('.md'));

function change(files: Files, path: string, edit: (text: string) => string): Files {
  return { ...files, [path]: edit(files[path] ?? '') };
}

function move(files: Files, from: string, to: string): Files {
  const { [from]: text = '', ...others } = files;
  return { ...others, [to]: text };
}

/** What people do to a collection between two builds. */
const edits: Record<string, (files: Files, pick: Pick) => Files> = {
  text: (files, pick) =>
    change(files, pick(papersOf(files)), (text) => {
      const [head = '', ...sections] = text.split(/(?=^## )/m);
      const said = 'Brine and sourdough were compared by weight, $w \\le 2$.';
      return [`${head.trimEnd()} ${said}\n\n`, ...sections].join('');
    }),
  title: (files, pick) =>
    change(files, pick(papersOf(files)), (text) =>
      text.replace(/^title: .*$/m, 'title: A crock of another kind'),
    ),
  phrases: (files, pick) =>
    change(files, pick(papersOf(files)), (text) =>
      /^search:/m.test(text) ? text : text.replace(/^title: /m, 'search: [salty jars]\ntitle: '),
    ),
  moved: (files, pick) => {
    const path = pick(papersOf(files));
    return move(files, path, path.replace(/^papers\/[^/]+/, `papers/${pick(topics)}`));
  },
  added: (files, pick) => {
    const number = Object.keys(files).length;
    const page = `---\ntitle: Salt in jar ${number}\npublished: 2024-05\n---\n\nSalt keeps jar ${number} from rotting, as brine does. See [bread](../../topics/bread.md).\n`;
    return { ...files, [`papers/${pick(topics)}/salt-in-jar-${number}.md`]: page };
  },
  deleted: (files, pick) => {
    const { [pick(papersOf(files))]: _gone, ...others } = files;
    return others;
  },
  renamed: (files, pick) => {
    const path = pick(papersOf(files));
    return move(files, path, path.replace(/\.md$/, '-anew.md'));
  },
  meaning: (files) =>
    change(files, 'glossary.yml', (text) => text.replace('Water with', 'Clear water with')),
  term: (files) =>
    change(files, 'glossary.yml', (text) => text.replace(/^- term: Water activity[\s\S]*$/m, '')),
  topic: (files, pick) =>
    change(files, `topics/${pick(topics)}.md`, (text) =>
      text.replace(/^title: (.*)$/m, 'title: $1 anew'),
    ),
  settings: (files) =>
    change(files, 'site.yml', (text) => text.replace('Kitchen Shelf', 'Shelves')),
  words: (files) => ({ ...files, 'texts.yml': 'paper.abstract: What it says\n' }),
};

const topics = ['fermentation', 'bread', 'preserving'];

function writeContent(files: Files): void {
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

const siteOf = (name: string) => join(folder, name, 'site');

function build(name: string): Promise<void> {
  return buildSite({
    CONTENT_DIR: content,
    OUT_DIR: siteOf(name),
    CACHE_DIR: join(folder, name, 'cache'),
  });
}

/** What people do to a built site, which the next build has to mend. */
function meddle(name: string, number: number): void {
  const site = siteOf(name);
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') || path.endsWith('.pf_fragment'))
    .sort();
  const pick = (step: number) => join(site, pages[(number * step) % pages.length] ?? '');
  appendFileSync(pick(1), 'Brine');
  rmSync(pick(7), { force: true });
  mkdirSync(join(site, 'papers/left-over'), { recursive: true });
  writeFileSync(join(site, 'papers/left-over/index.html'), 'Left over');
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a build after edits makes the same site as a first build, byte for byte', async () => {
  rmSync(folder, { recursive: true, force: true });
  let files = kitchenFiles();
  writeContent(files);
  await build('warm');
  const done = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(1000)), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(done, fc.nat(1000), async (changes, number) => {
      // One collection that goes on changing: each build has what the last one left.
      for (const [name, number] of changes) {
        const pick: Pick = (things) => things[number % things.length] ?? '';
        files = edits[name]?.(files, pick) ?? files;
      }
      writeContent(files);
      meddle('warm', number);
      rmSync(join(folder, 'cold'), { recursive: true, force: true });
      await Promise.all([build('warm'), build('cold')]);
      expect(siteDigests(siteOf('warm'))).toEqual(siteDigests(siteOf('cold')));
    }),
    {
      endOnFailure: true,
      ...(runs === undefined ? { numRuns: 2, seed: 20_260_101 } : { numRuns: Number(runs) }),
    },
  );
}, 3_600_000);

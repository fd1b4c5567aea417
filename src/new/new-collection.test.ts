import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { siteSchema } from '../schema/site.ts';
import { engineSpecification } from './engine-specification-fs.ts';
import { writeNewCollection } from './new-collection-fs.ts';
import { speakLanguageOfPapers } from './speak-language-fs.ts';

/** A folder with files by their paths, gone after the test. */
function folderOf(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-collection-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function newCollection(name = 'Our papers', listings: string[] = [], engine = '^1.0.0') {
  const folder = join(folderOf(), 'Our Papers!');
  await writeNewCollection({ folder, name, listings, engine });
  return {
    folder,
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    files: readdirSync(folder, { recursive: true, encoding: 'utf8' }),
  };
}

test('holds what is the team’s own, under its real names, and no code of the engine', async () => {
  const { files, folder } = await newCollection();
  expect(files).toEqual(
    expect.arrayContaining([
      '.github/ISSUE_TEMPLATE/add-paper.yml',
      '.github/workflows/check.yml',
      '.gitignore',
      '.node-version',
      'README.md',
      'astro.config.mjs',
      'content/site.yml',
      'content/sources',
      'package.json',
      'public/favicon.svg',
    ]),
  );
  expect(files.filter((path) => /\.(?:ts|astro)$|dot-/.test(path))).toEqual([]);
  const config = readFileSync(join(folder, 'astro.config.mjs'), 'utf8');
  expect(config.trim().split('\n').length).toBeLessThanOrEqual(15);
});

test.each(['Our papers', 'Bread: “dough” & "crust" # 1', 'C:\\papers {{engine}}', 'Küche 厨房'])(
  'is called %s wherever its name stands',
  async (name) => {
    const { read } = await newCollection(name);
    expect(siteSchema.parse(parse(read('content/site.yml')))).toMatchObject({ name, groups: [] });
    expect(read('README.md')).toMatch(`# ${name}\n`);
  },
);

test('names its engine, and every file has all its values', async () => {
  const { read, files, folder } = await newCollection('A', [], 'file:C:\\engines\\atlas.tgz');
  const { name, dependencies } = JSON.parse(read('package.json'));
  expect(name).toBe('our-papers');
  expect(dependencies).toEqual({ 'paper-atlas': 'file:C:\\engines\\atlas.tgz' });
  const texts = files.filter((path) => /\.(?:ya?ml|json|mjs|md)$/.test(path));
  for (const path of texts) {
    expect(readFileSync(join(folder, path), 'utf8'), path).not.toMatch(/(?<!\$)\{\{/);
  }
});

test.each([
  [['groups/123'], ['groups/123']],
  [
    ['groups/123', 'local'],
    ['groups/123', 'local'],
  ],
])('of %s the weekly look asks for what changed', async (libraries, expected) => {
  const folder = join(folderOf(), 'x');
  await writeNewCollection({ folder, name: 'A', listings: [], libraries, engine: '^1.0.0' });
  const site = siteSchema.parse(parse(readFileSync(join(folder, 'content/site.yml'), 'utf8')));
  expect(site.zotero?.library).toEqual(expected);
});

test('keeps every listing, of whatever name', async () => {
  const source = folderOf({
    'a/refs.bib': 'one',
    'b/refs.bib': 'two',
    'c/b/refs.bib': 'three',
    'd/REFS.bib': 'four',
    'more.ris': 'five',
  });
  const paths = [
    'a/refs.bib',
    'b/refs.bib',
    'c/b/refs.bib',
    'd/REFS.bib',
    'more.ris',
    'a/refs.bib',
  ];
  const { folder } = await newCollection(
    'A',
    paths.map((path) => join(source, path)),
  );
  const sources = join(folder, 'content/sources');
  const kept = Object.fromEntries(
    readdirSync(sources).map((name) => [name, readFileSync(join(sources, name), 'utf8')]),
  );
  expect(kept).toEqual({
    'refs.bib': 'one',
    'b-refs.bib': 'two',
    'b-refs-2.bib': 'three',
    'd-REFS.bib': 'four',
    'more.ris': 'five',
  });
});

test.each([
  ['a folder that holds something', { 'x/notes.txt': 'mine' }, 'holds files already'],
  ['a file', { x: 'mine' }, 'is a file'],
])('%s is left as it is', async (_, files, reason) => {
  const root = folderOf(files);
  const before = readdirSync(root, { recursive: true });
  const collection = { folder: join(root, 'x'), name: 'A', listings: [], engine: '^1.0.0' };
  await expect(writeNewCollection(collection)).rejects.toThrow(reason);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
});

test('a listing that is not there stops it before anything is written', async () => {
  const folder = join(folderOf(), 'x');
  const collection = { folder, name: 'A', listings: ['/no/such.bib'], engine: '^1.0.0' };
  await expect(writeNewCollection(collection)).rejects.toThrow('/no/such.bib: no such file');
  expect(existsSync(folder)).toBe(false);
});

test('an empty folder is taken', async () => {
  const folder = folderOf();
  await writeNewCollection({ folder, name: 'A', listings: [], engine: '^1.0.0' });
  expect(existsSync(join(folder, 'package.json'))).toBe(true);
});

const engine = '{"version": "1.2.3"}';
const installed = (resolved: string) =>
  JSON.stringify({ packages: { 'node_modules/paper-atlas': { resolved } } });

test.each<[string, string, Record<string, string>, (root: string) => string]>([
  ['a checkout', 'atlas', {}, () => 'file:paper-atlas-1.2.3.tgz'],
  ['a package', 'node_modules/paper-atlas', {}, () => '^1.2.3'],
  [
    'a package from a registry',
    'node_modules/paper-atlas',
    { 'node_modules/.package-lock.json': installed('https://registry.example/paper-atlas.tgz') },
    () => '^1.2.3',
  ],
  [
    'a package from a file',
    'node_modules/paper-atlas',
    { 'node_modules/.package-lock.json': installed('file:packed/paper-atlas.tgz') },
    (root) => `file:${root}/packed/paper-atlas.tgz`,
  ],
])('the engine that is %s is named as what it is', async (_, path, files, expected) => {
  const root = folderOf({ [`${path}/package.json`]: engine, ...files });
  expect(await engineSpecification(join(root, path))).toBe(expected(root));
});

test.each([
  ['Über das Brot', 'Wir messen, wie das Brot im Ofen aufgeht und wann die Kruste fest ist.', 'de'],
  ['On bread', 'We measure how bread rises in the oven and when the crust is firm.', undefined],
  ['Sobre el pan', 'Medimos cómo sube el pan en el horno y cuándo la corteza es firme.', undefined],
])('of papers such as “%s” the site speaks their language where it can', async (...paper) => {
  const [title, abstract, expected] = paper;
  const { folder, read } = await newCollection();
  const page = join(folder, 'content/papers/unsorted/bread.md');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, `---\ntitle: ${title}\n---\n\n${abstract}\n`);
  expect(await speakLanguageOfPapers(join(folder, 'content'))).toBe(expected);
  const { language } = siteSchema.parse(parse(read('content/site.yml')));
  expect(language).toBe(expected ?? 'en');
});

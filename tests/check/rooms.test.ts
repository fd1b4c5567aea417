import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of the code from the ground up: a room imports from those before it and from itself. */
const floors = [
  'text',
  'identifiers',
  'mathematics',
  'schema',
  'build',
  'command',
  'interface',
  'import',
  'render',
  'gist',
  'names',
  'collection',
  'related',
  'topics',
  'terms',
  'map',
  'redirects',
  'export',
  'search',
  'offline',
  'hosts',
  'cards',
  'check',
  'editor',
  'enrich',
  'draft',
  'zotero',
  'propose',
  'preview',
  'plots',
  'upgrade',
  'new',
  'page-data',
  'integration',
  'components',
  'pages',
];

const modules = globSync('src/**/*.{ts,astro}').filter(
  (file) => !/\.test\.ts$|\.d\.ts$/.test(file),
);

/** What the modules of a file are imported for, types left aside: they are gone when it runs. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /^\s*(?:import|export)\s(?!type\b)(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
  );
  return [...found].map(([, named, dynamic]) => named ?? dynamic ?? '');
}

/** The file of this project that an import names, if it is one. */
function target(file: string, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined;
  const path = normalize(join(dirname(file), name.split('?')[0] ?? ''));
  return existsSync(path) ? path.replaceAll('\\', '/') : undefined;
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

test('no import goes up', () => {
  const upward = modules.flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const other = target(file, name);
      if (!other?.startsWith('src/') || !floors.includes(roomOf(other))) return [];
      const goesUp = floors.indexOf(roomOf(file)) < floors.indexOf(roomOf(other));
      return goesUp && floors.includes(roomOf(file)) ? [`${file} imports ${other}`] : [];
    }),
  );
  expect(upward).toEqual([]);
});

test('the product imports nothing from tests and benches', () => {
  const outside = modules.flatMap((file) =>
    importsOf(file).filter((name) => /^(?:tests|bench)\//.test(target(file, name) ?? '')),
  );
  expect(outside).toEqual([]);
});

/** Every module that some modules import, with the way to it. */
function reachedFrom(open: string[]): Map<string, string> {
  const reached = new Map<string, string>();
  for (const file of open) reached.set(file, file);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const name of importsOf(file)) {
      const other = target(file, name) ?? name;
      if (reached.has(other)) continue;
      reached.set(other, `${reached.get(file)} > ${other}`);
      if (existsSync(other) && other.endsWith('.ts')) open.push(other);
    }
  }
  return reached;
}

test('nothing of Node reaches the code for browsers', () => {
  const reached = reachedFrom(modules.filter((file) => file.endsWith('.client.ts')));
  const foreign = [...reached].filter(([name]) => /^node:|-(?:fs|net)\.ts$/.test(name));
  expect(foreign.map(([, way]) => way)).toEqual([]);
});

test('what Node runs by itself needs nothing that only a build of the site knows', () => {
  const programs = [
    ...globSync('scripts/*.ts'),
    'src/integration/index.ts',
    ...modules.filter((file) => /-worker(?:-fs)?\.ts$/.test(file)),
  ];
  const foreign = [...reachedFrom(programs)].filter(([name]) => /^(?:virtual|astro:)/.test(name));
  expect(foreign.map(([, way]) => way)).toEqual([]);
});

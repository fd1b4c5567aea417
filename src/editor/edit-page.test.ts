import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperSchema } from '../schema/paper.ts';
import { readEditable, withBody, withValue } from './edit-page.ts';
import { isSame } from './yaml-places.ts';

const order = Object.keys(paperSchema.shape);
const pages = pagesIn('tests/engine/kitchen/papers');

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

function valuesOf(source: string) {
  const page = readEditable(source);
  if (!page) throw new Error(`cannot be read:\n${source}`);
  return page.values;
}

/** Lines that only one of two texts has. */
function changed(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first++;
  while (old.length > first && now.length > first && old.at(-1) === now.at(-1)) {
    old.pop();
    now.pop();
  }
  return [
    ...old.slice(first).map((line) => `-${line}`),
    ...now.slice(first).map((line) => `+${line}`),
  ];
}

test('a page into which every value of it is written again is the same, byte for byte', () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const source of pages) {
    const page = readEditable(source);
    let written = source;
    for (const [key, value] of Object.entries(page?.values ?? {})) {
      written = withValue(written, key, value, order);
    }
    expect(withBody(written, page?.body ?? '')).toBe(source);
  }
});

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim()),
    fc.constantFrom(
      '1.10',
      '0306406152',
      'yes',
      '# a',
      "it's: $\\lambda$",
      '- x',
      '[a, b',
      '{',
      '*a',
      '2024',
      'null',
      '~',
    ),
  )
  .filter((text) => text !== '');
const record = fc.record({ kind: line, text: line, evidence: line });

test('an edit is read back as it was meant, and every other key stays as it is written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      fc.constantFrom('title', 'venue', 'keywords', 'claims', 'introduces', 'note'),
      fc.oneof(
        line,
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.array(record, { minLength: 1, maxLength: 3 }),
        fc.constant(undefined),
      ),
      (source, key, value) => {
        const edited = withValue(source, key, value, order);
        const { [key]: got, ...others } = valuesOf(edited);
        const { [key]: _old, ...before } = valuesOf(source);
        const plain = (one: unknown) =>
          JSON.stringify(one, (_key, inner) => (typeof inner === 'number' ? String(inner) : inner));
        expect(plain(got)).toBe(plain(value));
        expect(others).toEqual(before);
        // What is taken away and written again is the same page, but for the place and form of the key.
        const kept = (text: string) => withValue(text, key, undefined, order);
        expect(kept(edited)).toBe(kept(source));
      },
    ),
  );
});

const page = `---
title: 'Rounding $n$'   # as its authors have it
claims:
  - kind: does
    text: Rounds. # first
    evidence: we round
  # the second
  - kind: finds
    text: 'Keeps 99.1%: most.'
    evidence: keep 99.1% of
topics: [efficient-inference]   # further
introduces:
  - {name: RoundIt, kind: method}
keywords: [adaptive rounding,  "low-bit"]
wondrous: {a: 1}
published: 2024
note: >-
  Folded
  text.
authors:
- Ada Example
- Bo Sample
---

Body.
`;

describe('an edit', () => {
  test.each<[string, unknown, string[]]>([
    [
      'title',
      'Rounding',
      [
        "-title: 'Rounding $n$'   # as its authors have it",
        "+title: 'Rounding'   # as its authors have it",
      ],
    ],
    ['published', '2025', ['-published: 2024', '+published: 2025']],
    ['published', '2025-01', ['-published: 2024', '+published: 2025-01']],
    ['topics', undefined, ['-topics: [efficient-inference]   # further']],
    [
      'keywords',
      ['adaptive rounding', 'low-bit', 'x: y'],
      [
        '-keywords: [adaptive rounding,  "low-bit"]',
        `+keywords: [adaptive rounding, "low-bit", 'x: y']`,
      ],
    ],
    ['authors', ['Ada Example', 'Cy', 'Bo Sample'], ['+- Cy']],
    ['authors', ['Bo Sample'], ['-- Ada Example']],
    ['venue', 'ICML: 2025', ["+venue: 'ICML: 2025'"]],
    ['introduces', [{ name: 'RoundIt', kind: 'method' }, { name: 'B' }], ['+  - {name: B}']],
    ['note', 'Plain.', ['-note: >-', '-  Folded', '-  text.', '+note: Plain.']],
    ['related', [{ paper: 'a', why: 'b' }], ['+related:', '+  - {paper: a, why: b}']],
  ])('of %s to %j changes its lines alone', (key, value, lines) => {
    const edited = withValue(page, key, value, order);
    expect(changed(page, edited)).toEqual(lines);
    expect(isSame(valuesOf(edited)[key], value)).toBe(true);
  });

  test('of a claim changes what it says, of a list of claims what was added or taken away', () => {
    const [first, second] = valuesOf(page).claims as Record<string, string>[];
    const edit = (claims: unknown) => changed(page, withValue(page, 'claims', claims, order));
    expect(edit([first, { ...second, text: 'Keeps most.' }])).toEqual([
      "-    text: 'Keeps 99.1%: most.'",
      "+    text: 'Keeps most.'",
    ]);
    expect(edit([second])).toEqual([
      '-  - kind: does',
      '-    text: Rounds. # first',
      '-    evidence: we round',
    ]);
    expect(edit([first, second, { kind: 'does', text: 'c', evidence: 'd' }])).toEqual([
      '+  - kind: does',
      '+    text: c',
      '+    evidence: d',
    ]);
    expect(edit([{ text: 'Rounds.', evidence: 'we round' }, second])).toEqual([
      '-  - kind: does',
      '-    text: Rounds. # first',
      '+  - text: Rounds. # first',
    ]);
  });

  test('of the body keeps the lines around it, and the line ends of the file', () => {
    expect(withBody(page, 'New.\n\nText.\n')).toBe(page.replace('Body.', 'New.\n\nText.'));
    const dos = page.replaceAll('\n', '\r\n');
    expect(withBody(dos, 'New.\nText.')).toBe(dos.replace('Body.', 'New.\r\nText.'));
    expect(withValue(dos, 'venue', 'X', order)).toBe(
      withValue(page, 'venue', 'X', order).replaceAll('\n', '\r\n'),
    );
    expect(withBody('---\ntitle: A\n---\n', 'B')).toBe('---\ntitle: A\n---\n\nB\n');
    expect(withBody('---\ntitle: A\n---', 'B')).toBe('---\ntitle: A\n---\n\nB\n');
  });
});

test('a page whose front matter cannot be read is not taken apart', () => {
  expect(readEditable('---\ntitle: [a\n---\n')).toBeUndefined();
  expect(readEditable('no front matter')).toBeUndefined();
});

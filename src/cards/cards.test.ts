import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import opentype from 'opentype.js';
import { describe, expect, test } from 'vitest';
import { drawCard, layOutCard } from './card.ts';
import { groupColours } from './card-colours.ts';
import { breakLines, drawText, measureText } from './text-runs.ts';

const font = (name: string) =>
  opentype.parse(new Uint8Array(readFileSync(`node_modules/@fontsource/${name}.woff`)).buffer);
const serif = [
  font('source-serif-4/files/source-serif-4-latin-600-normal'),
  font('source-serif-4/files/source-serif-4-greek-600-normal'),
  font('noto-sans-math/files/noto-sans-math-latin-400-normal'),
];
const fonts = { serif, sans: serif, sansBold: serif };
const words = { kicker: 'Topic', title: 'A title', text: 'A. Author', foot: '2024', site: 'Atlas' };
const colours = { line: 'hsl(174, 50%, 42%)', name: 'hsl(174, 65%, 29%)' };

describe('text', () => {
  test('keeps mathematics readable: Greek, symbols, raised and lowered characters', () => {
    for (const sign of ['α', 'Ω', '∞', '≤', 'ℓ', '→', '√', 'x²', 'ℓ₂', 'O(nᵏ)', '1.58⁻³']) {
      const drawn = drawText(sign, serif, 50, { x: 0, y: 0 });
      expect(drawn.match(/M/g)?.length ?? 0, sign).toBeGreaterThanOrEqual([...sign].length - 1);
    }
    expect(measureText('x²', serif, 50)).toBeLessThan(measureText('x2', serif, 50));
  });

  test('lines never grow wider than their room, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(4), (text, more) => {
        const { lines } = breakLines(text, serif, 48, 400, more + 1);
        expect(lines.length).toBeLessThanOrEqual(more + 1);
        for (const line of lines) expect(measureText(line, serif, 48)).toBeLessThanOrEqual(400);
      }),
    );
  });

  test('what has no room ends in an ellipsis', () => {
    const { lines, cut } = breakLines('one two three four five six', serif, 48, 200, 2);
    expect(cut).toBe(true);
    expect(lines.at(-1)).toMatch(/^\w.*…$/);
  });
});

test('a card is well-formed drawing without numbers that are none, whatever its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const svg = drawCard({ ...words, title, text: title }, colours, fonts);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg).toMatch(/^<svg [^<>]*>(?:<(?:rect|path) [^<>]*\/>)+<\/svg>$/);
    }),
    { numRuns: 40 },
  );
});

test('title and text leave the last line of a card free, however long they are', () => {
  const word = fc.stringMatching(/^[a-z]{1,14}$/);
  const sentence = (most: number) =>
    fc.array(word, { maxLength: most }).map((all) => all.join(' '));
  fc.assert(
    fc.property(sentence(30), sentence(40), (title, text) => {
      // The last line stands on 568 with capitals of about 20 pixels.
      expect(layOutCard({ title, text }, fonts).bottom).toBeLessThanOrEqual(512);
    }),
    { numRuns: 60 },
  );
  const topic = {
    title: 'Theorem proving, formal methods & automated mathematics',
    text: 'LLM theorem provers, proof-oriented programming, verified translation, machine search for formulas and conjectures.',
  };
  expect(layOutCard(topic, fonts).textLines.join(' ')).toBe(topic.text);
});

test('a card has the colours of its group in the style sheet', () => {
  const theme = readFileSync('src/styles/theme.css', 'utf8');
  expect(groupColours(theme, 'teal').line).toBe('hsl(174, 50%, 42%)');
  expect(groupColours(theme, 'slate').line).toBe('hsl(220, 14%, 42%)');
  expect(() => groupColours(theme, 'pink')).toThrow('theme.css gives no colour to the hue “pink”');
});

import { describe, expect, test } from 'vitest';
import { readBody } from '../schema/abstract.ts';
import type { Claim } from '../schema/claim.ts';
import { markEvidence } from './mark-evidence.ts';
import { pageToHtml } from './markdown-html.ts';
import { plainText } from './plain-text.ts';

const claims = (...evidence: string[]): Claim[] =>
  evidence.map((words) => ({ kind: 'does', text: 'It does.', evidence: words }));

/** HTML of an abstract with marked evidence, its spans shortened to `[1:…]`. */
function marked(body: string, ...evidence: string[]): string {
  const { abstract, ids } = markEvidence(readBody(body).abstract, body, claims(...evidence));
  const html = pageToHtml([abstract]).parts.join('');
  const spans = [...html.matchAll(/<span data-evidence="([\d ]+)" id="(evidence-\d+)">/g)];
  for (const [, numbers = '', id = ''] of spans) {
    for (const number of numbers.split(' ')) expect(ids[Number(number) - 1]).toContain(id);
  }
  expect(spans.length).toBe(new Set(ids.flat()).size);
  return html
    .replace(/<span data-evidence="([\d ]+)" id="evidence-\d+">/g, '[$1:')
    .replaceAll('</span>', ']')
    .replace(/<math.*?<\/math>/gs, '∑');
}

describe('evidence is marked in the abstract', () => {
  test.each<[string, string, string[], string]>([
    [
      'within a text',
      'We bake. It rises. It cools.',
      ['It rises'],
      '<p>We bake. [1:It rises]. It cools.</p>',
    ],
    ['the whole of it', 'We bake.', ['We bake.'], '<p>[1:We bake.]</p>'],
    ['not at all', 'We bake.', ['We boil.'], '<p>We bake.</p>'],
    [
      'across emphasis and a formula',
      'We *bake* with $x^2$ and **salt**.',
      ['*bake* with $x^2$ and **salt**'],
      '<p>We [1:<em>bake</em> with ∑ and <strong>salt</strong>].</p>',
    ],
    [
      'beginning within emphasis',
      'We *bake bread well* and cool.',
      ['bread well* and'],
      '<p>We <em>bake [1:bread well]</em>[1: and] cool.</p>',
    ],
    [
      'with a part of a formula, which is of one piece',
      'We need $O(n)$ steps.',
      ['O(n)$ steps'],
      '<p>We need [1:∑ steps].</p>',
    ],
    [
      'behind escapes and entities',
      'Salt \\~ 5 &amp; 7\\% AT&T \\[sic\\] rises fast.',
      ['\\[sic\\] rises'],
      '<p>Salt ~ 5 &#x26; 7% AT&#x26;T [1:[sic] rises] fast.</p>',
    ],
    [
      'over line ends with blanks',
      'We bake   \n   bread that\n  rises fast.',
      ['bread that rises'],
      '<p>We bake<br>\n[1:bread that\nrises] fast.</p>',
    ],
    [
      'over paragraphs and in lists',
      'We bake.\n\n- It rises\n- It cools',
      ['bake. - It rises'],
      '<p>We [1:bake.]</p>\n<ul>\n<li>[1:It rises]</li>\n<li>It cools</li>\n</ul>',
    ],
    [
      'of two claims that share words',
      'It rises fast and stays soft.',
      ['rises fast and', 'fast and stays'],
      '<p>It [1:rises ][1 2:fast and][2: stays] soft.</p>',
    ],
    [
      'of two claims with the same words',
      'It rises fast.',
      ['rises', 'rises'],
      '<p>It [1 2:rises] fast.</p>',
    ],
    [
      'in a link',
      'See <https://oven.example/a> for bread.',
      ['<https://oven.example/a> for'],
      '<p>See [1:<a href="https://oven.example/a">https://oven.example/a</a> for] bread.</p>',
    ],
  ])('%s', (_name, body, evidence, html) => {
    expect(marked(body, ...evidence)).toBe(html);
  });

  test('and its text stays as it was', () => {
    const body = 'We *bake* $x$ &lt; \\$5,\nand **cool _it_**.';
    const { abstract } = readBody(body);
    const cuts = [...body.matchAll(/\S+/g)].map(({ index }) => index);
    for (const start of cuts) {
      const found = markEvidence(abstract, body, claims(body.slice(start)));
      expect(plainText(found.abstract)).toBe(plainText(abstract));
    }
  });
});

test('no id of the page can be had by what somebody wrote', () => {
  const { abstract } = readBody('<span id="evidence-1" data-evidence="1">x</span>');
  expect(pageToHtml([abstract]).parts.join('')).not.toContain('<span');
});

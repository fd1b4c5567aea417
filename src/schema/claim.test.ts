import { expect, test } from 'vitest';
import { readBody } from './abstract.ts';
import { type Claim, evidenceRange, summaryOf } from './claim.ts';

const claim = (text: string): Claim => ({ kind: 'does', text, evidence: text });

test.each([
  [[claim('Keeps bread.'), claim('It stays soft.')], 'Keeps bread. It stays soft.'],
  [[claim('面包不干。'), claim('两周后仍软。')], '面包不干。两周后仍软。'],
])('claims read one after the other are the summary', (claims, summary) => {
  expect(summaryOf({ claims })).toBe(summary);
  expect(summaryOf({ claims, summary: 'Something else.' })).toBe(summary);
});

test('a page without claims has the summary that stands there, or none', () => {
  expect(summaryOf({ summary: 'Keeps bread.' })).toBe('Keeps bread.');
  expect(summaryOf({})).toBeUndefined();
});

test('evidence is found letter by letter, whatever blanks and line ends stand between its words', () => {
  const body = 'We keep *bread*\nfor $t^2$ (or 2) days\\~.\n\n## Notes\n\nKept in Oslo.';
  const { abstract } = readBody(body);
  const found = (evidence: string) => {
    const range = evidenceRange(body, abstract, evidence);
    return range && body.slice(range.start, range.end);
  };
  expect(found('*bread* for $t^2$  (or 2) days\\~')).toBe('*bread*\nfor $t^2$ (or 2) days\\~');
  expect(found('bread* for $t.2$')).toBeUndefined();
  expect(found('We KEEP')).toBeUndefined();
  // What readers noted is no evidence.
  expect(found('Kept in Oslo')).toBeUndefined();
});

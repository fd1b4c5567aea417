import { expect, test } from 'vitest';
import { findPhrases, readPapers } from './phrase-table.ts';
import { writtenForms } from './written-forms.ts';

function phrasesOf(...texts: string[]): string[] {
  const papers = readPapers(
    texts.map((abstract, at) => ({ slug: String(at), title: '', abstract, keywords: [] })),
  );
  const { phrases } = findPhrases(papers, 2);
  const keys = phrases.map(({ terms }) => terms.join(' '));
  return [...writtenForms(papers, new Set(keys)).values()];
}

test.each([
  ['English', 'They show the quality of life.', 'the quality of life'],
  ['German', 'Es ist die Geschichte der Stadt und nicht der Herren.', 'Geschichte der Stadt'],
  ['French', "C'est dans la ville que l'histoire des villes est écrite.", 'histoire des villes'],
])('%s phrases neither start nor end with words that join', (_, sentence, phrase) => {
  const found = phrasesOf(sentence, sentence);
  expect(found).toContain(phrase.replace(/^the /, ''));
  for (const one of found) expect(one).not.toMatch(/^(the|of|die|der|la|des|est) | (of|der|des)$/);
});

test.each([
  ['abbreviations keep their capitals', 'We use LoRA for it.', 'They use LoRA too.', 'LoRA'],
  ['hyphens stay', 'a self-supervised model', 'the self-supervised model', 'self-supervised model'],
  ['names stay names', 'the people of New Zealand', 'a law of New Zealand', 'New Zealand'],
  ['a number can be part of a word', 'during COVID-19 there', 'after COVID-19 there', 'COVID-19'],
  ['scripts without blanks get none', '街灯の研究', '街灯の歴史', '街灯'],
])('%s', (_, a, b, phrase) => {
  expect(phrasesOf(a, b)).toContain(phrase);
});

test('capitals of titles in title case say nothing', () => {
  const papers = readPapers(
    ['Deep Brain Stimulation in Rats', 'The Theory of Brain Stimulation'].map((title, at) => ({
      slug: String(at),
      title,
      abstract: '',
      keywords: [],
    })),
  );
  const key =
    findPhrases(papers, 2)
      .phrases.map(({ terms }) => terms.join(' '))
      .at(-1) ?? '';
  expect([...writtenForms(papers, new Set([key])).values()]).toEqual(['brain stimulation']);
});

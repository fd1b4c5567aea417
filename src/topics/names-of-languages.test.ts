import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { languageData } from '../text/language-data.ts';
import { findPhrases, readPapers } from './phrase-table.ts';
import { isName } from './telling-phrases.ts';
import { writtenForms } from './written-forms.ts';

/** Those of the phrases that can name something. */
function namesOf(sentence: string): string[] {
  const papers = readPapers(
    ['a', 'b'].map((slug) => ({ slug, title: '', abstract: sentence, keywords: [] })),
  );
  const { phrases } = findPhrases(papers, 2);
  const keys = phrases.filter(isName).map(({ terms }) => terms.join(' '));
  return [...writtenForms(papers, new Set(keys)).values()];
}

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

test('inflections of one phrase are one, in the form that names things', () => {
  const found = phrasesOf(
    'Wir untersuchen die Geschichte der digitalen Editionen und der digitalen Edition.',
    'Das ist eine digitale Edition; wir zeigen den Nutzen einer digitalen Edition.',
  );
  expect(found).toContain('digitale Edition');
  expect(
    found.filter((phrase) => phrase.startsWith('digital') && phrase.includes(' ')),
  ).toHaveLength(1);
});

test.each([
  ['English', 'We are using learnt filters for object-oriented design.', 'object-oriented design'],
  [
    'German',
    'Es wurde in diesem Beitrag gezeigt, dass sowohl die Filter als auch die Netze der Stadt sind.',
    'Netze der Stadt',
  ],
  [
    'Spanish',
    'En este artículo se analizan los ríos de Chile, que es un enfoque basado en ellos.',
    'ríos de Chile',
  ],
])('%s names hold no half compound and nothing that only argues', (_, sentence, name) => {
  const found = namesOf(sentence);
  expect(found).toContain(name);
  for (const one of found) {
    expect(one).not.toMatch(/using|^oriented|Beitrag|gezeigt|sowohl|artículo|este|enfoque|basado/);
  }
});

test.each(Object.entries(languageData))(
  'the words of %s are in order, folded, once each',
  (_, data) => {
    for (const words of [data.genre, data.broad, data.joining, data.cutting]) {
      expect(words).toEqual([...new Set(words.map(fold))].sort());
    }
  },
);

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

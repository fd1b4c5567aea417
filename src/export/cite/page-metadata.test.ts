import { expect, test } from 'vitest';
import { parseTitle } from '../../mathematics/title.ts';
import type { Citation, CitedFacts } from './citation.ts';
import { scholarlyArticle } from './json-ld.ts';
import { readPageCitation, writePageCitation } from './page-citation.ts';
import { citationTags } from './page-metadata.ts';

const cite = (facts: CitedFacts): Citation => ({
  key: 'key',
  title: parseTitle('On $\\alpha$ </script> Tins'),
  facts,
  page: 'https://papers.example/papers/on-tins/',
});
const article = cite({
  type: 'article-journal',
  authors: ['Ann Onym', 'García Márquez, Gabriel', 'et al.'],
  editors: ['{Google, Inc.}'],
  published: '2021-10-18',
  'container-title': 'Journal of Tins',
  volume: '12',
  issue: '3',
  page: '45–67',
  publisher: 'Elsewhere',
  doi: '10.1000/1',
  issn: '2049-3630',
  pmid: '123',
  language: 'de',
});

test('reference managers are told all that they read', () => {
  expect(citationTags(article)).toEqual([
    ['citation_title', 'On α </script> Tins'],
    ['citation_author', 'Onym, Ann'],
    ['citation_author', 'García Márquez, Gabriel'],
    ['citation_editor', 'Google, Inc.'],
    ['citation_publication_date', '2021/10/18'],
    ['citation_journal_title', 'Journal of Tins'],
    ['citation_publisher', 'Elsewhere'],
    ['citation_volume', '12'],
    ['citation_issue', '3'],
    ['citation_firstpage', '45'],
    ['citation_lastpage', '67'],
    ['citation_issn', '2049-3630'],
    ['citation_language', 'de'],
    ['citation_pmid', '123'],
    ['citation_doi', '10.1000/1'],
  ]);
});

test.each<[string, CitedFacts, [string, string]]>([
  ['a paper', { type: 'paper-conference' }, ['citation_conference_title', 'In']],
  ['a chapter', { type: 'chapter' }, ['citation_inbook_title', 'In']],
  ['a thesis', { type: 'thesis' }, ['citation_dissertation_institution', 'By']],
  ['a report', { type: 'report' }, ['citation_technical_report_institution', 'By']],
  ['a season', { type: 'book', published: '2003-21' }, ['citation_publication_date', '2003']],
])('of %s they are told what it stands in or who brought it out', (_, facts, tag) => {
  const whole = cite({ 'container-title': 'In', publisher: 'By', ...facts });
  expect(citationTags(whole)).toContainEqual(tag);
});

test('search engines are told in what volume and issue it stands, and who is a group', () => {
  expect(scholarlyArticle(article, {})).toMatchObject({
    '@type': 'ScholarlyArticle',
    datePublished: '2021-10-18',
    author: [
      { '@type': 'Person', name: 'Ann Onym' },
      { '@type': 'Person', name: 'Gabriel García Márquez' },
    ],
    editor: [{ '@type': 'Organization', name: 'Google, Inc.' }],
    isPartOf: {
      issueNumber: '3',
      isPartOf: { volumeNumber: '12', isPartOf: { '@type': 'Periodical', issn: '2049-3630' } },
    },
    pagination: '45–67',
    inLanguage: 'de',
  });
  const thesis = cite({ type: 'thesis', publisher: 'University of Lids' });
  expect(scholarlyArticle(thesis, {})).toMatchObject({
    '@type': 'Thesis',
    sourceOrganization: { name: 'University of Lids' },
  });
});

test('a page carries its citation whole, and nothing in it ends the element', () => {
  const json = writePageCitation(article);
  expect(json).not.toContain('</script>');
  expect(readPageCitation(json, article.page)).toEqual(article);
});

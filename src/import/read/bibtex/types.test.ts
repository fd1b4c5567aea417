import { expect, test } from 'vitest';
import { parseBibtex } from '../bibtex.ts';

/** The facts of one record with these fields. */
function facts(fields: string, type = 'article') {
  const { entries, rejected } = parseBibtex(`@${type}{k, title = {T}, ${fields}}`, 'papers.bib');
  expect(rejected).toEqual([]);
  const { 'citation-key': _, ...rest } = entries[0]?.facts ?? {};
  return rest;
}

test.each([
  ['article', 'journal = {J}', 'article-journal'],
  ['article', 'entrysubtype = {newspaper}, journal = {J}', 'article-newspaper'],
  ['article', 'entrysubtype = {magazine}', 'article-magazine'],
  ['article', 'entrysubtype = {review-book}', 'review-book'],
  ['article', 'eprint = {2410.14649}, archivePrefix = {arXiv}', 'preprint'],
  ['article', 'journal = {arXiv preprint arXiv:2410.14649}', 'preprint'],
  ['article', 'journal = {CoRR}, volume = {abs/2410.14649}', 'preprint'],
  ['article', 'journal = {J}, eprint = {2410.14649}', 'article-journal'],
  ['article', 'journal = {Phys. Corr.}', 'article-journal'],
  ['misc', 'eprint = {2410.14649}, archivePrefix = {arXiv}', 'preprint'],
  ['misc', 'howpublished = {\\url{https://example.org/a}}', 'webpage'],
  ['misc', 'url = {https://github.com/example/nets}', 'software'],
  ['misc', 'type = {Dataset}', 'dataset'],
  ['misc', 'note = {Personal communication}', undefined],
  ['book_section', 'booktitle = {B}', 'chapter'],
  ['web_page', '', 'webpage'],
  ['newspaper_article', '', 'article-newspaper'],
  ['inproceedings', '', 'paper-conference'],
  ['conference', '', 'paper-conference'],
  ['proceedings', '', 'book'],
  ['incollection', '', 'chapter'],
  ['inreference', '', 'entry-encyclopedia'],
  ['phdthesis', '', 'thesis'],
  ['techreport', '', 'report'],
  ['unpublished', '', 'manuscript'],
  ['unpublished', 'eventtitle = {E}', 'speech'],
  ['online', '', 'webpage'],
  ['dataset', '', 'dataset'],
  ['software', '', 'software'],
  ['patent', '', 'patent'],
  ['standard', '', 'standard'],
  ['periodical', '', 'periodical'],
  ['legislation', '', 'legislation'],
  ['jurisdiction', '', 'legal_case'],
  ['movie', '', 'motion_picture'],
  ['video', '', 'motion_picture'],
  ['artwork', '', 'graphic'],
  ['image', '', 'figure'],
  ['audio', '', 'song'],
  ['letter', '', 'personal_communication'],
  ['booklet', '', 'pamphlet'],
])('@%s with %j is of the kind %s', (type, fields, kind) => {
  expect(facts(fields, type).type).toBe(kind);
});

import { expect, test } from 'vitest';
import { looksLikeEndNoteXml, readEndNoteXml } from './end-note-xml.ts';

/** A library of EndNote with these records. */
function library(...records: string[]): string {
  const all = records.map((record) => `<record>${record}</record>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n${all}\n</records></xml>`;
}

/** Text as EndNote sets it. */
function set(text: string, face = 'normal'): string {
  return `<style face="${face}" font="default" size="100%">${text}</style>`;
}

const chapter = `<database name="Marsh.enl">Marsh.enl</database><rec-number>7</rec-number>
  <foreign-keys><key app="EN">7</key></foreign-keys><ref-type name="Book Section">5</ref-type>
  <contributors>
    <authors><author>${set('Lind, Ada')}</author><author>${set('World Bank,')}</author></authors>
    <secondary-authors><author>${set('Marsh, Paul')}</author></secondary-authors>
  </contributors>
  <titles><title>${set('Birds of CO')}${set('2', 'subscript')}${set(' &amp; &lt;salt&gt;')}</title>
    <secondary-title>${set('The Book of Marshes')}</secondary-title></titles>
  <pages>12-34</pages><volume>2</volume>
  <keywords><keyword>${set('birds')}</keyword><keyword>${set('salt')}</keyword></keywords>
  <dates><year>${set('2019')}</year><pub-dates><date>Jun 15</date></pub-dates></dates>
  <publisher>Harbour Press</publisher><isbn>978-3-16-148410-0</isbn>
  <electronic-resource-num>10.5555/birds.1</electronic-resource-num>
  <urls><web-urls><url>https://example.org/birds</url></web-urls>
    <pdf-urls><url>internal-pdf://birds.pdf</url></pdf-urls></urls>
  <language>eng</language><abstract>We count.&#xD;All of them.</abstract>`;

test('a record gives all its facts, whatever its type is set in', () => {
  const { entries, noted } = readEndNoteXml(library(chapter), 'marsh.xml');
  expect(entries).toEqual([
    {
      title: 'Birds of CO<sub>2</sub> & <salt>',
      abstract: 'We count.\rAll of them.',
      line: 3,
      source: 'marsh.xml',
      facts: {
        type: 'chapter',
        authors: ['Ada Lind', '{World Bank}'],
        editors: ['Paul Marsh'],
        published: '2019-06-15',
        'container-title': 'The Book of Marshes',
        volume: '2',
        page: '12–34',
        publisher: 'Harbour Press',
        isbn: '978-3-16-148410-0',
        doi: '10.5555/birds.1',
        url: 'https://example.org/birds',
        language: 'en',
        'source-keywords': ['birds', 'salt'],
      },
    },
  ]);
  expect(noted.map(({ fact }) => fact)).toEqual(['pdf-urls']);
});

test.each([
  ['<ref-type name="Report">10</ref-type>', 'report'],
  ['<ref-type name="My Own Type">32</ref-type>', 'thesis'],
  ['<ref-type>17</ref-type>', 'article-journal'],
  ['<ref-type name="Unused 1">99</ref-type>', undefined],
])('the kind of %s', (refType, type) => {
  const { entries } = readEndNoteXml(
    library(`${refType}<titles><title>A</title></titles>`),
    'a.xml',
  );
  expect(entries[0]?.facts.type).toBe(type);
});

test('a record without a title, a broken and a cut one are named, the others are read', () => {
  const good = '<ref-type name="Book">6</ref-type><titles><title>A</title></titles>';
  const text = library(good, '<ref-type>6</ref-type>', `${good}&nbsp;`, good).replace(
    '</records></xml>',
    '<record><ref-type',
  );
  const { entries, rejected } = readEndNoteXml(text, 'a.xml');
  expect(entries.map(({ line }) => line)).toEqual([3, 6]);
  expect(rejected.map(({ line, reason }) => [line, reason.split(/[·:]/)[0]?.trim()])).toEqual([
    [4, 'no title'],
    [5, 'XML is broken'],
    [7, 'the file breaks off in this record'],
  ]);
});

test('a document type, and with it every entity, is refused', () => {
  const text = library('<ref-type name="Book">6</ref-type><titles><title>&x;</title></titles>');
  const bomb = text.replace('<xml>', '<!DOCTYPE xml [<!ENTITY x "boom">]><xml>');
  const { entries, rejected } = readEndNoteXml(bomb, 'a.xml');
  expect(entries).toEqual([]);
  expect(rejected[0]?.reason).toMatch(/document type/);
});

test('XML is told by its records', () => {
  expect(looksLikeEndNoteXml(library(chapter))).toBe(true);
  expect(looksLikeEndNoteXml('<feed><entry/></feed>')).toBe(false);
  expect(looksLikeEndNoteXml('A text on <record> and <ref-type>.')).toBe(false);
});

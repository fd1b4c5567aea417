import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanEntry } from '../../import/clean/clean-entry.ts';
import type { Listing } from '../../import/entry.ts';
import { parseBibtex } from '../../import/read/bibtex.ts';
import { parseCslJson } from '../../import/read/json/csl-json.ts';
import { readRis } from '../../import/read/tagged/ris.ts';
import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { plainPack } from '../../schema/pack.ts';
import type { PaperFacts } from '../../schema/paper.ts';
import { others, writeName } from '../../schema/person-name.ts';
import { workTypes } from '../../schema/work-type.ts';
import { toBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { citePapers } from './cite-papers.ts';
import { toCslJson } from './csl-json.ts';
import { readPageCitation, writePageCitation } from './page-citation.ts';
import { toRis } from './ris.ts';

interface Work {
  title: string;
  facts: PaperFacts;
}

const formats: {
  name: string;
  write: (citations: Citation[]) => string;
  read: (text: string, source: string) => Listing;
}[] = [
  { name: 'BibTeX', write: (list) => list.map(toBibtex).join('\n'), read: parseBibtex },
  { name: 'RIS', write: (list) => list.map(toRis).join('\r\n'), read: readRis },
  { name: 'CSL-JSON', write: toCslJson, read: parseCslJson },
];

/** What comes back when the works of a collection are exported and imported again. */
function roundTrip(works: Work[], { write, read }: (typeof formats)[number]): Work[] {
  const papers = works.map(({ title, facts }, index) => {
    return { slug: `paper-${index}`, title: parseTitle(title), facts: { title, ...facts } };
  });
  const page = 'https://papers.example/papers/paper/';
  // As browsers write them: from what pages carry.
  const cited = [...citePapers(papers, () => page, plainPack).values()].map((citation) =>
    readPageCitation(writePageCitation(citation), page),
  );
  const { entries, rejected } = read(write(cited), 'listing');
  expect(rejected).toEqual([]);
  return entries.map(cleanEntry).map(({ title, facts }) => ({
    // Greek letters become mathematics in LaTeX and look the same.
    title: segmentsToText(title),
    facts: comparable(facts),
  }));
}

const word = fc.constantFrom(
  ...`Tin Kettle of Łódź Jars García Ångström O’Neill Naïve 50% #1 C++ & under_score Φανός Чайник
  路灯 x=1 αβ ≤5 (new) [old] 1999 2nd $5 and et al part/whole ~7 a^b tea–time`.split(/\s+/),
);
const text = fc.array(word, { maxLength: 5 }).map((words) => ['Tins', ...words].join(' '));
const title = text.map((words) => `On ${words}`);
const token = fc.stringMatching(/^[1-9][0-9]{0,3}[A-Z]?$/);
const namePart = fc.constantFrom(
  ...[
    'Ada',
    'Jean-Pierre',
    'Łukasz',
    'José',
    'J. R. R.',
    'Ørsted',
    'Müller',
    'Sørensen',
    'Wu',
    'Šimić',
  ],
);
const person = fc
  .record(
    {
      family: fc.oneof(namePart, fc.constant('García Márquez'), fc.constant('Van den Broeck')),
      given: namePart,
      'non-dropping-particle': fc.constantFrom('van den', 'de', 'von'),
      suffix: fc.constantFrom('Jr.', 'III'),
    },
    { requiredKeys: ['family', 'given'] },
  )
  .map(writeName);
const group = fc
  .constantFrom('Google, Inc.', 'Deep Mind', 'The Jar Group', 'Smith & Sons', 'Aristotle')
  .map((literal) => writeName({ literal }));
const names = fc
  .tuple(fc.array(fc.oneof(person, group), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([list, isMore]) => (isMore ? [...list, others] : list));
const published = fc.constantFrom(
  ...[
    '1999',
    '2024',
    '2024-10',
    '2024-10-18',
    '2024-21',
    '2001/2003',
    '1998/..',
    '2001-05/2001-07',
  ],
);
const keyword = fc.constantFrom('tea', 'Kettles, Electric', 'boiling & steam', 'Łódź', '100 %');

const anyFacts: fc.Arbitrary<PaperFacts> = fc.record(
  {
    type: fc.constantFrom(...workTypes),
    authors: names,
    editors: names,
    translators: names,
    published,
    'container-title': text,
    venue: fc.constantFrom('J. Tins', 'ICTT 2024'),
    'event-title': text,
    volume: token,
    issue: token,
    page: fc.constantFrom('12', '12–34', 'e1000', 'S12–S19', '12–34, 40', 'xii–xv'),
    'collection-title': text,
    'collection-number': token,
    edition: fc.constantFrom('2', 'Third', 'Revised edition'),
    publisher: text,
    'publisher-place': fc.constantFrom('Berlin', 'New York, NY', 'Łódź'),
    genre: fc.constantFrom('PhD thesis', 'Working paper', 'Technical report', 'Master’s thesis'),
    number: token,
    language: fc.constantFrom('de', 'en', 'zh', 'pt-BR'),
    // Of other years: a year alone would be made a month by the id.
    arxiv: fc.constantFrom('2007.14649', 'hep-th/9501001'),
    doi: fc.constantFrom(
      '10.1000/182',
      '10.1000/a_b%(c)',
      '10.1002/(SICI)1521-3951(199911)216:1<135::AID-PSSB135>3.0.CO;2-#',
    ),
    isbn: fc.constant('978-3-16-148410-0'),
    issn: fc.constant('2049-3630'),
    pmid: fc.constant('31452104'),
    url: fc.constantFrom('https://tins.example/a_b?c=d&e=%20#f', 'http://tins.example/~ada/'),
    code: fc.constantFrom('https://github.com/example/tins', 'https://code.example/tins/'),
    'source-keywords': fc.uniqueArray(keyword, { minLength: 1, maxLength: 4 }),
    note: text.map((words) => `See ${words}`),
    'citation-key': fc.constantFrom('lovelace2024tins', 'Lovelace:2024', 'lovelace--tins_a'),
  },
  { requiredKeys: ['type', 'published', 'citation-key'] },
);

const facts = anyFacts.map(({ venue, translators, genre, ...known }): PaperFacts => {
  const { 'container-title': container, ...alone } = known;
  const translated = texts.test(known.type ?? '') && translators ? { translators } : {};
  // A preprint that stands in a journal is none any more.
  if (known.type === 'preprint') return { ...alone, ...translated };
  return {
    ...known,
    ...translated,
    ...(genre && { genre }),
    // Alone it is taken apart.
    ...(container && venue && { venue }),
  };
});
/** Works that are translated; RIS has other people in the place of translators elsewhere. */
const texts = /^(?:article|book|chapter|classic|entry|paper|pamphlet|preprint|report|thesis|web)/;

/** A document is a work of which nobody knows the kind; what arXiv has is a preprint then. */
function comparable({ type, ...known }: PaperFacts): PaperFacts {
  if (type !== undefined && type !== 'document') return { ...known, type };
  return known.arxiv === undefined ? known : { ...known, type: 'preprint' };
}

const works = fc.array(fc.record({ title, facts }), { minLength: 1, maxLength: 60 }).map((list) =>
  list.map((work, index) => {
    const key = `${work.facts['citation-key']}:${index}`;
    return { ...work, facts: { ...work.facts, 'citation-key': key } };
  }),
);

test.each(formats)(
  '$name gives back every fact of every kind of work',
  (format) => {
    fc.assert(
      fc.property(works, (list) => {
        const expected = list.map((work) => ({
          title: segmentsToText(parseTitle(work.title)),
          facts: comparable(work.facts),
        }));
        expect(roundTrip(list, format)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  },
  60_000,
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../entry.ts';
import { readEndNoteTagged } from './end-note-tagged.ts';
import { readEndNoteXml } from './end-note-xml.ts';
import { readPubmedNbib } from './pubmed-nbib.ts';
import { readRis } from './ris.ts';
import { readWebOfScience } from './web-of-science.ts';

/** Records in the form of a format, whatever stands under their tags. */
interface Form {
  name: string;
  read(text: string, source: string): Listing;
  begin: string;
  line(tag: string, value: string): string;
  tags: string[];
  title: string;
  end: string;
}

const forms: Form[] = [
  {
    name: 'RIS',
    read: readRis,
    begin: 'TY  - JOUR',
    line: (tag, value) => `${tag}  - ${value}`,
    tags: 'AU A2 PY DA T2 JF SP EP SN DO UR M1 M3 N1 AB KW C7 ID LA ZZ'.split(' '),
    title: 'TI',
    end: 'ER  - ',
  },
  {
    name: 'PubMed',
    read: readPubmedNbib,
    begin: 'PMID- 31452104',
    line: (tag, value) => `${tag.padEnd(4)}- ${value}`,
    tags: 'FAU AU CN DP JT PG LID IS PT AB MH LA ZZZZ'.split(' '),
    title: 'TI',
    end: '',
  },
  {
    name: 'Web of Science',
    read: readWebOfScience,
    begin: 'PT J',
    line: (tag, value) => `${tag} ${value}`,
    tags: 'AU AF CA PY PD SO SE BP EP AR DI SN BN DT DE AB LA'.split(' '),
    title: 'TI',
    end: 'ER',
  },
  {
    name: 'EndNote, tagged',
    read: readEndNoteTagged,
    begin: '%0 Journal Article',
    line: (tag, value) => `${tag} ${value}`,
    tags: '%A %E %D %8 %J %B %V %N %P %@ %R %U %K %X %9 %Z %G %2'.split(' '),
    title: '%T',
    end: '',
  },
  {
    name: 'EndNote, XML',
    read: readEndNoteXml,
    begin: '<record><ref-type name="Journal Article">17</ref-type>',
    line: (tag, value) => `<${tag}><![CDATA[${value.replaceAll(']]>', '')}]]></${tag}>`,
    tags: 'year volume number pages isbn abstract notes language custom3 electronic-resource-num'.split(
      ' ',
    ),
    title: 'title',
    end: '</record>',
  },
];

const anyValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Lind, Ada', '2019/06/15', '10.5555/1', 'NA', '; , ;', '0306-4530', '12-', '\\{'),
);

describe.each(forms)('$name', ({ read, begin, line, tags, title, end }) => {
  test('of any text no reader throws', () => {
    const lines = fc.oneof(
      anyValue,
      fc.constantFrom(begin, end, ...tags.map((tag) => line(tag, ''))),
    );
    fc.assert(
      fc.property(fc.array(lines), (all) => {
        read(all.join('\n'), 'listing');
      }),
    );
  });

  test('every record is an entry, whatever stands in it', () => {
    // One line each, and nothing that XML cannot hold.
    const value = anyValue.map((text) =>
      text.replace(/[^\P{C}]|[\u2028\u2029\uFFFE\uFFFF]/gu, ' '),
    );
    const record = fc
      .array(fc.tuple(fc.constantFrom(...tags), value))
      .map((fields) =>
        [begin, line(title, 'Birds'), ...fields.map(([tag, text]) => line(tag, text)), end].join(
          '\n',
        ),
      );
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        const { entries, rejected } = read(wrapped(records.join('\n\n'), begin), 'listing');
        expect(rejected).toEqual([]);
        expect(entries.map((entry) => entry.title)).toEqual(records.map(() => 'Birds'));
      }),
    );
  });
});

function wrapped(text: string, begin: string): string {
  return begin.startsWith('<') ? `<xml><records>${text}</records></xml>` : text;
}

import { expect, test } from 'vitest';
import { dateSpeakerOf } from './date-speaker.ts';
import { speakerOf } from './speaker.ts';
import { tables } from './tables.ts';
import type { Texts } from './texts.ts';

const dates = {
  '2024': { en: '2024', de: '2024', zh: '2024年' },
  '2024-10': { en: 'October 2024', de: 'Oktober 2024', zh: '2024年10月' },
  '2024-10-18': { en: '18 October 2024', de: '18. Oktober 2024', zh: '2024年10月18日' },
  '2024-21': { en: 'Spring 2024', de: 'Frühjahr 2024', zh: '2024年春季' },
  '2001/2003': { en: '2001–2003', de: '2001–2003', zh: '2001年–2003年' },
  '2001-05/2003-02': {
    en: 'May 2001–February 2003',
    de: 'Mai 2001–Februar 2003',
    zh: '2001年5月–2003年2月',
  },
  '1998/..': { en: 'since 1998', de: 'seit 1998', zh: '1998年起' },
  'some day': { en: 'some day', de: 'some day', zh: 'some day' },
};

test.each(Object.entries(dates))('%s is said in every language', (date, said) => {
  for (const [language, words] of Object.entries(said)) {
    const table: Texts | undefined = tables[language];
    if (table) expect(dateSpeakerOf(language, speakerOf(language, table))(date)).toBe(words);
  }
});

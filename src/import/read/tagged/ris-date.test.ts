import { expect, test } from 'vitest';
import { readDate } from '../date.ts';
import { risDate } from './ris-date.ts';

test.each([
  [['2019'], [], '2019'],
  [['2019/06/15/'], [], '2019-06-15'],
  [['2019/06//'], [], '2019-06'],
  [['2019///'], [], '2019'],
  [['2019///Spring'], [], '2019-21'],
  [['2019///Fal 2019'], [], '2019-23'],
  [['2011'], ['SPR'], '2011-21'],
  [['2018'], ['MAY 12'], '2018-05-12'],
  [['2018'], ['SEP'], '2018-09'],
  [['2019'], ['2019/06/15'], '2019-06-15'],
  [['2019'], ['2018/12/20'], '2019'],
  [[], ['1950/01/01', '1900/01/01'], '1950-01-01'],
  [['0000'], [], undefined],
  [['///'], [], undefined],
  [['10 15'], [], undefined],
  [[], [], undefined],
])('years %j and dates %j', (years, dates, expected) => {
  const date = risDate(years, dates);
  expect(date === undefined ? undefined : readDate(date)).toBe(expected);
});

test('what cannot be read is given back, to be told', () => {
  expect(risDate(['in press'], [])).toBe('in press');
});

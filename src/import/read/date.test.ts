import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPublished } from '../../schema/published.ts';
import { type DateParts, readDate, understandDate, understandDateParts } from './date.ts';

describe('a date in figures', () => {
  test.each([
    ['2016-06-15', '2016-06-15'],
    ['2024/10/18/', '2024-10-18'],
    ['2018///', '2018'],
    ['2019/06//Spring', '2019-06'],
    ['2019///Spring', '2019-21'],
    ['2024-10-18T13:46:00.000Z', '2024-10-18'],
    ['20241018', '2024-10-18'],
    ['18.10.2024', '2024-10-18'],
    ['10/2024', '2024-10'],
    ['2010/11', '2010-11'],
    ['2012-1', '2012-01'],
    ['13/04/2010', '2010-04-13'],
    ['04/13/2010', '2010-04-13'],
    ['03/04/2010', '2010'],
    ['2011-02-30', '2011-02'],
    ['2010年3月5日', '2010-03-05'],
    ['2016-21', '2016-21'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('a date in words', () => {
  test.each([
    ['12 June 2011', '2011-06-12'],
    ['June 12th, 2011', '2011-06-12'],
    ['Tue, 18 Oct 2024 13:46:00 GMT', '2024-10-18'],
    ['2024 Feb 21', '2024-02-21'],
    ['12-Nov-2011', '2011-11-12'],
    ['Sept. 2009', '2009-09'],
    ['10~oct 2024', '2024-10-10'],
    ['Spring 2009', '2009-21'],
    ['12. März 2010', '2010-03-12'],
    ['1er août 2010', '2010-08-01'],
    ['12 de junio de 2011', '2011-06-12'],
    ['ottobre 2012', '2012-10'],
    ['5 de março de 2012', '2012-03-05'],
    ['maart 2012', '2012-03'],
    ['Herbst 1998', '1998-23'],
    ['June 31, 2011', '2011-06'],
    ['[2004]', '2004'],
    ['c. 1998', '1998'],
    ['1998?', '1998'],
    ['2004 [c2003]', '2004'],
    ['Published online 12 March 2010', '2010-03-12'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('a range', () => {
  test.each([
    ['2001--2003', '2001/2003'],
    ['1998-99', '1998/1999'],
    ['1998-present', '1998/..'],
    ['2016-08/2016-09', '2016-08/2016-09'],
    ['oct-nov 2003', '2003-10/2003-11'],
    ['2003 Jan-Feb', '2003-01/2003-02'],
    ['2003 Dec-2004 Jan', '2003-12/2004-01'],
    ['Dec/Jan 2004', '2003-12/2004-01'],
    ['12-14 June 2011', '2011-06-12/2011-06-14'],
    ['June 12-14, 2011', '2011-06-12/2011-06-14'],
    ['Winter 2003/04', '2003-24'],
    ['Fall/Winter 2003', '2003-23/2003-24'],
    ['Q1 2003', '2003-01/2003-03'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

test('parts are read together, whatever stands in each', () => {
  const readDateParts = (parts: DateParts) => understandDateParts(parts).date;
  const year = 2016;
  expect(readDateParts({ year, month: 5 })).toBe('2016-05');
  expect(readDateParts({ year: '2016', month: 'jun~12' })).toBe('2016-06-12');
  expect(readDateParts({ year, month: 'oct-nov' })).toBe('2016-10/2016-11');
  expect(readDateParts({ year, month: '5--6' })).toBe('2016-05/2016-06');
  expect(readDateParts({ year, month: '6', day: '12-14' })).toBe('2016-06-12/2016-06-14');
  expect(readDateParts({ year, month: 13 })).toBe('2016-21');
  expect(readDateParts({ year, month: 'no month' })).toBe('2016');
  expect(readDateParts({ year: 'June 2016' })).toBe('2016-06');
  expect(readDateParts({ year: null, month: 3 })).toBeUndefined();
});

test('what is not understood is said', () => {
  expect(understandDate('03/04/2010').doubt).toBe(
    '03/04/2010: which is the day and which the month?',
  );
  expect(understandDate('in press').doubt).toBe('in press: not out yet, or without a date');
  expect(understandDate('June 12')).toEqual({
    date: undefined,
    doubt: 'June 12: no year of four digits',
  });
});

test('whatever the text, a date is EDTF, and is read again', () => {
  const piece = fc.constantFrom(
    ...'2011 1998 98 06 31 0 June mar. Spring to bis - -- / . , ? [ ] ~ T00 Q1 年 present c.'.split(
      ' ',
    ),
    ' ',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const date = readDate(value);
      if (date === undefined) return;
      expect(readPublished(date)).toBeDefined();
      expect(readDate(date)).toBe(date);
    }),
    { numRuns: 500 },
  );
});

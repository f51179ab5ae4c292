// Which day is meant by what they promised.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFieldOf, dayIn, promisedAt, type Finds } from '../../src/core/promised.ts';
import { dates, isDayFirst } from '../../src/ui/studio/debrief/dates.ts';

const zone = 'Europe/Berlin';
const british = await dates(true);
const american = await dates(false);

/** The day understood in a text said on a day at this time, as `2026-11-27`; '' for none. */
const said = (text: string, on: string, finds: Finds = british, where = zone, clock = 'T14:05:00Z'): string =>
  dayFieldOf(promisedAt(text, Date.parse(`${on}${clock}`), where, finds), where);

// 24 November 2026 is a Tuesday.
const tuesday = '2026-11-24';

describe('a day to come', () => {
  it.each([
    ['Decision by Friday', '2026-11-27'],
    ['decision by friday 5pm', '2026-11-27'],
    ['We hear from Dana on Thursday', '2026-11-26'],
    ['an answer next Wednesday', '2026-12-02'],
    ['Wednesday next week', '2026-12-02'],
    ['next week on Monday', '2026-11-30'],
    ['a week on Monday', '2026-12-07'],
    ['Friday week', '2026-12-04'],
    ['they call back tomorrow', '2026-11-25'],
    ['the day after tomorrow', '2026-11-26'],
    ['later today', '2026-11-24'],
    ['they mail this afternoon', '2026-11-24'],
    ['by EOD', '2026-11-24'],
    ['COB Thursday', '2026-11-26'],
    ['in two weeks', '2026-12-08'],
    ['in a couple of weeks', '2026-12-08'],
    ['in two or three weeks', '2026-12-15'],
    ['in a fortnight', '2026-12-08'],
    ['within a week', '2026-12-01'],
    ['2 weeks', '2026-12-08'],
    ['within 48 hours', '2026-11-26'],
    ['by end of the week', '2026-11-27'],
    ['By the end of this week.', '2026-11-27'],
    ['this week', '2026-11-27'],
    ['end of next week', '2026-12-04'],
    ['sometime next week', '2026-12-04'],
    ['early next week', '2026-12-01'],
    ['middle of next week', '2026-12-02'],
    ['by the end of the month', '2026-11-30'],
    ['next month', '2026-12-31'],
    ['mid December', '2026-12-15'],
    ['in December', '2026-12-31'],
    ['before December', '2026-12-01'],
    ['within 10 working days', '2026-12-08'],
    ['in three to five business days', '2026-12-01'],
    ['on the 3rd', '2026-12-03'],
    ['on the 30th, at the latest', '2026-11-30'],
    ['3 December', '2026-12-03'],
    ['Dec 3rd', '2026-12-03'],
    ['2026-12-04', '2026-12-04'],
    ['Monday or Tuesday', '2026-12-01'],
    ['between 3 and 5 December', '2026-12-05'],
    ['a call on Wednesday, the decision by Friday', '2026-11-27'],
    ['they decided last week, so I hear on Friday', '2026-11-27'],
    ['by Tuesday', '2026-12-01'],
    ['this Tuesday', '2026-11-24'],
    ['this week on Friday', '2026-11-27'],
    ['later this week, on Thursday', '2026-11-26'],
    ['Thursday this week', '2026-11-26'],
    ['this week or next week', '2026-12-04'],
    ['Monday next week or Tuesday next week', '2026-12-01'],
    ['the week after next', '2026-12-11'],
    ['a week today', '2026-12-01'],
    ['a week tomorrow', '2026-12-02'],
    ['two weeks from tomorrow', '2026-12-09'],
    ['two weeks on Friday', '2026-12-11'],
    ['three weeks from Monday', '2026-12-21'],
    ['at their monthly next week', '2026-12-04'],
    ['they are satisfied next week, or never', '2026-12-04'],
    ['by Friday the 4th', '2026-12-04'],
    ['by December 15', '2026-12-15'],
    ['Nov. 28, latest', '2026-11-28'],
    ['by January 10', '2027-01-10'],
  ])('“%s”, said on a Tuesday, is %s', (text, day) => {
    expect(said(text, tuesday)).toBe(day);
  });

  it.each([
    ['by end of the week', '2026-11-28', '2026-12-04'],
    ['by end of the week', '2026-11-27', '2026-11-27'],
    ['this week', '2026-11-29', '2026-12-04'],
    ['early next week', '2026-11-29', '2026-12-01'],
    ['next Wednesday', '2026-11-26', '2026-12-02'],
    ['by Friday', '2026-11-27', '2026-12-04'],
    ['within 2 working days', '2026-11-27', '2026-12-01'],
    ['in two weeks', '2026-12-22', '2027-01-05'],
    ['on the 4th', '2026-12-30', '2027-01-04'],
    ['8 January', '2026-12-18', '2027-01-08'],
    ['by Friday', '2026-12-31', '2027-01-01'],
    ['next month', '2026-12-31', '2027-01-31'],
    ['end of the month', '2027-02-10', '2027-02-28'],
    ['on the 29th', '2027-02-10', ''],
    // The clocks change on 25 October 2026 and on 28 March 2027.
    ['by Monday', '2026-10-23', '2026-10-26'],
    ['in two days', '2026-10-24', '2026-10-26'],
    ['within 48 hours', '2027-03-27', '2027-03-29'],
    ['by Sunday', '2027-03-27', '2027-03-28'],
  ])('“%s”, said on %s, is %s', (text, on, day) => {
    expect(said(text, on)).toBe(day);
  });

  it('is reckoned by the user’s calendar, not by the machine’s', () => {
    const late = 'T23:30:00Z';
    expect(said('tomorrow', tuesday, british, 'America/New_York', late)).toBe('2026-11-25');
    expect(said('tomorrow', tuesday, british, 'Europe/Berlin', late)).toBe('2026-11-26');
    expect(said('tomorrow', tuesday, british, 'Pacific/Kiritimati', late)).toBe('2026-11-26');
    expect(said('by Wednesday', tuesday, british, 'Pacific/Kiritimati', late)).toBe('2026-12-02');
  });

  it('is noon there, which no clock change can push into another day', () => {
    const at = promisedAt('by Sunday', Date.parse('2027-03-27T10:00Z'), zone, british);
    expect(new Date(at ?? 0).toISOString()).toBe('2027-03-28T10:00:00.000Z');
  });

  it('reads 4/12 as the reader’s language does', () => {
    expect(said('by 4/12', tuesday, british)).toBe('2026-12-04');
    expect(said('by 4/12', tuesday, american)).toBe('2027-04-12');
    for (const finds of [british, american])
      expect(said('between December 15 and 18, or by December 11', tuesday, finds)).toBe('2026-12-11');
    expect([isDayFirst('en-US'), isDayFirst('en-GB'), isDayFirst('de')]).toEqual([false, true, true]);
  });
});

describe('no day to come', () => {
  it.each([
    '',
    'They call me',
    'soon',
    'in the coming weeks',
    'asap',
    'last Friday',
    'two days ago',
    'yesterday',
    'the team has worked like this since March',
    'interviewing since Monday',
    'They may call',
    'April will call',
    'in May Street 12',
    'we sat down with the team',
    'the sun was shining',
    'a second round, with two people',
    'on the 2nd round',
    'version 2.10',
    'a team of 10-12 people',
    'office hours 9 to 5',
    'round about 5',
    '24/7 support',
    'a 90 day plan',
    'in the first 90 days',
    'Good afternoon to all',
    'for three years',
    'they started in 2019',
    'they open in 3 years',
    'on the 45th',
    'on November 31',
    'working like this since December 15',
    'the decision 12 people have to make',
    'a wedding week',
    'next steps by mail',
  ])('is meant by “%s”', text => {
    expect(said(text, tuesday)).toBe('');
  });

  it('is before the day it was said on, nor years away, whatever the text', () => {
    const words = [
      'by',
      'next',
      'last',
      'Friday',
      'in',
      'two',
      'weeks',
      'end of',
      'the',
      '3rd',
      'May',
      '12/4',
      'week',
      'month',
      'or',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.constantFrom(...words), { maxLength: 9 }).map(all => all.join(' ')),
    );
    const from = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(text, from, fc.constantFrom('UTC', zone, 'Pacific/Apia'), (told, date, where) => {
        const at = promisedAt(told, date.getTime(), where, british);
        if (at === null) return;
        const today = dayIn(dayFieldOf(date.getTime(), where), where) ?? 0;
        expect(at).toBeGreaterThanOrEqual(today);
        expect(at - today).toBeLessThanOrEqual(367 * 86_400_000);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a day in a date field', () => {
  it.each(['2026-11-27', '2027-03-28', '2026-02-28'])('%s is read and shown alike', field => {
    expect(dayFieldOf(dayIn(field, zone), zone)).toBe(field);
    expect(dayFieldOf(dayIn(field, 'Pacific/Apia'), 'Pacific/Apia')).toBe(field);
  });

  it.each(['', '2026-11', '26-11-27', 'tomorrow', '2026-02-30'])('is not there in “%s”', field => {
    expect(dayIn(field, zone)).toBe(null);
  });
});

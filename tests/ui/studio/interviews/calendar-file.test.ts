import { describe, expect, it, test } from 'vitest';
import { calendarOf } from '../../../../src/core/calendar.ts';
import { emptyInterview } from '../../../../src/core/interview.ts';
import {
  invitationOf,
  type FileFault,
  type Invitation,
  type Remark,
} from '../../../../src/core/invitation.ts';
import { calendarFile, mostBytes } from '../../../../src/ui/studio/interviews/calendar-file.ts';

const now = Date.parse('2026-11-20T08:00:00Z');
const bytes = (text: string): Blob => new Blob([text]);
const calendar = (lines: readonly string[], before: readonly string[] = []): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...before,
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const read = async (text: string | Blob): Promise<readonly Invitation[]> => {
  const reading = await calendarFile(typeof text === 'string' ? bytes(text) : text);
  if (reading.is === 'refused') throw new Error(reading.why);
  return reading.events.map(event => invitationOf(event, now));
};
const one = async (lines: readonly string[], before: readonly string[] = []): Promise<Invitation> => {
  const [only] = await read(calendar(lines, before));
  if (!only) throw new Error('no event');
  return only;
};

const meet = 'https://meet.google.com/abc-defg-hij';
const utc = 'DTSTART:20261124T130000Z';
const at = Date.parse('2026-11-24T13:00:00Z');
const outlook = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('a start is read in its own zone', () => {
  type Case = readonly [
    string,
    readonly string[],
    readonly string[],
    string | null,
    string,
    readonly Remark[],
  ];
  it.each<Case>([
    ['UTC', [utc], [], '2026-11-24T13:00:00Z', '', []],
    [
      'an IANA zone',
      ['DTSTART;TZID=Europe/Berlin:20261124T140000'],
      [],
      '2026-11-24T13:00:00Z',
      'Europe/Berlin',
      [],
    ],
    [
      'a quoted zone',
      ['DTSTART;TZID="America/New_York":20261124T080000'],
      [],
      '2026-11-24T13:00:00Z',
      'America/New_York',
      [],
    ],
    [
      'a vendor’s zone',
      ['DTSTART;TZID=/vendor.example/20070129/Europe/Paris:20261124T140000'],
      [],
      '2026-11-24T13:00:00Z',
      'Europe/Paris',
      [],
    ],
    [
      'Outlook’s zone, in winter',
      ['DTSTART;TZID=W. Europe Standard Time:20261124T140000'],
      outlook,
      '2026-11-24T13:00:00Z',
      '',
      [],
    ],
    [
      'Outlook’s zone, in summer',
      ['DTSTART;TZID=W. Europe Standard Time:20270624T140000'],
      outlook,
      '2027-06-24T12:00:00Z',
      '',
      [],
    ],
    [
      'an hour that is not there',
      ['DTSTART;TZID=Europe/Berlin:20270328T023000'],
      [],
      '2027-03-28T01:30:00Z',
      'Europe/Berlin',
      ['skipped'],
    ],
    [
      'an hour that comes twice',
      ['DTSTART;TZID=America/New_York:20271107T013000'],
      [],
      '2027-11-07T05:30:00Z',
      'America/New_York',
      ['twice'],
    ],
    ['a whole day', ['DTSTART;VALUE=DATE:20261124'], [], null, '', ['all-day']],
    ['no start', ['SUMMARY:x'], [], null, '', ['no-time']],
    ['no date at all', ['DTSTART:soon'], [], null, '', ['no-time']],
    ['a day the calendar has not', ['DTSTART:20260231T100000Z'], [], null, '', ['no-time']],
    ['a month the calendar has not', ['DTSTART:20261324T100000Z'], [], null, '', ['no-time']],
    ['a month of none', ['DTSTART:20260024T100000Z'], [], null, '', ['no-time']],
    ['a year that stands for none', ['DTSTART:16010101T000000Z'], [], null, '', ['no-time']],
    ['a day that is not called one', ['DTSTART:20261124'], [], null, '', ['all-day']],
    ['a past one', ['DTSTART:20260101T100000Z'], [], '2026-01-01T10:00:00Z', '', ['past']],
  ])('%s', async (_name, lines, before, starts, zone, remarks) => {
    const { interview, remarks: told } = await one([...lines, `URL:${meet}`], before);
    expect(interview.startsAt).toBe(starts === null ? null : Date.parse(starts));
    expect(interview.zone).toBe(zone);
    expect(told).toEqual(remarks);
  });
  it('that has no zone is taken by this machine’s clock, and says so', async () => {
    const { interview, remarks } = await one(['DTSTART:20261124T140000', `URL:${meet}`]);
    expect(interview.startsAt).toBe(new Date(2026, 10, 24, 14, 0).getTime());
    expect(remarks).toEqual(['no-zone']);
  });
  const mars = (rule: string, changes = 1): readonly string[] => [
    'BEGIN:VTIMEZONE',
    'TZID:Mars',
    ...Array.from({ length: changes }, () => [
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      rule,
      'END:STANDARD',
    ]).flat(),
    'END:VTIMEZONE',
  ];
  it.each([
    ['unknown', []],
    ['endless', mars('RRULE:FREQ=SECONDLY')],
    ['endless behind a part of its own', mars('RRULE:FREQ=SECONDLY;X-FREQ=YEARLY')],
    ['without a measure', mars('RRULE:BYMONTH=10')],
    ['of a thousand changes a year', mars('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 1_000)],
  ])('whose zone is %s is taken by this machine’s clock, and says so', async (_name, zone) => {
    const { interview, remarks } = await one(['DTSTART;TZID=Mars:20261124T140000', `URL:${meet}`], zone);
    expect(interview.startsAt).toBe(new Date(2026, 10, 24, 14, 0).getTime());
    expect(remarks).toEqual(['unknown-zone']);
  });
});

describe('the link is https or none', () => {
  it.each<readonly [string, readonly string[], string, readonly Remark[]]>([
    ['a conference', [`X-GOOGLE-CONFERENCE:${meet}`, 'LOCATION:Room 4'], meet, []],
    [
      'Teams’ own field',
      ['X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3ameeting'],
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
      [],
    ],
    [
      'a known call in the text, before an unknown place',
      ['LOCATION:https://northwind.example/office', `DESCRIPTION:Join at <${meet}>.\\nSee you`],
      meet,
      [],
    ],
    [
      'a folded link',
      ['DESCRIPTION:Join: https://us02web.zoom.us/j/1234567890?pwd=abcdefgh', ' ijklmnop'],
      'https://us02web.zoom.us/j/1234567890?pwd=abcdefghijklmnop',
      [],
    ],
    [
      'the only link of the text',
      ['DESCRIPTION:We meet at https://call.northwind.example/r/7\\, see you'],
      'https://call.northwind.example/r/7',
      [],
    ],
    [
      'one of many links of the text',
      ['DESCRIPTION:https://a.example/ and https://b.example/'],
      '',
      ['no-link'],
    ],
    [
      'javascript:',
      ['URL:javascript:alert(1)', 'LOCATION:JavaScript:alert(2)'],
      '',
      ['not-https', 'no-link'],
    ],
    ['a call that can be dialled too', ['CONFERENCE:tel:+49301234567', `CONFERENCE:${meet}`], meet, []],
    ['data:', ['URL:data:text/html,<script>alert(1)</script>'], '', ['not-https', 'no-link']],
    ['http:', ['URL:http://meet.google.com/abc'], '', ['not-https', 'no-link']],
    ['a name before the host', ['URL:https://meet.google.com@evil.example/'], '', ['no-link']],
    ['a place that is a room', ['LOCATION:Reception: ask for Dana'], '', ['no-link']],
  ])('%s', async (_name, lines, link, remarks) => {
    const found = await one([utc, ...lines]);
    expect(found.interview.link).toBe(link);
    expect(found.remarks).toEqual(remarks);
  });
});

describe('people and names are as the file has them', () => {
  it('names who asked, and everybody but the room', async () => {
    const { interview } = await one([
      utc,
      'SUMMARY:Invitation: Second interview for Product lead at Northwind',
      'ORGANIZER;CN="Reyes, Dana":mailto:dana.reyes@northwind.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;CN=sam.ko@northwind.example:MAILTO:sam.ko@northwind.example',
      'ATTENDEE;CN=Dana Reyes:mailto:dana.reyes@northwind.example',
      'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@northwind.example',
      'ATTENDEE:javascript:alert(1)',
    ]);
    expect([interview.role, interview.company]).toEqual(['Product lead', 'Northwind']);
    expect(interview.people.map(({ name, email, kind }) => [name, email, kind])).toEqual([
      ['Reyes, Dana', 'dana.reyes@northwind.example', 'recruiter'],
      ['Sam Ko', 'sam.ko@northwind.example', 'interviewer'],
    ]);
  });
  it.each([
    ['Interview with Northwind', '', 'Northwind', ''],
    ['Interview: Product lead', 'Product lead', 'North Wind', 'a@hr.north-wind.co.uk'],
    ['Interview with Dana Reyes', '', 'Northwind', 'dana.reyes@northwind.example'],
    ['Chat', '', 'Chat', 'a@gmail.com'],
    ['', '', '', 'a@gmail.com'],
  ])('“%s”', async (title, role, company, mail) => {
    const { interview } = await one([utc, `SUMMARY:${title}`, ...(mail ? [`ORGANIZER:mailto:${mail}`] : [])]);
    expect([interview.role, interview.company]).toEqual([role, company]);
  });
  it('keeps text as text, whatever it looks like', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { interview, title } = await one([
      utc,
      `SUMMARY:${evil}`,
      `ORGANIZER;CN="${evil}":mailto:a@b.example`,
    ]);
    expect(title).toBe(evil);
    expect(interview.people[0]?.name).toBe(evil);
  });
  it('takes twenty people of a list, and says so', async () => {
    const crowd = Array.from({ length: 60 }, (_, n) => `ATTENDEE:mailto:p${n}.x@northwind.example`);
    const { interview, remarks } = await one([utc, `URL:${meet}`, ...crowd]);
    expect(interview.people).toHaveLength(20);
    expect(remarks).toEqual(['many-people']);
  });
});

test('one that repeats gives its first time, one called off says so', async () => {
  expect((await one([utc, `URL:${meet}`, 'RRULE:FREQ=DAILY'])).remarks).toEqual(['repeats']);
  expect((await one([utc, `URL:${meet}`, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'])).remarks).toEqual([
    'repeats',
  ]);
  expect((await one([utc, `URL:${meet}`, 'STATUS:CANCELLED'])).remarks).toEqual(['cancelled']);
  expect((await one([utc, `URL:${meet}`], ['METHOD:CANCEL'])).remarks).toEqual(['cancelled']);
});

describe('files that real programs make are read', () => {
  const plain = calendar([utc, `URL:${meet}`]);
  it.each<readonly [string, string | Blob]>([
    ['with bare line feeds', plain.replaceAll('\r\n', '\n')],
    ['with a byte order mark', `\uFEFF${plain}`],
    [
      'in lower case',
      plain.replace('BEGIN:VCALENDAR', 'begin:vcalendar').replace('END:VCALENDAR', 'end:vcalendar'),
    ],
    [
      'in UTF-16',
      new Blob([new Uint8Array([0xff, 0xfe, ...[...plain].flatMap(char => [char.charCodeAt(0), 0])])]),
    ],
    [
      'with a picture of a megabyte',
      calendar([utc, `URL:${meet}`, `PHOTO;ENCODING=b:${'QUJD'.repeat(260_000)}`]),
    ],
    [
      'with an attachment in folded lines',
      calendar([
        utc,
        `URL:${meet}`,
        'ATTACH;ENCODING=BASE64;VALUE=BINARY:',
        ...Array.from({ length: 15_000 }, () => ` ${'A'.repeat(70)}`),
      ]),
    ],
    ['with lines that are none', calendar([utc, 'this line is no property', `URL:${meet}`, 'X-MOZ;;;=::'])],
    ['with a text of 200 kB', calendar([utc, `DESCRIPTION:${'word '.repeat(40_000)}`, `URL:${meet}`])],
  ])('%s', async (_name, file) => {
    const [only] = await read(file);
    expect(only?.interview).toMatchObject({ startsAt: at, link: meet });
  });
  it('with a line folded in the middle of a character', async () => {
    const whole = new TextEncoder().encode(calendar([utc, 'SUMMARY:Interview at Zoë & 李']));
    const parts = Array.from(whole, byte => (byte < 0x80 ? [byte] : [byte, 13, 10, 32]));
    const [only] = await read(new Blob([new Uint8Array(parts.flat())]));
    expect(only?.interview.company).toBe('Zoë & 李');
  });
  it('with two events, each is offered', async () => {
    const two = plain.replace('END:VEVENT', 'END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Second\r\nEND:VEVENT');
    expect((await read(two)).map(({ title }) => title)).toEqual(['', 'Second']);
    expect(await read(plain + plain)).toHaveLength(2);
  });
});

describe('a file that cannot be taken says why', () => {
  const plain = calendar([utc, `URL:${meet}`]);
  it.each<readonly [FileFault, string, string]>([
    ['empty', 'nothing in it', ''],
    ['empty', 'only white space', ' \r\n\r\n'],
    ['not-calendar', 'a picture', '\u0089PNG\r\n'],
    ['not-calendar', 'a contact', 'BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n'],
    ['not-calendar', 'JSON', '{"vcalendar":[]}'],
    ['not-calendar', 'HTML', '<!doctype html><p>BEGIN:VCALENDAR'],
    ['cut', 'cut in the middle', plain.slice(0, plain.indexOf('URL'))],
    ['cut', 'cut before the last line', plain.slice(0, plain.indexOf('END:VCALENDAR'))],
    ['no-event', 'an empty calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'],
    ['no-event', 'a task', calendar([utc]).replaceAll('VEVENT', 'VTODO')],
    [
      'many',
      'a whole calendar',
      `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n'.repeat(51)}END:VCALENDAR`,
    ],
    [
      'damaged',
      'ends in the wrong order',
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n',
    ],
    ['big', 'far too much', 'x'.repeat(mostBytes + 1)],
  ])('%s: %s', async (why, _name, file) => {
    expect(await calendarFile(bytes(file))).toEqual({ is: 'refused', why });
  });
});

test('no file, however it is cut or bent, makes the reader fail', async () => {
  const whole = calendar(
    [utc, 'SUMMARY:Interview: lead at Northwind', 'ORGANIZER;CN=Dana:mailto:d@n.example', `URL:${meet}`],
    outlook,
  );
  let readings = 0;
  for (let n = 0; n < whole.length; n += 7) {
    for (const bent of [whole.slice(0, n), whole.slice(n), whole.slice(0, n) + ';' + whole.slice(n + 3)]) {
      const reading = await calendarFile(bytes(bent));
      readings++;
      if (reading.is === 'read') for (const event of reading.events) invitationOf(event, now);
    }
  }
  expect(readings).toBeGreaterThan(200);
});

test('what we hand out, we read back', async () => {
  const words = {
    title: (company: string, role: string) => `Interview: ${role} at ${company}`,
    reminder: () => 'Soon',
  };
  const interview = { ...emptyInterview, company: 'Northwind', role: 'Lead; ops', startsAt: at, link: meet };
  const file = calendarOf(interview, { uid: 'u', revision: 3, remindMs: 0, now, words });
  const [back] = await read(file ?? '');
  expect(back?.interview).toMatchObject({
    company: 'Northwind',
    role: 'Lead; ops',
    startsAt: at,
    link: meet,
  });
});

import { describe, expect, it } from 'vitest';
import { anyIntentIn } from '../../src/browser/schema-studio.ts';
import {
  adviceOf,
  askable,
  emptyContact,
  triesOf,
  whomOf,
  type Attempt,
  type Contact,
} from '../../src/core/contact.ts';
import { emptyPerson, type Person } from '../../src/core/interview.ts';

const person = (name: string, kind: Person['kind'], more: Partial<Person> = {}): Person => ({
  ...emptyPerson,
  name,
  kind,
  ...more,
});
const tried = (was: Attempt['was'], way: Attempt['way'] = 'phone'): Attempt => ({
  at: 1,
  way,
  was,
  outcome: '',
});
const contact = (patch: Partial<Contact>): Contact => ({ ...emptyContact, ...patch });
const phone = { phone: '12345' };

describe('who can be asked', () => {
  const people = [
    person('Ines', 'interviewer'),
    person('Femi', 'referrer'),
    person('', 'recruiter'),
    person('Rosa', 'recruiter'),
    person('', 'interviewer', { phone: '12345' }),
    person('Rui', 'recruiter'),
  ];

  it('is first who arranged it, then who put the name forward, then who was met; nobody without a trace', () => {
    expect(askable(people).map(({ name, phone: number }) => name || number)).toEqual([
      'Rosa',
      'Rui',
      'Femi',
      'Ines',
      '12345',
    ]);
  });

  it('is whom the user chose, and the first where that name is not there any more', () => {
    expect(whomOf(people, 'Ines')?.name).toBe('Ines');
    expect(whomOf(people, 'Gone')?.name).toBe('Rosa');
    expect(whomOf(people, '')?.name).toBe('Rosa');
    expect(whomOf([emptyPerson], '')).toBeNull();
  });
});

describe('the way', () => {
  it.each([
    ['nobody phoned', {}, phone, 'email', 'first'],
    ['nobody phoned, and there is only a number', {}, { phone: '12345', email: '' }, 'email', 'first'],
    ['they phoned before', { phoned: true }, phone, 'phone', 'phoned'],
    ['a mail is unanswered', { attempts: [tried('wrote', 'email')] }, phone, 'phone', 'unanswered'],
    [
      'so is one, and there is no number',
      { attempts: [tried('wrote')] },
      { phone: ' ' },
      'email',
      'no-number',
    ],
    ['a voicemail was left', { phoned: true, attempts: [tried('voicemail')] }, phone, 'email', 'voicemail'],
    ['nobody picked up', { phoned: true, attempts: [tried('no-answer')] }, phone, 'phone', 'phoned'],
    [
      'the mail was answered since',
      { attempts: [tried('wrote', 'email'), tried('spoke')] },
      phone,
      'email',
      'first',
    ],
  ] as const)('where %s', (_, patch, to, way, why) => {
    expect(adviceOf(contact(patch), to)).toEqual({ way, why });
  });
});

it('counts tries from the last time they were reached', () => {
  const [a, b] = [tried('wrote', 'email'), tried('no-answer')];
  expect(triesOf({ attempts: [] })).toEqual([]);
  expect(triesOf({ attempts: [a, b] })).toEqual([a, b]);
  expect(triesOf({ attempts: [a, tried('spoke')] })).toEqual([]);
  expect(triesOf({ attempts: [a, tried('spoke'), b] })).toEqual([b]);
});

describe('what the writer takes', () => {
  const intent = (patch: object) => [{ kind: 'contact', id: 'n', patch }];
  const full = contact({
    name: 'Rosa',
    prefers: 'phone',
    attempts: [tried('voicemail')],
    script: { who: 'It is me.' },
    me: 'Alex',
    number: '12345',
  });

  it('is a contact as it is, and one that was kept before there was room for a name and a number', () => {
    expect(anyIntentIn(intent(full))).toEqual(intent(full));
    const { me: _, number: __, ...old } = emptyContact;
    expect(anyIntentIn(intent(old))).toEqual(intent(old));
  });

  it.each([
    { prefers: 'fax' },
    { script: { hello: 'x' } },
    { attempts: [{ ...tried('spoke'), was: 'shouted' }] },
    { promisedAt: Infinity },
    { me: 7 },
  ])('is not %j', wrong => {
    expect(anyIntentIn(intent({ ...full, ...wrong }))).toBeNull();
  });
});

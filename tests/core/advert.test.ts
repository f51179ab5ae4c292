import { describe, expect, it, test } from 'vitest';
import { askedFor } from '../../src/core/advert.ts';
import type { Competency } from '../../src/core/competency.ts';

const pick = (advert: string): readonly Competency[] => askedFor(advert).map(({ competency }) => competency);

type Case = readonly [job: string, must: readonly Competency[], never: readonly Competency[], advert: string];
const cases: readonly Case[] = [
  [
    'product lead',
    ['influence', 'decisions'],
    ['failure', 'integrity'],
    `Product Lead, Harbour Freight Software
Who we are: founded in 2011, our office looks over the river.
What you will do
- Decide what we build next and what we leave, with incomplete information and real trade-offs.
- Bring sceptical stakeholders with you; nobody here reports to you, so you persuade with evidence.
- Work closely with engineers and designers from first sketch to release.
- Prioritise ruthlessly and explain complex choices to non-technical people.
What we offer: 30 days of holiday, a pension, a bicycle.`,
  ],
  [
    'ward nurse',
    ['pressure', 'teamwork'],
    ['innovation', 'influence'],
    `Staff nurse, respiratory ward
You stay calm under pressure on a busy shift and in an emergency you know what comes first.
You look after patients and their families with warmth and handle complaints kindly.
You are a team player who works closely with doctors, therapists and porters.
You keep accurate records and treat what you hear as confidential.
Benefits include subsidised meals.`,
  ],
  [
    'shop manager',
    ['people-growth', 'results'],
    ['problem-solving'],
    `Store Manager. You lead a team of fourteen and develop your team: hiring, onboarding, honest feedback, performance reviews.
You hit sales targets month after month and know your revenue by heart.
Our customers come back because of you; you turn complaints around.
You coach first-time supervisors.
Salary from 34,000. Apply with a cover letter.`,
  ],
  [
    'data engineer',
    ['problem-solving', 'initiative'],
    ['conflict', 'customer'],
    `We need a data engineer.
You are a self-starter who takes ownership of a pipeline from idea to alarm at night.
You enjoy complex problems: troubleshooting, finding the root cause, analytical thinking.
You work independently and are proactive about what breaks next.
You learn quickly and keep up to date.
Equal opportunities matter to us.`,
  ],
  [
    'teacher',
    ['planning', 'integrity'],
    ['leadership', 'results'],
    `Year 4 class teacher. Our school serves 310 children in the old harbour quarter.
You plan lessons that reach every child, mark promptly and keep parents informed.
You get on with the rest of the year group and share materials.
Safeguarding is everyone's job here. We expect you to go on training throughout your career.`,
  ],
  [
    'site engineer',
    ['adaptability', 'communication'],
    ['customer', 'integrity'],
    `Site reliability engineer. You'll be on call one week in six.
You'll write post-mortems nobody is afraid of.
You can explain to a finance director why an upgrade cannot wait.
You are comfortable when the plan changes on Wednesday.
We'll teach you our tools. Nice to have: Go, Terraform.`,
  ],
  [
    'sales',
    ['results', 'influence', 'pressure'],
    ['people-growth', 'innovation'],
    `Account executive. You own the full cycle from first call to signature. Carry a quota of 800k and beat it.
You negotiate firmly and fairly. Hungry, resilient, and happy to hear no ten times before lunch. Uncapped commission.`,
  ],
  [
    'charity programme manager',
    ['planning', 'conflict', 'people-growth'],
    ['customer', 'failure'],
    `Programme manager, Clean Rivers Trust. Coordinate 14 volunteer groups. Manage a budget of 240k.
Bring farmers, anglers and the council to one table when they disagree.
Find new ways to measure what we do. Supervise and develop two junior officers.`,
  ],
  [
    'barista',
    ['customer', 'teamwork'],
    ['failure', 'leadership'],
    `Barista wanted. Early mornings, friendly regulars, fast queue at eight. You help out wherever it is needed.
We'll teach you coffee; bring curiosity.`,
  ],
  [
    'events coordinator',
    ['planning', 'adaptability'],
    ['leadership'],
    `Events Coordinator (maternity cover)
Planning and scheduling of twelve conferences, with budgets and milestones that hold.
Coordinating suppliers and multiple projects at once, with attention to detail.
You are flexible: priorities change on the day and you adapt without fuss.
Comfortable with ambiguity, evolving plans and shifting rooms.
Creative ideas for small budgets are welcome.`,
  ],
];

describe('an advert suggests what it asks for, and no more than four', () => {
  it.each(cases)('%s', (_job, must, never, advert) => {
    const found = pick(advert);
    expect(found.length).toBeLessThanOrEqual(4);
    expect(found).toEqual(expect.arrayContaining([...must]));
    for (const one of never) expect(found).not.toContain(one);
  });
});

test('each suggestion names the sentence that says so, as it stands', () => {
  const advert =
    'You will report to Kim.\n• You take ownership, and are proactive.\nWe offer leadership training.';
  expect(askedFor(advert)).toEqual([
    { competency: 'initiative', because: 'You take ownership, and are proactive.' },
  ]);
});

test('an advert that says nothing suggests nothing', () => {
  for (const nothing of [
    '',
    '   \n',
    'Driver wanted. Tuesdays.',
    '🚚🚚🚚',
    'We offer leadership training.',
  ]) {
    expect(pick(nothing)).toEqual([]);
  }
});

test('what is offered is not what is asked for', () => {
  expect(pick('Benefits: mentoring, customer discounts, integrity.')).toEqual([]);
});

test('a book pasted by mistake is read in a moment, and only its beginning', () => {
  const begun = performance.now();
  pick('You lead a team and mentor people in every project. '.repeat(20_000));
  expect(performance.now() - begun).toBeLessThan(10_000);
});

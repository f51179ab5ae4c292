// What a person does with interviews in the Studio, and that every page of it is lawful in light and in dark.
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyPerson } from '../../../../src/core/interview.ts';
import { emptyRunway } from '../../../../src/core/runway.ts';
import { root, rootEach } from '../root.ts';
import { interviewOf, recordOf, stage, storyOf } from './stage.tsx';

rootEach();

const min = 60_000;
const soon = (): number => Date.now() + 22 * min + 5_000;
const northwind = () =>
  interviewOf('n', {
    company: 'Northwind',
    role: 'Product lead',
    startsAt: soon(),
    link: 'https://meet.google.com/abc-defg-hij',
    people: [
      { ...emptyPerson, name: 'Dana Reyes', role: 'head of product', email: 'dana@northwind.example' },
    ],
    stories: ['a', 'b'],
    starred: ['conflict', 'planning'],
    rules: 'ask',
  });
const stories = [
  storyOf('a', { title: 'The release-train truce', proof: '-38 %', tags: ['conflict'] }),
  storyOf('b', { title: 'Took over a stalled team', proof: '12 people', tags: ['leadership'] }),
  storyOf('c', { title: 'The pricing bet', tags: ['decisions'] }),
];
const advert = 'You stay calm under pressure.\nYou negotiate with stakeholders and persuade senior leaders.';
const button = (name: string | RegExp) => page.getByRole('button', { name });
const invitation = (lines: readonly string[]): File =>
  new File(
    [
      ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join(
        '\r\n',
      ),
    ],
    'x.ics',
  );
const choose = (file: File) => userEvent.upload(page.getByLabelText(/Import an invitation/), file);
const good = invitation([
  'DTSTART;TZID=Europe/Berlin:20361124T140000',
  'SUMMARY:Interview for Designer at Harbour',
  'ORGANIZER;CN=Kim Lee:mailto:kim@harbour.example',
  'ATTENDEE;CN=Robin:mailto:robin@gmail.com',
  'LOCATION:https://us02web.zoom.us/j/123456789',
  'RRULE:FREQ=DAILY',
]);

describe('the list', () => {
  it('says what to do next while there is nothing', async () => {
    const { route } = await stage(root, '#/interviews');
    await expect.element(page.getByText('No interviews yet')).toBeVisible();
    await button('New interview').click();
    expect(route.value).toEqual({ page: 'interview', id: 'new-1' });
  });

  it('has the next first, what is over and archived apart', async () => {
    await stage(root, '#/interviews', [
      interviewOf('o', { company: 'Over', startsAt: Date.now() - 90_000 * min }),
      interviewOf('l', { company: 'Later', startsAt: Date.now() + 90_000 * min }),
      interviewOf('x', { company: 'Away', startsAt: soon(), archivedAt: 1 }),
      northwind(),
    ]);
    const names = [...root.querySelectorAll('.agenda .name')].map(one => one.textContent);
    expect(names).toEqual(['Northwind · Product lead', 'Later', 'Over', 'Away']);
    await expect.element(page.getByText(/in 22 min/).first()).toBeVisible();
    await expect.element(page.getByText('Away')).not.toBeVisible();
    await page.getByText('Archived (1)').click();
    await expect.element(page.getByText('Away')).toBeVisible();
  });
});

describe('an invitation', () => {
  it('is looked at before anything is kept, and taken without oneself', async () => {
    const { sent, body, route } = await stage(root, '#/interviews');
    await choose(good);
    await expect.element(page.getByText('Harbour', { exact: true })).toBeVisible();
    await expect.element(page.getByText('It repeats. Only its first time is taken.')).toBeVisible();
    expect(sent).toEqual([]);
    await page.getByLabelText(/Robin/).click();
    await button('Make it an interview').click();
    expect(route.value).toEqual({ page: 'interview', id: 'new-1' });
    expect(body('new-1')).toMatchObject({
      company: 'Harbour',
      role: 'Designer',
      zone: 'Europe/Berlin',
      startsAt: Date.parse('2036-11-24T13:00:00Z'),
      link: 'https://us02web.zoom.us/j/123456789',
      people: [{ ...emptyPerson, name: 'Kim Lee', email: 'kim@harbour.example', kind: 'recruiter' }],
    });
    await button('Undo').click();
    expect(body('new-1')?.removedAt).not.toBeNull();
  });

  it('that cannot be read says why, changes nothing, and another may be chosen', async () => {
    const { sent } = await stage(root, '#/interviews', [northwind()]);
    await choose(new File(['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x'], 'cut.ics'));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/ends in the middle.*Nothing was changed/);
    await choose(good);
    await expect.element(button('Make it an interview')).toBeVisible();
    await button('Leave it').click();
    await expect.element(page.getByText('What the invitation says')).not.toBeInTheDocument();
    expect(sent).toEqual([]);
  });
});

describe('one interview', () => {
  it('is made with the first thing that is typed', async () => {
    const { body } = await stage(root, '#/interviews/fresh');
    expect(body('fresh')).toBeNull();
    await page.getByLabelText('Company').fill('Harbour');
    expect(body('fresh')).toMatchObject({ company: 'Harbour', answerMs: 90_000 });
  });

  it('says which reminder goes along into the calendar: the one chosen for the runway', async () => {
    const one = interviewOf('one', { startsAt: soon() });
    const ten = recordOf('runway', 'runway', { ...emptyRunway, remindMs: 600_000 });
    const { model } = await stage(root, '#/interviews/one', [one, ten]);
    await expect.element(page.getByText('With a reminder 10 minutes before')).toBeVisible();
    model.edit([{ kind: 'runway', id: 'runway', patch: { ...emptyRunway, remindMs: 0 } }]);
    await expect.element(page.getByText('Without a reminder')).toBeVisible();
  });

  it('keeps the clock as it was given when the zone is put right', async () => {
    const { body } = await stage(root, '#/interviews/n', [interviewOf('n', { zone: 'Europe/Berlin' })]);
    await page.getByLabelText('Date and time').fill('2036-07-01T14:00');
    expect(body('n')?.startsAt).toBe(Date.parse('2036-07-01T12:00:00Z'));
    await page.getByLabelText('Time zone of that time').selectOptions('Asia/Tokyo');
    expect(body('n')).toMatchObject({ zone: 'Asia/Tokyo', startsAt: Date.parse('2036-07-01T05:00:00Z') });
    await expect.element(page.getByText(/There: Tue, Jul 1 .*(14:00|2:00.PM) \(Asia\/Tokyo\)/)).toBeVisible();
  });

  it('takes a time zone that this browser does not know for its own', async () => {
    const zone = '<img src=x onerror=alert(1)>';
    const { body } = await stage(root, '#/interviews/one', [interviewOf('one', { startsAt: soon(), zone })]);
    await expect.element(page.getByText(/^Today|^Tomorrow/)).toBeVisible();
    await expect.element(page.getByLabelText('Time zone of that time')).toHaveValue(zone);
    expect(body('one')?.zone).toBe(zone);
  });

  it('says of a clock time that does not exist how it is taken', async () => {
    await stage(root, '#/interviews/n', [interviewOf('n', { zone: 'Europe/Berlin' })]);
    await page.getByLabelText('Date and time').fill('2027-03-28T02:30');
    await expect.element(page.getByText(/The clocks go forward then/)).toBeVisible();
    await page.getByLabelText('Date and time').fill('2027-10-31T02:30');
    await expect.element(page.getByText(/that hour comes twice/)).toBeVisible();
  });

  it('names the call site of a link, and opens nothing that is not https', async () => {
    await stage(root, '#/interviews/n', [northwind()]);
    await expect.element(page.getByText(/Opens Google Meet/)).toBeVisible();
    await page.getByLabelText('Link to the call').fill('https://calls.example.org/r/1');
    await expect.element(page.getByText(/Opens calls.example.org/)).toBeVisible();
    await page.getByLabelText('Link to the call').fill('javascript:alert(1)');
    await expect.element(page.getByText(/No https address/)).toBeVisible();
    expect(root.querySelector('a[href^="javascript"], a[target]')).toBeNull();
  });

  it('suggests what the advert asks for, and lets the user decide', async () => {
    const { body } = await stage(root, '#/interviews/n', [northwind(), ...stories]);
    await page.getByLabelText('The job advert').fill(advert);
    await expect.element(page.getByText('You stay calm under pressure.').last()).toBeVisible();
    expect(body('n')).toMatchObject({ advert, starred: ['conflict', 'planning'] });
    await button('Star pressure').click();
    expect(body('n')?.starred).toEqual(['conflict', 'planning', 'pressure']);
    await expect.element(page.getByText(/No story yet for planning, pressure/)).toBeVisible();
    await page.getByLabelText('conflict', { exact: true }).click();
    expect(body('n')?.starred).toEqual(['planning', 'pressure']);
  });

  it('orders its stories by keys, takes one along and leaves one out', async () => {
    const { body } = await stage(root, '#/interviews/n', [northwind(), ...stories]);
    const grip = button('Move The release-train truce');
    (await grip.element()).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(body('n')?.stories).toEqual(['b', 'a']);
    await userEvent.keyboard('{ArrowDown}');
    expect(body('n')?.stories).toEqual(['b', 'a']);
    await userEvent.keyboard('{ArrowUp}');
    expect(body('n')?.stories).toEqual(['a', 'b']);
    await button('Take along The pricing bet').click();
    await button('Leave out The release-train truce').click();
    expect(body('n')?.stories).toEqual(['b', 'c']);
  });

  it('orders its stories by dragging', async () => {
    const { body } = await stage(root, '#/interviews/n', [northwind(), ...stories]);
    const grip = await button('Move The release-train truce').element();
    const { x, y } = grip.getBoundingClientRect();
    const at = (clientY: number) => ({ pointerId: 1, button: 0, clientX: x + 5, clientY, bubbles: true });
    grip.setPointerCapture = () => undefined;
    grip.dispatchEvent(new PointerEvent('pointerdown', at(y + 5)));
    for (const dy of [15, 30, 50]) {
      grip.dispatchEvent(new PointerEvent('pointermove', at(y + dy)));
      await new Promise(requestAnimationFrame);
    }
    grip.dispatchEvent(new PointerEvent('pointerup', at(y + 50)));
    expect(body('n')?.stories).toEqual(['b', 'a']);
  });

  it('keeps people whole: added, their part chosen, removed and brought back', async () => {
    const { body } = await stage(root, '#/interviews/n', [northwind()]);
    await button('Add a person').click();
    await page.getByLabelText('Name').last().fill('Kim Lee');
    await page.getByLabelText('Phone').last().fill('+44 20 7946 0000');
    await page.getByLabelText('Part they play').last().selectOptions('recruiter');
    const kim = { ...emptyPerson, name: 'Kim Lee', phone: '+44 20 7946 0000', kind: 'recruiter' };
    expect(body('n')?.people[1]).toEqual(kim);
    await button('Remove Dana Reyes').click();
    expect(body('n')?.people).toEqual([kim]);
    await button('Undo').click();
    expect(body('n')?.people.map(({ name }) => name)).toEqual(['Dana Reyes', 'Kim Lee']);
  });

  it('never loses the focus with what was pressed', async () => {
    await stage(root, '#/interviews/n', [northwind(), ...stories]);
    await page.getByLabelText('The job advert').fill(advert);
    const presses: readonly (readonly [string, string])[] = [
      ['Leave out The release-train truce', 'Leave out Took over a stalled team'],
      ['Take along The pricing bet', 'Take along The release-train truce'],
      ['Remove Dana Reyes', 'People'],
      ['Star pressure', 'Star influence'],
      ['Star influence', 'What they look for'],
    ];
    for (const [pressed, then] of presses) {
      // What the advert asks for is suggested while the page rests.
      await expect.element(button(pressed)).toBeVisible();
      (await button(pressed).element()).focus();
      await userEvent.keyboard('{Enter}');
      const at = () => document.activeElement;
      await expect.poll(() => at()?.getAttribute('aria-label') ?? at()?.textContent).toBe(then);
    }
  });

  it('is archived and deleted with a way back', async () => {
    const { body, route } = await stage(root, '#/interviews/n', [northwind()]);
    await button('Archive').click();
    expect(body('n')?.archivedAt).not.toBeNull();
    await button('Bring back from the archive').click();
    expect(body('n')?.archivedAt).toBeNull();
    await button('Delete').click();
    expect(body('n')?.removedAt).not.toBeNull();
    expect(route.value).toEqual({ page: 'interviews' });
    await button('Undo').click();
    expect(body('n')?.removedAt).toBeNull();
    await expect.element(page.getByText('Northwind · Product lead')).toBeVisible();
  });
});

const evil = '<img src=x onerror="window.xss=1">';
const many = Array.from({ length: 12 }, (_, at) =>
  storyOf(`s${at}`, { title: `Story number ${at}`, proof: `${at} %` }),
);
type View = readonly [
  name: string,
  hash: string,
  records: () => Parameters<typeof stage>[2],
  act?: () => Promise<unknown>,
];
const views: readonly View[] = [
  ['list-empty', '#/interviews', () => []],
  [
    'list',
    '#/interviews',
    () => [
      northwind(),
      interviewOf('l', { company: 'Harbour Freight', role: 'Designer', startsAt: Date.now() + 4_000 * min }),
      interviewOf('u', { company: 'قصة طويلة جدا عن فريق متعثر', role: evil }),
      interviewOf('o', { company: 'Over', startsAt: Date.now() - 90_000 * min }),
      interviewOf('x', { company: 'Away', archivedAt: 1 }),
    ],
  ],
  ['preview', '#/interviews', () => [northwind()], () => choose(good)],
  ['refused', '#/interviews', () => [], () => choose(new File(['no'], 'x.ics'))],
  ['new', '#/interviews/fresh', () => []],
  [
    'interview',
    '#/interviews/n',
    () => [northwind(), ...stories, ...many],
    () => page.getByLabelText('The job advert').fill(advert),
  ],
  [
    'interview-long',
    '#/interviews/e',
    () => [
      interviewOf('e', {
        company: 'W'.repeat(120),
        role: evil,
        link: evil,
        people: [{ ...emptyPerson, name: evil, role: 'x'.repeat(200) }],
        zone: 'Asia/Tokyo',
        startsAt: soon(),
        stories: ['q'],
      }),
      storyOf('q', { title: 'Q'.repeat(200), proof: evil }),
    ],
  ],
];

describe('every page', () => {
  for (const [name, hash, records, act] of views) {
    it.each(['light', 'dark'])(`${name} is lawful and fits at every width, in %s`, async scheme => {
      document.documentElement.style.colorScheme = scheme;
      await stage(root, hash, records());
      if (act) {
        await act();
        await new Promise(done => setTimeout(done, 700));
      }
      for (const width of [1280, 390, 360]) {
        await page.viewport(width, width < 700 ? 2_400 : 1_300);
        await Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined)));
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
        const path = `../../../../shots/studio-interviews-${name}-${scheme}-${width}.png`;
        if (width !== 360) await page.screenshot({ path });
      }
      const { violations } = await axe.run(document.body);
      expect(violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' | ')}`)).toEqual([]);
      expect(Reflect.get(window, 'xss')).toBeUndefined();
    });
  }
});

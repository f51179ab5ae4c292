// The thank-you note of one interview: grown, linted while it is typed, taken along; lawful in light and in dark.
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { root, rootEach } from '../root.ts';
import { debrief, northwind, now, stage, told } from './stage.tsx';

rootEach();

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const values = () =>
  [...root.querySelectorAll<HTMLTextAreaElement>('.letter textarea')].map(one => one.value);
const underlined = () =>
  [...(CSS.highlights.get('lint') ?? [])].map(range => (range instanceof Range ? range.toString() : ''));
const areaOf = (name: string): HTMLTextAreaElement => {
  const found = field(name).element();
  if (!(found instanceof HTMLTextAreaElement)) throw new Error(name);
  return found;
};

describe('the draft', () => {
  it('grows from the debrief, for the first person, with what was said, a strength and the moment to add', async () => {
    await stage(root);
    expect(values()).toEqual([
      'Dear Dana,',
      'Thank you for the conversation on Tuesday 24 November about the Product lead role at Northwind.',
      'One thing you said has stayed with me: the first two weeks of a switch decide how people feel about it.',
      'You need someone for leadership, and here is what I would bring: the team shipped its first release in six weeks (12 people).',
      'To add to my answer on “How did you set the price?”: we tested it with forty customers first.',
      'I look forward to hearing from you by Friday 27 November.',
      'Thank you again, and kind regards,\nMara',
    ]);
    await expect.element(page.getByText('Nothing to look at. It reads well.')).toBeVisible();
    await expect.element(page.getByText(/Now is a good time: any time until tomorrow/)).toBeVisible();
  });

  it('works without a debrief, a call, or anybody named, and says what to do next', async () => {
    await stage(root, [northwind({ people: [], startsAt: null })]);
    await expect.element(page.getByRole('link', { name: 'Do the debrief' })).toBeVisible();
    await expect.element(page.getByText(/Nobody is named yet/)).toBeVisible();
    expect(values()[0]).toBe('Dear [their name],');
    expect(underlined()).toContain('[one thing they said]');
    await expect.element(page.getByText('Best between half an hour and a day after the call.')).toBeVisible();
  });

  it('takes along what was written before a name was known', async () => {
    const { body } = await stage(root, [northwind({ people: [] })]);
    await field('Thanks').fill('Thank you for Tuesday.');
    await field('Name of the person you met').fill('Ada Byrne');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(body('interview', 'n')?.people.map(({ name }) => name)).toEqual(['Ada Byrne']);
    expect(body('note', 'new-1')?.name).toBe('Ada Byrne');
    expect(values().slice(0, 2)).toEqual(['Dear Ada,', 'Thank you for Tuesday.']);
  });

  it('changes no more than what is typed in, so that another open page keeps what it changed', async () => {
    const { sent } = await stage(root);
    const subject = page.getByRole('textbox', { name: 'Subject' });
    await subject.fill('Thank you');
    await subject.fill('Thank you, Dana');
    expect(sent.at(-1)).toEqual([{ kind: 'note', id: 'new-1', patch: { subject: 'Thank you, Dana' } }]);
  });

  it('is another one for another person, and each is kept as its own', async () => {
    const { held } = await stage(root);
    const first = values();
    await page.getByRole('radio', { name: 'Sam Okafor' }).click({ force: true });
    expect(values()[0]).toBe('Dear Sam,');
    expect(
      values()
        .slice(1)
        .filter(one => first.includes(one)),
    ).toEqual([
      'To add to my answer on “How did you set the price?”: we tested it with forty customers first.',
    ]);
    await field('Thanks').fill('Thanks, Sam.');
    await page.getByRole('radio', { name: 'Dana Reyes' }).click({ force: true });
    await field('Thanks').fill('Thanks, Dana.');
    expect([...held.values()].filter(({ kind }) => kind === 'note').map(({ body }) => body)).toMatchObject([
      { name: 'Sam Okafor', interview: 'n' },
      { name: 'Dana Reyes', interview: 'n', email: 'dana@northwind.example' },
    ]);
    await page.getByRole('radio', { name: 'Sam Okafor' }).click({ force: true });
    expect(values()[1]).toBe('Thanks, Sam.');
  });

  it.each([
    ['unknown', []],
    ['removed', [northwind({ removedAt: 1 })]],
  ])('leads back where the interview is %s', async (_, records) => {
    await stage(root, records);
    await expect.element(page.getByText('There is no interview at this address.')).toBeVisible();
  });
});

describe('the lint', () => {
  it('underlines just the words, and tells them beside the note', async () => {
    await stage(root);
    await field('Thanks').fill('Thank you. I was so nervous, but it was good.');
    expect(underlined()).toEqual(['I was so nervous']);
    await expect.element(page.getByText('1 thing to look at').first()).toBeVisible();
    await expect.element(field('Thanks')).toHaveAccessibleDescription('1 thing to look at');
    await button('Show “I was so nervous”').click();
    const area = areaOf('Thanks');
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('I was so nervous');
  });

  it('puts other words in by one press, and Ctrl+Z brings the old ones back', async () => {
    const { body } = await stage(root);
    await field('Thanks').fill('Sorry for the delay. It was good to meet you.');
    await button('Replace with “Thank you for your patience.”').click();
    await expect
      .element(field('Thanks'))
      .toHaveValue('Thank you for your patience. It was good to meet you.');
    expect(underlined()).toEqual([]);
    expect(body('note', 'new-1')?.blocks[1]?.text).toBe(
      'Thank you for your patience. It was good to meet you.',
    );
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(field('Thanks')).toHaveValue('Sorry for the delay. It was good to meet you.');
    expect(body('note', 'new-1')?.blocks[1]?.text).toBe('Sorry for the delay. It was good to meet you.');
    expect(underlined()).toEqual(['Sorry']);
  });

  it('leads to a blank, so that the next key fills it in', async () => {
    await stage(root, [northwind(), ...told]);
    await button('Fill it in: “[one thing they said]”').click();
    await userEvent.keyboard('ship first');
    await expect
      .element(field('One thing they said'))
      .toHaveValue('One thing you said has stayed with me: ship first.');
  });

  it('takes the clause out, and leaves a sentence', async () => {
    await stage(root);
    await field('Thanks').fill('I was so nervous, but it was good to meet you.');
    await button('Take it out').click();
    await expect.element(field('Thanks')).toHaveValue('It was good to meet you.');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(field('Thanks')).toHaveValue('I was so nervous, but it was good to meet you.');
  });

  it('leaves the caret where it is while one types in the middle', async () => {
    await stage(root);
    await field('Thanks').fill('Thank you. It was good.');
    areaOf('Thanks').setSelectionRange(11, 11);
    await userEvent.keyboard('Sorry I was late. ');
    expect(areaOf('Thanks').value).toBe('Thank you. Sorry I was late. It was good.');
    expect(areaOf('Thanks').selectionStart).toBe(29);
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}');
    expect(areaOf('Thanks').selectionStart).toBe(26);
    expect(underlined()).toEqual(['Sorry']);
  });

  it('minds a word that is being composed, and takes it whole', async () => {
    const { body } = await stage(root);
    await field('Thanks').fill('ab');
    areaOf('Thanks').setSelectionRange(1, 1);
    const session = cdp();
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    expect(areaOf('Thanks').value).toBe('aにほb');
    await session.send('Input.insertText', { text: '日本' });
    expect(areaOf('Thanks').value).toBe('a日本b');
    expect(areaOf('Thanks').selectionStart).toBe(3);
    expect(body('note', 'new-1')?.blocks[1]?.text).toBe('a日本b');
  });

  it('stands under the very letters of the field, over several lines', async () => {
    await stage(root);
    await field('Thanks').fill(
      `${'A rather long line of plain words. '.repeat(6)}I was nervous.\nAnd one more.\n`,
    );
    const area = areaOf('Thanks');
    const layer = area.previousElementSibling;
    if (!(layer instanceof HTMLElement)) throw new Error('no layer');
    expect(area.scrollHeight).toBeLessThanOrEqual(area.clientHeight + 1);
    expect(layer.getBoundingClientRect().width).toBe(area.getBoundingClientRect().width);
    for (const of of [
      'font',
      'lineHeight',
      'letterSpacing',
      'wordSpacing',
      'padding',
      'whiteSpace',
      'tabSize',
    ] as const)
      expect(getComputedStyle(layer)[of]).toBe(getComputedStyle(area)[of]);
  });

  it('offers one plain line where a fact was wrong, and lets a word of regret stand in it', async () => {
    await stage(root);
    await field('Thanks').fill('Thank you. I apologise for the wrong figure.');
    await button('It was a wrong fact, or about my conduct').click();
    await expect.element(field('A correction')).toHaveFocus();
    await field('A correction').fill('I am sorry that I gave a wrong figure: it was 12.');
    await field('Thanks').fill('Thank you.');
    await expect.element(page.getByText('Nothing to look at. It reads well.')).toBeVisible();
  });

  it('says when two people would get the same', async () => {
    await stage(root);
    const same =
      'It was good to talk about the plan, the team, the first two weeks and all that comes after them.';
    for (const name of ['Dana Reyes', 'Sam Okafor']) {
      await page.getByRole('radio', { name }).click({ force: true });
      for (const part of [
        'Thanks',
        'One thing they said',
        'One strength',
        'To add to an answer',
        'Next step',
      ])
        await page.getByRole('checkbox', { name: part, exact: true }).click();
      await button('Add a line of your own').click();
      await field('Your own line').fill(same);
      await field('Thanks and name').fill('Mara');
    }
    await expect.element(page.getByText('The same text twice')).toBeVisible();
  });

  it('says kindly that a day has gone by, and nothing once it was sent in time', async () => {
    const day = 24 * 3_600_000;
    await stage(root, [northwind(), debrief(), ...told], () => now + day);
    await expect.element(page.getByText(/A note is still welcome/)).toBeVisible();
    await expect.element(page.getByText(/better than never/)).toBeVisible();
  });
});

describe('the parts', () => {
  it('are put in order by keys, taken out and put back as they were', async () => {
    await stage(root);
    const [greeting = '', thanks = '', heard = '', ...more] = values();
    const grip = button('Move One thing they said');
    grip.element().focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(values()).toEqual([greeting, heard, thanks, ...more]);
    await expect.element(page.getByText('One thing they said is now 2 of 8.')).toBeInTheDocument();
    expect(document.activeElement).toBe(grip.element());
    const tick = page.getByRole('checkbox', { name: 'One thing they said' });
    await tick.click();
    expect(values()).toEqual([greeting, thanks, ...more]);
    await tick.click();
    expect(values()).toEqual([greeting, heard, thanks, ...more]);
  });

  it('are put in order by dragging', async () => {
    await stage(root);
    const [greeting = '', thanks = '', heard = ''] = values();
    const handle = button('Move Thanks').first().element();
    const row = handle.closest('li')?.offsetHeight ?? 0;
    const { x, y } = handle.getBoundingClientRect();
    const at = (type: string, dy: number) =>
      handle.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          button: 0,
          clientX: x + 4,
          clientY: y + 4 + dy,
        }),
      );
    handle.setPointerCapture = () => undefined;
    at('pointerdown', 0);
    at('pointermove', 4);
    await expect.poll(() => handle.closest('li')?.className).toBe('held');
    at('pointermove', row + 2);
    await expect.poll(() => handle.closest('li')?.style.transform).toContain(`${row + 2}px`);
    at('pointerup', row + 2);
    await expect.poll(() => values().slice(0, 3)).toEqual([greeting, heard, thanks]);
  });

  it('are added to by a line of one’s own, which is written in at once', async () => {
    await stage(root);
    await button('Add a line of your own').click();
    await expect.element(field('Your own line')).toHaveFocus();
    await userEvent.keyboard('The tour was a joy.');
    expect(values().at(-2)).toBe('The tour was a joy.');
  });

  it('begin again from the debrief, with a way back', async () => {
    await stage(root);
    const first = values();
    await field('Greeting').fill('Hey,');
    await button('Begin again from the debrief').click();
    expect(values()).toEqual(first);
    await button('Undo').click();
    expect(values()[0]).toBe('Hey,');
  });
});

describe('sending', () => {
  const clipboard = (write: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: write });
  afterEach(() => Reflect.deleteProperty(navigator.clipboard, 'writeText'));

  it('copies just what is shown, and shows it to be selected where the browser will not', async () => {
    const copied: string[] = [];
    clipboard(text => {
      copied.push(text);
      return Promise.resolve();
    });
    await stage(root);
    await button('Copy the note').click();
    expect(copied).toEqual([values().join('\n\n')]);
    await expect.element(page.getByText('Copied, exactly as it stands here.')).toBeVisible();
    clipboard(() => Promise.reject(new Error('no')));
    await button('Copy the note').click();
    await expect.element(page.getByLabelText('The note, as it is copied')).toHaveValue(values().join('\n\n'));
  });

  it('opens a message by links that hold the note, or copies it and says so where it is too long', async () => {
    const copied: string[] = [];
    clipboard(text => {
      copied.push(text);
      return Promise.resolve();
    });
    await stage(root);
    const link = (name: string) => page.getByRole('link', { name });
    const bodyOf = (name: string) => {
      const { href } = link(name).element() as HTMLAnchorElement;
      return new URL(href).searchParams.get('body');
    };
    for (const door of ['your mail program', 'Gmail', 'Outlook'])
      expect(bodyOf(door)).toBe(
        values()
          .join('\r\n\r\n')
          .replaceAll(/(?<!\r)\n/g, '\r\n'),
      );
    await field('Thanks').fill('é'.repeat(500));
    expect(bodyOf('Open in your mail program')).toBe(null);
    root.addEventListener('click', event => event.preventDefault(), { once: true });
    await link('Open in your mail program').click();
    await expect.element(page.getByText(/too long to hand over to your mail program/)).toBeVisible();
    expect(copied).toEqual([values().join('\n\n')]);
  });

  it('is marked by the one who sent it, with a way back', async () => {
    const { body } = await stage(root);
    await button('Mark as sent').click();
    expect(body('note', 'new-1')?.sentAt).toBe(now);
    await expect.element(page.getByText(/^Marked as sent today/)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Dana Reyes (sent)' })).toBeChecked();
    await button('It was not sent').click();
    expect(body('note', 'new-1')?.sentAt).toBe(null);
  });

  it('writes to nobody where the address is more than one', async () => {
    await stage(root);
    await page.getByLabelText('E-mail address').fill('a@x.example, b@x.example');
    await expect.element(page.getByText(/not one plain address/)).toBeVisible();
    const { href } = page.getByRole('link', { name: 'Gmail' }).element() as HTMLAnchorElement;
    expect(new URL(href).searchParams.get('to')).toBe('');
  });
});

it('can be written, put in order, looked at and taken along with the keyboard alone', async () => {
  await stage(root);
  const seen = new Set<string>();
  for (let presses = 0; presses < 60; presses += 1) {
    await userEvent.tab();
    const at = document.activeElement;
    if (!at || at === document.body) break;
    seen.add(at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent ?? '');
    if (at instanceof HTMLTextAreaElement) seen.add(at.labels[0]?.textContent ?? '');
  }
  for (const name of ['Greeting', 'One strength', 'Copy the note', 'Gmail', 'Mark as sent', 'Move Next step'])
    expect([...seen]).toContain(name);
});

it.each(['light', 'dark'] as const)(
  'is lawful in %s, with things to look at, down to 360 px',
  async theme => {
    document.documentElement.style.colorScheme = theme;
    await stage(root, [northwind(), ...told]);
    await field('Thanks').fill(
      'Thank you for Tuesday. I am sorry that I was so nervous, my answer on pricing was weak.',
    );
    for (const width of [1280, 390, 360]) {
      await page.viewport(width, 800);
      await Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined)));
      const { violations } = await axe.run(root);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  },
);

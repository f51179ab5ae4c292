// What a person does with files: looks at what would change, takes it in, takes it back; and that all of it is lawful.
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { backup } from '../../../../src/core/exchange-backup.ts';
import { emptyInterview } from '../../../../src/core/interview.ts';
import { changed, type Change, type Kept } from '../../../../src/core/record.ts';
import { emptyStory } from '../../../../src/core/story.ts';
import { readFrom } from '../../../../src/ui/studio/exchange/taking.ts';
import { root, rootEach } from '../root.ts';
import { stage } from './stage.tsx';

rootEach();

const kept = (change: Change, at = 5): Kept => changed(null, change, at);
const story = (id: string, title: string, at = 5): Kept =>
  kept({ kind: 'story', id, patch: { ...emptyStory, title, keywords: ['calendar'] } }, at);
const interview = kept({
  kind: 'interview',
  id: 'i',
  patch: { ...emptyInterview, company: 'Northwind', stories: ['a', 'b'] },
});
const here = [story('a', 'Truce'), story('b', 'Stalled team'), interview];

const choose = (text: string, name = 'backup.json'): Promise<void> =>
  userEvent.upload(page.getByLabelText('Choose a file'), new File([text], name));
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const lawful = async (): Promise<void> => {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
};

describe('bringing in', () => {
  it('shows what would change, and changes nothing before it is asked to', async () => {
    const file = backup(
      [story('a', 'Truce, told better', 9), story('b', 'Older'), story('c', 'New one')],
      '',
    );
    const { sent } = await stage(root, [story('a', 'Truce'), story('b', 'Stalled team', 7)]);
    await choose(file);
    await expect.element(page.getByText('1 new, 1 changed, 1 newer here')).toBeVisible();
    expect(sent).toEqual([]);
    await expect.element(page.getByText('Story: New one')).toBeInTheDocument();
    await lawful();
    await button('Leave it').click();
    await expect.element(button('Leave it')).not.toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('names each thing it refuses, with its reason', async () => {
    await stage(root);
    const broken = story('a', 'x'.repeat(501));
    await choose(backup([{ ...broken }, story('b', 'Good')], ''));
    await expect.element(page.getByText('1 new, 1 refused')).toBeVisible();
    await expect
      .element(page.getByText(/^Item 1, “x+”: the field “title” is missing, too long/))
      .toBeVisible();
  });

  it('takes all of it in one write, and takes it back in one', async () => {
    const { sent, held } = await stage(root, [story('a', 'Truce')]);
    await choose(backup([story('a', 'Truce, told better', 9), story('c', 'New one')], ''));
    await button('Bring in 2').click();
    await expect.element(page.getByText('2 were brought in.')).toBeVisible();
    expect(sent).toHaveLength(1);
    expect([...held.keys()]).toEqual(['story:a', 'story:c']);
    await lawful();
    await button('Undo the import').click();
    await expect.element(page.getByText('everything is as it was before')).toBeVisible();
    expect([...held.values()].map(({ body }) => body)).toEqual([story('a', 'Truce').body]);
  });

  it('leaves be in an undo what was changed by hand since', async () => {
    const { model, held } = await stage(root);
    await choose(backup([story('c', 'New one'), story('d', 'Other')], ''));
    await button('Bring in 2').click();
    await expect.element(button('Undo the import')).toBeVisible();
    model.edit([{ kind: 'story', id: 'c', patch: { title: 'Mine now' } }]);
    await button('Undo the import').click();
    await expect.element(page.getByText('but for one that was changed since')).toBeVisible();
    expect([...held.values()].map(({ body }) => body)).toMatchObject([{ title: 'Mine now' }]);
  });

  it('takes what is newer here only where it is told to', async () => {
    const { sent } = await stage(root, [story('a', 'Truce', 9)]);
    await choose(backup([story('a', 'Older')], ''));
    await expect.element(page.getByText('1 newer here')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Bring in/ })).not.toBeInTheDocument();
    await page.getByRole('checkbox').click();
    await button('Bring in one').click();
    await expect.element(page.getByText('One was brought in.')).toBeVisible();
    expect(sent).toMatchObject([[{ id: 'a', patch: { title: 'Older' } }]]);
  });

  it('warns of a file that was changed since it was written, and still offers it', async () => {
    await stage(root);
    await choose(backup(here, '').replace('Truce', 'Peace'));
    await expect.element(page.getByText('its sum does not fit')).toBeVisible();
    await expect.element(button('Bring in 3')).toBeEnabled();
  });

  it.each([
    ['a later version', backup(here, '').replace('"version": 1', '"version": 7'), 'by a later Evenkeel'],
    ['a comma too many', '{\n"a": 1,\n}', 'Line 3, column 1: a comma too many'],
    ['another product', '{"name":"other"}', 'neither a backup of Evenkeel nor a JSON Resume'],
  ])('refuses a file of %s in a sentence', async (_, text, sentence) => {
    const { sent } = await stage(root, here);
    await choose(text);
    await expect.element(page.getByText(sentence)).toBeVisible();
    await expect.element(page.getByText('Nothing was changed.')).toBeVisible();
    expect(sent).toEqual([]);
    await lawful();
  });

  it('refuses a file of more than 20 MB before it is read', async () => {
    const { model } = await stage(root);
    await readFrom(model, new File(['x'.repeat(20 * 1_048_576 + 1)], 'a.txt'));
    await expect.element(page.getByText('larger than 20 MB')).toBeVisible();
  });

  it('says so where the writer keeps nothing of it', async () => {
    await stage(root, [], 'full');
    await choose(backup(here, ''));
    await button('Bring in 3').click();
    await expect.element(page.getByText('not enough room')).toBeVisible();
  });

  it('says beforehand what does not fit, how much does, and what to do', async () => {
    const { sent } = await stage(root, [], null, { bytes: 9_000_000, most: 10_485_760 });
    const long = Array.from({ length: 60 }, (_, n) =>
      kept({
        kind: 'story',
        id: `n${n}`,
        patch: { ...emptyStory, title: `T ${n}`, action: 'x'.repeat(19_000) },
      }),
    );
    await choose(backup(long, ''));
    await expect.element(page.getByText('It needs about 1.1 MB more')).toBeVisible();
    await expect.element(page.getByText('keeps 10 MB for Evenkeel, and 0.9 MB of that')).toBeVisible();
    await expect.element(page.getByText('Nothing was changed.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Bring in/ })).not.toBeInTheDocument();
    await lawful();
    await choose(backup(long.slice(0, 40), ''));
    await button('Bring in 40').click();
    await expect.element(page.getByText('40 were brought in.')).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it('makes stories of a pasted text', async () => {
    const { sent } = await stage(root);
    await page.getByLabelText('Or paste text').fill('Truce\nshared calendar\n\nPricing bet\nno data');
    await button('Read the text').click();
    await button('Bring in 2').click();
    await expect.element(page.getByText('2 were brought in.')).toBeVisible();
    expect(sent[0]).toMatchObject([
      { kind: 'story', patch: { title: 'Truce', keywords: ['shared calendar'] } },
      { kind: 'story', patch: { title: 'Pricing bet', keywords: ['no data'] } },
    ]);
  });
});

describe('taking out', () => {
  it('says that there is nothing yet where there is nothing', async () => {
    await stage(root);
    await expect.element(page.getByText('There is nothing to take out yet.')).toBeVisible();
    await expect.element(page.getByText('No interview has stories yet.')).toBeVisible();
    await lawful();
  });

  it('shows the sheet of an interview’s stories, in their order', async () => {
    await stage(root, here);
    await expect.element(page.getByRole('heading', { name: 'Northwind' })).toBeVisible();
    const titles = [...root.querySelectorAll('.paper h4')].map(one => one.textContent);
    expect(titles).toEqual(['Truce', 'Stalled team']);
    await lawful();
  });

  it('fits a narrow page', async () => {
    await page.viewport(360, 800);
    await stage(root, here);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});

// The Studio's shell: what it says while records open, when they do not, and where one is.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { changed, type Kept } from '../../../src/core/record.ts';
import { routeOf, type Route } from '../../../src/core/route.ts';
import { defaults } from '../../../src/core/settings.ts';
import type { StudioModel } from '../../../src/ui/studio/model.ts';
import { Studio } from '../../../src/ui/studio/Studio.tsx';

const never = () => new Promise<never>(() => undefined);
const northwind = changed<'interview'>(
  null,
  { kind: 'interview', id: 'i1', patch: { company: 'Northwind' } },
  1,
);

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const stage = (hash: string, loaded: 'loading' | 'found' | 'failed' = 'found') => {
  const interviews = signal<readonly Kept<'interview'>[]>([northwind]);
  const held = {
    loaded: signal<'loading' | 'found' | 'failed'>(loaded),
    saving: signal<StudioModel['saving']['value']>({ is: 'rest' }),
    route: signal<Route | null>(routeOf(hash)),
    settings: signal(defaults),
  };
  const did = { reload: vi.fn(), retry: vi.fn(), edit: vi.fn() };
  const model: StudioModel = {
    ...held,
    ...did,
    damaged: signal([]),
    records: signal([]),
    all: () => signal([]),
    stories: signal([]),
    interviews,
    timer: signal(null),
    newId: () => 'new',
    now: Date.now,
    go: to => (held.route.value = to),
    liveSurface: () => Promise.reject(new Error('not here')),
    exchange: { planned: never, keep: never },
    browser: {
      keys: async () => ({ toggle: 'Alt+Shift+1', stories: '', breathe: '', reset: '' }),
      changeKeys: () => undefined,
      sites: async () => ({ builtIn: ['https://*.zoom.us/*'], added: [] }),
      leaveSite: never,
      permissions: async () => ['storage', 'something-new'],
      room: async () => ({ bytes: 1_048_576, most: null }),
      faults: async () => [],
      everything: never,
      empty: never,
    },
  };
  render(<Studio model={model} />, root);
  return { ...held, did };
};
const heading = () => page.getByRole('heading', { level: 1 });

it('shows no empty page while records open, and none where they could not be read', async () => {
  const { loaded, did } = stage('#/settings', 'loading');
  expect(root.querySelector('h1')).toBeNull();
  loaded.value = 'failed';
  await expect.element(heading()).toHaveTextContent('could not be opened');
  await page.getByRole('button', { name: 'Open again' }).click();
  expect(did.reload).toHaveBeenCalledOnce();
});

it('says where one is, and offers the pages of the interview one is at', async () => {
  stage('#/interviews/i1');
  const nav = page.getByRole('navigation');
  await expect.element(nav.getByText('Northwind')).toBeVisible();
  await expect
    .element(nav.getByRole('link', { name: 'Interview', exact: true }))
    .toHaveAttribute('aria-current', 'page');
  expect(document.title).not.toContain('Northwind');
});

it('tells the truth about saving on every page, and tries again', async () => {
  const { saving, did } = stage('#/settings');
  await expect.element(heading()).toHaveTextContent('Settings');
  saving.value = { is: 'not', why: 'full' };
  await expect.element(page.getByText('There is no room left')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(did.retry).toHaveBeenCalledOnce();
});

it('redraws only by what changed: a setting chosen is shown, and keys that are free are named', async () => {
  const { settings } = stage('#/settings');
  await expect.element(page.getByText('No key for: Stories, Breathe, Reset.')).toBeVisible();
  await expect.element(page.getByText('It takes 1.00 MB.')).toBeVisible();
  settings.value = { ...defaults, textPx: 48 };
  await expect.element(page.getByText('48 px', { exact: true })).toBeVisible();
});

it('names a permission it has no sentence for by its name', async () => {
  stage('#/check');
  await expect.element(page.getByText('something-new')).toBeVisible();
  await expect.element(page.getByText('Keep your words on this device')).toBeVisible();
});

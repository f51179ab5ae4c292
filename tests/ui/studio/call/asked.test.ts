// A contact is changed field by field: two pages keep both, and an undo takes back no more than its own.
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyContact } from '../../../../src/core/contact.ts';
import { changed, isOf, type Intent, type Kept, type Kind } from '../../../../src/core/record.ts';
import { dropContact, keepContact } from '../../../../src/ui/studio/call/asked.ts';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';

const attempt = { at: 5, way: 'phone', was: 'no-answer', outcome: '' } as const;
const body = { ...emptyContact, attempts: [attempt], next: 'Write on Friday' };
const contact = changed<'contact'>(null, { kind: 'contact', id: 'n', patch: body }, 1);

/** A page that knows what was there when it was opened, over what all pages asked for. */
const pages = (start: readonly Kept[]) => {
  const records = signal<readonly Kept[]>(start);
  const edit = (intent: Intent): void =>
    intent.forEach(change => {
      const old = records.value.find(one => one.kind === change.kind && one.id === change.id) ?? null;
      records.value = [...records.value.filter(one => one !== old), changed<Kind>(old, change, 2)];
    });
  const page = () => ({ records: signal(records.value), edit });
  return { page, kept: () => records.value.find(isOf('contact'))?.body };
};

beforeEach(() => {
  lately.value = null;
});

describe('a contact', () => {
  it('keeps what two open pages change, each knowing only its own', () => {
    const { page, kept } = pages([contact]);
    const [one, other] = [page(), page()];
    keepContact(one, 'n', { me: 'Ada' });
    keepContact(other, 'n', { number: '030 123456' });
    expect(kept()).toEqual({ ...body, me: 'Ada', number: '030 123456' });
  });

  it('is whole from its first change on', () => {
    const { page, kept } = pages([]);
    keepContact(page(), 'n', { me: 'Ada' });
    expect(kept()).toEqual({ ...emptyContact, me: 'Ada' });
  });

  it('gets back what was dropped, and keeps what was typed elsewhere since', () => {
    const { page, kept } = pages([contact]);
    const [one, other] = [page(), page()];
    dropContact(one, 'n', { attempts: [] }, 'Removed.');
    const undo = lately.value?.undo ?? [];
    expect(kept()?.attempts).toEqual([]);
    keepContact(other, 'n', { next: 'Write on Monday' });
    one.edit(undo);
    expect(kept()).toEqual({ ...body, next: 'Write on Monday' });
  });
});

// What the Studio asks of the browser itself: keys, sites, permissions, room, faults, and to delete everything.
import { extension, local, send } from './extension.ts';
import { faults } from './faults.ts';
import { assigned, openKeys } from './keys.ts';
import { everything, room } from './room.ts';
import { added, builtIn, remove } from './sites.ts';

/** Drafts lie beside the records, and go with them. */
const empty = async (): Promise<boolean> => {
  const { ok } = await send({ type: 'empty' });
  if (ok) localStorage.clear();
  return ok;
};

export const browser = {
  keys: assigned,
  changeKeys: (): void => void openKeys(),
  sites: async () => ({ builtIn: builtIn(), added: await added() }),
  leaveSite: remove,
  permissions: async (): Promise<readonly string[]> =>
    (await extension.permissions.getAll()).permissions ?? [],
  room,
  faults: () => faults(local),
  everything,
  empty,
};

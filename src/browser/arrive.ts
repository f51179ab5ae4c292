// Arrives in a tab that is older than us, or than its grant: the user's press lets us in (activeTab).
import type { ToTab } from '../core/messages.ts';
import { extension } from './extension.ts';
import { runsAt, script } from './sites.ts';

const told = (tab: number, message: ToTab): Promise<boolean> =>
  extension.tabs.sendMessage(tab, message).then(
    () => true,
    () => false,
  );

type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

/**
 * Tells the content script of a tab, which is put there first where it is missing on a site we run on; false: nobody
 * is there to be told. Needs the press that the browser takes for leave: a key of ours, or our button.
 */
export const tell = async ({ id, url }: Tab, message: ToTab): Promise<boolean> => {
  if (id === undefined) return false;
  if (await told(id, message)) return true;
  if (url && (await runsAt(url))) {
    const came = await extension.scripting.executeScript({ target: { tabId: id }, files: [script] }).then(
      () => true,
      () => false,
    );
    return came && told(id, message);
  }
  // A page of ours: the room of the rehearsals in front, or the companion beside a call that we are not in.
  return extension.runtime.sendMessage(message).then(
    () => true,
    () => false,
  );
};

/** The tab in front has our script, where it may have one. */
export const arrive = async (): Promise<void> => {
  const [tab] = await extension.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab) await tell(tab, { type: 'there' });
};

// The companion: the live page in a small window of its own, for calls outside the browser.
import { extension } from './extension.ts';

export const openCompanion = async (): Promise<void> => {
  const url = extension.runtime.getURL('src/live.html');
  await extension.windows.create({ type: 'popup', url, width: 360, height: 560 });
};

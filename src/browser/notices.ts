// Notices: what the browser shows for us, which says nothing private, and the page of the Studio that a press opens.
import { hashOf, type Route } from '../core/route.ts';
import { extension } from './extension.ts';

/** Names of the alarms and of the notices (before an id). */
export type Name = 'runway' | 'debrief';

export const openStudio = async (route: Route): Promise<void> => {
  const url = extension.runtime.getURL('src/studio.html') + hashOf(route);
  // The browser may run without a window.
  await extension.tabs.create({ url }).catch(() => extension.windows.create({ url }));
};

/** `words`: their name in `_locales`. */
export const notice = (name: Name, id: string, words: Name | 'debriefLate' = name): Promise<string> =>
  extension.notifications.create(`${name}:${id}`, {
    type: 'basic',
    iconUrl: extension.runtime.getURL('icons/128.png'),
    title: extension.i18n.getMessage('name'),
    message: extension.i18n.getMessage(words),
  });

/** Sets the alarm of this name, or takes it away. */
export const wake = async (name: Name, at: number | null): Promise<void> => {
  if (at === null) await extension.alarms.clear(name);
  else extension.alarms.create(name, { when: at });
};

/** `asked`: the alarm rang; `opened`: the notice of this id was pressed, and is gone. */
export const onNotice = (name: Name, asked: () => void, opened: (id: string) => void): void => {
  extension.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === name) asked();
  });
  extension.notifications.onClicked.addListener(async pressed => {
    if (!pressed.startsWith(`${name}:`)) return;
    opened(pressed.slice(name.length + 1));
    await extension.notifications.clear(pressed);
  });
};

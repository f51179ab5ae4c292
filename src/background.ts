// The background: the one writer, the keeper of the handshake, the ear for keys. It may die between any two lines.
import { arrive, tell } from './browser/arrive.ts';
import { extension, isOpen, local, lock, session } from './browser/extension.ts';
import { noteFault } from './browser/faults.ts';
import { hearFaults } from './browser/hear-faults.ts';
import { empty } from './browser/room.ts';
import { heardIn } from './browser/schema-messages.ts';
import { anyIntentIn } from './browser/schema-studio.ts';
import { senderIs, type Sender } from './browser/sender.ts';
import { settle } from './browser/settle.ts';
import { endCalls, holds } from './browser/calls.ts';
import { debriefOf, remindOfDebrief } from './browser/debriefs.ts';
import { hasLeft } from './browser/leaving.ts';
import { onNotice, openStudio } from './browser/notices.ts';
import { remind } from './browser/reminders.ts';
import { register, runsAt } from './browser/sites.ts';
import { load } from './browser/store.ts';
import { placed, placing } from './browser/tokens.ts';
import { turns } from './browser/turns.ts';
import { write } from './browser/writer.ts';
import { isOn } from './core/call.ts';
import { keys, type Answers } from './core/messages.ts';
import { isOf, type Intent } from './core/record.ts';
import { bearsOn } from './core/remind-debrief.ts';

const inTurn = turns();
const studio = extension.runtime.getURL('src/studio.html');
/** Asked for by name, it would be the address that a page cannot guess; the frame ends up at the plain one. */
const live = `${extension.runtime.getURL('')}src/live.html`;
hearFaults(code => void inTurn(() => noteFault(local, { at: Date.now(), where: 'background', code })));
const quietly = (deed: () => Promise<unknown>): void => void inTurn(deed).catch(() => undefined);
const remindInTurn = (): void => {
  quietly(() => remind(local, Date.now()));
  quietly(() => remindOfDebrief(local, Date.now()));
};
const remindAfter = (kept: readonly string[], intent: Intent): void => {
  quietly(() => remind(local, Date.now(), kept));
  // It looks at every record: not with each keystroke.
  if (bearsOn(intent)) quietly(() => remindOfDebrief(local, Date.now()));
};
/** After a sleep or a restart: calls that nobody holds any more have ended first. */
const lookBack = (): void => {
  quietly(() => endCalls(local, session, Date.now()));
  remindInTurn();
};
const openDebrief = async (call: string): Promise<void> =>
  openStudio(await inTurn(() => debriefOf(local, call, Date.now())));
onNotice('runway', remindInTurn, id => void openStudio({ page: 'runway', id }));
onNotice('debrief', lookBack, call => void openDebrief(call));
const end = (closed: number | null): void =>
  quietly(async () => {
    if (await endCalls(local, session, Date.now(), closed)) await remindOfDebrief(local, Date.now());
  });
extension.tabs.onRemoved.addListener(end);
extension.storage.session.onChanged.addListener((changes: Parameters<typeof hasLeft>[0]) => {
  if (hasLeft(changes)) end(null);
});
const registerInTurn = (): Promise<void> => inTurn(register);

type From = Sender & { readonly tab?: { readonly id?: number | undefined } | undefined };

const isLive = ({ url }: From): boolean => url?.startsWith(live) ?? false;

const answerTo = (bytes: unknown, sender: From): Promise<Answers[keyof Answers]> | undefined => {
  const message = heardIn(bytes);
  const tab = sender.tab?.id;
  const from = senderIs(sender, extension.runtime.id, extension.runtime.getURL(''));
  if (message?.type === 'keep' && from === 'page')
    return inTurn(async () => {
      // Noted first: a call that is kept and held by nobody would be given an end.
      if (tab !== undefined && isLive(sender))
        await holds(session, message.intent, tab).catch(() => undefined);
      return write(local, message.intent, Date.now(), message.gone);
    }).then(answer => {
      if (answer.kept) remindAfter(Object.keys(answer.revs), anyIntentIn(message.intent) ?? []);
      return answer;
    });
  if (message?.type === 'placing' && from === 'content' && tab !== undefined)
    return inTurn(async () => ({
      // A script outlives the grant of its site until the page is loaded anew.
      ok: (await runsAt(sender.url ?? '')) && (await placing(session, message.token, tab, Date.now())),
    }));
  if (message?.type === 'placed' && from === 'page' && tab !== undefined)
    return inTurn(async () => ({ ok: await placed(session, message.token, tab, Date.now()) }));
  if (message?.type === 'failed' && from === 'page')
    return inTurn(() => noteFault(local, { at: Date.now(), where: message.where, code: message.code })).then(
      () => ({ ok: true }),
    );
  if (message?.type === 'debrief' && from === 'page' && isLive(sender))
    return openDebrief(message.call).then(() => ({ ok: true }));
  if (message?.type === 'empty' && from === 'page' && sender.url?.startsWith(studio))
    return inTurn(async () => ({ ok: await empty() }));
  return undefined;
};
extension.runtime.onMessage.addListener((bytes: unknown, sender: From) => answerTo(bytes, sender));

extension.commands.onCommand.addListener((name, tab) => {
  const key = keys.find(one => one === name);
  if (key && tab) void tell(tab, { type: 'pressed', key });
});

const start = async (): Promise<void> => {
  // Ahead of any frame's question: the first read of a damaged record is the last one, and must be the one that names
  // it. A store that cannot be read is left as it is; the pages say so.
  const settled = inTurn(() => settle(local, Date.now())).catch(() => undefined);
  await lock();
  await settled;
  await registerInTurn();
  lookBack();
};
extension.runtime.onInstalled.addListener(start);
extension.runtime.onStartup.addListener(start);
extension.permissions.onAdded.addListener(() => registerInTurn().then(arrive));
extension.permissions.onRemoved.addListener(registerInTurn);

/** A new version would close what is open: it waits, also for the end of a call; the browser brings it at its next start. */
extension.runtime.onUpdateAvailable.addListener(async () => {
  const calls = await load('call');
  const inCall =
    calls.is === 'found' && calls.records.filter(isOf('call')).some(({ body }) => isOn(body, Date.now()));
  if (!inCall && !(await isOpen())) extension.runtime.reload();
});

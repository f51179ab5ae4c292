// Speaks WebDriver BiDi with a Firefox: commands out, answers back, what the pages log kept.
import { WebSocket } from 'ws';

type Reply = {
  readonly type: string;
  readonly id?: number;
  readonly result?: unknown;
  readonly message?: string;
};

export const bidi = async (url: string) => {
  const socket = new WebSocket(url);
  await new Promise<void>((done, failed) => socket.once('open', done).once('error', failed));
  const waiting = new Map<number, (reply: Reply) => void>();
  let count = 0;
  const logged: string[] = [];
  socket.on('message', (data: Buffer) => {
    const reply = JSON.parse(data.toString()) as Reply & { method?: string; params?: { text?: string } };
    if (reply.id === undefined) {
      if (reply.method === 'log.entryAdded') logged.push(reply.params?.text ?? '');
      return;
    }
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  /** Sends one command; fails with what Firefox said. */
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((done, failed) => {
      count += 1;
      waiting.set(count, reply =>
        reply.type === 'success' ? done(reply.result as T) : failed(new Error(`${method}: ${reply.message}`)),
      );
      socket.send(JSON.stringify({ id: count, method, params }));
    });
  return { send, logged, end: () => socket.close() };
};
export type Bidi = Awaited<ReturnType<typeof bidi>>;

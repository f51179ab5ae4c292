// Turns: deeds done one after the other, so that none reads what another is about to write.

export type Turns = <T>(deed: () => Promise<T>) => Promise<T>;

/** All that is lost when the worker dies is the queue: each deed either was done or will be asked for again. */
export const turns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  return deed => {
    const mine = last.then(deed);
    last = mine.catch(() => undefined);
    return mine;
  };
};

// Who speaks: a page of ours, our content script in somebody's page, or nobody we listen to.

export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: object | undefined;
};

/** `base`: the address all our pages begin with. Id and address come from the browser, not from the message. */
export const senderIs = (
  { id, url, frameId, tab }: Sender,
  ours: string,
  base: string,
): 'page' | 'content' | null => {
  if (id !== ours || url === undefined) return null;
  if (url.startsWith(base)) return 'page';
  return tab !== undefined && frameId === 0 ? 'content' : null;
};

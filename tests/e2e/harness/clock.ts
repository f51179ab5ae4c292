// The clock that a frame of ours or our content script goes by, in a hurry: twelve seconds are proved in one.

/** To evaluate there: from now on its clock runs `rate` times as fast (0: stands still), and `ahead` ms further. */
export const pace = (rate: number, ahead = 0) => `{
  const real = globalThis.realNow ??= Date.now;
  const timer = globalThis.realTimer ??= setTimeout;
  const from = real();
  const at = Date.now() + ${ahead};
  Date.now = () => Math.round(at + (real() - from) * ${rate});
  globalThis.setTimeout = (call, ms) => timer(call, ms / (${rate} || 1));
}`;

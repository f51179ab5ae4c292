// Hearing what was thrown and caught by nobody.
import { codeOf } from '../core/fault.ts';

/** Tells each code once, for as long as we run. */
export const hearFaults = (tell: (code: string) => void): void => {
  const told = new Set<string>();
  const thrown = (what: unknown): void => {
    const code = codeOf(what);
    if (told.has(code)) return;
    told.add(code);
    tell(code);
  };
  addEventListener('error', event => thrown(event.error));
  addEventListener('unhandledrejection', event => thrown(event.reason));
};

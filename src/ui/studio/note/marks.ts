// Marks: words underlined without touching the field they are typed in, so that its caret and its undo stay its own.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export type Span = { readonly from: number; readonly to: number };

const name = 'lint';
const marked = (): Highlight => {
  const there = CSS.highlights.get(name);
  if (there) return there;
  const fresh = new Highlight();
  CSS.highlights.set(name, fresh);
  return fresh;
};

/** Underlines `spans` (UTF-16 units) of the one text node in `layer`. */
export const useMarks = (
  layer: RefObject<HTMLElement | null>,
  text: string,
  spans: readonly Span[],
): void => {
  const key = spans.map(({ from, to }) => `${from}-${to}`).join();
  useLayoutEffect(() => {
    const node = layer.current?.firstChild;
    if (!node) return;
    const most = node.nodeValue?.length ?? 0;
    const ranges = spans.map(({ from, to }) => {
      const range = new Range();
      range.setStart(node, Math.min(from, most));
      range.setEnd(node, Math.min(to, most));
      return range;
    });
    for (const range of ranges) marked().add(range);
    return () => {
      for (const range of ranges) marked().delete(range);
    };
  }, [layer, text, key]);
};

/** One edit made as if it were typed, so that Ctrl+Z takes it back; the caret stands behind it. */
export const replaceIn = (field: HTMLTextAreaElement, { from, to }: Span, text: string): void => {
  field.focus();
  field.setSelectionRange(from, to);
  // Nothing else that a page can do is put on the field's own list of edits.
  const isDone = document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (isDone) return;
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

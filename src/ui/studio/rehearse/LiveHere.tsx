// Live here: the live surface of a call itself, in a shadow root so that its style and the Studio's stay apart.
import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Screen } from '../../../core/screen.ts';
import ofLive from '../../live/live.css?inline';
import ofSidebar from '../../live/sidebar.css?inline';
import ofStory from '../../live/story.css?inline';
import ofStrip from '../../live/strip.css?inline';
import { Live } from '../../live/Live.tsx';
import type { Send } from '../../live/sent.ts';
import ofPacer from '../../pacer.css?inline';

const style = new CSSStyleSheet();
style.replaceSync([ofPacer, ofLive, ofStrip, ofSidebar, ofStory].join('\n'));

/** There is no dock: nothing is moved, and the focus is the page's own. */
const nobody = (): void => undefined;
/** What takes keys of its own; a call page has none of these around us. */
const others = 'a[href], input, select, textarea, summary';

const keepKeys = (event: KeyboardEvent): void => {
  if (event.target instanceof Element && event.target.matches(others)) event.stopPropagation();
};

export const LiveHere = ({ screen, send }: { readonly screen: Screen; readonly send: Send }) => {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const host = ref.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    render(
      <Live screen={screen} alone={false} room={host.clientWidth + 16} send={send} tell={nobody} />,
      root,
    );
  });
  useEffect(() => {
    const root = ref.current?.shadowRoot;
    document.body.addEventListener('keydown', keepKeys);
    return () => {
      document.body.removeEventListener('keydown', keepKeys);
      if (root) render(null, root);
    };
  }, []);
  return <div class={`live-here ${screen.form}`} ref={ref} />;
};

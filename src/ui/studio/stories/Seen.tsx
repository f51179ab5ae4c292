// Seen: what strip and card will show of a story, drawn by the live surface itself, in a shadow root so that its style stays inside.
import { render } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { glimpse } from '../../../core/glimpse.ts';
import type { Kept } from '../../../core/record.ts';
import type { Screen } from '../../../core/screen.ts';
import type { Settings } from '../../../core/settings.ts';
import ofLive from '../../live/live.css?inline';
import ofStory from '../../live/story.css?inline';
import ofStrip from '../../live/strip.css?inline';
import { Strip } from '../../live/Strip.tsx';
import { texts } from '../../texts.ts';
import { words } from '../words.ts';

const style = new CSSStyleSheet();
style.replaceSync([ofLive, ofStrip, ofStory].join('\n'));

const nobody = (): void => undefined;

const Drawn = ({ screen, caption }: { readonly screen: Screen; readonly caption: string }) => {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const host = ref.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    render(
      <div class="live strip" style={{ '--text': `${screen.textPx}px` }}>
        <Strip screen={screen} room={host.clientWidth + 16} send={nobody} tell={nobody} />
      </div>,
      root,
    );
  });
  return (
    <figure class="seen">
      <figcaption>{caption}</figcaption>
      {/* A picture: what is in it stands in the fields beside it. */}
      <div class="screen" ref={ref} inert />
    </figure>
  );
};

type Of = { readonly story: Kept<'story'>; readonly settings: Settings };

export const Seen = ({ story, settings }: Of) => {
  const { listed, opened } = useMemo(
    () => glimpse(story, settings, id => settings.cues[id] ?? texts.cues[id]),
    [story, settings],
  );
  return (
    <section class="glimpse" aria-label={words.stories.seen}>
      <Drawn screen={listed} caption={words.stories.listed} />
      <Drawn screen={opened} caption={words.stories.opened} />
    </section>
  );
};

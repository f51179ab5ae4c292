// The popup: one interview got ready, one page at a time.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Breathe } from './Breathe.tsx';
import { Failed } from '../Failed.tsx';
import { InterviewEditor } from './InterviewEditor.tsx';
import { Main } from './Main.tsx';
import type { Deeds, Model, Props, View } from './model.ts';
import { RulesCard } from './RulesCard.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { texts } from '../texts.ts';
import '../tokens.css';
import '../ground.css';
import '../form.css';
import './popup.css';
import './main.css';
import './stories.css';
import './page.css';
import './parts.css';

const main: View = { is: 'main' };

const Inner = ({ view, ...props }: Props & { readonly view: Exclude<View, { is: 'main' }> }) => {
  switch (view.is) {
    case 'interview':
      return <InterviewEditor {...props} />;
    case 'story':
      return <StoryEditor {...props} id={view.id} />;
    case 'breathe':
      return <Breathe {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
    case 'rules':
      return <RulesCard {...props} />;
  }
};

/** The ids that lead away from the main page: coming back, focus stands where it left. */
export const doorTo = (view: View): string => (view.is === 'story' ? `to-story-${view.id}` : `to-${view.is}`);

export const Popup = ({ model, deeds }: { readonly model: Model; readonly deeds: Deeds }) => {
  const [view, setView] = useState<View>(main);
  const cameFrom = useRef<View>(main);
  const go = (next: View): void => {
    cameFrom.current = view;
    setView(next);
  };
  useEffect(() => {
    // Undo may have taken it already.
    if (view.is === 'main' && cameFrom.current.is !== 'main' && document.activeElement === document.body) {
      const door = document.getElementById(doorTo(cameFrom.current)) ?? document.getElementById('add');
      door?.focus();
    }
  }, [view]);
  // Before the paint: an Escape between what is seen and its listener would close the whole popup.
  useLayoutEffect(() => {
    if (view.is === 'main') return;
    const left = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      // Unhandled, the browser would close the whole popup.
      event.preventDefault();
      go(main);
    };
    document.addEventListener('keydown', left);
    return () => document.removeEventListener('keydown', left);
  }, [view]);

  if (model.loaded === 'loading') return <h1 class="opening">{texts.popup.loading}</h1>;
  if (model.loaded === 'failed') return <Failed reload={deeds.reload} />;
  const props: Props = { model, deeds, go };
  return view.is === 'main' ? <Main {...props} /> : <Inner {...props} view={view} />;
};

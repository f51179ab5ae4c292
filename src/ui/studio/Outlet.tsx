// Outlet: the page at the address, loaded when it is first asked for; focus goes where the user went.
import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf, type PageName, type Route } from '../../core/route.ts';
import type { StudioModel, StudioPage } from './model.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';

const opened = new Map<PageName, StudioPage>();
type Opening = { readonly page: PageName; readonly is: 'opened' | 'failed' };

const useOpened = (page: PageName): StudioPage | 'failed' | null => {
  const [last, set] = useState<Opening | null>(null);
  useEffect(() => {
    if (opened.has(page)) return;
    let left = false;
    const told = (is: Opening['is']): void => {
      if (!left) set({ page, is });
    };
    pages[page]?.().then(
      found => {
        opened.set(page, found);
        told('opened');
      },
      () => told('failed'),
    );
    return () => {
      left = true;
    };
  }, [page]);
  return opened.get(page) ?? (last?.page === page && last.is === 'failed' ? 'failed' : null);
};

export const Outlet = ({ model, route }: { readonly model: StudioModel; readonly route: Route }) => {
  const Page = useOpened(route.page);
  const address = hashOf(route);
  const isOpen = Page !== null;
  const seen = useRef(address);
  useEffect(() => {
    document.title = words.shell.titled(words.shell.pages[route.page]);
    if (!isOpen || seen.current === address) return;
    seen.current = address;
    scrollTo(0, 0);
    const page = document.getElementById('page');
    (page?.querySelector<HTMLElement>('[data-first]') ?? page?.querySelector('h1'))?.focus();
  }, [address, isOpen]);
  if (Page === null) return <p class="opening">{words.shell.opening}</p>;
  if (Page === 'failed') {
    return (
      <section class="sheet" role="alert">
        <h1 tabIndex={-1}>{words.shell.notOpened}</h1>
        {/* A module that failed once fails for good in this document. */}
        <button type="button" class="go" onClick={() => location.reload()}>
          {words.shell.again}
        </button>
      </section>
    );
  }
  return <Page key={address} model={model} id={('id' in route && route.id) || ''} />;
};

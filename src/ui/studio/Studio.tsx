// The Studio: the way around at the side, one page beside it.
import { hashOf, interviewIn, type Route } from '../../core/route.ts';
import { Failed } from '../Failed.tsx';
import type { StudioModel } from './model.ts';
import { Nav } from './Nav.tsx';
import { Outlet } from './Outlet.tsx';
import { pages } from './pages.ts';
import { words } from './words.ts';
import '../tokens.css';
import '../ground.css';
import '../form.css';
import './studio.css';

const start: Route = pages.interviews ? { page: 'interviews' } : { page: 'settings' };

export const Studio = ({ model }: { readonly model: StudioModel }) => {
  const asked = model.route.value;
  const route = asked && pages[asked.page] ? asked : start;
  const loaded = model.loaded.value;
  return (
    <div class="studio">
      <header class="side">
        <a class="skip" href={hashOf(route)} onClick={skip}>
          {words.shell.skip}
        </a>
        <b class="mark">{words.shell.product}</b>
        <Nav model={model} route={route} interview={interviewIn(route)} />
      </header>
      <main class="outlet" id="page">
        {asked !== route && asked === null && (
          <p class="notice" role="status">
            {words.shell.unknown}
          </p>
        )}
        {loaded === 'failed' && <Failed reload={model.reload} />}
        {loaded !== 'failed' && loaded !== 'loading' && <Outlet model={model} route={route} />}
      </main>
    </div>
  );
};

/** The address stays as it is: only the focus goes on. */
const skip = (event: Event): void => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#page h1')?.focus();
};

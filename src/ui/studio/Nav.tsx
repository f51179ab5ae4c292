// Nav: the ways to every page that is there, and to those of the interview one is at.
import { hashOf, interviewPages, type Route } from '../../core/route.ts';
import type { StudioModel } from './model.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';

const first = ['interviews', 'stories', 'coverage', 'rehearse', 'cues'] as const;
const last = ['progress', 'import', 'settings'] as const;

const ways = (
  names: readonly (typeof first)[number][] | readonly (typeof last)[number][],
): readonly Route[] => names.map(page => (page === 'coverage' ? { page, id: null } : { page }));

type Of = {
  readonly model: StudioModel;
  readonly route: Route;
  /** Whose pages are offered too. */
  readonly interview: string | null;
};

const Ways = ({ to, route }: { readonly to: readonly Route[]; readonly route: Route }) => (
  <ul>
    {to
      .filter(({ page }) => pages[page] !== null)
      .map(one => (
        <li key={one.page}>
          <a href={hashOf(one)} aria-current={hashOf(one) === hashOf(route) ? 'page' : undefined}>
            {words.shell.pages[one.page]}
          </a>
        </li>
      ))}
  </ul>
);

export const Nav = ({ model, route, interview }: Of) => {
  const company = model.interviews.value.find(({ id }) => id === interview)?.body.company;
  return (
    <nav class="nav" aria-label={words.shell.nav}>
      <Ways to={ways(first)} route={route} />
      {interview !== null && company !== undefined && (
        <section aria-label={words.shell.ofInterview}>
          <b dir="auto">{company || words.shell.unnamed}</b>
          <Ways
            to={[
              { page: 'interview', id: interview },
              { page: 'coverage', id: interview },
              ...interviewPages.map(page => ({ page, id: interview })),
            ]}
            route={route}
          />
        </section>
      )}
      <Ways to={ways(last)} route={route} />
    </nav>
  );
};

// Page: the head of every page of the Studio: its name, whether all is saved, what can be done; then what is in it.
import type { ComponentChildren } from 'preact';
import { SavingLine } from '../SavingLine.tsx';
import type { StudioModel } from './model.ts';

type Of = {
  readonly model: StudioModel;
  /** May be the user's own words. */
  readonly title: string;
  /** One sentence below it. */
  readonly lead?: ComponentChildren;
  /** Buttons and links at the end of the head. */
  readonly actions?: ComponentChildren;
  /** A class to lay out this page by. */
  readonly name: string;
  readonly children: ComponentChildren;
};

export const Page = ({ model, title, lead, actions, name, children }: Of) => (
  <section class={`sheet ${name}`} aria-labelledby="page-title">
    <header class="head-of-page">
      <h1 id="page-title" tabIndex={-1} dir="auto">
        {title}
      </h1>
      <SavingLine saving={model.saving.value} retry={model.retry} />
      {actions !== undefined && <div class="actions">{actions}</div>}
      {lead !== undefined && (
        <p class="lead" dir="auto">
          {lead}
        </p>
      )}
    </header>
    {children}
  </section>
);

// A part of the page under a heading of its own.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Of = { readonly title: string; readonly children: ComponentChildren };

export const Part = ({ title, children }: Of) => {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
};

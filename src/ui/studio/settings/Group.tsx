// Group: settings that belong together under one heading; Told: one setting and the sentence about it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Of = { readonly title: string; readonly children: ComponentChildren };

export const Group = ({ title, children }: Of) => {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};

export const Told = ({ text, children }: { readonly text: string; readonly children: ComponentChildren }) => (
  <div class="told">
    {children}
    <p class="means">{text}</p>
  </div>
);

// Page: an inner page of the popup, with the way back; focus begins in it.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { Model, Props } from './model.ts';
import { SavingLine } from '../SavingLine.tsx';
import { texts } from '../texts.ts';

type Of = {
  readonly title: string;
  readonly name: string;
  readonly go: Props['go'];
  readonly model: Model;
  readonly retry: () => void;
  readonly children: ComponentChildren;
};

const begin = (page: HTMLElement | null): void =>
  (page?.querySelector<HTMLElement>('[data-first]') ?? page?.querySelector('h1'))?.focus();

export const Page = ({ title, name, go, model, retry, children }: Of) => {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    begin(ref.current);
  }, [name]);
  useEffect(() => {
    // A step that took the focused button away must not take the focus with it.
    if (document.activeElement === document.body) begin(ref.current);
  });
  return (
    <section class={`page ${name}`} ref={ref} aria-labelledby="page-title">
      <header class="bar">
        <button type="button" class="bare" aria-label={texts.popup.back} onClick={() => go({ is: 'main' })}>
          <Icon of="back" />
        </button>
        <h1 id="page-title" tabIndex={-1}>
          {title}
        </h1>
        <SavingLine saving={model.saving} retry={retry} />
      </header>
      <div class="body">{children}</div>
    </section>
  );
};

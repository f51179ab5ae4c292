// Glance: the story as two stacked lines, as it will stand under the lens.
import type { Story } from '../../core/story.ts';
import { texts } from '../texts.ts';

export const Glance = ({ story: { title, keywords, proof } }: { readonly story: Story }) => (
  <figure class="glance">
    <figcaption>{texts.popup.story.glance}</figcaption>
    <div>
      <p class="title" dir="auto">
        {title || ' '}
      </p>
      <p dir="auto">{keywords[0] ?? '…'}</p>
      <p dir="auto">
        {keywords[1] ?? ''} <b dir="auto">{proof}</b>
      </p>
    </div>
  </figure>
);

// Warnings: a card that turns into a script would be read out, so it is said while it is being written.
import { scriptWarnings, type Story } from '../../core/story.ts';
import { texts } from '../texts.ts';

export const Warnings = ({ story }: { readonly story: Story }) => {
  const words = texts.popup.story.warnings;
  const [first] = scriptWarnings(story);
  return (
    <p class="warning" role="status" dir="auto">
      {first && (first.is === 'many' ? words.many : words[first.is](first.keyword))}
    </p>
  );
};

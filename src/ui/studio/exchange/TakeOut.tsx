// TakeOut: everything as a backup, the stories as Markdown or as a table.
import { useState } from 'preact/hooks';
import type { StudioModel } from '../model.ts';
import { saveBackup, saveCsv, saveMarkdown } from './leaving.ts';
import { said } from './words.ts';

export const TakeOut = ({ model }: { readonly model: StudioModel }) => {
  const [told, tell] = useState('');
  const records = model.records.value.length;
  const hasStories = model.stories.value.length > 0;
  const ways = [
    { name: said.backup, text: said.backupText(records), save: saveBackup, isThere: records > 0 },
    { name: said.markdown, text: said.markdownText, save: saveMarkdown, isThere: hasStories },
    { name: said.csv, text: said.csvText, save: saveCsv, isThere: hasStories },
  ].filter(({ isThere }) => isThere);
  return (
    <section class="card take-out" aria-labelledby="take-out">
      <h2 id="take-out">{said.takeOut}</h2>
      <p class="means">{ways.length ? said.takeOutText : said.nothingYet}</p>
      {ways.map(({ name, text, save }) => (
        <div key={name}>
          <button
            type="button"
            class="go"
            onClick={() => {
              save(model);
              tell(said.saved);
            }}
          >
            {name}
          </button>
          <p class="means">{text}</p>
        </div>
      ))}
      <p role="status">{told}</p>
    </section>
  );
};

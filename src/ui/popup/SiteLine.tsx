// Site: whether Evenkeel runs on the page in front, and one press to let it.
import { useState } from 'preact/hooks';
import type { Props } from './model.ts';
import { texts } from '../texts.ts';

export const SiteLine = ({ model: { site }, deeds }: Props) => {
  const words = texts.popup.site;
  const [asked, setAsked] = useState('');
  switch (site?.is) {
    case 'built-in':
      return <p class="site on">{words.runs(site.host)}</p>;
    case 'added':
      return (
        <p class="site on">
          <span>{asked === site.host ? words.reload(site.host) : words.runs(site.host)}</span>
          <button
            type="button"
            class="bare"
            aria-label={words.leave(site.host)}
            onClick={() => deeds.leaveSite(site.host)}
          >
            {words.stop}
          </button>
        </p>
      );
    case 'open':
      return (
        <div class="site">
          <button
            type="button"
            title={words.hint}
            onClick={() => {
              setAsked(site.host);
              deeds.useSite(site.host);
            }}
          >
            {words.use(site.host)}
          </button>
        </div>
      );
    default:
      return <p class="site">{words.elsewhere}</p>;
  }
};

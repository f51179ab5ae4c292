// Site: whether Evenkeel runs on the page in front, and one press to let it.
import type { Props } from './model.ts';
import { texts } from '../texts.ts';

export const SiteLine = ({ model: { site }, deeds }: Props) => {
  const words = texts.popup.site;
  switch (site?.is) {
    case 'built-in':
      return <p class="line on">{words.runs(site.host)}</p>;
    case 'added':
      return (
        <p class="line on">
          <span>{words.runs(site.host)}</span>
          <button type="button" onClick={() => deeds.leaveSite(site.host)}>
            {words.leave}
          </button>
        </p>
      );
    case 'open':
      return (
        <button type="button" class="line" title={words.hint} onClick={() => deeds.useSite(site.host)}>
          {words.use(site.host)}
        </button>
      );
    default:
      return <p class="line">{words.elsewhere}</p>;
  }
};

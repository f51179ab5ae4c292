// Patterns: each way of breathing, what it is, and where it is offered.
import { patternIds, patterns, type PatternId } from '../../../core/patterns.ts';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { words } from './words.ts';
import { Group } from './Group.tsx';

const said = words.cues;
const placesOf = (id: PatternId): string => patterns[id].where.map(where => said.where[where]).join(', ');

export const Patterns = ({ model }: { readonly model: StudioModel }) => {
  const { holdsRead, noBreath } = model.settings.value;
  return (
    <Group title={said.patterns}>
      <p class="means">{noBreath ? said.noBreath : said.patternsText}</p>
      <dl class="patterns">
        {patternIds
          .filter(id => holdsRead || !patterns[id].gated)
          .map(id => (
            <div key={id}>
              <dt>{texts.patterns[id].name}</dt>
              <dd>{texts.patterns[id].means}</dd>
              <dd class="means">{placesOf(id)}</dd>
            </div>
          ))}
      </dl>
    </Group>
  );
};

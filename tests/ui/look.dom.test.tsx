// Look: a ground and a spacing chosen are worn by the whole page, and taken off again.
import { afterEach, expect, it } from 'vitest';
import { defaults } from '../../src/core/settings.ts';
import { dress } from '../../src/ui/look.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/ground.css';

afterEach(() => dress(defaults));
const of = (element: Element) => getComputedStyle(element);

it('wears the ground that was chosen, else the system’s', () => {
  dress({ ...defaults, theme: 'dark' });
  const dark = of(document.body).backgroundColor;
  dress({ ...defaults, theme: 'light' });
  expect(of(document.body).backgroundColor).not.toBe(dark);
  dress(defaults);
  expect(document.documentElement.style.colorScheme).toBe('');
});

it('gives words at least three and a half times the room of letters, in fields too', () => {
  dress({ ...defaults, spacing: 'wide' });
  const field = document.body.appendChild(document.createElement('input'));
  for (const one of [document.body, field]) {
    const letters = parseFloat(of(one).letterSpacing);
    expect(letters).toBeGreaterThan(1);
    expect(parseFloat(of(one).wordSpacing)).toBeGreaterThanOrEqual(3.49 * letters);
  }
  field.remove();
});

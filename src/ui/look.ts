// Look: how the user wants our pages to be, set once on the page's root.
import type { Settings } from '../core/settings.ts';

export const dress = ({ theme, spacing }: Pick<Settings, 'theme' | 'spacing'>): void => {
  const root = document.documentElement;
  root.style.colorScheme = theme === 'system' ? '' : theme;
  root.classList.toggle('wide', spacing === 'wide');
};

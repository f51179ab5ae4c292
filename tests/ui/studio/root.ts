// The root that a page of the Studio is drawn in: new for each test, and gone after it.
import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';

export let root: HTMLElement;

export const rootEach = (): void => {
  beforeEach(async () => {
    await page.viewport(1280, 900);
    document.documentElement.lang = 'en';
    document.title = 'Evenkeel';
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    document.documentElement.style.cssText = '';
    document.documentElement.className = '';
  });
};

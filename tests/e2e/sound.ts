import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { expect } from './parley';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } as const;
/** The page is the same in either colours: in the second only they can be wrong. */
const colours = { type: 'rule', values: ['color-contrast'] } as const;

/** Links and buttons with words in the very colour of their ground, which the rules below leave undecided. */
const unseen = (): string[] =>
  [...document.querySelectorAll('a, button')]
    .filter((element) => element.textContent?.trim() && element.checkVisibility())
    .filter((element) => getComputedStyle(element).color === getComputedStyle(element).backgroundColor)
    .map(({ textContent }) => textContent ?? '');

/** No violation of WCAG 2.2 AA that can be found by rule, in either colours, and nothing to scroll sideways. */
export async function expectSound(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // A colour on its way to another has no contrast to judge yet. Asked again and again: what an animation promises of its
    // end is not always kept when its element goes while it runs.
    await page.waitForFunction(() =>
      document
        .getAnimations()
        .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
    );
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
    const { violations }: AxeResults = await page.evaluate(
      (runOnly) =>
        window.axe.run(document, {
          runOnly: { type: runOnly.type, values: [...runOnly.values] },
          resultTypes: ['violations'],
        }),
      colorScheme === 'light' ? rules : colours,
    );
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect({ name, colorScheme, found }).toEqual({ name, colorScheme, found: [] });
    expect({ name, colorScheme, unseen: await page.evaluate(unseen) }).toEqual({ name, colorScheme, unseen: [] });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ name, colorScheme, beyond: Math.max(0, beyond) }).toEqual({ name, colorScheme, beyond: 0 });
  }
}

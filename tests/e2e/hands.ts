import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect } from './parley';

/** A way to work with a page: everything that can be done at a table can be done by each. */
export interface Hand {
  readonly page: Page;
  /** A button, a tab, a box, an entry of an open menu. */
  press(target: Locator): Promise<void>;
  /** The option of a select whose words begin so. */
  choose(select: Locator, words: string): Promise<void>;
  /** In the place of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** The way out of an open dialog. */
  close(): Promise<void>;
}

const dialogOf = (page: Page): Locator => page.getByRole('dialog').last();

async function optionOf(select: Locator, words: string): Promise<string> {
  const texts = await select.locator('option').allTextContents();
  const found = texts.find((text) => text.startsWith(words));
  if (!found) throw new Error(`no option begins with “${words}”: ${texts.join(', ')}`);
  return found;
}

export const mouse = (page: Page): Hand => ({
  page,
  press: (target) => target.click(),
  choose: async (select, words) => void (await select.selectOption({ label: await optionOf(select, words) })),
  async write(field, text) {
    await field.click();
    await field.fill(text);
  },
  close: () => dialogOf(page).getByRole('button', { name: 'Close', exact: true }).first().click(),
});

type Key = 'Tab' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight';
type Way = Readonly<{ key: Key; back: boolean; times: number }>;

const virtualKeys: Readonly<Record<Key, number>> = {
  Tab: 9,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};
const shift = 8;

/**
 * Many times the same key. They are what Playwright sends too, but all under way at once: for each key of its own it waits,
 * and keeps the page before and after.
 */
async function strike(page: Page, { key, back, times }: Way): Promise<void> {
  const session = await sessionOf(page);
  const pressed = { key, code: key, windowsVirtualKeyCode: virtualKeys[key], modifiers: back ? shift : 0 };
  const both = ['rawKeyDown', 'keyUp'] as const;
  const keys = Array.from({ length: times }, () => both.map((type) => ({ type, ...pressed }))).flat();
  await Promise.all(keys.map((each) => session.send('Input.dispatchKeyEvent', each)));
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Whoever has not arrived after so many attempts goes in circles. */
const mostStops = 60;

/**
 * The key that brings the focus nearer to an element and how often it takes, or null where it has it. Among tabs and within a
 * menu these are the arrows; everywhere else it is Tab, towards where the element stands in the document.
 */
const wayTo = (target: Locator): Promise<Way | null> =>
  target.evaluate((wanted) => {
    const here = document.activeElement;
    if (here === wanted) return null;
    const isAfter = (one: Element, other: Element) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const further = here === null || isAfter(here, wanted);
    const together = (role: string) => wanted.closest(role) !== null && wanted.closest(role) === here?.closest(role);
    if (together('[role="menu"]')) return { key: further ? 'ArrowDown' : 'ArrowUp', back: false, times: 1 };
    if (together('[role="tablist"]')) return { key: further ? 'ArrowRight' : 'ArrowLeft', back: false, times: 1 };
    const among = (radio: Element | null) => (radio?.matches('[type="radio"]') ? radio.closest('fieldset') : null);
    if (among(wanted) !== null && among(wanted) === among(here))
      return { key: further ? 'ArrowDown' : 'ArrowUp', back: false, times: 1 };
    // Of all tabs, and of all choices of which one holds, only the chosen one is a stop.
    const element =
      wanted.closest('[role="tablist"]')?.querySelector('[role="tab"][tabindex="0"]') ??
      among(wanted)?.querySelector('[type="radio"]:checked') ??
      wanted;
    const behind = here === null || isAfter(here, element);
    const stops = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    const between = [...stops].filter(
      (stop) =>
        stop !== here &&
        stop !== element &&
        stop.tabIndex >= 0 &&
        stop.checkVisibility({ visibilityProperty: true }) &&
        !stop.matches(':disabled, [type="radio"]:not(:checked)') &&
        (here === null || isAfter(here, stop) === behind) &&
        isAfter(stop, element) === behind,
    );
    return { key: 'Tab', back: !behind, times: Math.max(1, between.length) };
  });

/** Goes on by the keys that somebody without a mouse has, until the focus is there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let count = 0; count < mostStops; count += 1) {
    const way = await wayTo(target);
    if (way === null) return;
    await strike(page, way);
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

/** Wherever a key leads, the next one has to begin somewhere: a focus that is nowhere begins at the top of the page. */
const expectFocus = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement !== document.body), 'the focus is somewhere').toBe(true);

export const keyboard = (page: Page): Hand => ({
  page,
  async press(target) {
    const role = await target.getAttribute('role');
    // The list beside a text is moved in without leaving the text.
    if (role === 'option') return pickSuggestion(page, target);
    await reach(page, target);
    const type = await target.getAttribute('type');
    await page.keyboard.press(type === 'checkbox' || type === 'radio' ? 'Space' : 'Enter');
    await expectFocus(page);
  },
  async choose(select, words) {
    const option = await optionOf(select, words);
    await reach(page, select);
    await page.keyboard.press('Space');
    await page.keyboard.type(option);
    await page.keyboard.press('Enter');
  },
  async write(field, text) {
    await reach(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await (text.length > 200 ? page.keyboard.insertText(text) : page.keyboard.type(text));
  },
  close: () => page.keyboard.press('Escape'),
});

async function pickSuggestion(page: Page, option: Locator): Promise<void> {
  await expect(option).toBeVisible();
  for (let count = 0; count < mostStops; count += 1) {
    if ((await option.getAttribute('data-combobox-selected')) !== null) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not reach ${option}`);
}

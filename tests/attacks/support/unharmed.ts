import { expect, type Page } from '@playwright/test';

const harm = new WeakMap<Page, string[]>();

/** Elements that no page of ours has, and that hostile words would make. */
const injected = [
  'img[src="x"]',
  'iframe',
  'base',
  'math',
  'mglyph',
  '[onerror],[onload],[ontoggle],[onclick],[onfocus]',
  'a[href^="javascript:" i],[formaction],form[action*="evil"]',
  'meta[http-equiv="refresh" i]',
  '[src*="evil.example"],link[href*="evil.example"]',
].join();

/** Keeps what a page does that it should not: boxes that pop up, and whatever is asked for that is not ours. */
export async function watched(page: Page, home: string): Promise<Page> {
  const done: string[] = [];
  harm.set(page, done);
  const ours = home.startsWith('file:') ? home : new URL(home).host;
  page.on('dialog', (dialog) => {
    done.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.context().on('request', (request) => {
    const address = request.url();
    if (!/^(blob|data|about):/.test(address) && !address.includes(ours)) done.push(`asked for ${address}`);
  });
  page.context().on('page', () => done.push('another page was opened'));
  return page;
}

export async function expectUnharmed(page: Page, at: string): Promise<void> {
  const found = await page.evaluate(
    (selector) => ({
      ran: '__pwned' in window,
      elements: [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
      styled: [...document.querySelectorAll('style')].some(({ textContent }) => textContent?.includes('evil.example')),
    }),
    injected,
  );
  expect([at, found, harm.get(page)]).toEqual([at, { ran: false, elements: [], styled: false }, []]);
}

import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text';

afterEach(() => void vi.unstubAllGlobals());

/** A page without a clipboard whose focus lies in these elements, and where the text to copy was put. */
async function copiedIn(around: readonly string[]): Promise<string | null> {
  let put: string | null = null;
  const place = (name: string) => ({ append: () => (put = name) });
  class Focused {
    /** Plain names of elements are all that this page knows. */
    closest(selectors: string) {
      const found = selectors.split(', ').find((selector) => around.includes(selector));
      return found === undefined ? null : place(found);
    }
    focus() {}
  }
  vi.stubGlobal('HTMLElement', Focused);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('document', {
    activeElement: new Focused(),
    body: place('body'),
    createElement: () => ({ select: () => undefined, remove: () => undefined }),
    execCommand: () => true,
  });
  expect(await copyText('https://parley.example')).toBe(true);
  return put;
}

test('the selection that is copied lies inside an open dialog, which lets nothing outside be selected', async () => {
  expect(await copiedIn(['dialog'])).toBe('dialog');
  expect(await copiedIn(['[role="dialog"]'])).toBe('[role="dialog"]');
  expect(await copiedIn([])).toBe('body');
});

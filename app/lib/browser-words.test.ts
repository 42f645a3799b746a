import { expect, test } from 'vitest';
import { browserWords } from './browser-words';

test('a browser is named by what it says of itself', () => {
  const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
  const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1';
  expect([browserWords(chrome), browserWords(phone)]).toEqual(['Chrome on Linux', 'Safari on an iPhone']);
  expect([browserWords(`${chrome} Edg/140.0`), browserWords('')]).toEqual(['Edge on Linux', 'A browser']);
});

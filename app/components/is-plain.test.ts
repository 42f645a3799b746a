import { expect, test } from 'vitest';
import { isPlain } from './is-plain';

test.each(['A statute we can move this spring.', 'Ten years – or 15?', '“Grave concern”, no more: 50%.', 'A - B + C'])(
  '%s needs no reader of Markdown',
  (text) => expect(isPlain(text)).toBe(true),
);

test.each([
  '**No.**',
  'One\n\ntwo',
  '- an item',
  '1. first',
  '# Heading',
  '> quoted',
  '[here](https://example.org)',
  'https://example.org',
  'R&amp;D',
  '    code',
  'a\\b',
  '~~gone~~',
])('%s does', (text) => expect(isPlain(text)).toBe(false));

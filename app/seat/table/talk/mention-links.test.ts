import { expect, test } from 'vitest';
import { mentionLinks } from './mention-links';
import type { Mentions } from './mentions';

const mentions: Pick<Mentions, 'find'> = {
  find(code, version) {
    if (code === 'form') return { kind: 'issue', id: 'form', words: 'Legal form', title: 'In what form?' };
    if (code === 'US-UA-1' && (version === null || version === 2)) {
      const words = version === null ? code : `${code} v${version}`;
      return { kind: 'proposal', id: 'p1', words, title: 'Guarantee' };
    }
    return null;
  },
};

const text = (value: string) => ({ type: 'text' as const, value });
const element = (tagName: string, ...children: ReturnType<typeof text>[]) => ({
  type: 'element' as const,
  tagName,
  properties: {},
  children,
});

/** A paragraph after the step, links in brackets with what they lead to. */
function linked(value: string, inside = 'p'): string {
  const tree = { type: 'root' as const, children: [element(inside, text(value))] };
  mentionLinks(mentions)(tree);
  const parts: readonly (ReturnType<typeof text> | ReturnType<typeof element>)[] = tree.children[0]?.children ?? [];
  const shown = (part: (typeof parts)[number]): string =>
    part.type === 'text' ? part.value : `[${part.children.map(shown).join('')}]`;
  return parts.map(shown).join('');
}

test('what the reader may follow becomes a link in words, anything else stays as it was written', () => {
  expect(linked('On #form, see #US-UA-1 and #US-EU-1.')).toBe('On [Legal form], see [US-UA-1] and #US-EU-1.');
  expect(linked('no codes here')).toBe('no codes here');
});

test('a version leads along if there is one, and is text otherwise', () => {
  expect(linked('#US-UA-1 v2 it is')).toBe('[US-UA-1 v2] it is');
  expect(linked('#US-UA-1 v9 it is')).toBe('[US-UA-1] v9 it is');
  expect(linked('#form v2 it is')).toBe('[Legal form] v2 it is');
});

test('code that is quoted and links of one’s own are left alone', () => {
  expect(linked('#form', 'code')).toBe('#form');
  expect(linked('#form', 'a')).toBe('#form');
});

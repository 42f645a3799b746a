import { describe, expect, test } from 'vitest';
import { cutAt, linkNames, markHits, soughtPattern } from './marked-text';

type Node = { type: string; value?: string; tagName?: string; children?: Node[] };
const text = (value: string) => ({ type: 'text' as const, value });
const element = (tagName: string, ...children: (ReturnType<typeof text> | Element)[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
type Element = {
  type: 'element';
  tagName: string;
  properties: Record<string, string>;
  children: (ReturnType<typeof text> | Element)[];
};

/** A tree as it would be drawn: marks in [brackets], links in <angles>. */
function drawn(node: Node): string {
  const inner = node.value ?? (node.children ?? []).map(drawn).join('');
  if (node.tagName === 'mark') return `[${inner}]`;
  return node.tagName === 'button' ? `<${inner}>` : inner;
}
function stepped(step: (tree: { type: 'root'; children: Element[] }) => void, ...children: Element[]): string {
  const root = { type: 'root' as const, children };
  step(root);
  return root.children.map(drawn).join('\n');
}

describe('what is sought', () => {
  const found = (query: string, ...children: Element[]) => {
    const pattern = soughtPattern(query);
    return pattern ? stepped(markHits(pattern), ...children) : null;
  };
  test('is marked whatever the case of its letters and wherever a line breaks', () => {
    expect(found('us backstop', element('p', text('A US\nbackstop, the us  Backstop.')))).toBe(
      'A [US\nbackstop], the [us  Backstop].',
    );
  });

  test('is no pattern of its own', () => {
    expect(found('(a.c)', element('p', text('abc (a.c)')))).toBe('abc [(a.c)]');
    const signs = `cease-fire !"#$%&'()*+,-./:;<=>?@[\\]^_{|}~`;
    expect(found(signs, element('p', text(`A ${signs}`)))).toBe(`A [${signs}]`);
  });

  test('needs two letters', () => {
    expect(soughtPattern(' a ')).toBeNull();
    expect(cutAt('Any text', soughtPattern('a'))).toEqual([{ text: 'Any text', hit: false }]);
  });

  test('is found in plain text too', () => {
    expect(cutAt('No ceiling, no cap', soughtPattern('no'))).toEqual([
      { text: 'No', hit: true },
      { text: ' ceiling, ', hit: false },
      { text: 'no', hit: true },
      { text: ' cap', hit: false },
    ]);
  });
});

describe('names that lead to the term sheet', () => {
  const named = [
    { id: 'term', name: 'Term' },
    { id: 'backstop', name: 'US backstop' },
    { id: 'us', name: 'US' },
  ];
  const linked = (...children: Element[]) => stepped(linkNames(named), ...children);

  test('are whole words, the longest first; only the first letter may be small', () => {
    expect(linked(element('p', text('The US\nbackstop and the US: Terms, TERM, a term, us.')))).toBe(
      'The <US\nbackstop> and the <US>: Terms, TERM, a <term>, us.',
    );
  });

  test('may have any sign in them', () => {
    const names = [{ id: 'fire', name: 'Cease-fire (+/-)' }];
    expect(stepped(linkNames(names), element('p', text('A cease-fire (+/-) holds.')))).toBe(
      'A <cease-fire (+/-)> holds.',
    );
  });

  test('only at their first mention in a paragraph, also across emphasis', () => {
    expect(linked(element('p', text('Term and '), element('em', text('Term'))), element('p', text('Term.')))).toBe(
      '<Term> and Term\n<Term>.',
    );
    expect(linked(element('ul', element('li', text('Term')), element('li', text('Term'))))).toBe('<Term><Term>');
  });

  test('not in headings, links and code, and nowhere without names', () => {
    const text3 = ['h2', 'a', 'code'].map((tag) => element(tag, text('Term')));
    expect(linked(element('p', ...text3), element('h2', text('Term')))).toBe('TermTermTerm\nTerm');
    expect(stepped(linkNames([]), element('p', text('Term')))).toBe('Term');
  });

  test('carry the id of their issue', () => {
    const root = { type: 'root' as const, children: [element('p', text('US backstop'))] };
    linkNames(named)(root);
    expect(root.children[0]?.children[0]).toMatchObject({ tagName: 'button', properties: { dataIssue: 'backstop' } });
  });
});

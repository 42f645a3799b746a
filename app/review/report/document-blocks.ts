/** A piece of a document, as it is read off a page. Widths and heights in px. */
export type Block =
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }>
  | Readonly<{ kind: 'paragraph'; text: string }>
  | Readonly<{ kind: 'item'; text: string; numbered: boolean }>
  | Readonly<{ kind: 'table'; rows: readonly (readonly string[])[] }>
  | Readonly<{ kind: 'figure'; svg: SVGSVGElement; width: number; height: number }>;

/** Narrower than this, in px, a drawing stands in for a word, as the sign of a party does, and is no figure. */
const narrowest = 120;
const levels = { H1: 1, H2: 2, H3: 3, H4: 4 } as const;

const isHeading = (tag: string): tag is keyof typeof levels => tag in levels;

/** What a reader of the paper is not to see: what is operated, what is for the ear alone, what is folded away. */
const leftOut = (element: Element): boolean =>
  element.matches(
    'button, nav, form, input, select, textarea, dialog, [data-screen-only], details:not([open], [data-telling])',
  ) ||
  (element instanceof HTMLElement && element.checkVisibility?.() === false);

const wordsOf = (element: Element): string =>
  (element instanceof HTMLElement ? element.innerText : (element.textContent ?? '')).replace(/\s+/g, ' ').trim();

const isSpoken = (element: Element): boolean => element.matches('.visually-hidden');

/** A page read off as a document, in its order: what another program than a browser can show. */
export function blocksIn(element: Element): readonly Block[] {
  if (leftOut(element) || isSpoken(element)) return [];
  const tag = element.tagName.toUpperCase();
  if (isHeading(tag)) return said({ kind: 'heading', level: levels[tag], text: wordsOf(element) });
  if (tag === 'TABLE') return [...captionOf(element), { kind: 'table', rows: rowsOf(element) }];
  if (tag === 'UL' || tag === 'OL') return [...element.children].flatMap((item) => itemIn(item, tag === 'OL'));
  if (element instanceof SVGSVGElement) return figureIn(element);
  if (tag === 'P' || tag === 'FIGCAPTION' || tag === 'SUMMARY' || tag === 'DT' || tag === 'DD')
    return said({ kind: 'paragraph', text: wordsOf(element) });
  if (element.children.length === 0) return said({ kind: 'paragraph', text: wordsOf(element) });
  return [...element.children].flatMap(blocksIn);
}

const said = (block: Extract<Block, { text: string }>): readonly Block[] => (block.text === '' ? [] : [block]);

/** An item of a list: in one line where it is words alone, else as what it holds. */
function itemIn(item: Element, numbered: boolean): readonly Block[] {
  if (leftOut(item)) return [];
  const holds = item.querySelector('table, ul, ol, h2, h3, h4') ?? [...item.querySelectorAll('svg')].find(isFigure);
  return holds ? [...item.children].flatMap(blocksIn) : said({ kind: 'item', text: wordsOf(item), numbered });
}

function captionOf(table: Element): readonly Block[] {
  const caption = table.querySelector('caption');
  return caption && !isSpoken(caption) ? said({ kind: 'paragraph', text: wordsOf(caption) }) : [];
}

const rowsOf = (table: Element): readonly (readonly string[])[] =>
  [...table.querySelectorAll('tr')]
    .filter((row) => !row.closest('.visually-hidden'))
    .map((row) => [...row.children].filter((cell) => !cell.matches('[data-screen-only]')).map(wordsOf))
    .filter((cells) => cells.some((cell) => cell !== ''));

const isFigure = (svg: SVGSVGElement): boolean => svg.getBoundingClientRect().width >= narrowest;

function figureIn(svg: SVGSVGElement): readonly Block[] {
  const { width, height } = svg.getBoundingClientRect();
  return isFigure(svg) ? [{ kind: 'figure', svg, width, height }] : [];
}

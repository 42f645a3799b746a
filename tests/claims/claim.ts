import type { World } from './world';

/** The two articles that the flagship's weights were set by, and the file each is checked against. */
export const articles = {
  'nineteen-forty-five': { name: '19FortyFive', file: '000_cdaf7c64846cfb53.txt' },
  'just-security': { name: 'Just Security', file: '001_1c61969d6171cdaa.txt' },
} as const;
export type Article = keyof typeof articles;

/** An argument of an article in its own words, and the comparison by which the exercise reproduces it. */
export type Claim = Readonly<{
  id: string;
  article: Article;
  /** Exact words of the article, fifteen at most, curly quotes made straight. */
  quote: string;
  says: string;
  holds: (world: World) => boolean;
}>;

export const titleOf = ({ id, article, quote, says }: Claim): string =>
  `${id} ${articles[article].name}, ${articles[article].file}: "${quote}". ${says}`;

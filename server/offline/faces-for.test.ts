import { expect, test } from 'vitest';
import { facesFor } from './faces-for';
import { fontFaces } from './font-faces';

const named = async (text: string): Promise<string[]> =>
  facesFor(await fontFaces(), text).map(
    ({ css }) => `${/font-family: '([^']+)'/.exec(css)?.[1]} ${/font-style: (\w+)/.exec(css)?.[1]}`,
  );

const latin = [
  'Inter Variable normal',
  'Inter Variable italic',
  'Source Serif 4 Variable normal',
  'Source Serif 4 Variable italic',
];

test('a text in Latin letters takes those of each typeface and nothing else, and so does none', async () => {
  expect(await named('“Not before May”: the United States')).toEqual(latin);
  expect(await named('')).toEqual(latin);
});

test('a name in other letters brings them', async () => {
  const cyrillic = await named('Олена');
  expect(cyrillic.filter((name) => name === 'Inter Variable normal')).toHaveLength(2);
  expect(cyrillic).toHaveLength(8);
});

test('every part has its file in it, and leads nowhere', async () => {
  const faces = await fontFaces();
  expect(faces.length).toBeGreaterThan(20);
  for (const { css, ranges } of faces) {
    expect(css).toMatch(
      /^@font-face \{.* src: url\(data:font\/woff2;base64,[A-Za-z0-9+/=]{400,}\) format\('woff2-variations'\);.*\}$/,
    );
    expect(ranges.every(([first, last]) => first >= 0 && first <= last)).toBe(true);
  }
});

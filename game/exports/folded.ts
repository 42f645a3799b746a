/** A text as it is compared, and for every character of it where in the text it comes from; last of all, the end. */
export type Folded = Readonly<{ text: string; from: readonly number[] }>;

/** Letters that no decomposition takes apart. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
};

const foldedLetter = (letter: string): string =>
  [
    ...letter
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase(),
  ]
    .map((each) => plain[each] ?? each)
    .join('')
    .replace(/\p{M}/gu, '');

/** A text without case, accents and invisible characters. */
export const foldedText = (text: string): string => [...text].map(foldedLetter).join('');

/** The same with the way back, so that what was found can be replaced in the text as it is. */
export function folded(text: string): Folded {
  const from: number[] = [];
  let said = '';
  let place = 0;
  for (const letter of text) {
    const plainly = foldedLetter(letter);
    for (let unit = 0; unit < plainly.length; unit += 1) from.push(place);
    said += plainly;
    place += letter.length;
  }
  return { text: said, from: [...from, text.length] };
}

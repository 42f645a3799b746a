import type { FontFace } from './font-faces';

/** Every letter of the page's own words is among these. */
const ofThePage = 'A';

/** The parts of the typefaces that a text is set in; what it has no character of is left out. */
export function facesFor(faces: readonly FontFace[], text: string): readonly FontFace[] {
  const characters = [...new Set(ofThePage + text)].map((character) => character.codePointAt(0) ?? 0);
  return faces.filter(({ ranges }) =>
    ranges.some(([first, last]) => characters.some((character) => first <= character && character <= last)),
  );
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** A part of a typeface: its rule with the letters in it, and the characters it has, from first to last. */
export const FontFace = z.strictObject({
  css: z.string(),
  ranges: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type FontFace = z.infer<typeof FontFace>;

/** The typefaces of the pages, as `app/layout.tsx` has them. */
const sheets = [
  '@fontsource-variable/inter/wght.css',
  '@fontsource-variable/inter/wght-italic.css',
  '@fontsource-variable/source-serif-4/wght.css',
  '@fontsource-variable/source-serif-4/wght-italic.css',
];

const { resolve } = createRequire(import.meta.url);

/** Every part of the typefaces, with its file written into its rule. */
export async function fontFaces(): Promise<FontFace[]> {
  const found = await Promise.all(sheets.map((sheet) => facesOf(resolve(sheet))));
  return found.flat();
}

async function facesOf(sheet: string): Promise<FontFace[]> {
  const rules = (await readFile(sheet, 'utf8')).match(/@font-face \{[^}]*\}/g) ?? [];
  return Promise.all(rules.map((rule) => faceOf(rule, dirname(sheet))));
}

async function faceOf(rule: string, folder: string): Promise<FontFace> {
  const file = /url\(([^)]+)\)/.exec(rule)?.[1];
  const characters = /unicode-range: ([^;]+);/.exec(rule)?.[1];
  if (!file || !characters) throw new Error(`a rule for a font without a file or without its characters: ${rule}`);
  const letters = (await readFile(join(folder, file))).toString('base64');
  const css = rule.replace(file, `data:font/woff2;base64,${letters}`).replaceAll(/\s+/g, ' ');
  return { css, ranges: characters.split(',').map(rangeOf) };
}

/** `U+0460-052F` or `U+20B4`. */
function rangeOf(words: string): [number, number] {
  const [first = '', last = first] = words.trim().replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

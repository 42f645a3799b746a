import { expect, test } from 'vitest';
import { linesIn } from './lines-in';

const lines = ['["a\u2028b\u2029c"]', '', '["\u0085\r Žofie 👋🏽"]', 'x'.repeat(50)];

async function* cut(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
async function read(text: string, size: number): Promise<string[]> {
  const found = [];
  for await (const line of linesIn(cut(text, size))) found.push(line);
  return found;
}

test.each([1, 2, 3, 7, 1_000])('a line ends at its newline and nowhere else, in pieces of %i bytes', async (size) => {
  expect(await read(`${lines.join('\n')}\n`, size)).toEqual(lines);
  expect(await read(lines.join('\n'), size)).toEqual(lines);
  expect(await read('', size)).toEqual([]);
});

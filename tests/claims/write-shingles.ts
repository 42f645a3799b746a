import { writeFile } from 'node:fs/promises';
import { readArticle } from './read-article';
import { shinglesOf } from './shingles';

/** `ARTICLES_DIR=… node --import tsx tests/claims/write-shingles.ts` makes the fingerprints anew from the texts. */
async function main(): Promise<void> {
  const shingles = {
    'nineteen-forty-five': shinglesOf(await readArticle('nineteen-forty-five')),
    'just-security': shinglesOf(await readArticle('just-security')),
  };
  await writeFile('tests/claims/shingles.json', `${JSON.stringify(shingles, null, 2)}\n`);
}

await main();

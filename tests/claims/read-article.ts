import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, articles } from './claim';

/** Where the texts of the two articles lie, if they are at hand. They are not part of the project. */
export const articlesDir = process.env['ARTICLES_DIR'];

export async function readArticle(article: Article): Promise<string> {
  if (!articlesDir) throw new Error('set ARTICLES_DIR to the folder with the texts of the articles');
  return readFile(join(articlesDir, articles[article].file), 'utf8');
}

import { afterEach, expect, test, vi } from 'vitest';
import { refusals } from '../../../game/protocol/refusals';
import { fetchExport, nameIn } from './fetch-export';

afterEach(() => vi.unstubAllGlobals());
const choices = { full: true, texts: false, bots: true };

test('a file is called as the server says', () => {
  expect(nameIn('attachment; filename="parley-duo.zip"', 'tables.zip')).toBe('parley-duo.zip');
  expect(nameIn(null, 'tables.zip')).toBe('tables.zip');
});

test('a file is asked for with the link of the seat, and with what was chosen alone', async () => {
  const asked = vi.fn(
    async () => new Response('bytes', { headers: { 'content-disposition': 'attachment; filename="a.csv"' } }),
  );
  vi.stubGlobal('fetch', asked);
  const answer = await fetchExport('grades.csv', choices, 'secret');
  expect(asked).toHaveBeenCalledWith('/api/exports/grades.csv?full=true&bots=true', {
    headers: { authorization: 'Bearer secret' },
  });
  expect(answer.ok && [answer.value.name, await answer.value.content.text()]).toEqual(['a.csv', 'bytes']);
});

test('why there is no file is said as the server says it, or that it cannot be reached', async () => {
  const problem = { refusal: 'review-closed', message: refusals['review-closed'] };
  vi.stubGlobal('fetch', async () => Response.json(problem, { status: 403 }));
  expect(await fetchExport('tables.zip', choices, 'secret')).toEqual({ ok: false, ...problem });
  vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }));
  expect(await fetchExport('tables.zip', choices, 'secret')).toMatchObject({ ok: false, refusal: 'internal' });
  vi.stubGlobal('fetch', () => Promise.reject(new Error('down')));
  expect(await fetchExport('tables.zip', choices, 'secret')).toMatchObject({ ok: false, refusal: 'offline' });
});

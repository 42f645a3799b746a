import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PrismaClient } from '../prisma/client/client';
import { ThreadStream } from './database/thread-stream';
import { createLog } from './log';
import { errorInWords } from './told-error';

let pglite: PGlite;
let prisma: PrismaClient;
beforeAll(async () => {
  pglite = await PGlite.create();
  await pglite.exec('CREATE TABLE words (word text PRIMARY KEY, number integer CHECK (number > 0))');
  const stream = (): ThreadStream => {
    const opened: ThreadStream = new ThreadStream({
      send: (bytes) => void pglite.execProtocolRaw(bytes).then((answer) => opened.push(answer)),
    });
    return opened;
  };
  prisma = new PrismaClient({ adapter: new PrismaPg({ max: 1, user: 'postgres', database: 'postgres', stream }) });
});
afterAll(async () => {
  await prisma.$disconnect();
  await pglite.close();
});

function written() {
  const lines: string[] = [];
  return { lines, log: createLog('trace', { write: (line) => lines.push(line) }) };
}

const word = 'Hushwords';
const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};
const twice = () => prisma.$executeRaw`INSERT INTO words VALUES (${word}, 1), (${word}, 2)`;

test.each([
  ['a key that is there already', twice],
  ['a check', () => prisma.$executeRaw`INSERT INTO words VALUES (${word}, -1)`],
  ['words where a number stands', () => prisma.$queryRaw`SELECT ${word}::integer`],
  ['a field that is none', () => prisma.seat.create({ data: Object({ [word]: word, secretHash: word }) })],
  ['the embedded database itself', () => pglite.query('INSERT INTO words VALUES ($1, -1)', [word])],
  ['text that is no JSON', () => JSON.parse(word)],
  ['an error around another', async () => Promise.reject(new Error('outside', { cause: await thrownBy(twice) }))],
])('an error from %s says nothing of what was written', async (_, work) => {
  const { lines, log } = written();
  const error = await thrownBy(work);
  log.error({ error }, 'it failed');
  expect(lines.join('')).toContain('"stack":"');
  expect([...lines, errorInWords(error)].filter((line) => line.includes(word))).toEqual([]);
});

test('an error of our own and one of the system say what they are', async () => {
  const { lines, log } = written();
  log.error({ error: new TypeError('no such thing') }, 'it failed');
  log.error({ error: await thrownBy(twice) }, 'it failed');
  log.error({ error: await thrownBy(() => process.chdir('/nowhere/at/all')) }, 'it failed');
  expect(lines[0]).toContain('"message":"no such thing"');
  expect(lines[1]).toMatch(/"code":"P\d{4}"/);
  expect(lines[2]).toContain('ENOENT');
});

test('what should never be given is blotted out, one step inside too', () => {
  const { lines, log } = written();
  log.info(
    { secret: word, headers: { authorization: word }, sitter: { secretHash: word }, session: 'kept' },
    'it came',
  );
  expect(lines.join('')).not.toContain(word);
  expect(lines.join('')).toContain('kept');
});

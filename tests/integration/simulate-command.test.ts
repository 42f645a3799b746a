import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ReviewLog } from '../../game/protocol/review';
import { replay } from '../../game/session/evolve';
import { simulateCommand } from '../../server/simulate-command/simulate-command';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, startServer } from '../support/server-process';

const starter = 'server/scenario-command/starter';
const flagship = 'ukraine-guarantees';

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/simulate-command.ts', ...args], {
    env: { ...process.env, DATABASE_URL: '', ...env },
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out, err };
}

const here = (args: readonly string[]) =>
  simulateCommand(args, { root: process.cwd(), variables: {}, signal: new AbortController().signal });

test('the starter scenario is played by bots and summed up, with any number of threads alike', async () => {
  const asked = [starter, '--sessions', '12', '--seed', 'test', '--effects'];
  const [one, two] = [await run([...asked, '--workers', '1']), await run([...asked, '--workers', '2'])];
  expect(one).toMatchObject({ code: 0, err: '' });
  expect(two).toEqual(one);
  const lines = one.out.split('\n');
  expect(lines[0]).toMatch(/^new-scenario: 12 sessions, seed test; 24 played in all, [\d,]+ events$/);
  expect(lines[1]).toBe('temperaments: east fair, west fair, ferry fair');
  expect(lines[2]).toMatch(/^settlements \d+\.\d%, partial deals \d+\.\d%, no deal \d+\.\d%$/);
  expect(one.out).toContain('in 24 sessions no bot broke a rule or its instructions, and every session ended');
  expect(one.out).toMatch(/released in \d+ of 12; settlements, in per cent: /);
});

test('another seed plays other sessions, another temperament other bots', async () => {
  const results = await Promise.all(
    [[], ['--seed', 'other'], ['--temperament', 'hard,ferry=impatient']].map((more) =>
      here([starter, '--sessions', '8', '--workers', '1', '--json', ...more]),
    ),
  );
  const told = results.map(({ lines }) =>
    z
      .looseObject({ temperaments: z.unknown(), summary: z.unknown(), events: z.number() })
      .parse(JSON.parse(lines.join(''))),
  );
  expect(told[2]?.temperaments).toEqual({ east: 'hard', west: 'hard', ferry: 'impatient' });
  expect(new Set(told.map(({ events }) => events)).size).toBe(3);
});

test('as JSON everything is in one object', async () => {
  const { code, out } = await run([starter, '--sessions', '3', '--json']);
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(out)).sort()).toEqual(
    [
      ...['broken', 'effects', 'events', 'frontier', 'mandate', 'played', 'saved', 'scenario', 'seed', 'sessions'],
      ...['summary', 'switched', 'temperaments', 'variant'],
    ].sort(),
  );
});

test.each([
  [['ukrain-guarantees'], 'there is no scenario ukrain-guarantees  did you mean ukraine-guarantees?'],
  [['nowhere'], 'there is no scenario nowhere  one of budapest-1994, merrow-compact, ukraine-guarantees'],
  [[flagship, '--variant', 'clasroom'], 'there is no variant clasroom  did you mean classroom?'],
  [[flagship, '--mandate', 'soft'], 'there is no mandate soft  one of easy, standard, hard'],
  [[flagship, '--temperament', 'hrad'], 'there is no temperament hrad  did you mean hard?'],
  [[flagship, '--temperament', 'rusia=hard'], 'there is no party rusia  did you mean russia?'],
  [[flagship, '--temperament', 'us=hard,us=fair'], 'us has two temperaments  one each'],
  [[flagship, '--temperament', 'hard', '--temperament', 'fair'], 'everyone has two temperaments  one each'],
  [
    [flagship, '--temperament', 'a=us=hard'],
    'a=us=hard is no party and temperament  write --temperament party=temperament',
  ],
  [[flagship, '--inject', 'off:grid-strik'], 'there is no inject grid-strik  did you mean grid-strike?'],
  [[flagship, '--inject', 'without:grid-strike'], 'there is no switch without  one of on, off'],
  [[flagship, '--inject', 'grid-strike'], 'grid-strike is no switch  write off:ID or on:ID'],
  [[flagship, '--inject', 'on:grid-strike', '--inject', 'off:grid-strike'], 'grid-strike is switched twice  once each'],
  [[flagship, '--sessions', 'many'], 'many sessions cannot be played  a whole number from 1 to 100,000'],
  [[flagship, '--sessions', '0'], '0 sessions cannot be played  a whole number from 1 to 100,000'],
  [[flagship, '--workers', '1.5'], '1.5 workers cannot be had  a whole number from 1 to 256'],
  [[flagship, '--sessions', '10', '--save', '11'], 'there is no session 11  a whole number from 1 to 10'],
  [[flagship, '--seed', ''], 'this is no seed  1 to 60 letters'],
])('%j is refused with what would be right, and nothing is played', async (args, wrong) => {
  const { code, lines } = await here(args);
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain(wrong);
});

test.each([[[]], [['a', 'b']], [[starter, '--sesions', '3']]])('%j: what can be written is said', async (args) => {
  const { code, out, err } = await run(args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('npm run simulate -- SCENARIO');
});

test('a stored session is served in full by the server that is started next', async () => {
  const dataDir = await freshDataDir();
  const args = [starter, '--sessions', '3', '--save', '2', '--save', '3', '--json'];
  const { code, out } = await run(args, { DATA_DIR: dataDir });
  expect(code).toBe(0);
  const { saved } = z
    .object({ saved: z.array(z.object({ number: z.number(), review: z.string() })) })
    .parse(JSON.parse(out));
  expect(saved.map(({ number }) => number)).toEqual([2, 3]);

  const server = await startServer({ root: await scenarioFolder(), dataDir });
  for (const { review } of saved) {
    const [, secret] = review.split('#');
    const answer = await fetch(`${server.url}/api/review`, { headers: { authorization: `Bearer ${secret}` } });
    const { full, events } = ReviewLog.parse(await answer.json());
    expect(full).toBe(true);
    const state = replay(events);
    expect(state).toMatchObject({
      stage: 'closed',
      review: { talk: true, notes: false },
      scenario: { id: 'new-scenario' },
    });
    expect(Object.values(state.seats).filter(({ bot }) => bot)).toHaveLength(3);
  }

  const busy = await run(args, { DATA_DIR: dataDir });
  await server.end('SIGTERM');
  expect(busy).toMatchObject({ code: 1, out: '' });
  expect(busy.err).toContain(`Another Parley is running in ${dataDir}`);
});

test('stopped before the end it says so, and sums up nothing', async () => {
  const stop = new AbortController();
  const told = simulateCommand([starter, '--sessions', '100000'], {
    root: process.cwd(),
    variables: {},
    signal: stop.signal,
  });
  stop.abort();
  expect(await told).toEqual({ code: 130, lines: ['stopped: nothing was summed up'] });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Analysis } from '../../game/protocol/review';
import { Event } from '../../game/session/events';
import { viewOf } from '../../game/session/view';
import { analyse } from '../../server/scenario-command/analyse';
import { dense } from '../support/dense';
import { scenarioFolder } from '../support/scenario-folder';
import { temporaryFolder } from '../support/temporary';

const flagship = 'scenarios/ukraine-guarantees';

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/scenario-command.ts', ...args]);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, lines: out.split('\n').slice(0, -1), err };
}

test('analyse prints sizes, zone, benchmarks and power, and says what they are', async () => {
  const { code, lines, err } = await run('analyse', flagship, '--variant', 'classroom');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(lines.slice(0, 2)).toEqual([
    'ukraine-guarantees / classroom',
    'packages 40,000, coherent 30,800, admissible 9,720, ratifiable 3,323',
  ]);
  const all = lines.join('\n');
  expect(all).toMatch(/zone 433 packages, 13\.03% of ratifiable, by (elimination|enumeration)/);
  expect(all).toMatch(/nash +93 +49 +71 +61/);
  expect(all).toMatch(/utilitarian +89 +54 +81 +57\n.*\n +utilitarian +88 +58 +78 +57/);
  expect(all).toContain('treaty 0.00%');
  expect(all).toContain('settlement            us 0.25 (0.13)');
  expect(lines.at(-1)).toBe('Benchmarks under this scenario’s assumptions, not the right answer.');
});

test('analyse answers in JSON what the API answers, with issues fixed, instructions chosen and weights moved', async () => {
  const { code, lines } = await run(
    ...['analyse', flagship, '--variant', 'classroom', '--mandate', 'hard', '--fix', 'form=statute'],
    ...['--within', 'admissible', '--draws', '2', '--json'],
  );
  expect(code).toBe(0);
  const analysis = Analysis.parse(JSON.parse(lines.join('\n')));
  if (!('answer' in analysis)) throw new Error('too large');
  const { answer } = analysis;
  expect(answer).toMatchObject({ within: 'admissible', fixed: { form: 'statute' } });
  expect(answer.draws).toHaveLength(2);
  expect(answer.counts.feasible).toBe(answer.counts.admissible);
});

test.each([
  [['--variant', 'clasroom'], 'there is no variant clasroom  did you mean classroom?'],
  [['--mandate', 'soft'], 'there is no mandate soft  one of easy, standard, hard'],
  [['--fix', 'frm=treaty'], 'there is no issue frm  did you mean form?'],
  [['--fix', 'form=treety'], 'there is no option of form treety  did you mean treaty?'],
  [['--within', 'admisible'], 'there is no kind of package admisible  did you mean admissible?'],
  [['--fix', 'form=treaty', '--fix', 'form=statute'], 'form is fixed twice  one option an issue'],
  [['--fix', 'form=treaty=x'], 'form=treaty=x is no issue and option  write --fix issue=option'],
  [['--draws', 'many'], 'many draws cannot be made  a whole number from 0 to 40'],
])('analyse %j is refused with the nearest word', async (args, line) => {
  expect(await analyse([flagship, ...args])).toEqual({ code: 2, lines: [line] });
});

test('what is too large is refused with its size and what to fix, never sampled', async () => {
  const root = await scenarioFolder([{ ...dense(24), coherence: [], interactions: [] }]);
  const { code, lines } = await run('analyse', join(root, 'scenarios', dense(24).id));
  expect(code).toBe(1);
  expect(lines[0]).toContain(`${8n ** 24n} packages are more than can be counted exactly`);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines[1]).toMatch(/^ {2}fix issue-\d+: 8 options/);
});

test('process tells how the example went, from its whole log alone', async () => {
  const whole = join(flagship, 'example.json');
  const { code, lines } = await run('process', whole);
  expect(code).toBe(0);
  const all = lines.join('\n');
  expect(lines[0]).toMatch(/^\d+ moves; points in the order us, ukraine, europe, russia$/);
  expect(all).toMatch(/event \d+, agreement-entered: shrank/);
  expect(all).toContain('sensitivity');

  const log = z.array(Event).parse(JSON.parse(await readFile(whole, 'utf8')));
  const part = join(await temporaryFolder('parley-log'), 'part.json');
  await writeFile(part, JSON.stringify({ events: viewOf('party:us', log) }));
  expect(await run('process', part)).toMatchObject({
    code: 1,
    lines: [`${part} does not tell every brief  the whole log, as control reads it`],
  });
  expect(await run('process', 'package.json')).toMatchObject({ code: 1 });
  expect((await run('process', 'no-such-file.json')).lines).toEqual([
    'no-such-file.json  a file with the whole log of a session',
  ]);
});

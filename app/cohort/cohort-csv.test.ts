import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { cohortScenarioOf } from '../../game/cohort/cohort-scenario-of';
import { cohortSessionOf } from '../../game/cohort/cohort-session-of';
import { formOf } from '../../game/cohort/groups-of';
import { exampleLog, logOfBots } from '../../tests/support/finished-sessions';
import { duo } from '../../tests/support/scenarios';
import { cohortCsv } from './cohort-csv';

const cohortOf = (logs: Parameters<typeof cohortSessionOf>[1][], title = 'A, "quoted" # title') => {
  const sessions = logs
    .flatMap((log, index) => cohortSessionOf(`s${index}`, log) ?? [])
    .map((row) => ({ ...row, title }));
  const forms = Object.fromEntries(
    logs.flatMap((log, index) => {
      const [row, form] = [sessions[index], cohortScenarioOf(log)];
      return row && form ? [[formOf(row), form]] : [];
    }),
  );
  return { sessions, forms };
};

const read = (csv: string) => {
  const lines = csv.split('\r\n');
  const codebook = lines.filter((line) => line.startsWith('#'));
  const table = Papa.parse<Record<string, string>>(lines.slice(codebook.length).join('\r\n'), { header: true });
  return { codebook, ...table };
};

test('every column is explained, and every row says what its session came to', () => {
  const cohort = cohortOf([logOfBots(duo, 'a'), logOfBots(duo, 'b')]);
  const { codebook, data, meta, errors } = read(cohortCsv(cohort));
  expect(errors).toEqual([]);
  expect(codebook.map((line) => /^# ([a-z_-]+): [^,]+$/.exec(line)?.[1])).toEqual(meta.fields);
  expect(data).toHaveLength(2);
  for (const [index, row] of cohort.sessions.entries()) {
    expect(data[index]).toMatchObject({
      title: 'A, "quoted" # title',
      form: 'duo~hash~~',
      tier: row.tier,
      played: String(Math.round(row.played / 600) / 100),
      started: new Date(row.startedAt).toISOString(),
      score_north: String(row.parties[0]?.score.total),
      outcome_levy: row.outcome['levy'],
      agreed_levy: row.agreed['levy'] === undefined ? '0' : '1',
    });
  }
});

test('rows of several scenarios have the columns of all; what is not theirs is empty', () => {
  const { data } = read(cohortCsv(cohortOf([logOfBots(duo, 'a'), exampleLog()])));
  expect(data[0]).toMatchObject({ score_us: '', outcome_form: '', agreed_form: '' });
  expect(data[1]).toMatchObject({ score_north: '', played_by_us: 'people' });
});

test('no title becomes a formula in a spreadsheet', () => {
  expect(read(cohortCsv(cohortOf([logOfBots(duo, 'a')], '=1+1'))).data[0]).toMatchObject({ title: "'=1+1" });
});

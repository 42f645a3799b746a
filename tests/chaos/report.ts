import type { Run } from './chaos';
import { recoveryTable } from './recovery-table';

const seconds = (ms: number | null): string => (ms === null ? 'never' : `${(ms / 1_000).toFixed(1)} s`);

/** How many of the sentences in a finding's list begin so. */
const beginning = (run: Run, word: string): number =>
  Object.values(run.findings)
    .flat()
    .filter((finding) => finding.startsWith(word)).length;

const markdown = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...rest] = rows;
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rest]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};

const title = ({ store, apps }: Run['wanted']): string => {
  if (store === 'embedded') return 'One server with its store inside';
  return apps === 1 ? 'One server on Postgres' : `${apps} servers on one Postgres`;
};

/** The faults and what came of them, as tables. */
export function report(run: Run): string {
  const { wanted, sessions, sent, acknowledged, events } = run;
  const faults = recoveryTable(run).map(({ kind, faults: count, median, worst }) => [
    kind,
    String(count),
    seconds(median),
    seconds(worst),
  ]);
  const counts = [
    ['Sessions played', String(sessions)],
    ['Commands sent', String(sent)],
    ['Acknowledged', String(acknowledged)],
    ['Acknowledged and lost', String(beginning(run, 'lost:'))],
    ['Stored twice', String(beginning(run, 'doubled:'))],
    ['Events stored', String(events)],
  ];
  const checks = Object.entries(run.findings).map(([name, found]) => [
    name,
    found.length === 0 ? 'holds' : String(found.length),
  ]);
  return [
    `## ${title(wanted)}`,
    `Seed \`${wanted.seed}\`, ${wanted.sessions} sessions at a time, ${wanted.faults} faults.`,
    markdown([['Fault', 'Times', 'All level again, median', 'worst'], ...faults]),
    markdown([['', 'Count'], ...counts]),
    markdown([['Check', 'Findings'], ...checks]),
    ...Object.entries(run.findings).flatMap(([name, found]) => (found.length ? [found20(name, found)] : [])),
  ].join('\n\n');
}

const most = 20;

const found20 = (name: string, found: readonly string[]): string =>
  [`${name}:`, ...found.slice(0, most).map((each) => `- ${each}`), ...(found.length > most ? ['- and more'] : [])].join(
    '\n',
  );

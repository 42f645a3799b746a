import type { Figures } from '../figures';
import { growthTables, memoryTable, startTable } from './growth-section';
import { inMs, table, twoFigures, whole } from './number-words';
import { talkTables, verdicts } from './talk-section';

type Part<Name extends keyof Figures> = NonNullable<Figures[Name]>;

const measuredOn = ({ date, loadBefore, quick }: Pick<Part<'store'>, 'date' | 'loadBefore' | 'quick'>): string =>
  `*Measured on ${date}${quick ? ', shortened' : ''}; ${twoFigures(loadBefore)} threads wanted a core in the minute before it began, other parts of the bench among them.*`;

const machineSection = ({ cores, processor, memoryGb, kernel, versions }: Part<'machine'>): readonly string[] => [
  '## The machine',
  '',
  ...table(
    ['', 'of the last run'],
    [
      ['cores', `${cores} (${processor})`],
      ['memory', `${memoryGb} GB`],
      ['kernel', kernel],
      ...Object.entries(versions),
    ],
  ),
];

const talkSection = (talk: Part<'talk'>): readonly string[] => [
  '## Table talk',
  '',
  'Tables of four players over real WebSockets, all of them in one process beside the server. An action is a line of 200 bytes to',
  'everyone. It is done when it is acknowledged, which is to say stored, **and** all four have seen it. *Full load*: every player has one',
  'action under way and begins the next when it is done. *Half load*: actions come at random at half that rate, and each is timed from when it',
  'was due, so that waiting for a server that stands still is counted. *Bare Socket.IO* in the same run passes on what is said, and stores, checks',
  'and limits nothing. Servers take turns; figures are medians over the rounds, and ratios are taken round by round.',
  '',
  `${talk.repetitions} rounds of ${talk.seconds} s of each. ${measuredOn(talk)}`,
  '',
  '![Actions a second, bare and ours](performance/throughput.svg)',
  '',
  '![The slowest of a hundred at half load, bare and ours](performance/latency.svg)',
  '',
  ...talk.cases.flatMap((each) => [`### ${each.tables} tables`, '', ...talkTables(each)]),
  ...talk.cases.flatMap(verdicts),
  '',
];

const storeSection = (store: Part<'store'>): readonly string[] => [
  '## The store alone',
  '',
  'Appends straight to the event store, with no server before it. *At a time*: appends under way at once, each to a session of its own;',
  'what waits together is stored together.',
  '',
  measuredOn(store),
  '',
  ...table(
    ['store', 'at a time', 'events in each', 'appends a second', 'events a second'],
    store.rates.map(({ store: name, abreast, batch, appendsPerSecond }) => [
      name,
      String(abreast),
      String(batch),
      whole(appendsPerSecond),
      whole(appendsPerSecond * batch),
    ]),
  ),
];

const growthSection = (growth: Part<'growth'>): readonly string[] => [
  '## As there is more of everything',
  '',
  'What one action costs the server, in time of a core, where few enough happen that none waits for another (200 a second, on Postgres). What the',
  'server takes when nobody does anything is taken off, and shown beside it. Everyone at a table sees every line, so that with more',
  'players at it more is sent for each.',
  '',
  measuredOn(growth),
  '',
  '![Cost of an action as there is more of everything](performance/growth.svg)',
  '',
  ...growthTables(growth),
  ...memoryTable(growth),
  '## Start',
  '',
  ...startTable(growth),
];

const processesSection = (processes: Part<'processes'>): readonly string[] => [
  '## One server and three, on one Postgres',
  '',
  `Table talk as above at ${processes.tables} tables. All servers, Postgres and the load share the cores of one machine: this says what it costs to be`,
  'several, not what several machines can do.',
  '',
  measuredOn(processes),
  '',
  ...talkTables(processes),
];

const reviewSection = (review: Part<'review'>): readonly string[] => [
  '## A long review',
  '',
  'What a review does with a long log, on one thread.',
  '',
  measuredOn(review),
  '',
  ...table(
    ['work', 'time', 'of', 'ratio'],
    review.works.map(({ title, ms, against, ratio }) => [title.trim(), inMs(ms), against, `× ${twoFigures(ratio)}`]),
  ),
];

/** The page about performance. Every figure in it was measured; the words around them are all that is written by hand. */
export const pageOf = ({ machine, talk, store, growth, processes, review }: Figures): string =>
  [
    '# Performance',
    '',
    'This page is written by `npm run bench -- --write`, figures and pictures alike. `--quick` takes a few minutes and is rougher;',
    '`npm run bench -- talk --tables 25 --store postgres --seconds 5 --profile` runs one case and says where the server spends its time.',
    'With `--write` a part that is run alone replaces its own figures here. What else the machine does spoils absolute figures more than ratios.',
    '',
    ...(machine ? machineSection(machine) : []),
    ...(talk ? talkSection(talk) : []),
    ...(store ? storeSection(store) : []),
    ...(growth ? growthSection(growth) : []),
    ...(processes ? processesSection(processes) : []),
    ...(review ? reviewSection(review) : []),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');

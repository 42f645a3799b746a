import type { Fault } from './fault';
import type { ScenarioFile } from './scenario-file';

type Path = Fault['path'];

/** One fault for each value that an earlier one in the list already has. */
function repeated(what: string, values: readonly string[], pathOf: (index: number) => Path): Fault[] {
  const first = new Map<string, number>();
  return values.flatMap((value, index) => {
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, index);
      return [];
    }
    return [{ path: pathOf(index), message: `${what} "${value}" is taken by number ${earlier + 1} of this list` }];
  });
}

const ids = (what: string, items: readonly { id: string }[], path: Path): Fault[] =>
  repeated(
    `the ${what} id`,
    items.map(({ id }) => id),
    (index) => [...path, index, 'id'],
  );

const mentions = (what: string, values: readonly string[], path: Path): Fault[] =>
  repeated(what, values, (index) => [...path, index]);

function partyFaults({ parties, sources }: ScenarioFile): Fault[] {
  const each = (field: 'letters' | 'shape' | 'brief', what: string) =>
    repeated(
      what,
      parties.map((party) => party[field]),
      (index) => ['parties', index, field],
    );
  const published = parties.flatMap(({ brief }, index) =>
    brief === sources
      ? [{ path: ['parties', index, 'brief'], message: 'this is the sources page, which everyone reads' }]
      : [],
  );
  return [
    ...ids('party', parties, ['parties']),
    ...each('letters', 'the letters'),
    ...each('shape', 'the shape'),
    ...each('brief', 'the brief'),
    ...published,
  ];
}

/** Things that must differ and do not: ids, the marks of parties, mentions in a list. */
export const duplicateFaults = (file: ScenarioFile): Fault[] => [
  ...partyFaults(file),
  ...ids('issue', file.issues, ['issues']),
  ...file.issues.flatMap(({ options }, index) => ids('option', options, ['issues', index, 'options'])),
  ...ids('instrument', file.instruments, ['instruments']),
  ...file.instruments.flatMap(({ issues, signatories }, index) => [
    ...mentions('the issue', issues, ['instruments', index, 'issues']),
    ...mentions('the signatory', signatories, ['instruments', index, 'signatories']),
  ]),
  ...mentions('the instrument', file.delay?.until ?? [], ['delay', 'until']),
  ...ids('round', file.rounds, ['rounds']),
  ...file.rounds.flatMap(({ phases }, index) => ids('phase', phases, ['rounds', index, 'phases'])),
  ...ids('pace', file.paces, ['paces']),
  ...ids('precedent', file.precedents, ['precedents']),
];

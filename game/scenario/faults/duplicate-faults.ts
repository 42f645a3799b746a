import type { ScenarioFile } from '../scenario-file';
import { type Fault, type Path, quoted } from './fault';

/** One fault for each value that an earlier one in the list already has. */
function repeated(what: string, values: readonly string[], pathOf: (index: number) => Path, right: string): Fault[] {
  const first = new Map<string, number>();
  return values.flatMap((value, index) => {
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, index);
      return [];
    }
    const message = `${what} ${quoted(value)} is taken by number ${earlier + 1} of this list`;
    return [{ path: pathOf(index), message, right }];
  });
}

const ids = (what: string, items: readonly { id: string }[], path: Path): Fault[] =>
  repeated(
    `the ${what} id`,
    items.map(({ id }) => id),
    (index) => [...path, index, 'id'],
    'an id of its own for each',
  );

const mentions = (what: string, values: readonly string[], path: Path): Fault[] =>
  repeated(what, values, (index) => [...path, index], 'each once');

const partyFaults = ({ parties }: ScenarioFile): Fault[] => {
  const each = (field: 'letters' | 'shape', what: string, right: string) =>
    repeated(
      what,
      parties.map((party) => party[field]),
      (index) => ['parties', index, field],
      right,
    );
  return [
    ...ids('party', parties, ['parties']),
    ...each('letters', 'the letters', 'letters of its own for each party'),
    ...each('shape', 'the shape', 'a shape of its own for each party, so that colour is not the only mark'),
  ];
};

const instrumentFaults = ({ instruments }: ScenarioFile): Fault[] => [
  ...ids('instrument', instruments, ['instruments']),
  ...instruments.flatMap(({ issues, signatories, onlyWith, gates }, index) => [
    ...mentions('the issue', issues, ['instruments', index, 'issues']),
    ...mentions('the signatory', signatories, ['instruments', index, 'signatories']),
    ...mentions('the instrument', onlyWith, ['instruments', index, 'onlyWith']),
    ...mentions('the gate', gates, ['instruments', index, 'gates']),
  ]),
];

const stressFaults = ({ stress }: ScenarioFile): Fault[] =>
  repeated(
    'the name',
    (stress?.reliability ?? []).map(({ name }) => name),
    (index) => ['stress', 'reliability', index, 'name'],
    'a name of its own for each curve',
  );

/** Things that must differ and do not: ids, the marks of parties, mentions in a list. */
export const duplicateFaults = (file: ScenarioFile): Fault[] => [
  ...partyFaults(file),
  ...ids('issue', file.issues, ['issues']),
  ...file.issues.flatMap(({ options }, index) => ids('option', options, ['issues', index, 'options'])),
  ...instrumentFaults(file),
  ...ids('gate', file.gates, ['gates']),
  ...mentions('the instrument', file.delay?.until ?? [], ['delay', 'until']),
  ...ids('round', file.rounds, ['rounds']),
  ...file.rounds.flatMap(({ phases }, index) => ids('phase', phases, ['rounds', index, 'phases'])),
  ...ids('pace', file.paces, ['paces']),
  ...ids('inject', file.injects, ['injects']),
  ...file.injects.flatMap(({ to }, index) =>
    to === 'everyone' ? [] : mentions('the party', to, ['injects', index, 'to']),
  ),
  ...ids('question', file.questions, ['questions']),
  ...ids('variant', file.variants, ['variants']),
  ...ids('mandate', file.mandates, ['mandates']),
  ...ids('precedent', file.precedents, ['precedents']),
  ...stressFaults(file),
];

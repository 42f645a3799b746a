import { prepare } from '../../../game/scenario/prepare';
import { type Scenario, ScenarioFile } from '../../../game/scenario/scenario-file';
import { loadScenarios } from '../../../server/scenario/all-scenarios';
import { formatFault } from '../../../server/scenario/file-fault';
import { loadFlagship } from '../load-flagship';
import { duo, six } from '../scenarios';
import { voting } from '../staged';

/** The flagship with all but some issues held where the law with non-recognition has them. */
function onlyPlay(file: Scenario, ...played: readonly string[]): Scenario {
  const { terms = {} } = file.precedents.find(({ id }) => id === 'tra-plus') ?? {};
  const hold = Object.fromEntries(Object.entries(terms).filter(([issue]) => !played.includes(issue)));
  return prepare(
    { ...file, variants: [{ id: 'few', name: 'Few', summary: 'A few.', hold }] },
    { variant: 'few', mandate: null },
  );
}

const fiveOfSix: Scenario = {
  ...six,
  parties: six.parties.map((party) => ({ ...party, reservation: 8 })),
  instruments: six.instruments.map((each) =>
    each.id === 'charter'
      ? { ...each, signatureRule: { all: ['harbour', 'ministry', { atLeast: 5, of: each.signatories }] } }
      : each,
  ),
};

/** A gate that any of five issues may call for: looked at one condition at a time. */
const votedOn: Scenario = {
  ...six,
  parties: six.parties.map((party) => ({ ...party, reservation: 7 })),
  gates: ScenarioFile.shape.gates.parse([
    {
      id: 'assembly',
      name: 'The assembly',
      party: 'city',
      explanation: 'It votes on whatever changes much.',
      required: [{ berth: 'reserved' }, { jobs: 'ten' }, { dredging: 'deep' }, { noise: 'nights' }, { fund: 'large' }],
      start: 10,
      support: [
        { when: { jobs: 'ten' }, points: 6 },
        { when: { dredging: ['shallow', 'deep'] }, points: -4 },
        { when: { fund: 'large', noise: 'nights' }, points: 5 },
      ],
      threshold: 12,
    },
  ]),
  instruments: six.instruments.map((each) => (each.id === 'charter' ? { ...each, gates: ['assembly'] } : each)),
};

/** Scenarios small enough to build every package of: with gates, held issues, a rule by majority, six parties. */
export async function smallScenarios(): Promise<Record<string, Scenario>> {
  const { file } = await loadFlagship();
  const loaded = await loadScenarios('scenarios');
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
  const others = loaded.scenarios.map(({ scenario }) => scenario).filter(({ id }) => id !== file.id);
  return {
    duo,
    'duo with a council': voting(),
    six,
    'six, five of whom are enough': fiveOfSix,
    'six with a vote on anything': votedOn,
    ...Object.fromEntries(others.map((scenario) => [scenario.id, scenario])),
    'form, response, arms, line, recognition': onlyPlay(file, 'form', 'response', 'arms', 'territory', 'recognition'),
    'presence, backstop, assets, sanctions, track': onlyPlay(
      file,
      'euforce',
      'backstop',
      'assets',
      'sanctions',
      'nato',
    ),
  };
}

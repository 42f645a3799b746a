import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { standing } from '../../../../game/scoring/outcome';
import { latest } from '../../../../game/session/latest';
import { proposalCode } from '../../../../game/session/proposal-code';
import type { Proposal, State } from '../../../../game/session/state';
import { addressedWords, openProposals, statusOf } from '../words/proposal-words';
import { instrumentName, partyName, partyNames } from '../words/words';
import { agreementKey, precedentKey, proposalKey } from './sheet-column';
import { awaitingAnswer } from './shown-columns';

/** One column to show or hide; a proposal with its earlier versions, newest first. */
export type ColumnChoice = Readonly<{
  key: string;
  name: string;
  words: string;
  versions: readonly Readonly<{ key: string; name: string }>[];
}>;

export type ChoiceGroup = Readonly<{ title: string; choices: readonly ColumnChoice[] }>;

type Reader = Readonly<{ state: State; scenario: PublicScenario; party: PartyId | null }>;

/** Everything that could be a column. `shown` are keys: what is shown can be hidden, also once it is no longer open. */
export function columnChoices(reader: Reader, shown: readonly string[]): readonly ChoiceGroup[] {
  const { state, scenario, party } = reader;
  const waiting = awaitingAnswer(state, scenario, party);
  const open = openProposals(state);
  const over = Object.values(state.proposals).filter(
    ({ id, status }) =>
      status !== 'open' && shown.some((key) => key.split(':')[1] === id && key.startsWith('proposal')),
  );
  const ofProposals = (proposals: readonly Proposal[]) => proposals.map((proposal) => proposalChoice(reader, proposal));
  return [
    { title: 'Waiting for your answer', choices: ofProposals(waiting) },
    { title: 'Open on your table', choices: ofProposals(open.filter((each) => !waiting.includes(each))) },
    { title: 'No longer open', choices: ofProposals(over) },
    { title: 'In force', choices: inForceChoices(reader) },
    { title: 'Precedents', choices: precedentChoices(reader) },
  ].filter(({ choices }) => choices.length > 0);
}

function proposalChoice({ state, scenario }: Reader, proposal: Proposal): ColumnChoice {
  const status = statusOf(proposal).toLowerCase();
  const words = [
    `${instrumentName(scenario, proposal.instrument)}, version ${latest(proposal).number}`,
    partyName(scenario, proposal.from),
    status || addressedWords(scenario, proposal),
  ];
  return {
    key: proposalKey(proposal.id),
    name: proposalCode(state, proposal),
    words: words.join(' · '),
    versions: proposal.versions
      .slice(0, -1)
      .reverse()
      .map(({ number }) => ({ key: proposalKey(proposal.id, number), name: `v${number}` })),
  };
}

const inForceChoices = ({ state, scenario }: Reader): readonly ColumnChoice[] =>
  standing(state.agreements).map(({ proposal, instrument, signatories }) => ({
    key: agreementKey(proposal),
    name: instrumentName(scenario, instrument),
    words: `signed by ${partyNames(scenario, signatories)}`,
    versions: [],
  }));

const precedentChoices = ({ scenario }: Reader): readonly ColumnChoice[] =>
  scenario.precedents.map(({ id, name, summary }) => ({ key: precedentKey(id), name, words: summary, versions: [] }));

/** The choices whose name or words hold every word looked for; one that is called exactly that comes first. */
export function matching(groups: readonly ChoiceGroup[], text: string): readonly ChoiceGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const named = ({ name }: ColumnChoice) => Number(name.toLowerCase() === text.trim().toLowerCase());
  const fits = ({ name, words: said }: ColumnChoice) => {
    const all = `${name} ${said}`.toLowerCase();
    return words.every((word) => all.includes(word));
  };
  return groups
    .map(({ title, choices }) => ({ title, choices: choices.filter(fits).sort((a, b) => named(b) - named(a)) }))
    .filter(({ choices }) => choices.length > 0);
}

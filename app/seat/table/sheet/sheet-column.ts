import type { IssueId, Terms } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { latest } from '../../../../game/session/latest';
import { proposalCode } from '../../../../game/session/proposal-code';
import type { Agreement, Proposal, State, Version } from '../../../../game/session/state';
import { instrumentName } from '../words/words';

type Precedent = PublicScenario['precedents'][number];

/** `key` says which column it is, and is kept; `name` is what it is called across the table. */
type Content = Readonly<{
  key: string;
  name: string;
  terms: Terms;
  clauses: Readonly<Record<IssueId, string>>;
}>;

export type ProposalColumn = Content & Readonly<{ kind: 'proposal'; proposal: Proposal; version: Version }>;
export type AgreementColumn = Content & Readonly<{ kind: 'agreement'; agreement: Agreement }>;
export type PrecedentColumn = Content & Readonly<{ kind: 'precedent'; precedent: Precedent }>;

/** A set of terms that can stand on the sheet beside what holds and one's own draft. */
export type SheetColumn = ProposalColumn | AgreementColumn | PrecedentColumn;

export type Sources = Readonly<{
  state: Pick<State, 'scenario' | 'proposals' | 'agreements'>;
  scenario: PublicScenario;
}>;

/** Without a number the latest version, whichever that will be. */
export const proposalKey = (id: string, version?: number): string =>
  version === undefined ? `proposal:${id}` : `proposal:${id}:${version}`;

export const agreementKey = (proposal: string): string => `agreement:${proposal}`;

export const precedentKey = (id: string): string => `precedent:${id}`;

/** The column that a key stands for; null once there is nothing of the kind in sight. */
export function sheetColumn(sources: Sources, key: string): SheetColumn | null {
  const [kind, id = '', number] = key.split(':');
  if (kind === 'proposal') return ofProposal(sources, id, number);
  if (kind === 'agreement') return ofAgreement(sources, id);
  return kind === 'precedent' ? ofPrecedent(sources, id) : null;
}

function ofProposal({ state }: Sources, id: string, number: string | undefined): ProposalColumn | null {
  const proposal = Object.values(state.proposals).find((each) => each.id === id);
  if (!proposal) return null;
  const newest = latest(proposal);
  const version = number === undefined ? newest : proposal.versions.find((each) => String(each.number) === number);
  if (!version) return null;
  const code = proposalCode(state, proposal);
  return {
    kind: 'proposal',
    key: proposalKey(id, version === newest ? undefined : version.number),
    name: version === newest ? code : `${code} v${version.number}`,
    terms: version.terms,
    clauses: version.clauses,
    proposal,
    version,
  };
}

function ofAgreement({ state, scenario }: Sources, id: string): AgreementColumn | null {
  const agreement = state.agreements.find(({ proposal }) => proposal === id);
  if (!agreement) return null;
  const { terms, clauses, instrument } = agreement;
  const name = `${instrumentName(scenario, instrument)} in force`;
  return { kind: 'agreement', key: agreementKey(id), name, terms, clauses, agreement };
}

function ofPrecedent({ scenario }: Sources, id: string): PrecedentColumn | null {
  const precedent = scenario.precedents.find((each) => each.id === id);
  if (!precedent) return null;
  return {
    kind: 'precedent',
    key: precedentKey(id),
    name: precedent.name,
    terms: precedent.terms,
    clauses: {},
    precedent,
  };
}

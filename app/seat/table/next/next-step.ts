import { contradictions } from '../../../../game/scoring/coherence';
import { latest } from '../../../../game/session/latest';
import { type Desk, meaningOf } from '../desk';
import { addressees, fallingBackWords, faultsOf, instrumentFor } from '../drafting/composing';
import { type Draft, differing, entering } from '../drafting/draft';
import { missingWords } from '../drafting/missing-words';
import { outlookOf } from '../home/at-home';
import { warnings } from '../home/gate-words';
import { voting } from '../home/voting';
import { wouldHold } from '../own-standing';
import { isWaiting, togetherWith } from '../words/agreement-words';
import { whyClosed } from '../words/may-act';
import { awaiting } from '../words/proposal-words';
import { counted, instrumentName, listed, partyLetters, partyName } from '../words/words';

/** What the action bar says. `step` is the one main thing to do there, if there is one. */
export type NextStep = Readonly<{
  title: string;
  lines: readonly string[];
  grave: string | null;
  step: 'compose' | 'read' | 'votes' | 'review' | null;
  label: string;
}>;

const rest: NextStep = { title: '', lines: [], grave: null, step: null, label: '' };

export function nextStep(desk: Desk, draft: Draft): NextStep {
  const { state, party } = desk;
  if (state.stage === 'closed') {
    return {
      ...rest,
      title: 'The session is over',
      lines: ['what holds now is the outcome'],
      step: 'review',
      label: 'Go through it again',
    };
  }
  const votes = voting(desk);
  if (votes) return { ...rest, ...votes, step: 'votes', label: 'See the votes' };
  if (party === null) {
    return { ...rest, title: 'You are watching', lines: ['you read what everyone at the table may read'] };
  }
  return Object.keys(draft.terms).length === 0 && !draft.amending
    ? withoutDraft(desk, party)
    : withDraft(desk, draft, party);
}

function withoutDraft(desk: Desk, party: string): NextStep {
  const waiting = awaiting(desk.state, desk.scenario, party);
  const [first] = waiting;
  if (first) {
    const name = `${instrumentName(desk.scenario, first.instrument)}, version ${latest(first).number}`;
    const own = latest(first).author === party;
    const title =
      waiting.length === 1
        ? `${name} waits for your ${own ? 'signature' : 'answer'}`
        : `${counted(waiting.length, 'proposal')} wait for you`;
    const signing = whyClosed(desk.state, 'sign');
    return {
      ...rest,
      title,
      lines: [signing ?? (desk.isHead ? 'sign, amend or decline' : 'your head signs; you can amend or decline')],
      step: 'read',
      label: 'Read',
    };
  }
  const closed = whyClosed(desk.state, 'table');
  return {
    ...rest,
    title: 'Your draft is empty',
    lines: [closed ?? 'choose options on the term sheet, or start from a precedent', ...waitingFor(desk)],
  };
}

/** "signed and waiting for the River Pact: Side Letter": what only another instrument can bring into force. */
const waitingFor = ({ state, scenario }: Desk): readonly string[] =>
  Object.values(state.proposals)
    .filter((proposal) => isWaiting(scenario, proposal))
    .map(
      ({ instrument }) =>
        `signed and waiting for ${togetherWith(scenario, instrument)}: ${instrumentName(scenario, instrument)}`,
    );

function withDraft(desk: Desk, draft: Draft, party: string): NextStep {
  const { scenario, state } = desk;

  const instrument = instrumentFor(draft, scenario, party);
  if (!instrument) return rest;
  const content = entering(draft, instrument);
  const to = addressedTo(addressees(draft, scenario, instrument, party), scenario);
  const under = { instrument: instrument.id, terms: content.terms };
  const crossed = meaningOf(desk, under).lines;
  const faults = faultsOf(draft, state, scenario, instrument);
  const clash = contradictions(scenario, wouldHold(state, scenario, under));
  const closed = whyClosed(state, 'table');
  return {
    title: draft.amending
      ? amendTitle(desk, draft)
      : `Draft of the ${instrument.name} for ${to || partyName(scenario, party)}`,
    lines: [
      changeWords(desk, draft, content),
      ...(content.left.length ? [`${counted(content.left.length, 'other term')} outside this instrument`] : []),
      crossed.length ? `crosses your red line: ${listed(crossed)}` : 'crosses no red line',
      ...[missingWords(scenario, instrument, { signatures: [], me: party })].filter((words) => words !== null),
      ...warnings(outlookOf(desk, under)),
      ...(closed ? [closed] : []),
    ],
    grave:
      faults[0] ??
      fallingBackWords(draft, state, scenario, instrument) ??
      (clash[0] ? `With what holds now: ${clash[0]}` : null),
    step: 'compose',
    label: draft.amending ? 'Amend…' : `Table${to ? ` to ${to}` : ''}…`,
  };
}

/** "US and EU", or "all" when nobody is left out of a larger table. */
function addressedTo(parties: readonly string[], scenario: Desk['scenario']): string {
  if (parties.length > 2 && parties.length === scenario.parties.length - 1) return 'all';
  return listed(parties.map((id) => partyLetters(scenario, id)));
}

function amendTitle({ state, scenario }: Desk, draft: Draft): string {
  const proposal = draft.amending && state.proposals[draft.amending.proposal];
  if (!proposal) return 'Amendment';
  return `Amends the ${instrumentName(scenario, proposal.instrument)} of ${partyName(scenario, proposal.from)}, version ${draft.amending?.version}`;
}

function changeWords({ state, scenario, holds }: Desk, draft: Draft, content: ReturnType<typeof entering>): string {
  const proposal = draft.amending && state.proposals[draft.amending.proposal];
  if (!proposal) {
    const changed = Object.entries(content.terms).filter(([issue, option]) => holds[issue] !== option).length;
    return `${counted(changed, 'term')} ${changed === 1 ? 'differs' : 'differ'} from what holds`;
  }
  const changes = `${counted(differing(content, latest(proposal)).length, 'change')}`;
  if (proposal.signatures.length === 0) return changes;
  return `${changes}; voids the signature of ${listed(proposal.signatures.map((id) => partyLetters(scenario, id)))}`;
}

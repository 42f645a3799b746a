import { contradictions } from '../../../../game/scoring/coherence';
import type { Draft } from '../../../../game/session/draft';
import { latest } from '../../../../game/session/latest';
import { phaseAt } from '../../../../game/session/phases';
import type { Proposal, State } from '../../../../game/session/state';
import { opensIn } from '../../../lib/phase-words';
import { type Desk, meaningOf } from '../desk';
import { addressees, fallingBackWords, faultsOf, instrumentFor, nothingChanged } from '../drafting/composing';
import { differing, entering } from '../drafting/draft';
import { missingWords } from '../drafting/missing-words';
import { outlookOf } from '../home/at-home';
import { warnings } from '../home/gate-words';
import { voting } from '../home/voting';
import type { Task, TaskPlace } from '../own-side/tasks';
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
  /** The red lines that the draft would cross: it may be tabled all the same. */
  crossed: string | null;
  step: 'compose' | 'read' | 'votes' | 'review' | 'task' | null;
  label: string;
  /** Where the step `task` is done. */
  at: TaskPlace | null;
}>;

const rest: NextStep = { title: '', lines: [], grave: null, crossed: null, step: null, label: '', at: null };

export function nextStep(desk: Desk, draft: Draft, tasks: readonly Task[]): NextStep {
  const { state, party } = desk;
  if (state.stage === 'closed') {
    return {
      ...rest,
      title: 'The session is over',
      lines: ['what holds now is the outcome; look back in a few lines below it'],
      step: 'review',
      label: 'Go to the review',
    };
  }
  const votes = voting(desk);
  if (votes) return { ...rest, ...votes, step: 'votes', label: 'See the votes' };
  if (party === null) {
    return { ...rest, title: 'You are watching', lines: ['you read what everyone at the table may read'] };
  }
  return Object.keys(draft.terms).length === 0 && !draft.amending
    ? withoutDraft(desk, party, tasks)
    : withDraft(desk, draft, party);
}

function withoutDraft(desk: Desk, party: string, tasks: readonly Task[]): NextStep {
  const waiting = awaiting(desk.state, desk.scenario, party);
  const [first] = waiting;
  if (first) return answering(desk, party, waiting);
  const closed = whyClosed(desk.state, 'table');
  return (
    firstTask(desk, tasks, closed) ?? {
      ...rest,
      title: closed && mayTableLater(desk.state) ? 'You can prepare a draft' : 'Your draft is empty',
      lines: [closed ?? 'choose options on the term sheet, or start from a precedent', ...waitingFor(desk)],
    }
  );
}

const mayTableLater = (state: State): boolean => state.clock?.paused === true || opensIn(state, 'table') !== undefined;

/** What the phase asks for while nothing can be tabled: one's papers first, then where one may speak. */
function firstTask({ state, scenario }: Desk, tasks: readonly Task[], closed: string | null): NextStep | null {
  const task = tasks.find(({ done, at }) => !done && (closed !== null || at.kind === 'brief'));
  if (!task || state.clock?.paused) return null;
  const asked = phaseAt(scenario, state.phase)?.phase.task;
  return {
    ...rest,
    title: task.words,
    lines: asked ? [asked] : [],
    step: 'task',
    label: ways[task.at.kind],
    at: task.at,
  };
}

const ways: Readonly<Record<TaskPlace['kind'], string>> = {
  brief: 'Open the brief',
  scores: 'Open the sheet',
  plenary: 'Go to plenary',
  private: 'Go to talk',
  terms: 'Open the terms',
  votes: 'See the votes',
  proposals: 'Read',
  proposal: 'Read',
};

function answering(desk: Desk, party: string, waiting: readonly Proposal[]): NextStep {
  const signing = whyClosed(desk.state, 'sign');
  return {
    ...rest,
    title: waitingWords(desk, party, waiting),
    lines: [signing ?? (desk.isHead ? 'sign, amend or decline' : 'your head signs; you can amend or decline')],
    step: 'read',
    label: 'Read',
  };
}

/** "Guarantee, version 2 waits for your answer", "3 proposals wait for you". */
function waitingWords({ scenario }: Desk, party: string, waiting: readonly Proposal[]): string {
  const [first] = waiting;
  if (!first || waiting.length > 1) return `${counted(waiting.length, 'proposal')} wait for you`;
  const { number, author } = latest(first);
  const what = author === party ? 'signature' : 'answer';
  return `${instrumentName(scenario, first.instrument)}, version ${number} waits for your ${what}`;
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
  const faults = faultsOf(draft, state, scenario, instrument).filter((fault) => fault !== nothingChanged);
  const clash = contradictions(scenario, wouldHold(state, scenario, under));
  const closed = whyClosed(state, 'table');
  const waiting = awaiting(state, scenario, party).filter(({ id }) => id !== draft.amending?.proposal);
  return {
    ...rest,
    title: draft.amending
      ? amendTitle(desk, draft)
      : `Draft of the ${instrument.name} for ${to || partyName(scenario, party)}`,
    lines: [
      ...(waiting.length ? [waitingWords(desk, party, waiting)] : []),
      changeWords(desk, draft, content),
      ...(content.left.length ? [`${counted(content.left.length, 'other term')} outside this instrument`] : []),
      ...(crossed.length ? [] : ['crosses no red line']),
      ...[missingWords(scenario, instrument, { signatures: [], me: party })].filter((words) => words !== null),
      ...warnings(outlookOf(desk, under)),
      ...(closed ? [closed] : []),
    ],
    grave:
      faults[0] ??
      fallingBackWords(draft, state, scenario, instrument) ??
      (clash[0] ? `With what holds now: ${clash[0]}` : null),
    crossed: crossed.length ? `Crosses your red line: ${listed(crossed)}` : null,
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
  const changed = differing(content, latest(proposal)).length;
  if (changed === 0) return nothingChanged;
  const changes = counted(changed, 'change');
  if (proposal.signatures.length === 0) return changes;
  return `${changes}; voids the signature of ${listed(proposal.signatures.map((id) => partyLetters(scenario, id)))}`;
}

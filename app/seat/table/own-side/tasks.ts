import type { PartyId } from '../../../../game/scenario/id';
import type { Action } from '../../../../game/scenario/round';
import type { Event } from '../../../../game/session/events';
import { latest } from '../../../../game/session/latest';
import { phaseAt } from '../../../../game/session/phases';
import type { Proposal } from '../../../../game/session/state';
import type { Desk } from '../desk';
import { gatesOf } from '../home/at-home';
import { ballotsOf } from '../home/ballots';
import { awaiting, signatoriesOf } from '../words/proposal-words';
import { counted, instrumentName, listed, partyName } from '../words/words';

/** Where a task is done. */
export type TaskPlace =
  | Readonly<{ kind: 'brief' | 'scores' | 'plenary' | 'private' | 'terms' | 'votes' | 'proposals' }>
  | Readonly<{ kind: 'proposal'; proposal: string }>;

export type Task = Readonly<{ id: string; words: string; done: boolean; at: TaskPlace }>;

/** What of its own papers a seat has opened. */
export type Opened = Readonly<{ brief: boolean; scores: boolean }>;

type Reader = Pick<Desk, 'state' | 'scenario' | 'log' | 'party' | 'brief' | 'isHead'>;

/** More rows than these nobody reads. */
const mostTasks = 5;

/** What there is to do in this phase, from what it allows and from the seat's own log. */
export function tasksOf(desk: Reader, opened: Opened): readonly Task[] {
  const { state, scenario, log, party, brief } = desk;
  const now = state.stage === 'playing' ? phaseAt(scenario, state.phase)?.phase : undefined;
  if (!now || party === null) return [];
  const since = log.slice(log.findLastIndex(({ type }) => type === 'phase-started') + 1);
  const may = (action: Action) => now.allows.includes(action);
  const first = [
    ...(state.phase === 0 && brief ? papers(opened) : []),
    ...(may('talk-plenary') ? [speak(since, party)] : may('talk-private') ? [meet(since, party)] : []),
    ...(may('table') ? [table(since, party)] : []),
  ];
  const last = [...announcements(desk, party), ...(now.ratifies ? votes(desk, party) : [])];
  const room = Math.max(1, mostTasks - first.length - last.length);
  const answering = may('table') || may('sign') ? answers(desk, since, { party, room }) : [];
  return [...first, ...answering, ...last].slice(0, mostTasks);
}

const papers = ({ brief, scores }: Opened): readonly Task[] => [
  { id: 'brief', words: 'Read your brief', done: brief, at: { kind: 'brief' } },
  { id: 'scores', words: 'Look through your score sheet', done: scores, at: { kind: 'scores' } },
];

const speak = (since: readonly Event[], party: PartyId): Task => ({
  id: 'plenary',
  words: 'Speak in plenary',
  done: since.some((event) => event.type === 'message-sent' && event.from === party && event.to === 'everyone'),
  at: { kind: 'plenary' },
});

const meet = (since: readonly Event[], party: PartyId): Task => ({
  id: 'private',
  words: 'Speak with another delegation',
  done: since.some((event) => event.type === 'message-sent' && event.from === party && Array.isArray(event.to)),
  at: { kind: 'private' },
});

function table(since: readonly Event[], party: PartyId): Task {
  const done = since.some(
    (event) => (event.type === 'proposal-tabled' || event.type === 'proposal-amended') && event.from === party,
  );
  return { id: 'table', words: 'Table or amend a proposal', done, at: { kind: 'terms' } };
}

/** The proposals that a party answered since the phase began: signed, declined, or amended, and not amended by others after it. */
function answeredIn(since: readonly Event[], party: PartyId): ReadonlySet<string> {
  const answered = new Set<string>();
  for (const event of since) {
    const amended = event.type === 'proposal-amended';
    if (amended && event.from !== party) answered.delete(event.proposal);
    const answer = event.type === 'proposal-signed' || event.type === 'proposal-declined';
    if ((amended && event.from === party) || (answer && event.party === party)) answered.add(event.proposal);
  }
  return answered;
}

type Answering = Readonly<{ party: PartyId; room: number }>;

/** A row for each proposal that waits or was answered, in the order in which they were tabled; what is too much is counted. */
function answers(desk: Reader, since: readonly Event[], { party, room }: Answering): readonly Task[] {
  const { state, scenario } = desk;
  const answered = answeredIn(since, party);
  const waiting = new Set(
    awaiting(state, scenario, party)
      .filter(({ id }) => !answered.has(id))
      .map(({ id }) => id),
  );
  const all = Object.values(state.proposals).filter(({ id }) => waiting.has(id) || answered.has(id));
  const row = (proposal: Proposal) => answer(scenario, proposal, party, !waiting.has(proposal.id));
  if (all.length <= room) return all.map(row);
  const open = all.filter(({ id }) => waiting.has(id));
  if (open.length <= room) return open.map(row);
  const more = open.length - (room - 1);
  const rest: Task = {
    id: 'answers',
    words: `Answer ${counted(more, room > 1 ? 'more proposal' : 'proposal')}`,
    done: false,
    at: { kind: 'proposals' },
  };
  return [...open.slice(0, room - 1).map(row), rest];
}

function answer(scenario: Reader['scenario'], proposal: Proposal, party: PartyId, done: boolean): Task {
  const name = `${instrumentName(scenario, proposal.instrument)}, version ${latest(proposal).number}`;
  const other = proposal.versions.findLast(({ author }) => author !== party)?.author;
  const own = other === undefined || (!done && latest(proposal).author === party);
  const words = own ? `Sign your own ${name}` : `Answer ${partyName(scenario, other)}: ${name}`;
  return { id: `answer-${proposal.id}`, words, done, at: { kind: 'proposal', proposal: proposal.id } };
}

/** What is in force and confidential: whether to announce it is a choice, so it is asked and never done with. */
function announcements({ state, scenario, isHead }: Reader, party: PartyId): readonly Task[] {
  const silent = state.agreements.filter(({ announced, proposal }) => {
    const known = state.proposals[proposal];
    return isHead && !announced && known?.status === 'in-force' && signatoriesOf(scenario, known).includes(party);
  });
  return silent.map(({ proposal, instrument }) => ({
    id: `announce-${proposal}`,
    words: `Announce the ${instrumentName(scenario, instrument)}, or keep it between you`,
    done: false,
    at: { kind: 'proposal', proposal },
  }));
}

function votes(desk: Reader, party: PartyId): readonly Task[] {
  const { scenario, brief } = desk;
  const own = ballotsOf(desk).flatMap(({ gates }) => gates.filter(({ gate }) => gate.party === party));
  if (!brief || own.length === 0) return [];
  const names = gatesOf(scenario, brief)
    .filter(({ id }) => own.some(({ gate }) => gate.id === id))
    .map(({ name }) => name);
  return [
    {
      id: 'votes',
      words: `Look at your votes at home: ${listed(names)}`,
      done: own.every(({ decision }) => decision !== null),
      at: { kind: 'votes' },
    },
  ];
}

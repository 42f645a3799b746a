import type { Command } from '../../../game/session/commands';
import { unratified } from '../../../game/session/ratifying';
import type { Play } from '../../support/play';
import { anyWords } from '../schema/values-of';
import { type Done, enrich, worded } from './rich-play';
import type { Words } from './words';

/** Done on purpose, by control unless it says otherwise, with words in it. */
function on(play: Play, words: Words, done: Done, command: Command, by = 'control'): void {
  const full = worded(command, by, play.state, words);
  if (!full) throw new Error(`these words do not fit: ${JSON.stringify(command)}`);
  play.do(by, full);
  done.set(command.type, (done.get(command.type) ?? 0) + 1);
}

/** Somebody of every kind: a second person in each delegation, those who look on, who waits, who will be moved or taken out. */
function seated(play: Play): void {
  for (const { id } of play.scenario.parties) play.seat(`aide-${id}`, 'player', id, `Aide of ${id}`);
  play.seat('watching', 'observer', null, 'Olga').seat('noting', 'evaluator', null, 'Eva');
  play.seat('wall', 'screen', null, 'Screen').seat('empty', 'player', null);
  for (const seat of ['moved', 'gone', 'waits']) play.seat(seat, 'player', null, `Somebody ${seat}`);
}

/** One open gate, decided by hand where the phase is one of votes. */
function voted(play: Play, words: Words, done: Done): void {
  const { state, scenario } = play;
  const ratifies = state.scenario?.rounds.flatMap(({ phases }) => phases)[state.phase]?.ratifies;
  const [open] = ratifies && state.scenario ? unratified(state, state.scenario) : [];
  const gate = open?.gates.find(({ id }) => scenario.gates?.some((each) => each.id === id));
  if (!open || !gate) return;
  const { proposal } = open.agreement;
  on(play, words, done, { type: 'decide-gate', proposal, gate: gate.id, passed: true, reason: anyWords });
}

const headOf = (party = ''): string => `head-${party}`;

const isTalks = ({ state }: Play): boolean =>
  state.scenario?.rounds.flatMap(({ phases }) => phases)[state.phase]?.allows.includes('sign') ?? false;

/** An agreement that all signatories of an instrument sign, so that there is something to ratify and to correct. */
function agreed(play: Play, words: Words, done: Done): void {
  const { instruments, issues } = play.scenario;
  const [instrument] = instruments.filter(({ gates, onlyWith }) => gates?.length && !onlyWith?.length);
  if (!instrument) throw new Error('nothing needs to be ratified in this scenario');
  const [by = '', ...to] = instrument.signatories;
  const terms = Object.fromEntries(
    issues.filter(({ id }) => instrument.issues.includes(id)).map(({ id, options }) => [id, options.at(-1)?.id ?? '']),
  );
  const table: Command = {
    type: 'table-proposal',
    instrument: instrument.id,
    to,
    terms,
    clauses: {},
    rationale: anyWords,
  };
  on(play, words, done, table, headOf(by));
  const { proposal } = play.last('proposal-tabled');
  on(play, words, done, { type: 'decline-proposal', proposal, version: 1, reason: anyWords }, headOf(to[0]));
  for (const party of instrument.signatories)
    on(play, words, done, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true }, headOf(party));
}

/**
 * A session with something of everything in it, everywhere in words of ours: tried in the lobby, in each phase of play and,
 * if it is to be over, after the close. Else it stands in its first phase of talks.
 */
export function playedRich(play: Play, words: Words, until: 'talks' | 'close'): Done {
  const done: Done = new Map();
  const control = (command: Command) => on(play, words, done, command);
  seated(play);
  enrich(play, words, done);
  control({ type: 'start-session' });
  const party = play.scenario.parties[0]?.id ?? null;
  control({ type: 'place-seat', seat: 'moved', role: 'player', party, reason: anyWords });
  control({ type: 'remove-seat', seat: 'gone', reason: anyWords });
  control({ type: 'pause-clock', reason: anyWords });
  control({ type: 'resume-clock' });
  let agreedOnce = false;
  while (play.state.stage === 'playing') {
    if (isTalks(play) && !agreedOnce) {
      agreed(play, words, done);
      agreedOnce = true;
    }
    voted(play, words, done);
    enrich(play, words, done);
    if (until === 'talks' && isTalks(play)) return done;
    play.control('advance-phase');
  }
  const { outcome, tier } = play.state;
  control({
    type: 'correct-outcome',
    outcome: outcome ?? {},
    tier: tier === 'partial' ? 'no-deal' : 'partial',
    reason: anyWords,
  });
  enrich(play, words, done);
  return done;
}

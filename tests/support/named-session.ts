import { Play } from './play';
import { voting } from './staged';

/** People of a session whose names are found nowhere else, by seat. */
const people = {
  control: 'Rufinella Quillfeather',
  'head-north': 'José Ñandúbrandt-Olmstrup',
  'head-south': 'Zamira O’Vexley',
  watching: 'Wjola Trzcinska',
  gone: 'Ottokar Überlingen',
  kept: 'Philippa Nonesuch',
} as const;

/** What may tell who these people are: parts of their names, folded; their addresses; what a host called things; links. */
export const canaries: readonly string[] = [
  ...['rufinella', 'quillfeather', 'jose', 'nandubrandt', 'olmstrup', 'zamira', 'vexley', 'wjola', 'trzcinska'],
  ...[
    'ottokar',
    'uberlingen',
    'philippa',
    'nonesuch',
    'quux',
    'zvexnorth',
    'titlecanary',
    'tablecanary',
    'ownercanary',
  ],
];

/** What opens something, which leaves in no export. */
export const secrets: readonly string[] = ['secretcanary', 'codecanary', 'exercisecanary'];

/** A text in which everybody is named in one way or another. */
const say = (field: string): string =>
  `${field}: Rufinella said that JOSE N\u0303andubrandt olmstrup met zamira o'vexley; Vexley, Wjola_Trzcińska and ` +
  'Ueberlingen (Ottokar) know PHILIPPA NONESUCH. Write to zvexnorth.x@quux.example or @zvexnorth.';

type Told = (play: Play) => Play;

/** The chairs, one of them kept for somebody who never comes, and one whose person is taken out. */
const seated: Told = (play) => {
  for (const [seat, party] of [
    ['head-north', 'north'],
    ['head-south', 'south'],
    ['gone', 'north'],
  ] as const)
    play.seat(seat, 'player', party, people[seat]);
  play.seat('watching', 'observer', null, people.watching).seat('wall', 'screen', null, 'Screen');
  const placement = { role: 'player', party: 'south' } as const;
  play.server({ type: 'open-seat', seat: 'kept', placement, secretHash: 'secretcanary', keptFor: people.kept });
  play.do('control', { type: 'place-seat', seat: 'watching', role: 'player', party: 'south', reason: say('placed') });
  return play.do('control', { type: 'remove-seat', seat: 'gone', reason: say('removed') }).control('start-session');
};

/** What is said and written down in play. */
const talked: Told = (play) => {
  play.do('control', { type: 'pause-clock', reason: say('paused') }).control('resume-clock');
  play.do('north', { type: 'send-message', to: ['south'], text: say('message') });
  const { message } = play.last('message-sent');
  play
    .do('south', { type: 'mark-commitment', message })
    .do('south', { type: 'judge-commitment', message, verdict: 'kept' });
  play.do('south', { type: 'send-message', to: ['north'], text: say('reply'), replyTo: message });
  play.do('south', { type: 'issue-statement', text: say('statement') });
  play.do('north', { type: 'edit-draft', edit: { clauses: { levy: say('draft') }, rationale: say('draft') } });
  const draft = { terms: {}, clauses: { border: say('draft') }, instrument: null, to: [], rationale: say('draft') };
  play.do('north', { type: 'replace-draft', draft: { ...draft, amending: null } });
  const words = {
    title: 'For Zamira Vexley',
    text: say('inject'),
    to: 'everyone',
    texts: { north: say('own') },
  } as const;
  play.do('control', { type: 'edit-inject', inject: 'rain', ...words });
  play.do('control', { type: 'release-inject', inject: 'rain' });
  play.do('control', { type: 'write-inject', ...words, release: 'now' });
  play.do('control', {
    type: 'note-observation',
    text: say('note'),
    pin: { to: 'seat', seat: 'head-south' },
    goals: [],
  });
  const { observation } = play.last('observation-noted');
  return play.do('control', { type: 'edit-observation', observation, text: say('edited note'), goals: [] });
};

/** A proposal that is declined, amended, signed, and decided at home by hand. */
const agreed: Told = (play) => {
  const content = { terms: { levy: 'low' }, clauses: { levy: say('clause') }, rationale: say('rationale') };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], ...content });
  const { proposal } = play.last('proposal-tabled');
  play.do('north', { type: 'sign-proposal', proposal, version: 1 });
  play.do('south', { type: 'decline-proposal', proposal, version: 1, reason: say('declined') });
  const amended = { ...content, terms: { levy: 'low', water: 'shared' } };
  play.do('south', { type: 'amend-proposal', proposal, version: 1, ...amended });
  play
    .do('south', { type: 'sign-proposal', proposal, version: 2 })
    .do('south', { type: 'withdraw-signature', proposal });
  play
    .do('north', { type: 'sign-proposal', proposal, version: 2 })
    .do('south', { type: 'sign-proposal', proposal, version: 2 });
  play.control('advance-phase');
  return play.do('control', { type: 'decide-gate', proposal, gate: 'council', passed: true, reason: say('gate') });
};

/** What is made of it after the close. */
const lookedBack: Told = (play) => {
  const outcome = { ...play.state.outcome, border: 'open' };
  play.do('control', { type: 'correct-outcome', outcome, tier: 'settlement', reason: say('corrected') });
  play.do('control', {
    type: 'edit-moment',
    moment: 'moved:head-south',
    title: 'Wjola came',
    text: say('moment'),
    hidden: false,
  });
  play.do('control', { type: 'add-moment', when: play.now, title: 'Ottokar left', text: say('moment') });
  const finding = {
    kind: 'improvement',
    category: 'Zamira',
    text: say('finding'),
    recommendation: say('finding'),
  } as const;
  play.do('control', {
    type: 'record-finding',
    ...finding,
    owner: 'Dr Ownercanary',
    due: '2027-01-31',
    when: play.now,
  });
  const answers = { aim: say('aim'), surprised: say('surprised'), differently: say('differently') };
  play.do('south', { type: 'answer-survey', ...answers, rating: 4 });
  return play.do('north', { type: 'answer-survey', ...answers, aim: '', rating: null });
};

/** A session in which whatever can be written names people, from the lobby to the findings; a bot stands in for a while. */
export function namedSession(): Play {
  const rain = { id: 'rain', title: 'Rain', text: 'It rains.', source: 'Invented.' };
  const play = new Play(voting({ injects: [{ ...rain, release: 'by-hand', to: 'everyone' }] }), {
    heads: false,
    title: 'Titlecanary',
    setup: { table: 'Tablecanary', absence: { policy: 'bot', minutes: 3 } },
    exercise: 'exercisecanary',
    joinCode: 'CODECANARY',
    hashOf: (seat) => `secretcanary ${seat}`,
  });
  talked(seated(play.do('control', { type: 'claim-seat', name: people.control })));
  play.server({ type: 'note-absence', seat: 'head-south', since: play.now, online: [] });
  const bot = Object.values(play.state.seats).find((seat) => seat.bot)?.id ?? '';
  play.do(bot, { type: 'send-message', to: ['north'], text: 'Shall we?' });
  play.server({ type: 'note-return', seat: 'head-south' });
  return lookedBack(agreed(play).control('end-session'));
}

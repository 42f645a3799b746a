import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import type { Command } from './commands';
import { replay } from './evolve';
import { viewOf } from './view';

type Table = Extract<Command, { type: 'table-proposal' }>;
type Amend = Extract<Command, { type: 'amend-proposal' }>;

const pact = (change: Partial<Table> = {}): Table => ({
  type: 'table-proposal',
  instrument: 'pact',
  to: ['south'],
  terms: { border: 'open', water: 'shared' },
  clauses: {},
  ...change,
});
const inTalks = () => new Play(duo).control('start-session', 'advance-phase');
const tabled = () => {
  const play = inTalks().do('north', pact());
  const { proposal } = play.last('proposal-tabled');
  const amend = (change: Partial<Amend> = {}): Amend => ({
    type: 'amend-proposal',
    proposal,
    version: 1,
    terms: { border: 'open', water: 'metered' },
    clauses: {},
    ...change,
  });
  return { play, proposal, amend };
};

describe('proposals', () => {
  test('[PR1] a proposal is read by its addressees and its author, and by nobody else', () => {
    const play = new Play(six).control('start-session');
    const deal = { instrument: 'berth-deal', terms: { berth: 'reserved' }, clauses: {} };
    play.do('ministry', { type: 'table-proposal', ...deal, to: ['shipper', 'harbour', 'ministry'] });
    expect(play.last('proposal-tabled')).toMatchObject({
      audience: ['harbour', 'ministry', 'shipper'],
      from: 'ministry',
      to: ['harbour', 'shipper'],
    });
  });

  test('[PR16] what is tabled to all others in the open is read by the whole room, and so is what becomes of it', () => {
    const play = new Play(six).control('start-session');
    const others = six.parties.map(({ id }) => id).filter((id) => id !== 'harbour');
    const jobs = { instrument: 'labour-pact', terms: { jobs: 'five' }, clauses: {} };
    const tabling = { type: 'table-proposal', ...jobs, rationale: 'It suits us.' } as const;
    play.do('harbour', { ...tabling, to: others });
    const { proposal } = play.last('proposal-tabled');
    play.do('greens', { type: 'decline-proposal', proposal, version: 1, reason: 'Not yet.' });
    play.do('port-union', { type: 'sign-proposal', proposal, version: 1 });
    const room = replay(viewOf('public', play.log)).proposals[proposal];
    expect(room).toMatchObject({ to: others, signatures: ['port-union'], declined: { greens: 'Not yet.' } });
    expect(room?.versions[0]?.rationale).toBeNull();
  });

  test('[PR16] what leaves somebody out, is confidential, or stands between two is not for the room', () => {
    const play = new Play(six).control('start-session');
    const others = six.parties.map(({ id }) => id).filter((id) => id !== 'harbour');
    const table = (instrument: string, to: string[], terms: Record<string, string>) =>
      play.do('harbour', { type: 'table-proposal', instrument, to, terms, clauses: {} });
    table('labour-pact', others.slice(1), { jobs: 'five' });
    table('berth-deal', others, { berth: 'reserved' });
    expect(replay(viewOf('public', play.log)).proposals).toEqual({});
    const { play: two } = tabled();
    expect(replay(viewOf('public', two.log)).proposals).toEqual({});
  });

  test('[PR1] only in a phase that allows it, and only from a party that plays', () => {
    const play = new Play(duo);
    expect(play.refused('north', pact())).toBe('session-not-started');
    expect(play.control('start-session').refused('north', pact())).toBe('phase-closed');
    expect(play.control('advance-phase').refused('control', pact())).toBe('no-party');
    expect(play.refused('north', pact({ to: ['east'] }))).toBe('no-such-party');
  });

  test.each([
    ['PR2', 'no-terms', pact({ terms: {} })],
    ['PR3', 'issue-not-covered', pact({ instrument: 'side-letter', terms: { border: 'open' } })],
    ['PR3', 'issue-not-covered', pact({ clauses: { weather: 'Sun on Sundays.' } })],
    ['PR4', 'no-such-option', pact({ terms: { border: 'painted' } })],
    ['PR5', 'incoherent-terms', pact({ terms: { border: 'closed', water: 'shared' } })],
    ['PR7', 'missing-signatory', pact({ to: [] })],
    ['PR1', 'no-such-instrument', pact({ instrument: 'treaty' })],
  ] as const)('[%s] %s', (_rule, reason, command) => {
    expect(inTalks().refused('north', command)).toBe(reason);
  });

  test('[PR3] an instrument that is whole settles all of its issues, tabled or amended', () => {
    const [first, ...others] = duo.instruments;
    if (!first) throw new Error('no instrument');
    const whole = { ...duo, instruments: [{ ...first, whole: true }, ...others] };
    const play = new Play(whole).control('start-session', 'advance-phase');
    const terms = { border: 'patrolled', water: 'shared', levy: 'low' };
    expect(play.refused('north', pact())).toBe('not-whole');
    play.do('north', pact({ instrument: 'side-letter', terms: { water: 'shared' } })).do('north', pact({ terms }));
    const { proposal } = play.last('proposal-tabled');
    const amend = { type: 'amend-proposal', proposal, version: 1, clauses: {} } as const;
    expect(play.refused('south', { ...amend, terms: { border: 'open', water: 'shared' } })).toBe('not-whole');
    play.do('south', { ...amend, terms: { ...terms, levy: 'none' } });
  });

  test('[PR6] an issue of the instrument may carry a clause text', () => {
    const play = inTalks().do('north', pact({ clauses: { levy: 'To be settled within a year.' } }));
    const { proposal } = play.last('proposal-tabled');
    expect(play.state.proposals[proposal]?.versions[0]?.clauses).toEqual({ levy: 'To be settled within a year.' });
  });

  test('[PR7] a rationale is read by its own party', () => {
    const play = inTalks().do('north', pact({ rationale: 'We need the water more.' }));
    expect(play.last('rationale-recorded')).toMatchObject({ audience: ['north'], version: 1, party: 'north' });
    expect(JSON.stringify(play.log.filter(({ audience }) => audience.includes('south')))).not.toContain('more.');
  });

  test('[PR8] any party at the table amends; who changed what stays known', () => {
    const { play, proposal, amend } = tabled();
    play.do('south', amend({ clauses: { border: 'By daylight only.' }, rationale: 'Nights are ours.' }));
    const versions = play.state.proposals[proposal]?.versions;
    expect(versions?.map(({ number, author, changed }) => ({ number, author, changed }))).toEqual([
      { number: 1, author: 'north', changed: [] },
      { number: 2, author: 'south', changed: ['border', 'water'] },
    ]);
    expect(versions?.[1]?.rationale).toBe('Nights are ours.');
    expect(play.refused('south', { ...amend(), version: 2, terms: {} })).toBe('no-terms');
  });

  test('[PR8] an amendment too needs a phase for tabling', () => {
    const { play, amend } = tabled();
    play.control('advance-phase', 'advance-phase');
    expect(play.refused('south', amend())).toBe('phase-closed');
  });

  test.each([
    ['PR3', 'issue-not-covered', { clauses: { weather: 'Sun on Sundays.' } }],
    ['PR4', 'no-such-option', { terms: { border: 'painted' } }],
    ['PR5', 'incoherent-terms', { terms: { border: 'closed', water: 'shared' } }],
  ] as const)('[%s] an amendment is held to the same content: %s', (_rule, reason, change) => {
    const { play, amend } = tabled();
    expect(play.refused('south', amend(change))).toBe(reason);
  });

  test('[PR9] amending voids the signatures and says which', () => {
    const { play, proposal, amend } = tabled();
    play.do('south', { type: 'sign-proposal', proposal, version: 1 });
    expect(play.state.proposals[proposal]?.signatures).toEqual(['south']);
    play.do('north', amend());
    expect(play.last('proposal-amended').voided).toEqual(['south']);
    expect(play.state.proposals[proposal]?.signatures).toEqual([]);
  });

  test('[PR10] [PR11] an amendment starts from the latest version and changes something', () => {
    const { play, amend } = tabled();
    play.do('south', amend());
    expect(play.refused('north', amend({ terms: { levy: 'low' } }))).toBe('stale-version');
    expect(play.refused('north', amend({ version: 2 }))).toBe('nothing-changed');
  });

  test('[PR12] [PR14] only its author withdraws a proposal', () => {
    const { play, proposal, amend } = tabled();
    expect(play.refused('south', { type: 'withdraw-proposal', proposal })).toBe('not-the-author');
    play.do('north', { type: 'withdraw-proposal', proposal });
    expect(play.refused('south', amend())).toBe('proposal-closed');
    expect(play.refused('north', { type: 'withdraw-proposal', proposal })).toBe('proposal-closed');
    expect(play.refused('south', { type: 'sign-proposal', proposal, version: 1 })).toBe('proposal-closed');
  });

  test('[PR13] declining answers one version with a reason, and can be overtaken by signing', () => {
    const { play, proposal } = tabled();
    const decline = { type: 'decline-proposal', proposal, version: 1, reason: 'Too open.' } as const;
    expect(play.refused('north', decline)).toBe('own-proposal');
    expect(play.refused('south', { ...decline, version: 2 })).toBe('stale-version');
    play.do('south', decline);
    expect(play.refused('south', decline)).toBe('already-declined');
    expect(play.state.proposals[proposal]?.declined).toEqual({ south: 'Too open.' });
    play.do('south', { type: 'sign-proposal', proposal, version: 1 });
    expect(play.state.proposals[proposal]).toMatchObject({ declined: {}, signatures: ['south'] });
    expect(play.refused('south', decline)).toBe('already-signed');
  });

  test('[PR13] a new version has been declined by nobody', () => {
    const { play, proposal, amend } = tabled();
    const decline = { type: 'decline-proposal', proposal, version: 1, reason: 'Too open.' } as const;
    play.do('south', decline).do('north', amend());
    expect(play.state.proposals[proposal]?.declined).toEqual({});
    play.do('south', { ...decline, version: 2 });
  });

  test('[VW3] a proposal on another table is refused exactly like one that does not exist', () => {
    const play = new Play(six).control('start-session');
    play.do('harbour', {
      type: 'table-proposal',
      instrument: 'berth-deal',
      to: ['shipper'],
      terms: { berth: 'reserved' },
      clauses: {},
    });
    const real = play.last('proposal-tabled').proposal;
    const acts = (proposal: string): Command[] => [
      { type: 'amend-proposal', proposal, version: 1, terms: { berth: 'common' }, clauses: {} },
      { type: 'withdraw-proposal', proposal },
      { type: 'decline-proposal', proposal, version: 1, reason: 'No.' },
      { type: 'sign-proposal', proposal, version: 1 },
      { type: 'withdraw-signature', proposal },
      { type: 'announce-agreement', proposal },
    ];
    for (const command of [...acts(real), ...acts('nowhere'), ...acts('constructor')])
      expect(play.refused('greens', command)).toBe('no-such-proposal');
  });
});

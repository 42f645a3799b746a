import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { Command } from './commands';
import { type Draft, emptyDraft } from './draft';
import { viewOf } from './view';

const started = () => new Play(duo).seat('aide', 'player', 'north', 'Aide').control('start-session');
const terms = (picked: Draft['terms']) => ({ type: 'edit-draft', edit: { terms: { ...picked } } }) as const;
const other: Draft = { ...emptyDraft, terms: { border: 'open' }, rationale: 'Because.' };
const now = (play: Play) => play.state.drafts['north']?.now;

describe('papers of a delegation', () => {
  test('[DR1] members write one draft, which nobody else reads', () => {
    const play = started()
      .do('north', terms({ border: 'open' }))
      .do('aide', terms({ water: 'shared' }));
    expect(now(play)?.terms).toEqual({ border: 'open', water: 'shared' });
    expect(play.state.drafts['north']?.by).toBe('aide');
    expect(play.state.drafts['south']).toBeUndefined();
    const types = viewOf('party:south', play.log).map(({ type }) => type);
    expect(types).not.toContain('draft-edited');
    expect(viewOf('public', play.log).map(({ type }) => type)).not.toContain('draft-edited');
  });

  test('[DR1] from the start of play to its end, also while paused', () => {
    expect(new Play(duo).refused('north', terms({ border: 'open' }))).toBe('session-not-started');
    const play = started()
      .control('pause-clock')
      .do('north', terms({ border: 'open' }))
      .control('end-session');
    expect(play.refused('north', terms({ border: 'closed' }))).toBe('session-closed');
    expect(play.refused('control', terms({ border: 'closed' }))).toBe('no-party');
  });

  test('[DR2] an edit changes only what it names, and null takes away', () => {
    const play = started().do('north', { type: 'replace-draft', draft: other });
    play.do('aide', { type: 'edit-draft', edit: { clauses: { border: 'Day and night.' }, instrument: 'pact' } });
    play.do('north', { type: 'edit-draft', edit: { terms: { border: null }, to: ['south'] } });
    expect(now(play)).toEqual({
      ...other,
      terms: {},
      clauses: { border: 'Day and night.' },
      instrument: 'pact',
      to: ['south'],
    });
  });

  test('[DR2] what the scenario has not is refused; what cannot be tabled is kept', () => {
    const play = started();
    expect(play.refused('north', terms({ border: 'nowhere' }))).toBe('no-such-option');
    expect(play.refused('north', terms({ weather: 'fair' }))).toBe('no-such-option');
    expect(play.refused('north', { type: 'edit-draft', edit: { clauses: { weather: 'Fair.' } } })).toBe(
      'no-such-option',
    );
    expect(play.refused('north', { type: 'edit-draft', edit: { instrument: 'treaty' } })).toBe('no-such-instrument');
    expect(play.refused('north', { type: 'edit-draft', edit: { to: ['east'] } })).toBe('no-such-party');
    play.do('north', { type: 'edit-draft', edit: { clauses: { border: 'x'.repeat(8_000) } } });
    expect(now(play)?.clauses['border']).toHaveLength(8_000);
    const tooLong = { type: 'edit-draft', edit: { rationale: 'x'.repeat(8_001) } };
    expect(Command.safeParse(tooLong).success).toBe(false);
  });

  test('[DR2] an edit that changes nothing leaves no event', () => {
    const play = started().do('north', terms({ border: 'open' }));
    const before = play.log.length;
    play.do('aide', terms({ border: 'open' })).do('aide', { type: 'edit-draft', edit: {} });
    expect(play.log).toHaveLength(before);
  });

  test('[DR3] the draft before can be brought back, and that undone; an empty one is not kept', () => {
    const play = started();
    expect(play.refused('north', { type: 'restore-draft' })).toBe('no-draft-before');
    play.do('north', terms({ water: 'shared' })).do('north', { type: 'replace-draft', draft: other });
    play.do('north', { type: 'restore-draft' });
    expect(now(play)?.terms).toEqual({ water: 'shared' });
    play.do('north', { type: 'restore-draft' });
    expect(now(play)).toEqual(other);
    play.do('north', { type: 'replace-draft', draft: emptyDraft }).do('north', terms({ border: 'open' }));
    play.do('north', { type: 'restore-draft' });
    expect(now(play)).toEqual(other);
  });

  test('[DR3] [VW3] an amendment is of a version on one’s own table', () => {
    const play = started().control('advance-phase');
    const amending = (version: number, proposal = 'never'): Draft => ({ ...other, amending: { proposal, version } });
    expect(play.refused('north', { type: 'replace-draft', draft: amending(1) })).toBe('no-such-proposal');
    play.do('south', {
      type: 'table-proposal',
      instrument: 'pact',
      to: ['north'],
      terms: { border: 'open' },
      clauses: {},
    });
    const { proposal } = play.last('proposal-tabled');
    expect(play.refused('north', { type: 'replace-draft', draft: amending(2, proposal) })).toBe('no-such-proposal');
    play.do('north', { type: 'replace-draft', draft: amending(1, proposal) });
    expect(now(play)?.amending).toEqual({ proposal, version: 1 });
  });

  test('[DR4] a draft is put away with what is tabled from it, and keeps what the instrument cannot settle', () => {
    const tabled = (water: string): Command => ({
      type: 'table-proposal',
      instrument: 'side-letter',
      to: ['south'],
      terms: { water },
      clauses: {},
    });
    const play = started()
      .control('advance-phase')
      .do('north', terms({ border: 'open', water: 'shared' }));
    play.do('aide', tabled('metered'));
    expect(now(play)?.terms).toEqual({ border: 'open', water: 'shared' });
    play.do('aide', tabled('shared'));
    expect(now(play)).toEqual({ ...emptyDraft, terms: { border: 'open' } });
    expect(play.last('draft-replaced').audience).toEqual(['north']);
    const { proposal } = play.last('proposal-tabled');
    const amending = { proposal, version: 1 };
    play.do('south', { type: 'replace-draft', draft: { ...emptyDraft, terms: { water: 'metered' }, amending } });
    play.do('south', { type: 'amend-proposal', ...amending, terms: { water: 'metered' }, clauses: {} });
    expect(play.state.drafts['south']?.now).toEqual(emptyDraft);
  });

  test('[GS1] guesses are of others, by issue, and read by nobody else', () => {
    const guess = { wants: 'open', matters: 2 };
    const play = started().do('aide', { type: 'note-guess', about: 'south', issue: 'border', guess });
    expect(play.last('guess-noted').audience).toEqual(['north']);
    expect(play.state.guesses['north']).toEqual({ south: { border: guess } });
    expect(play.refused('north', { type: 'note-guess', about: 'north', issue: 'border', guess })).toBe('no-such-party');
    expect(play.refused('north', { type: 'note-guess', about: 'south', issue: 'weather', guess })).toBe(
      'no-such-option',
    );
    play.do('north', { type: 'note-guess', about: 'south', issue: 'border', guess: null });
    expect(play.state.guesses['north']).toEqual({ south: {} });
  });
});

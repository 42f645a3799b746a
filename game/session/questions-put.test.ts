import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import type { Command } from './commands';

type Extra = Partial<Pick<Extract<Command, { type: 'send-message' }>, 'asks' | 'terms'>>;
const say = (extra: Extra): Command => ({ type: 'send-message', to: ['city'], text: 'What matters most?', ...extra });

const play = () => new Play(six).control('start-session');

test('[TK10] a question goes with the words, to whoever reads them', () => {
  const { state } = play().do('greens', say({ asks: { about: 'priorities' }, terms: { jobs: 'five' } }));
  expect(state.messages.all.at(-1)).toMatchObject({ asks: { about: 'priorities' }, terms: { jobs: 'five' } });
});

test('[TK10] of no options at all it says nothing', () => {
  expect(
    play()
      .do('greens', say({ terms: {} }))
      .last('message-sent'),
  ).not.toHaveProperty('terms');
});

test('[TK10] it names options of the scenario only', () => {
  const no = 'no-such-option';
  expect(play().refused('greens', say({ asks: { about: 'option', issue: 'jobs', option: 'all' } }))).toBe(no);
  expect(play().refused('greens', say({ terms: { nothing: 'five' } }))).toBe(no);
});

test('[TK10] it names no proposal that one of its readers does not see, and a hidden one like a missing one', () => {
  const table = play();
  const terms = { dredging: 'shallow' };
  table.do('greens', { type: 'table-proposal', instrument: 'permit', to: ['ministry'], terms, clauses: {} });
  const { proposal } = table.last('proposal-tabled');
  const asks = { about: 'proposal', proposal } as const;
  const none = 'no-such-proposal';
  table.do('greens', { type: 'send-message', to: ['ministry'], text: 'Would you sign it?', asks });
  expect(table.refused('greens', say({ asks }))).toBe(none);
  expect(table.refused('harbour', say({ asks }))).toBe(none);
  expect(table.refused('harbour', say({ asks: { ...asks, proposal: 'nowhere' } }))).toBe(none);
  // Control sees them all, and puts a question to those who do too.
  for (const to of ['everyone' as const, ['city'], 'control' as const]) {
    const nowhere = { ...asks, proposal: to === 'control' ? 'nowhere' : proposal };
    expect(table.refused('control', { type: 'send-message', to, text: 'Well?', asks: nowhere })).toBe(none);
  }
  table.do('control', { type: 'send-message', to: ['greens'], text: 'Would you sign it?', asks });
});

import { expect, test } from 'vitest';
import { Play } from '../../../../tests/support/play';
import { six } from '../../../../tests/support/scenarios';
import { completed, isComplete, proposalsToMention, signAfter, suggestionsFor, typingAt } from './completing';

test('what follows a sign up to the caret is being typed; a sign inside a word is none', () => {
  expect(typingAt('On #for', 7)).toEqual({ from: 3, query: 'for' });
  expect(typingAt('On #for', 4)).toEqual({ from: 3, query: '' });
  expect(typingAt('#form:st', 8)).toEqual({ from: 0, query: 'form:st' });
  expect(typingAt('#form we', 8)).toBeNull();
  expect(typingAt('a#for', 5)).toBeNull();
});

test('a pick takes the place of what was typed, and the caret goes on behind a space', () => {
  expect(completed('On #fo', { from: 3, query: 'fo' }, 'form')).toEqual({ text: 'On #form ', caret: 9 });
  expect(completed('On #fo, yes', { from: 3, query: 'fo' }, 'form')).toEqual({ text: 'On #form, yes', caret: 8 });
  expect(completed('#fo and', { from: 0, query: 'fo' }, 'form')).toEqual({ text: '#form and', caret: 6 });
});

test('the sign is put where it can be read as one', () => {
  expect(['', 'Now ', '(', 'Now', 'Now\n'].map(signAfter)).toEqual(['#', '#', '#', ' #', '#']);
});

const tabled = () => {
  const play = new Play(six).control('start-session');
  const tell = (berth: string) =>
    play.do('harbour', {
      type: 'table-proposal',
      instrument: 'berth-deal',
      to: ['shipper'],
      terms: { berth },
      clauses: {},
    });
  tell('reserved');
  tell('reserved');
  const { scenario } = play.state;
  if (!scenario) throw new Error('no scenario');
  return { scenario, proposals: proposalsToMention(scenario, play.state) };
};

test('issues are found by id and by any word of their name, options behind a colon', () => {
  const { scenario, proposals } = tabled();
  const named = {
    ...scenario,
    issues: scenario.issues.map((issue) => ({
      ...issue,
      name: `The ${issue.id} question`,
      options: issue.options.map((option) => ({ ...option, name: 'Nothing like it' })),
    })),
  };
  const codes = (typed: string) => suggestionsFor(named, proposals, typed).map(({ code }) => code);
  expect(codes('BER')).toEqual(['berth', 'H-S-2', 'H-S-1']);
  expect(codes('question').length).toBe(scenario.issues.length);
  expect(codes('estion')).toEqual([]);
  expect(codes('berth:')).toEqual(
    scenario.issues.find(({ id }) => id === 'berth')?.options.map(({ id }) => `berth:${id}`),
  );
  expect(codes('berth:res')).toEqual(['berth:reserved']);
  expect(codes('never:')).toEqual([]);
});

test('proposals are found by their code, the newest first, after the issues', () => {
  const { scenario, proposals } = tabled();
  const all = suggestionsFor(scenario, proposals, '');
  expect(all.filter(({ kind }) => kind === 'issue')).toHaveLength(scenario.issues.length);
  const [second = '', first = ''] = all.slice(scenario.issues.length).map(({ code }) => code);
  expect([first.at(-1), second.at(-1)]).toEqual(['1', '2']);
  expect(suggestionsFor(scenario, proposals, first.toLowerCase()).map(({ code }) => code)).toEqual([first]);
  expect(isComplete(all, first.toLowerCase())).toBe(true);
  expect(isComplete(all, first.slice(0, -1))).toBe(false);
});

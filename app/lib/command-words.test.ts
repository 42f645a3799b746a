import { expect, test } from 'vitest';
import { Command } from '../../game/session/commands';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { commandWords, typedIn } from './command-words';

const { state } = new Play(duo);
const words = (command: Command) => commandWords(command, state);

test('what was not done is named so that it can be told from all else', () => {
  expect(words({ type: 'send-message', to: ['south'], text: 'psst' })).toBe('your message to South');
  expect(words({ type: 'send-message', to: 'delegation', text: 'psst' })).toBe('your message to your delegation');
  expect(words({ type: 'table-proposal', instrument: 'pact', to: ['south'], terms: {}, clauses: {} })).toBe(
    'tabling your proposal under the River Pact',
  );
});

test('every command has words, also about what this page does not know', () => {
  for (const { shape } of Command.options) {
    const type = shape.type.value;
    const about = {
      type,
      to: 'everyone',
      proposal: 'unknown',
      version: 2,
      instrument: 'unknown',
    } as unknown as Command;
    expect(words(about), type).toMatch(/^[a-z]/);
    expect(words(about), type).not.toMatch(/undefined|null/);
  }
});

test('everything that was typed is there to be copied, and nothing else', () => {
  expect(typedIn({ type: 'send-message', to: 'everyone', text: 'Good morning' })).toEqual(['Good morning']);
  expect(typedIn({ type: 'decline-proposal', proposal: 'p', version: 1, reason: 'Too open.' })).toEqual(['Too open.']);
  const clauses = { border: 'Open from May on.', water: ' ' };
  const rationale = 'It suits us.';
  const terms = { border: 'open' };
  expect(typedIn({ type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses, rationale })).toEqual([
    'Open from May on.',
    'It suits us.',
  ]);
  expect(typedIn({ type: 'edit-draft', edit: { clauses: { border: 'By June.' }, terms } })).toEqual(['By June.']);
  expect(typedIn({ type: 'advance-phase', phase: 2 })).toEqual([]);
});

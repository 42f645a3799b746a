import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { six } from '../../../tests/support/scenarios';
import { voting } from '../../../tests/support/staged';
import { Question } from '../../scenario/question';
import type { Scenario } from '../../scenario/scenario-file';
import { lintsOf } from '../lints';
import { idleQuestions } from './idle-questions';

const found = (scenario: Scenario, when: unknown) =>
  idleQuestions({ ...scenario, questions: [Question.parse({ id: 'asked', text: 'Was it so?', when })] }).map(
    ({ path, message }) => [path.slice(2).join('.'), message.replace('question asked can never be answered: ', '')],
  );

const silent = duoWith({
  rounds: [{ id: 'only', name: 'Only', phases: [{ id: 'p', name: 'P', task: 'T.', minutes: 5, allows: ['table'] }] }],
  delay: undefined,
});
const plenary = duoWith({
  rounds: [
    { id: 'only', name: 'Only', phases: [{ id: 'p', name: 'P', task: 'T.', minutes: 5, allows: ['talk-plenary'] }] },
  ],
  delay: undefined,
});

test.each<[string, Scenario, unknown]>([
  ['terms tabled', six, { tabled: { berth: 'reserved' }, party: 'harbour' }],
  ['terms in force', six, { inForce: { berth: 'reserved' } }],
  ['talk of two alone', six, { event: 'message-sent', party: 'city', to: 'greens' }],
  ['talk in plenary', plenary, { event: 'message-sent', party: 'north' }],
  ['a promise in private', six, { event: 'commitment-marked', private: true }],
  ['a proposal for one alone', six, { event: 'proposal-tabled', party: 'harbour', to: 'shipper' }],
  ['a proposal that somebody addresses to one alone', six, { event: 'proposal-tabled', to: 'shipper' }],
  ['a proposal not for all', six, { event: 'proposal-tabled', party: 'city', private: true }],
  ['a signature', six, { event: 'proposal-signed', party: 'city' }],
  ['a red line crossed', six, { event: 'red-line-crossed', party: 'greens' }],
  ['a secret agreement', six, { event: 'agreement-entered', private: true }],
  ['a vote', voting(), { event: 'gate-decided', party: 'north' }],
  ['a vote lost', voting(), { event: 'agreement-lapsed' }],
  ['a statement', silent, { event: 'statement-issued', party: 'north' }],
])('%s: a question that can be answered is left alone', (_, scenario, when) => {
  expect(found(scenario, when)).toEqual([]);
});

test.each<[string, Scenario, unknown, string, string]>([
  ['terms', silent, { inForce: { border: 'open' } }, 'inForce', 'no phase allows to sign'],
  ['a table', plenary, { event: 'proposal-tabled' }, 'event', 'no phase allows to table'],
  ['a pen', silent, { event: 'proposal-signed' }, 'event', 'no phase allows to sign'],
  ['talk', silent, { event: 'message-sent' }, 'event', 'no phase allows to talk'],
  ['a room', plenary, { event: 'message-sent', to: 'north' }, 'event', 'no phase allows to talk in private'],
  [
    'somebody left out',
    duoWith(),
    { event: 'message-sent', private: true },
    'event',
    'two parties hear all that one says to the other',
  ],
  [
    'a table of two',
    six,
    { event: 'proposal-tabled', party: 'city', to: 'shipper' },
    'event',
    'every instrument has more signatories, and all of them read what is tabled under it',
  ],
  [
    'an instrument of its own',
    six,
    { event: 'proposal-signed', party: 'city', private: true },
    'event',
    'every instrument it could sign has more signatories, and all of them read who signed',
  ],
  ['a red line', six, { event: 'red-line-crossed', party: 'city' }, 'event', 'city has no red line'],
  [
    'a secret',
    duoWith(),
    { event: 'agreement-entered', private: true },
    'event',
    'no instrument is confidential and leaves a party out',
  ],
  [
    'a vote at home',
    voting(),
    { event: 'gate-decided', party: 'south' },
    'event',
    'nothing has to pass a gate of south',
  ],
  ['any vote', six, { event: 'agreement-lapsed' }, 'event', 'nothing has to pass a gate'],
])('for want of %s', (_, scenario, when, at, why) => {
  expect(found(scenario, when)).toEqual([[`when.${at}`, why]]);
});

test('it is among the lints', () => {
  const questions = [{ id: 'asked', text: 'Was it so?', when: { inForce: { border: 'closed', water: 'shared' } } }];
  expect(lintsOf(duoWith({ questions }))).toEqual([
    {
      path: ['questions', 0, 'when', 'inForce'],
      message: 'question asked can never be answered: no coherent package has these options together',
      right: 'an answer that one session or another can give',
    },
  ]);
});

import { expect, test } from 'vitest';
import { type AccountRole, Act } from '../../game/protocol/accounts';
import { may, type Standing } from './may';

const of = (role: AccountRole) => ({
  operator: false as const,
  account: { id: 'a', name: 'A', email: 'a@b.example', role },
});
const acts = (role: AccountRole, standing: Standing) => Act.options.filter((act) => may(of(role), act, standing));

test.each<[AccountRole, Standing, readonly Act[]]>([
  ['owner', null, ['read', 'run', 'share', 'delete']],
  ['host', 'owner', ['read', 'run', 'share', 'delete']],
  ['host', 'host', ['read', 'run']],
  ['host', 'evaluator', ['read']],
  ['host', null, []],
  ['evaluator', 'owner', ['read']],
  ['evaluator', 'host', ['read']],
  ['evaluator', 'evaluator', ['read']],
  ['evaluator', null, []],
])('%s, to whom a session is %s, may %j', (role, standing, expected) => {
  expect(acts(role, standing)).toEqual(expected);
});

test('whoever holds the host key may do everything, whatever account they have as well', () => {
  for (const account of [null, of('evaluator').account])
    expect(Act.options.every((act) => may({ operator: true, account }, act, null))).toBe(true);
});

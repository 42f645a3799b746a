import { expect, test } from 'vitest';
import { wrongCodesOf } from '../crowd';
import { createAttempts } from './attempts';

const wrong = async () => null;
const right = async () => 'found';

test('ten wrong ones close the door to an address, and to no other', async () => {
  const { attempt } = createAttempts();
  const tried = await Promise.all(Array.from({ length: 12 }, () => attempt('a', wrong)));
  expect(tried.filter((answer) => answer === 'wrong')).toHaveLength(10);
  expect(await attempt('a', right)).toBe('too-many');
  expect(await attempt('b', right)).toBe('found');
});

test('where a class comes from one address, as many more are heard as it may get wrong', async () => {
  const { attempt } = createAttempts(wrongCodesOf(400));
  const tried = await Promise.all(Array.from({ length: 50 }, () => attempt('a', wrong)));
  expect(tried.filter((answer) => answer === 'wrong')).toHaveLength(40);
});

test('right ones never count', async () => {
  const { attempt } = createAttempts();
  for (let count = 0; count < 50; count += 1) expect(await attempt('a', right)).toBe('found');
});

test('many addresses together are held up too', async () => {
  const { attempt } = createAttempts();
  for (let count = 0; count < 1_000; count += 1) await attempt(`address ${count}`, wrong);
  expect(await attempt('another', right)).toBe('too-many');
});

import { expect, test } from 'vitest';
import { addressOf, roomName, roomOfAct, roomOfMessage, roomsOf, roomWith } from './talk-rooms';

const party = (id: string, letters: string) =>
  ({ id, name: `The ${letters}`, letters, shape: 'circle', colour: { light: '#000000', dark: '#ffffff' } }) as const;
const scenario = { parties: [party('us', 'US'), party('ua', 'UA'), party('eu', 'EU')] };

test('a room is those in it but oneself, whoever speaks', () => {
  expect(roomOfMessage(scenario, 'ua', { from: 'us', to: ['ua'] })).toBe('us');
  expect(roomOfMessage(scenario, 'ua', { from: 'ua', to: ['us'] })).toBe('us');
  expect(roomOfMessage(scenario, 'ua', { from: 'eu', to: ['ua', 'us'] })).toBe('us+eu');
  expect(roomOfMessage(scenario, 'ua', { from: 'ua', to: ['eu', 'us'] })).toBe('us+eu');
});

test('what control says to some is in the room of control', () => {
  expect(roomOfMessage(scenario, 'ua', { from: null, to: ['ua', 'us'] })).toBe('control');
  expect(roomOfMessage(scenario, 'ua', { from: 'ua', to: 'control' })).toBe('control');
  expect(roomOfMessage(scenario, 'ua', { from: null, to: 'everyone' })).toBe('everyone');
});

test('an act is told in the room of the others who may know of it', () => {
  expect(roomOfAct(scenario, 'ua', ['us', 'ua'])).toBe('us');
  expect(roomOfAct(scenario, 'ua', ['ua'])).toBe('delegation');
  expect(roomOfAct(scenario, 'ua', 'everyone')).toBe('everyone');
});

test('every other party has a room; one of several is there once it was used', () => {
  expect(roomsOf(scenario, 'ua', { used: [] })).toEqual(['everyone', 'us', 'eu', 'delegation', 'control']);
  expect(roomsOf(scenario, 'ua', { used: ['us+eu', 'us'] })).toEqual([
    'everyone',
    'us',
    'eu',
    'us+eu',
    'delegation',
    'control',
  ]);
  expect(roomsOf(scenario, null, { used: ['us+eu'] })).toEqual(['everyone']);
});

test('a room is written to by its own address', () => {
  expect(addressOf(roomWith(scenario, ['eu', 'us']))).toEqual(['us', 'eu']);
  expect(addressOf('control')).toBe('control');
  expect(roomName(scenario, 'us+eu')).toBe('US + EU');
});

test('whoever practises alone has no room of control, and one of the delegation once something was told there', () => {
  expect(roomsOf(scenario, 'ua', { used: [], alone: true })).toEqual(['everyone', 'us', 'eu']);
  expect(roomsOf(scenario, 'ua', { used: ['delegation'], alone: true })).toEqual([
    'everyone',
    'us',
    'eu',
    'delegation',
  ]);
});

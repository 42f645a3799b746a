import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from './json-fault';

const at = (text: string) => {
  const fault = jsonFault(text);
  return fault && `${fault.line}:${fault.column} ${fault.problem}`;
};

test.each([
  ['{"a": 1,\n "b" 2}', '2:6 a colon is missing here'],
  ['{"a": 1\n "b": 2}', '2:2 a comma or a closing bracket is missing here'],
  ['[1, 2,]', '1:7 a value is missing here'],
  ['{"a": 1,}', '1:9 a name in quotes is missing here'],
  ['{a: 1}', '1:2 this cannot stand in JSON'],
  ['["a\tb"]', '1:4 this cannot stand in JSON'],
  ['["\\x and more"]', '1:3 this cannot stand in JSON'],
  ['[NaN, 12345]', '1:2 this cannot stand in JSON'],
  ['[1]]', '1:4 more comes after the end of it'],
  ['{"a": 1]', '1:8 a comma or a closing bracket is missing here'],
  ['{"a": {"__proto__": {}}}', '1:8 no file of Parley has this name in it'],
  ['{"\\u005f_proto__": {}}', '1:2 no file of Parley has this name in it'],
  ['', '1:1 it ends in the middle'],
  ['{"a": [1, 2', '1:12 it ends in the middle'],
  ['{"a": "unfin', '1:13 it ends in the middle'],
  ['[tru', '1:2 it ends in the middle'],
  ['["\\u00', '1:3 it ends in the middle'],
])('%j: %s', (text, fault) => {
  expect(at(text)).toBe(fault);
});

test('nesting without end is refused, not followed', () => {
  expect(at('['.repeat(1_000_000))).toBe('1:65 more than 64 brackets are open here');
  expect(at('{"a":'.repeat(1_000_000))).toBe('1:321 more than 64 brackets are open here');
  expect(at(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeNull();
});

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('it agrees with the language on what is JSON, whole or with a character changed or left out', () => {
  const spoilt = fc.record({
    at: fc.nat(),
    put: fc.constantFrom('', '"', '\\', ',', ':', '{', '}', '[', ']', '0', '-', 'e', ' '),
  });
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.option(spoilt, { nil: null }), (text, spoil) => {
      const index = spoil ? spoil.at % (text.length + 1) : 0;
      const given = spoil ? text.slice(0, index) + spoil.put + text.slice(index + 1) : text;
      fc.pre(!given.includes('proto'));
      expect([given, jsonFault(given) === null]).toEqual([given, parses(given)]);
    }),
    { numRuns: 2_000 },
  );
});

test('what is cut off is told from what is wrong', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 3 }).filter((text) => /^[[{]/.test(text)),
      fc.nat(),
      (text, length) => {
        const given = text.slice(0, length % text.length);
        fc.pre(!given.includes('proto'));
        expect([given, jsonFault(given)?.cut]).toEqual([given, true]);
      },
    ),
    { numRuns: 1_000 },
  );
});

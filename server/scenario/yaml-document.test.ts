import { expect, test } from 'vitest';
import { readYaml } from './yaml-document';

const refused = (text: string) => {
  const yaml = readYaml(text);
  return yaml.ok ? 'nothing' : yaml;
};

const some = (many: number, text: string) => text.repeat(many);

/** Each begins with something that no YAML parser would accept: only a refusal before parsing does not speak of it. */
test.each([
  ['more entries than a scenario needs', `]\n[${some(60_000, 'a,')}]`, 2, 'this file holds too many entries'],
  ['more lines than a scenario needs', `]\n${some(120_000, '\n')}`, 99_999, 'this file holds too many entries'],
  ['brackets without end', `] ${some(100_000, '[')}`, 1, 'lists or maps are nested too deep'],
  ['brackets and their ends', `] ${some(100_000, '[')}${some(100_000, ']')}`, 1, 'lists or maps are nested too deep'],
  [
    'brackets after ends without beginning',
    `${some(100, ']')}${some(140, '[')}`,
    1,
    'lists or maps are nested too deep',
  ],
  ['braces', `] ${some(100_000, '{a: ')}`, 1, 'lists or maps are nested too deep'],
  ['dashes in a line', `]\n${some(100_000, '- ')}`, 2, 'lists or maps are nested too deep'],
  ['question marks in a line', `]\n${some(100_000, '? ')}`, 2, 'lists or maps are nested too deep'],
  [
    'a stair of keys',
    `]\n${Array.from({ length: 500 }, (_, k) => `${some(k, ' ')}a:\n`).join('')}`,
    42,
    'lists or maps are nested too deep',
  ],
])('%s: refused before anything is parsed', (_, text, line, message) => {
  expect(refused(text)).toMatchObject({ complaints: [{ line, message }], content: null });
});

test('what is merely large or deep is read', () => {
  expect(readYaml(`[${some(30_000, 'a,')}]`)).toMatchObject({ ok: true });
  expect(readYaml(`${some(30, '[')}${some(30, ']')}`)).toMatchObject({ ok: true });
  expect(readYaml(`a: "${some(400_000, 'x')}"\nb: |\n${some(50_000, '  - [{\n')}`)).toMatchObject({ ok: true });
});

const bomb = (levels: number) =>
  Array.from({ length: levels }, (_, level) => {
    const items = level === 0 ? some(9, 'lol,') : some(9, `*a${level - 1},`);
    return `a${level}: &a${level} [${items}]\n`;
  }).join('');

test('aliases are counted, not written out', () => {
  expect(refused(bomb(30))).toMatchObject({
    complaints: [{ line: 6, column: 9, message: 'the aliases in this multiply into too many entries' }],
    content: null,
  });
  expect(readYaml(bomb(4))).toMatchObject({ ok: true });
});

test('aliases are few', () => {
  const many = `a: &a 1\nb: [${some(501, '*a,')}]`;
  expect(refused(many)).toMatchObject({ complaints: [{ line: 2, message: 'too many aliases' }], content: null });
});

test('an alias stands for the last anchor of its name before it, and says where that is', () => {
  const yaml = readYaml('a: &x 1\nb: &x { c: 2 }\nd: *x\n');
  expect(yaml).toMatchObject({ ok: true, value: { a: 1, b: { c: 2 }, d: { c: 2 } } });
  expect(yaml.ok && yaml.placeOf({ path: ['d', 'c'] })).toEqual({ line: 2, column: 12 });
});

test('an alias that contains itself is refused', () => {
  expect(refused('a: &a { b: [*a] }')).toMatchObject({
    complaints: [{ line: 1, column: 13, message: 'the alias *a stands inside what it stands for' }],
    content: null,
  });
});

test.each([
  '__proto__: { x: 1 }',
  'a: { "__proto__": { x: 1 } }',
  'a: [{ __proto__: 1 }]',
  'a: &p __proto__\n*p : { x: 1 }',
])('%s never becomes a value', (text) => {
  expect(refused(text)).toMatchObject({ complaints: [{}], content: null });
});

test('a key that stands twice leaves the rest to be judged', () => {
  const yaml = refused('a: 1\nb: 2\na: 3\n');
  expect(yaml).toMatchObject({
    complaints: [
      { line: 3, column: 1, message: 'this key stands twice in one map', right: 'one of the two, or another key' },
    ],
    content: { value: { a: 3, b: 2 } },
  });
});

test('a mistake in the structure is told once, slips in words all', () => {
  const yaml = refused('a: [1, 2\nb: "\\q"\nc: "\\w"\nd: [\n');
  expect(yaml).toMatchObject({ content: null });
  expect(yaml !== 'nothing' && yaml.complaints.map(({ line, message }) => [line, message])).toEqual([
    [2, 'a bracket or a brace before this is not closed'],
    [2, 'a backslash begins something unknown here'],
    [3, 'a backslash begins something unknown here'],
  ]);
});

test('a place that is not there is the deepest that is', () => {
  const yaml = readYaml('a:\n  - b: 1\n    c: { d: 2 }\n');
  if (!yaml.ok) throw new Error('refused');
  const { placeOf } = yaml;
  expect(placeOf({ path: ['a', 0, 'c', 'd'] })).toEqual({ line: 3, column: 13 });
  expect(placeOf({ path: ['a', 0, 'c', 'd'], key: true })).toEqual({ line: 3, column: 10 });
  expect(placeOf({ path: ['a', 0, 'x', 'y'] })).toEqual({ line: 2, column: 5 });
  expect(placeOf({ path: ['a', 7] })).toEqual({ line: 2, column: 3 });
  expect(placeOf({ path: [] })).toEqual({ line: 1, column: 1 });
});

test('a refusal before parsing says where, whatever signs the reader of words adds', () => {
  expect(refused(`a: b\nc: ${some(100, '[')}`)).toMatchObject({ complaints: [{ line: 2, column: 43 }] });
});

import { expect, test } from 'vitest';
import { Play } from '../../../../tests/support/play';
import { six } from '../../../../tests/support/scenarios';
import { inWords, mentionPattern, mentionsFor } from './mentions';

const found = (text: string) => [...text.matchAll(mentionPattern)].map(([, code, version]) => [code, version]);

test('a code is found in a sentence, with its version, and nowhere inside another word', () => {
  expect(found('On #form:statute, and #US-UA-1 v2: yes.')).toEqual([
    ['form:statute', undefined],
    ['US-UA-1', '2'],
  ]);
  expect(found('#form: we agree (#us-backstop), #term-')).toEqual([
    ['form', undefined],
    ['us-backstop', undefined],
    ['term', undefined],
  ]);
  expect(found('a#form ##form &#39; # form https://example.org/#form')).toEqual([]);
  expect(found('#US-UA-1 very well, #US-UA-1 v2x')).toEqual([
    ['US-UA-1', undefined],
    ['US-UA-1', undefined],
  ]);
});

test('an issue is named in words, with its option; what the scenario has not is no mention', () => {
  const { state } = new Play(six).control('start-session');
  const { scenario } = state;
  if (!scenario) throw new Error('no scenario');
  const mentions = mentionsFor(scenario, state);
  const [issue] = scenario.issues;
  const [option] = issue?.options ?? [];
  expect(mentions.find(issue?.id ?? '', null)).toMatchObject({ kind: 'issue', id: issue?.id, words: issue?.name });
  expect(mentions.find(`${issue?.id}:${option?.id}`, null)?.words).toBe(`${issue?.name}: ${option?.name}`);
  expect(mentions.find((issue?.id ?? '').toUpperCase(), null)?.id).toBe(issue?.id);
  expect(mentions.find(`${issue?.id}:never`, null)).toBeNull();
  expect(mentions.find('never', null)).toBeNull();
  expect(inWords(mentions, `On #${issue?.id} and #never.`)).toBe(`On ${issue?.name} and #never.`);
  expect(mentions.find('constructor', null)).toBeNull();
});

test('a proposal is found by its code whatever its case, in a version that exists, by those who know it', () => {
  const play = new Play(six).control('start-session');
  const terms = { berth: 'reserved' };
  play.do('harbour', { type: 'table-proposal', instrument: 'berth-deal', to: ['shipper'], terms, clauses: {} });
  const { scenario } = play.state;
  if (!scenario) throw new Error('no scenario');
  const letters = (id: string) => scenario.parties.find((party) => party.id === id)?.letters;
  const code = `${letters('harbour')}-${letters('shipper')}-1`;
  const mentions = mentionsFor(scenario, play.state);
  const { proposal } = play.last('proposal-tabled');
  expect(mentions.find(code.toLowerCase(), null)).toMatchObject({ kind: 'proposal', id: proposal, words: code });
  expect(mentions.find(code, 1)?.words).toBe(`${code} v1`);
  expect(mentions.find(code, 2)).toBeNull();
  expect(mentionsFor(scenario, { ...play.state, proposals: {} }).find(code, null)).toBeNull();
});

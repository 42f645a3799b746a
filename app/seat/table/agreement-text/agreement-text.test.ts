import { describe, expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { emptyDraft } from '../../../../game/session/draft';
import type { Agreement, Proposal } from '../../../../game/session/state';
import { Play } from '../../../../tests/support/play';
import { duo, six } from '../../../../tests/support/scenarios';
import { voting } from '../../../../tests/support/staged';
import type { Desk } from '../desk';
import { timeWords } from '../words/proposal-words';
import { agreementTextOf, draftText, proposalText } from './agreement-paper';
import { agreementText, plainText } from './agreement-text';
import type { Paper } from './paper';

const scenario = publicScenario(duo);
const paper: Paper = {
  instrument: 'pact',
  content: { terms: { levy: 'low', border: 'open' }, clauses: { border: 'At noon.\nEvery day.' } },
  table: ['north', 'south'],
  author: 'north',
  version: 1,
  amends: null,
  inForce: false,
  signed: [],
  replaces: null,
};
const written = (more: Partial<Paper> = {}, of = scenario) => {
  const text = agreementText(of, { ...paper, ...more }, 'A test');
  if (!text) throw new Error('no text');
  return text;
};
const articles = (...asked: Parameters<typeof written>) =>
  Object.fromEntries(written(...asked).articles.map(({ heading, paragraphs }) => [heading, paragraphs.join(' ')]));

describe('the text of an agreement', () => {
  test('names the parties, and has an article for each term in the order of the term sheet', () => {
    const { title, state, preamble, articles: all, note } = written();
    expect([title, state]).toEqual(['River Pact', 'Version 1, tabled by North']);
    expect(preamble.join(' ')).toBe(
      'The parties to this agreement, North and South, have agreed, once this is signed, as follows:',
    );
    expect(all.map(({ heading }) => heading)).toEqual(['border', 'levy', 'Entry into force', 'Publication']);
    expect(all[0]?.clause).toBe('At noon.\nEvery day.');
    expect(all[0]?.paragraphs[0]).toMatch(/^open\. /);
    expect(note).toContain('exercise “A test”');
  });

  test('says which version it amends, and whose', () => {
    const amends = { version: 1, author: 'north' };
    expect(written({ version: 2, author: 'south', amends }).preamble).toContain(
      'amending version 1, put forward by North,',
    );
    expect(written({ version: null, author: 'south', amends }).state).toBe('Draft by South, amending version 1');
  });

  test('tells what is signed, what is missing, and what nobody was asked for yet', () => {
    const signed = [{ party: 'south', when: 'at 14:02' }];
    expect(written({ signed }).signatures.map(({ words }) => words)).toEqual(['signature missing', 'signed at 14:02']);
    expect(written({ version: null }).signatures[0]?.words).toBe('not yet asked');
    expect(written({ inForce: true, signed }).signatures[0]?.words).toBe('did not sign');
  });

  test('ends with the rules that bear on it', () => {
    expect(articles()['Entry into force']).toContain('the signatures of North and South.');
    expect(articles().Ratification).toBeUndefined();
    expect(articles({ instrument: 'side-letter' }).Confidentiality).toContain('known to North and South alone');
    const voted = publicScenario(voting());
    expect(articles({}, voted).Ratification).toContain(
      'Council of North (North), needed for levy: low and border: open.',
    );
    expect(articles({ instrument: 'side-letter' }, voted)['Entry into force']).toContain(
      'together with the River Pact',
    );
  });

  test('says what it takes the place of, and what falls back with that', () => {
    const replaces = { since: '14:02', fallsBack: ['water'] };
    expect(articles({ replaces })['Earlier agreement']).toBe(
      'It takes the place of the River Pact in force since 14:02, all of it. On water, which it leaves open, what held before that one holds again.',
    );
  });

  test('names those who read it and do not sign', () => {
    const compact = publicScenario(six);
    const [instrument] = compact.instruments.filter(({ confidential }) => confidential);
    const readers = compact.parties.map(({ id }) => id);
    const { preamble } = written({ instrument: instrument?.id ?? '', table: readers }, compact);
    expect(preamble.join(' ')).toContain('whose signatures it does not need');
    expect(agreementText(compact, { ...paper, instrument: 'unheard-of' }, '')).toBeNull();
  });

  test('as plain text it is all there, numbered', () => {
    const text = plainText(written({ signed: [{ party: 'north', when: null }] }));
    expect(text).toContain('Article 1. border\n\nopen. ');
    expect(text).toContain('\n\nAt noon.\nEvery day.\n\nArticle 2. levy');
    expect(text).toContain('Signatures\nNorth: signed\nSouth: signature missing');
  });
});

describe('what it is written from', () => {
  const play = new Play(duo, { pace: 0 }).control('start-session', 'advance-phase');
  const content = { terms: { border: 'open' }, clauses: {} };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], ...content });
  const id = play.last('proposal-tabled').proposal;
  const reader = (): Desk => ({ ...desk, state: play.state, log: play.log });
  const desk: Desk = {
    state: play.state,
    log: play.log,
    scenario,
    party: 'north',
    brief: null,
    seat: null,
    isHead: true,
    holds: {},
    send: async () => ({ ok: true, position: 0 }),
    worth: undefined,
  };
  const proposal = (): Proposal => {
    const found = play.state.proposals[id];
    if (!found) throw new Error('no proposal');
    return found;
  };
  const entered = (): Agreement => {
    const found = play.state.agreements.at(-1);
    if (!found) throw new Error('no agreement');
    return found;
  };

  test('a signature that was taken back is none, one that stands has its own time', () => {
    play.do('south', { type: 'sign-proposal', proposal: id, version: 1 });
    play.do('south', { type: 'withdraw-signature', proposal: id });
    play.now += 60_000;
    expect(proposalText(reader(), proposal())?.signatures.some(({ signed }) => signed)).toBe(false);
    play.do('south', { type: 'sign-proposal', proposal: id, version: 1 });
    expect(proposalText(reader(), proposal())?.signatures[1]?.words).toBe(
      `signed at ${timeWords(play.last('proposal-signed').at)}`,
    );
  });

  test('an amendment is asked for anew, and the version before it is still to be read', () => {
    play.do('south', { type: 'amend-proposal', proposal: id, version: 1, terms: { border: 'closed' }, clauses: {} });
    const text = proposalText(reader(), proposal());
    expect(text?.state).toBe('Version 2, amended by South');
    expect(text?.signatures.some(({ signed }) => signed)).toBe(false);
    expect(proposalText(reader(), proposal(), proposal().versions[0])?.state).toBe('Version 1, tabled by North');
  });

  test('in force it says so; a draft under the same instrument says what it would replace', () => {
    for (const party of ['north', 'south']) play.do(party, { type: 'sign-proposal', proposal: id, version: 2 });
    expect(agreementTextOf(reader(), entered())).toMatchObject({ state: 'Version 2, in force' });
    expect(proposalText(reader(), proposal())?.state).toBe('Version 2, in force');
    const [pact] = scenario.instruments;
    if (!pact) throw new Error('no instrument');
    const draft = draftText(reader(), { ...emptyDraft, terms: { levy: 'low' } }, pact, 'north');
    expect(draft?.articles.at(-1)?.heading).toBe('Earlier agreement');
    expect(draft?.articles.at(-1)?.paragraphs[1]).toContain('On border');
  });
});

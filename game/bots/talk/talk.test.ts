import { describe, expect, test } from 'vitest';
import { botAt } from '../../../tests/support/bot-at';
import { botOf } from '../../../tests/support/bot-of';
import { duoWith } from '../../../tests/support/duo-with';
import { Play } from '../../../tests/support/play';
import { duo, six } from '../../../tests/support/scenarios';
import type { Scenario } from '../../scenario/scenario-file';
import type { Ask } from '../../session/ask';
import type { Instructions } from '../../session/instructions';
import { nextAct } from '../next-act';
import { thinkTime } from '../think-time';
import type { Phrases } from './phrases';
import { english } from './phrases-en';
import { phrasesIn } from './phrases-in';
import { ukrainian } from './phrases-uk';

const talks = (scenario: Scenario = duo): Play => new Play(scenario).control('start-session', 'advance-phase');

/** What south's bot says to a question of north's, and the terms that it names. */
function answer(play: Play, asks: Ask, more: Partial<Instructions> = {}) {
  play.do('north', { type: 'send-message', to: ['south'], text: 'A question.', asks });
  const { seen, bot } = botAt(play, 'south', more);
  const said = nextAct(seen, bot);
  if (said?.type !== 'send-message') throw new Error(`no answer but ${said?.type}`);
  expect(said.replyTo).toBe(play.last('message-sent').message);
  expect(said.to).toEqual(['north']);
  return said;
}

const tabled = (terms: Record<string, string>) => ({
  type: 'table-proposal' as const,
  instrument: 'pact',
  to: ['south'],
  terms,
  clauses: {},
});

describe('an answer', () => {
  test('names what matters, most first, with the options it asks for', () => {
    const said = answer(talks(), { about: 'priorities' });
    expect(said.text).toBe('We want “border: open” above all, then “water: shared” and “levy: none”.');
    expect(said.terms).toEqual({ border: 'open', water: 'shared', levy: 'none' });
  });

  test('of a hard bot names one thing only', () => {
    expect(answer(talks(), { about: 'priorities' }, { temperament: 'hard' }).text).toBe(
      'We want “border: open” above all.',
    );
  });

  test('says whether it would sign, or with what', () => {
    const dear = talks().do('north', tabled({ border: 'closed', water: 'unshared', levy: 'high' }));
    const { proposal } = dear.last('proposal-tabled');
    expect(answer(dear, { about: 'proposal', proposal }).text).toMatch(
      /^(Not as it stands|No\. We see no small change)/,
    );
    const good = talks().do('north', tabled({ border: 'open', water: 'shared', levy: 'none' }));
    const fine = good.last('proposal-tabled').proposal;
    expect(answer(good, { about: 'proposal', proposal: fine }).text).toBe(english.wouldSign);
    const other = talks().do('north', tabled({ border: 'open', water: 'shared', levy: 'none' }));
    const same = other.last('proposal-tabled').proposal;
    const about = { about: 'proposal', proposal: same } as const;
    expect(answer(other, about, { maySign: false }).text).toBe(english.mayNotSign);
  });

  test('of an agreement among fewer says that it looks for one among all first', () => {
    const play = new Play(six).control('start-session');
    const terms = { berth: 'reserved' };
    play.do('head-shipper', { type: 'table-proposal', instrument: 'berth-deal', to: ['harbour'], terms, clauses: {} });
    const asks = { about: 'proposal', proposal: play.last('proposal-tabled').proposal } as const;
    play.do('head-shipper', { type: 'send-message', to: ['harbour'], text: 'A question.', asks });
    const { seen, bot } = botAt(play, 'harbour');
    expect(nextAct(seen, bot)).toMatchObject({ text: expect.stringMatching(/But first we look for .* among all\.$/) });
  });

  test('says what it would need for an option, and names only what it would take', () => {
    const { text, terms } = answer(talks(), { about: 'option', issue: 'levy', option: 'low' });
    expect(text).toMatch(/^We (accept|can accept) “levy: low”/);
    expect(terms).toMatchObject({ levy: 'low' });
  });

  test('names of a long list what matters most to it', () => {
    const answers = six.issues.flatMap(({ id: issue, options }) =>
      options.map(({ id: option }) => {
        const play = new Play(six).control('start-session');
        const asks = { about: 'option', issue, option } as const;
        play.do('city', { type: 'send-message', to: ['ministry'], text: 'A question.', asks });
        const { seen, bot } = botAt(play, 'ministry');
        return { said: nextAct(seen, bot), issue, option };
      }),
    );
    const dear = answers.filter(
      ({ said }) => said?.type === 'send-message' && said.text.includes('only for much else'),
    );
    expect(dear.length).toBeGreaterThan(0);
    for (const { said, issue, option } of dear) {
      expect(said).toMatchObject({ terms: { [issue]: option } });
      expect(Object.keys((said?.type === 'send-message' && said.terms) || {})).toHaveLength(4);
    }
  });

  test('says that a red line of one option is never crossed', () => {
    const parties = duo.parties.map((party) => ({ ...party, redLines: [{ text: 'High', when: { levy: 'high' } }] }));
    const { text } = answer(talks({ ...duo, parties }), { about: 'option', issue: 'levy', option: 'high' });
    expect(text).toBe('We sign nothing with “levy: high”.');
  });

  test('comes once', () => {
    const play = talks();
    const said = answer(play, { about: 'priorities' });
    play.do('south', said);
    const { seen, bot } = botAt(play, 'south');
    expect(nextAct(seen, bot)).not.toMatchObject({ replyTo: expect.anything() });
  });

  test('is given soon', () => {
    const play = talks();
    const before = botAt(play, 'south');
    play.do('north', { type: 'send-message', to: ['south'], text: 'A question.', asks: { about: 'priorities' } });
    const after = botAt(play, 'south');
    expect(thinkTime(after.seen, after.bot)).toBeLessThan(7_000);
    expect(thinkTime(before.seen, before.bot)).toBeGreaterThan(thinkTime(after.seen, after.bot));
  });
});

test('what is written freely to it alone it says once that it does not understand', () => {
  const play = talks().do('north', { type: 'send-message', to: ['south'], text: 'Could you live with less water?' });
  const { seen, bot } = botAt(play, 'south');
  const said = nextAct(seen, bot);
  expect(said).toMatchObject({ type: 'send-message', text: english.onlyQuestions });
  if (said) play.do('south', said);
  play.do('north', { type: 'send-message', to: ['south'], text: 'And now?' });
  const again = botAt(play, 'south');
  expect(nextAct(again.seen, again.bot)).not.toMatchObject({ text: english.onlyQuestions });
});

test('what a person of its delegation answered before it came is not answered again', () => {
  const play = talks();
  const ask = (text: string, asks?: Ask) => {
    play.do('north', { type: 'send-message', to: ['south'], text, ...(asks ? { asks } : {}) });
    return play.last('message-sent').message;
  };
  const replyTo = ask('What matters most?', { about: 'priorities' });
  ask('And in your own words?');
  const next = () => {
    const { seen, bot } = botAt(play, 'south');
    return nextAct(seen, { ...bot, seat: 'bot-south' });
  };
  play.do('south', { type: 'send-message', to: ['north'], text: 'Water.', replyTo });
  play.server(botOf('south', { standsInFor: 'head-south' }));
  expect(next()).not.toHaveProperty('replyTo');
  const again = ask('Still?', { about: 'priorities' });
  expect(next()).toMatchObject({ replyTo: again });
});

test('and says so too where it has answered a question before', () => {
  const play = talks();
  play.do('south', answer(play, { about: 'priorities' }));
  play.do('north', { type: 'send-message', to: ['south'], text: 'Could you live with less water?' });
  const { seen, bot } = botAt(play, 'south');
  expect(nextAct(seen, bot)).toMatchObject({ type: 'send-message', text: english.onlyQuestions });
});

test('words that are quoted within a quotation take the inner marks', () => {
  expect(english.quoted('Duty: “grave concern”')).toBe('“Duty: ‘grave concern’”');
  expect(ukrainian.quoted('Обов’язок: «занепокоєння»')).toBe('«Обов’язок: „занепокоєння“»');
});

test('at the opening it says once to everyone what matters most', () => {
  const play = new Play(duo).control('start-session');
  const { seen, bot } = botAt(play, 'south');
  const said = nextAct(seen, bot);
  expect(said).toMatchObject({ to: 'everyone', text: 'What matters most to us: border and water.' });
  if (said) play.do('south', said);
  const again = botAt(play, 'south');
  expect(nextAct(again.seen, again.bot)).toBeNull();
});

test('[VW2] of news it speaks to everyone only where everyone has read it', () => {
  const news = (id: string, to: 'everyone' | string[]) => ({
    ...{ id, title: `Title of ${id}`, release: 'by-hand', to, text: 'News.', source: 'Invented.' },
    effects: { reservation: { south: 2 } },
  });
  const play = new Play(duoWith({ injects: [news('open', 'everyone'), news('whisper', ['south'])] }));
  play.control('start-session');
  play.do('south', { type: 'send-message', to: 'everyone', text: 'Good day.' });
  const next = () => {
    const { seen, bot } = botAt(play, 'south');
    return nextAct(seen, bot);
  };
  play.do('control', { type: 'release-inject', inject: 'whisper' });
  expect(next()).toBeNull();
  play.do('control', { type: 'release-inject', inject: 'open' });
  expect(next()).toMatchObject({ to: 'everyone', text: english.news('Title of open') });
});

describe('languages', () => {
  test('it speaks the scenario’s, and English where it does not speak that', () => {
    expect(phrasesIn('uk')).toBe(ukrainian);
    expect(phrasesIn('fr')).toBe(english);
    const said = answer(talks({ ...duo, language: 'uk' }), { about: 'priorities' });
    expect(said.text).toBe('Насамперед ми хочемо: «border: open»; далі: «water: shared» та «levy: none».');
  });

  test('each says every phrase, and no two phrases of one language are the same', () => {
    const said = (phrase: string | ((one: string, two: string) => string) | Phrases['list']) =>
      typeof phrase === 'string' ? phrase : phrase.toString();
    const all = [english, ukrainian].map((language) => Object.values(language).map(said));
    for (const phrases of all) expect(new Set(phrases).size).toBe(phrases.length);
  });
});

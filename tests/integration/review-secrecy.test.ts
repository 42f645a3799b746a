import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Problem } from '../../game/protocol/refusals';
import type { Command } from '../../game/session/commands';
import { makeLink, post } from '../support/api-client';
import { served } from '../support/served';

const { server, connect, table } = served();

const files = ['session.json', 'tables.zip?texts=true', 'xapi.json?texts=true', 'grades.csv', 'review.html'];
const readings = ['review', 'review/figures', ...files.map((file) => `exports/${file}`)];
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** What comes back, a zip taken apart. */
async function read(path: string, secret: string) {
  const response = await fetch(`${server().url}/api/${path}`, { headers: bearer(secret) });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const zipped = response.headers.get('content-type') === 'application/zip';
  const text = zipped ? Object.values(unzipSync(bytes)).map((file) => strFromU8(file)) : [strFromU8(bytes)];
  return { status: response.status, text: text.join('\n') };
}
const refusalOf = (text: string): string => Problem.parse(JSON.parse(text)).refusal;
const refused = async (response: Response) => [response.status, refusalOf(await response.text())];
const ask = (path: string, secret: string, body: unknown) =>
  post(`${server().url}/api/${path}`, body, bearer(secret)).then(refused);
const acts = (secret: string, command: object) => ask('review/acts', secret, { id: crypto.randomUUID(), command });

const secretsOf = { between: 'Betweenusalone', draft: 'Draftclauseofnorth', why: 'Whyofnorth', note: 'Noteofcontrol' };
const guess = { type: 'note-guess', about: 'south', issue: 'border', guess: { wants: 'open', matters: 3 } } as const;
const finding = {
  kind: 'strength',
  category: 'Talk',
  recommendation: null,
  owner: null,
  due: null,
  when: null,
} as const;

/** A session in play in which North says, drafts and guesses what is its own, with somebody of every kind in it. */
async function played() {
  const hosted = await table();
  const { control, north, host } = hosted;
  const link = async (role: 'observer' | 'screen' | 'evaluator') =>
    (await makeLink(server(), host.secret, { role, party: null })).secret;
  const [observer, screen, evaluator] = [await link('observer'), await link('screen'), await link('evaluator')];
  const gone = await makeLink(server(), host.secret, { role: 'player', party: 'south' });
  await (await connect(gone.secret).seated()).do({ type: 'claim-seat', name: 'Gone' });
  await control.do({ type: 'remove-seat', seat: gone.seat });
  for (const secret of [observer, evaluator])
    await (await connect(secret).seated()).do({ type: 'claim-seat', name: 'Olga' });
  await control.do({ type: 'send-message', to: ['north'], text: secretsOf.between });
  await north.do({ type: 'edit-draft', edit: { clauses: { border: secretsOf.draft }, rationale: secretsOf.why } });
  await north.do(guess);
  await control.do({ type: 'note-observation', text: secretsOf.note, pin: { to: 'moment' }, goals: [] });
  return { ...hosted, observer, screen, evaluator, gone: gone.secret };
}

const ofWhiteCell: readonly Command[] = [
  { type: 'edit-moment', moment: 'any', title: null, text: 'Ours', hidden: false },
  { type: 'add-moment', when: 1, title: 'One', text: 'Ours' },
  { type: 'remove-moment', moment: 'any' },
  { type: 'order-story', moments: ['any'] },
  { type: 'record-finding', ...finding, text: 'Ours' },
  { type: 'edit-finding', finding: 'any', ...finding, text: 'Ours' },
  { type: 'strike-finding', finding: 'any' },
];
const survey: Command = { type: 'answer-survey', aim: 'A', surprised: '', differently: '', rating: 3 };
const seats = { north: { temperament: 'fair' }, south: { temperament: 'fair' } } as const;

test('[LC11] [FK9] while it is played, and until it is open, nothing more can be had than one’s own log', async () => {
  const { control, northLink, southLink, observer, screen, session } = await played();
  for (const over of [false, true]) {
    if (over) await control.do({ type: 'end-session' });
    for (const secret of [northLink.secret, southLink.secret, observer, screen]) {
      for (const path of readings.slice(1))
        expect(refusalOf((await read(path, secret)).text)).toMatch(/^(review|analysis)-closed$/);
      expect(await ask('analysis', secret, { question: {} })).toEqual([403, 'analysis-closed']);
      expect(JSON.parse((await read('forks', secret)).text)).toEqual({ mayFork: false, branches: [] });
      const [own, none] = [await read(`forks/${session}`, secret), await read('forks/nowhere', secret)];
      expect(own).toEqual(none);
      expect(own.status).toBe(404);
      expect(await ask('forks', secret, { position: 5, seats })).toEqual([403, 'facilitator-only']);
      const open = await acts(secret, { type: 'open-review', talk: true, notes: true });
      expect(open).toEqual(secret === screen ? [409, 'not-a-speaker'] : [403, 'facilitator-only']);
      for (const command of ofWhiteCell)
        expect(await acts(secret, command)).toEqual([409, secret === screen ? 'not-a-speaker' : 'white-cell-only']);
    }
    const review = await read('review', southLink.secret);
    expect(review.status).toBe(over ? 200 : 403);
    for (const word of Object.values(secretsOf)) expect(review.text).not.toContain(word);
    expect(review.text).not.toContain('guess-noted');
  }
  expect(await acts(screen, survey)).toEqual([409, 'not-a-speaker']);
});

test('[LC11] opened without private talk and notes, no file, page or figure tells of them', async () => {
  const { control, southLink, observer, screen } = await played();
  await control.do({ type: 'end-session' });
  await control.do({ type: 'record-finding', ...finding, text: 'Findingofcontrol' });
  await control.do({
    type: 'edit-moment',
    moment: 'long-silence:north:1',
    title: null,
    text: 'Storyofnorth',
    hidden: false,
  });
  await control.do({ type: 'open-review', talk: false, notes: false });
  for (const secret of [southLink.secret, observer, screen])
    for (const path of readings) {
      const { status, text } = await read(path, secret);
      expect([path, status]).toEqual([path, 200]);
      for (const word of [...Object.values(secretsOf), 'Findingofcontrol', 'Storyofnorth'])
        expect([path, word, text.includes(word)]).toEqual([path, word, false]);
      if (!/html|zip/.test(path)) expect(text).not.toContain('guess-noted');
    }
  const full = await Promise.all(
    files.map((file) => read(`exports/${file}${file.includes('?') ? '&' : '?'}full=true`, observer)),
  );
  expect(full.map(({ text }) => refusalOf(text))).toEqual(files.map(() => 'export-with-names'));
});

test('[SE8] whoever was taken out has nothing of it, and an evaluator opens, forks and deletes nothing', async () => {
  const { control, gone, evaluator, session } = await played();
  await control.do({ type: 'end-session' });
  for (const path of [...readings, 'forks', `forks/${session}`]) {
    const { status, text } = await read(path, gone);
    expect([path, status, refusalOf(text)]).toEqual([path, 401, 'unknown-link']);
  }
  expect(await acts(gone, survey)).toEqual([401, 'unknown-link']);
  for (const path of readings) expect((await read(path, evaluator)).status).toBe(200);
  expect(await acts(evaluator, { type: 'open-review', talk: true, notes: true })).toEqual([403, 'facilitator-only']);
  expect(await ask('forks', evaluator, { position: 5, seats })).toEqual([403, 'facilitator-only']);
});

test('what is the host’s is nobody else’s, whatever they show', async () => {
  const { evaluator, host, northLink, session } = await played();
  const asked = (secret: string, path: string, method: string, body?: unknown) =>
    fetch(`${server().url}/api/${path}`, {
      method,
      headers: { 'x-host-key': secret, ...bearer(secret), ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).then(refused);
  const answers = [
    await asked(evaluator, 'sessions', 'GET'),
    await asked(host.secret, `sessions/${session}`, 'DELETE'),
    await asked(host.secret, 'sessions/nowhere', 'DELETE'),
    await asked(northLink.secret, 'cohort/sessions', 'GET'),
    await asked(northLink.secret, 'cohort', 'POST', { sessions: [session] }),
    await asked(northLink.secret, 'cohort/possible', 'POST', { session }),
    await asked(northLink.secret, 'import', 'POST', {}),
  ];
  expect(answers).toEqual(answers.map(() => [403, 'host-key']));
  const other = await table();
  const mixed = await read('review', `${other.host.secret}.${session}`);
  expect([mixed.status, refusalOf(mixed.text)]).toEqual([401, 'unknown-link']);
  expect(await read(`forks/${session}`, other.host.secret)).toEqual(await read('forks/nowhere', other.host.secret));
});

test('the host who looks for what is not there does not count as one who guesses', async () => {
  const { session } = await table();
  for (let n = 0; n < 12; n += 1) expect((await read('review', `${server().hostKey}.deleted-${n}`)).status).toBe(401);
  expect((await read('review', `${server().hostKey}.${session}`)).status).toBe(200);
});

import { expect, test } from 'vitest';
import { OfflineReview } from '../../game/protocol/review';
import { served } from '../support/served';

const { server, table } = served();

const ask = (secret: string): Promise<Response> =>
  fetch(`${server().url}/api/exports/review.html`, { headers: { authorization: `Bearer ${secret}` } });

async function fileOf(secret: string): Promise<OfflineReview> {
  const response = await ask(secret);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="parley-duo-\d{4}-\d\d-\d\d-review.html"$/,
  );
  const data = /<script type="application\/json" id="review">([^<]*)<\/script>/.exec(await response.text())?.[1];
  return OfflineReview.parse(JSON.parse(data ?? ''));
}

const spoken = ({ review: { events } }: OfflineReview) =>
  events.flatMap((event) => (event.type === 'message-sent' ? [event.text] : []));

test('control takes the review home at any time, the others what is opened to them', async () => {
  const { host, northLink, southLink, control, north } = await table();
  await control.do({ type: 'advance-phase', phase: 0 });
  await north.do({ type: 'send-message', to: 'everyone', text: 'For everyone.' });
  await north.do({ type: 'send-message', to: ['south'], text: 'Between the two of us.' });
  expect(spoken(await fileOf(host.secret))).toEqual(['For everyone.', 'Between the two of us.']);
  expect(await (await ask(northLink.secret)).json()).toMatchObject({ refusal: 'review-closed' });

  await control.do({ type: 'end-session' });
  expect((await ask(southLink.secret)).status).toBe(403);
  await control.do({ type: 'open-review', talk: true, notes: false });
  const file = await fileOf(southLink.secret);
  expect(file.review).toMatchObject({ full: true, seat: null, viewer: 'party:south' });
  expect(spoken(file)).toHaveLength(2);
});

test('a link that opens nothing is refused, and so is one who asks again and again', async () => {
  expect((await ask('no-such-secret')).status).toBe(401);
  const { host } = await table(false);
  const answers = await Promise.all(Array.from({ length: 11 }, () => ask(host.secret)));
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([...Array(10).fill(200), 429]);
});

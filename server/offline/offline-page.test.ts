import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { OfflineReview } from '../../game/protocol/review';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { offlinePage } from './offline-page';

const hostile = '</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>';
const parts = {
  version: '1.2.3',
  script: 'start("Ω");',
  styles: 'p{margin:0}',
  faces: [
    { css: '@font-face{latin}', ranges: [[0, 255] as [number, number]] },
    { css: '@font-face{greek}', ranges: [[0x370, 0x3ff] as [number, number]] },
  ],
};

function written(text: string) {
  const { log } = new Play(duo).control('start-session').do('north', { type: 'send-message', to: 'everyone', text });
  return { pseudonymised: true, review: { full: true, viewer: 'control', seat: null, events: log } };
}

const inside = (page: string, from: string, to: string): string => {
  const begins = page.indexOf(from) + from.length;
  return page.slice(begins, page.indexOf(to, begins));
};

test('what is in the file is the log as it was, whatever was said in it', () => {
  const offline = written(hostile);
  const page = offlinePage(parts, offline);
  const data = inside(page, '<script type="application/json" id="review">', '</script>');
  expect(OfflineReview.parse(JSON.parse(data))).toEqual({ version: '1.2.3', ...offline });
  expect(data).not.toContain('<');
  expect(page.match(/<\/?script/g)).toHaveLength(4);
});

test('a title is words, not markup', () => {
  const offline = written('Hello');
  const events = offline.review.events.map((event) =>
    event.type === 'session-opened' ? { ...event, title: `R&D ${hostile}` } : event,
  );
  const page = offlinePage(parts, { ...offline, review: { ...offline.review, events } });
  expect(page).toContain(
    '<title>R&amp;D &lt;/script>&lt;script>alert(1)&lt;/script>&lt;!--&lt;img src=x onerror=alert(2)> · Review',
  );
});

test('only its own script runs, and nothing may be asked of anyone', () => {
  const page = offlinePage(parts, written('Hello'));
  const script = inside(page, '</script>\n<script>', '</script>');
  expect(script).toBe(parts.script);
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = inside(page, 'Content-Security-Policy" content="', '"').split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy.filter((rule) => /^(script|connect|object|frame)/.test(rule))).toEqual([`script-src 'sha256-${hash}'`]);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
});

test('of the typefaces it has what the words in it need', () => {
  expect(offlinePage(parts, written('Hello'))).not.toContain('greek');
  expect(offlinePage(parts, written('Ελένη'))).toContain('@font-face{greek}');
});

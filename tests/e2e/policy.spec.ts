import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from './parley';

const app = join(import.meta.dirname, '../../app');

/** Every page that there is, a new one too. */
async function everyPath(): Promise<string[]> {
  const files = await readdir(app, { recursive: true });
  const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file));
  return pages.map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`).sort();
}

test('no page, not even one that is not there, breaks its own policy', async ({ parley, person }) => {
  const page = await person();
  const paths = await everyPath();
  expect(paths).toContain('/seat');
  for (const path of [...paths, '/nothing-is-here']) {
    const answer = await page.goto(`${parley.url}${path}`, { waitUntil: 'networkidle' });
    const policy = (await answer?.headerValue('content-security-policy')) ?? '';
    expect(policy, path).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]{22,}' 'strict-dynamic';/);
    expect(policy, path).not.toContain('unsafe-eval');
    expect(policy.replace("style-src-attr 'unsafe-inline'", ''), path).not.toContain('unsafe-inline');
    await expect(page.locator('h1, h2').first()).toBeVisible();
  }
});

test('a nonce is good for one answer', async ({ parley }) => {
  const nonces = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const answer = await fetch(`${parley.url}/join`, {
        headers: { 'x-nonce': 'mine', 'content-security-policy': "script-src 'nonce-mine'" },
      });
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
      const text = await answer.text();
      expect(text).toContain(`nonce="${nonce}"`);
      expect(text).not.toContain('"mine"');
      expect(text.match(/<script(?![^>]* nonce=)/g)).toBeNull();
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(20);
});

const hostile = [
  '<script>window.taken = "a script in the page"</script>',
  '<script src="data:text/javascript,window.taken = %22an address%22"></script>',
  '<script nonce="guessed">window.taken = "a guessed nonce"</script>',
  `<img src="data:," onerror="window.taken = 'a handler'">`,
  '<iframe srcdoc="<script>parent.taken = 1</script>"></iframe>',
  '<iframe src="https://elsewhere.example/"></iframe>',
  '<base href="https://elsewhere.example/">',
  '<style>h1 { visibility: hidden !important }</style>',
].join('');

/** A page in which somebody found a way to put markup of their own, as the server sends it. */
async function takenOver(browser: Browser, url: string): Promise<{ page: Page; broken: string[] }> {
  const page = await browser.newPage();
  const broken: string[] = [];
  await page.exposeBinding('tellBroken', (_, directive: string) => broken.push(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      Object(window).tellBroken(effectiveDirective),
    );
  });
  await page.route(`${url}/join`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<body[^>]*>/, (tag) => `${tag}${hostile}`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${url}/join`, { waitUntil: 'networkidle' });
  return { page, broken };
}

test('markup that somebody managed to put into a page runs nothing and hides nothing', async ({ parley, browser }) => {
  const { page, broken } = await takenOver(browser, parley.url);
  await expect
    .poll(() => [...new Set(broken)].sort())
    .toEqual(['base-uri', 'frame-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
  await expect(page.getByRole('heading', { name: 'Take your seat' })).toBeVisible();
  expect(await page.evaluate(() => Object(window).taken)).toBeUndefined();

  // In a turn of its own: what the test itself evaluates is free of the policy.
  broken.length = 0;
  await page.evaluate(() => {
    setTimeout(() => {
      const box = document.createElement('div');
      box.innerHTML = `<a href="javascript:void (window.taken = 'a link')" onclick="window.taken = 'a click'">Here</a>`;
      document.body.append(box);
      box.querySelector('a')?.click();
      setTimeout('window.taken = "words as a script"');
      const form = document.createElement('form');
      form.action = 'https://elsewhere.example/';
      document.body.append(form);
      form.submit();
      void fetch('https://elsewhere.example/').catch(() => undefined);
    });
  });
  await expect
    .poll(() => [...broken].sort())
    .toEqual(['connect-src', 'form-action', 'script-src', 'script-src-attr', 'script-src-elem']);
  expect(await page.evaluate(() => Object(window).taken)).toBeUndefined();
  await page.close();
});

test('another page can neither frame ours nor hold on to its window', async ({ parley }) => {
  for (const path of ['/', '/seat', '/api/health', '/nothing-is-here']) {
    const { headers } = await fetch(`${parley.url}${path}`);
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('strict-transport-security'), path).toBeNull();
  }
});

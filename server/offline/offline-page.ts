import { createHash } from 'node:crypto';
import type { OfflineReview, ReviewLog } from '../../game/protocol/review';
import { facesFor } from './faces-for';
import type { OfflineParts } from './offline-parts';

type Written = Omit<OfflineReview, 'version'>;

/** A review as one file that shows itself and asks nothing of anyone: what it needs is in it. */
export function offlinePage(parts: OfflineParts, { review, pseudonymised }: Written): string {
  const { version, script, styles, faces } = parts;
  const offline: OfflineReview = { version, pseudonymised, review };
  const data = JSON.stringify(offline);
  const fonts = facesFor(faces, data).map(({ css }) => css);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${inHtml(titleOf(review))}</title>
<style>${[styles, ...fonts].join('\n')}</style>
</head>
<body>
<div id="page"><noscript>This review needs JavaScript, which this browser has turned off.</noscript></div>
<script type="application/json" id="review">${data.replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

const policy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

function titleOf(review: ReviewLog): string {
  const opened = review.events.find(({ type }) => type === 'session-opened');
  return opened?.type === 'session-opened' ? `${opened.title} · Review` : 'Review';
}

const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

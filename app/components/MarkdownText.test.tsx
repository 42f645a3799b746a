import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MarkdownText } from './MarkdownText';

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe src="https://elsewhere.example"></iframe>',
  '<style>body{display:none}</style>',
  '<a href="javascript:alert(1)">Here</a>',
  '<form action="https://elsewhere.example"><input name=key></form>',
  '<base href="https://elsewhere.example/">',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '![one pixel](https://elsewhere.example/seen.gif)',
  '![x](javascript:alert(1))',
  '![x][far]\n\n[far]: https://elsewhere.example/seen.gif',
  '[Here](javascript:alert(1))',
  '[Here](JaVaScRiPt:alert(1))',
  '[Here](java\tscript:alert(1))',
  '[Here](&#106;avascript:alert(1))',
  '[Here](&#x6A;avascript:alert(1))',
  '[Here](\u0001javascript:alert(1))',
  '[Here](vbscript:msgbox(1))',
  '[Here](data:text/html,<script>alert(1)</script>)',
  '[Here](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[Here](blob:https://elsewhere.example/1)',
  '[Here](file:///etc/passwd)',
  '[Here][out]\n\n[out]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '[x](https://elsewhere.example "\\" onmouseover=alert(1) \\"")',
  '[x](https://elsewhere.example/"onmouseover="alert(1))',
  '`<script>alert(1)</script>`',
  '```\n</code></pre><script>alert(1)</script>\n```',
  '# <img src=x onerror=alert(1)>',
  '> > > <script>alert(1)</script>',
];

const elements = (html: string) =>
  [...html.matchAll(/<([a-z][^\s/>]*)([^>]*)>/gi)].map(([, name, rest]) => [name, rest]);
const harmless = /^(p|br|strong|em|del|a|ul|ol|li|blockquote|code|pre|hr|h[34])$/;
/** All that an element of ours may carry. A quote inside a value is written as an entity. */
const attributes =
  /^( (href="(https?:\/\/[^"]*|)"|target="_blank"|rel="noopener noreferrer"|title="[^"]*"|class="[^"]*"))*$/;

for (const as of ['document', 'message'] as const) {
  test.each(hostile)(`as a ${as}, %j is words`, (text) => {
    for (const [name, rest] of elements(renderToStaticMarkup(<MarkdownText text={text} as={as} />))) {
      expect(name).toMatch(harmless);
      expect(rest).toMatch(attributes);
    }
  });
}

test('what nests without end does not bring the page down', () => {
  for (const text of [
    '> '.repeat(2_000),
    '* '.repeat(2_000),
    '['.repeat(4_000),
    '**a'.repeat(1_300),
    '`'.repeat(4_000),
  ])
    expect(renderToStaticMarkup(<MarkdownText text={text} as="message" />)).not.toContain('<script');
});

test('a link of a kind that is known opens apart and tells nobody where it was', () => {
  const html = renderToStaticMarkup(<MarkdownText text="[Here](https://example.org/a?b=c)" />);
  expect(html).toContain('<a href="https://example.org/a?b=c" target="_blank" rel="noopener noreferrer">Here</a>');
});

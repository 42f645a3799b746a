import ReactMarkdown, { type Components } from 'react-markdown';
import styles from './Markdown.module.css';

const allowed = ['p', 'br', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** A document's own headings stand below those of the page it is shown on. */
const components: Components = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h4',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ),
};

/**
 * The subset of Markdown that may be shown: no images, no HTML, links open apart. `document` is set in the serif at
 * reading size with headings; `message` is talk, where a heading is only a paragraph.
 */
export function Markdown({ text, as = 'document' }: { text: string; as?: 'document' | 'message' }) {
  return (
    <div className={`${styles['text']} ${styles[as]}`}>
      <ReactMarkdown
        skipHtml
        unwrapDisallowed
        allowedElements={as === 'document' ? [...allowed, ...headings] : allowed}
        components={components}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}

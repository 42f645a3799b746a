'use client';

import { isPlain } from './is-plain';
import styles from './Markdown.module.css';
import type { MarkdownProps } from './MarkdownText';
import { useMarkdownText } from './use-markdown-text';

/**
 * A document in the serif at reading size, or what was said. The reader of Markdown is fetched when there is something
 * to read with it: until then, and for good where nothing is marked up, the words stand as they were written.
 */
export function Markdown(props: MarkdownProps) {
  const { text, as = 'document', added } = props;
  const plain = !added && isPlain(text);
  const Text = useMarkdownText(!plain);
  return (
    <div className={`${styles['text']} ${styles[as]}`}>
      {Text && !plain ? <Text {...props} /> : <p className={styles['written']}>{text}</p>}
    </div>
  );
}

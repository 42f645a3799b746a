'use client';

import { Tabs } from '@mantine/core';
import { useState } from 'react';
import styles from './Table.module.css';
import { type Pages, TabPage } from './TabPage';
import { Tab } from './tab';
import { tabHeads } from './tab-heads';

type Props = Pages &
  Readonly<{
    tab: Tab;
    news: Readonly<{ count: number; unread: number }>;
    onTab(tab: Tab): void;
  }>;

/**
 * Terms and proposals have a place of their own in the navigation of small screens; the rest are tabs there too. A page
 * is made when it is first looked at, and stays as it was left.
 */
export function TableTabs({ tab: chosen, news, onTab, ...pages }: Props) {
  'use memo';
  const heads = tabHeads(pages.desk, news);
  const [visited, setVisited] = useState<readonly Tab[]>([chosen]);
  if (!visited.includes(chosen)) setVisited([...visited, chosen]);
  const choose = (value: string | null) => {
    const next = Tab.safeParse(value);
    if (next.success) onTab(next.data);
  };
  return (
    <Tabs value={chosen} onChange={choose} className={styles.tabs ?? ''}>
      <Tabs.List className={styles.list ?? ''}>
        {heads.map(({ tab, title, badge, where }) => (
          <Tabs.Tab key={tab} value={tab} className={`${styles.tab} ${where ? styles[where] : ''}`}>
            {title}
            {badge > 0 && (
              <span className={styles.badge}>
                {badge}
                <span className="visually-hidden"> new</span>
              </span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {heads.map(({ tab }) => (
        <Tabs.Panel key={tab} value={tab} className={styles.panel ?? ''} tabIndex={0}>
          {visited.includes(tab) && <TabPage tab={tab} {...pages} />}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

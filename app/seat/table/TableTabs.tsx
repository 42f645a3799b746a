'use client';

import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { moveAmongTabs } from './move-among-tabs';
import styles from './Table.module.css';
import { type Pages, TabPage } from './TabPage';
import { placeOf, Tab } from './tab';
import { tabHeads } from './tab-heads';

type Props = Pages &
  Readonly<{
    tab: Tab;
    news: Readonly<{ count: number; unread: number }>;
    onTab(tab: Tab): void;
  }>;

/**
 * Small screens have places, each with the tabs that belong there. A page is made when it is first looked at, and stays
 * as it was left.
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
      <Tabs.List className={styles.list ?? ''} onKeyDownCapture={moveAmongTabs}>
        {heads.map(({ tab, title, badge, small }) => (
          <Tabs.Tab
            key={tab}
            value={tab}
            data-place={placeOf(tab)}
            className={`${styles.tab} ${small ? styles.small : ''}`}
          >
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

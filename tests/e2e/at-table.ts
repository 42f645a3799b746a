import type { Locator, Page } from '@playwright/test';
import type { Hand } from './hands';
import { expect } from './parley';

type Tab = 'Term sheet' | 'Proposals' | 'Agreements' | 'Commitments' | 'Brief' | 'Score sheet' | 'News' | 'Notes';

/** From this width in pixels on the talk stands beside the rest, and one's own side too. */
const talkBeside = 900;
const ownBeside = 1200;

/** Where a tab is found on a small screen. */
const places: Readonly<Record<Tab, string>> = {
  'Term sheet': 'Terms',
  Proposals: 'Proposals',
  Agreements: 'Proposals',
  Commitments: 'Proposals',
  Brief: 'Brief',
  'Score sheet': 'Brief',
  News: 'Brief',
  Notes: 'Brief',
};

type Setting = Readonly<{
  hand: Hand;
  width: number;
  /** Keeps a picture of what is on the screen, and in some runs asks whether everybody could use it. */
  look?(name: string): Promise<void>;
}>;

/** Somebody at the table: where things are at the width of their screen, and the hand they do them with. */
export class AtTable {
  readonly hand: Hand;
  readonly page: Page;
  readonly look: (name: string) => Promise<void>;
  private readonly width: number;

  constructor({ hand, width, look = async () => {} }: Setting) {
    this.hand = hand;
    this.page = hand.page;
    this.look = look;
    this.width = width;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** A proposal, by its code or by other words on it. */
  card(words: string | RegExp): Locator {
    return this.page.getByRole('article').filter({ hasText: words });
  }

  /** The name of an issue on the term sheet, which opens it. */
  issue(name: string): Locator {
    return this.page.getByRole('tabpanel').getByRole('rowheader').getByRole('button', { name, exact: true });
  }

  /** A line of talk. */
  said(text: string): Locator {
    return this.page
      .getByRole('region', { name: /^Talk:/ })
      .getByRole('listitem')
      .filter({ hasText: text });
  }

  draft(issue: string): Locator {
    return this.page.getByLabel(`${issue}, my draft`);
  }

  message(): Locator {
    return this.page.getByLabel(/^Message to/);
  }

  async go(tab: Tab): Promise<void> {
    if (this.width < talkBeside) {
      await this.goBelow(places[tab]);
      if (tab === 'Term sheet' || tab === 'Proposals' || tab === 'Brief') return;
    }
    await this.open(new RegExp(`^${tab}`));
  }

  async talk(): Promise<void> {
    if (this.width < talkBeside) await this.goBelow('Talk');
  }

  async ownSide(): Promise<void> {
    if (this.width < talkBeside) await this.goBelow('Brief');
    if (this.width < ownBeside) await this.open(/^Your side/);
  }

  async room(name: RegExp): Promise<void> {
    await this.talk();
    const room = this.page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name });
    await this.hand.press(room);
    await expect(room).toHaveAttribute('aria-pressed', 'true');
  }

  async choose(issue: string, words: string, option: string): Promise<void> {
    await this.hand.choose(this.draft(issue), words);
    await expect(this.draft(issue)).toHaveValue(option);
  }

  private async goBelow(place: string): Promise<void> {
    const nav = this.page.getByRole('navigation', { name: 'Table' });
    await this.hand.press(nav.getByRole('button', { name: new RegExp(`^${place}`) }));
  }

  private async open(name: RegExp): Promise<void> {
    const tab = this.page.getByRole('tab', { name });
    await this.hand.press(tab);
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }
}

import type { Page } from '@playwright/test';

/** What React keeps of a component that was drawn, as far as it is needed to count. */
type Fiber = Readonly<{
  tag: number;
  flags: number;
  alternate: Fiber | null;
  child: Fiber | null;
  sibling: Fiber | null;
}>;

declare global {
  interface Window {
    drawn: number;
    __REACT_DEVTOOLS_GLOBAL_HOOK__: unknown;
  }
}

/**
 * Counts, from the next load on, how many components React draws: by the door that it keeps open for its developer
 * tools, in production too. A component that was passed over keeps its fiber, one that was drawn has the flag 1.
 */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ofFunction = new Set([0, 1, 11, 14, 15]);
    const count = (fiber: Fiber): void => {
      if (ofFunction.has(fiber.tag) && fiber.flags & 1) window.drawn += 1;
      if (fiber.alternate && fiber.child === fiber.alternate.child) return;
      for (let child = fiber.child; child; child = child.sibling) count(child);
    };
    window.drawn = 0;
    window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_id: number, root: { current: Fiber }) => count(root.current),
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
    };
  });
}

/** How many components are drawn by what is done, and by what follows from that in the page before it has shown it. */
export async function rendersOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.drawn = 0;
  });
  await act();
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    return window.drawn;
  });
}

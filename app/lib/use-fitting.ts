import { type RefObject, useLayoutEffect, useState } from 'react';
import { fitting } from './fitting';

type Row = Readonly<{ things: string; kept: number; amount: number; gap: number; more: number }>;

/** Which children of a row have room in it, measured before they are seen and whenever a width changes. `things`: a selector. */
export function useFitting(
  row: RefObject<HTMLElement | null>,
  { things, kept, amount, gap, more }: Row,
): readonly number[] {
  const [shown, setShown] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const element = row.current;
    const found = [...(element?.querySelectorAll<HTMLElement>(things) ?? [])].slice(0, amount);
    if (!element) return undefined;
    const measure = () => {
      const widths = found.map(({ offsetWidth }) => offsetWidth);
      const next = fitting({ widths, kept, room: element.clientWidth, gap, more });
      setShown((before) => (before.join() === next.join() ? before : next));
    };
    const observer = new ResizeObserver(measure);
    for (const each of [element, ...found]) observer.observe(each);
    measure();
    return () => observer.disconnect();
  }, [row, things, kept, amount, gap, more]);
  return shown;
}

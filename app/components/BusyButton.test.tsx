import type { ComponentProps } from 'react';
import { expect, test, vi } from 'vitest';
import { BusyButton } from './BusyButton';

/** `detail`: which click in a row it is; 0 for a press of a key. Whether it was taken, and whether the browser goes on. */
function pressed(busy: boolean, detail: number) {
  const onClick = vi.fn();
  const preventDefault = vi.fn();
  const { props }: { props: ComponentProps<'button'> } = BusyButton({ busy, onClick, children: 'Sign' });
  Reflect.apply(props.onClick ?? (() => undefined), undefined, [{ detail, preventDefault }]);
  return { taken: onClick.mock.calls.length, stopped: preventDefault.mock.calls.length };
}

test('a click and a press of a key are taken', () => {
  expect(pressed(false, 1)).toEqual({ taken: 1, stopped: 0 });
  expect(pressed(false, 0)).toEqual({ taken: 1, stopped: 0 });
});

test('the second click of a double click is not, also once the work of the first is done', () => {
  expect(pressed(false, 2)).toEqual({ taken: 0, stopped: 1 });
});

test('nothing is taken while work is under way', () => {
  expect(pressed(true, 1)).toEqual({ taken: 0, stopped: 1 });
  expect(pressed(true, 0)).toEqual({ taken: 0, stopped: 1 });
});

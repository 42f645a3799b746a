import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

// Something that complains on the console is broken, whether or not an assertion noticed.
let complaints: MockInstance;
beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(complaints.mock.calls).toEqual([]);
});

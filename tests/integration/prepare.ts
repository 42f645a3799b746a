import { prepareData } from '../support/prepared-data';

/** Before all integration tests; what it answers comes after them. */
export const setup = (): Promise<() => Promise<void>> => prepareData(async () => {});

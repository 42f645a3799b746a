import type { Act } from '../../../lib/use-act';
import type { BotTask } from './bots/bot-task';
import type { Task } from './task';

/** What is done about a bot, after a dialog. */
export type Bots = Readonly<{ onTask(task: Task): void; onBot(task: BotTask): void }>;

/** What a facilitator does for people: at once, or after a dialog about it. */
export type Helping = Bots & Readonly<{ act: Act }>;

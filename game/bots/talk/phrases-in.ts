import type { Phrases } from './phrases';
import { english } from './phrases-en';
import { ukrainian } from './phrases-uk';

/** In the scenario's language; English where bots do not speak it. */
export const phrasesIn = (language: string): Phrases => (language === 'uk' ? ukrainian : english);

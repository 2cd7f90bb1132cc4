/** What joins sentences and their parts: `en`, `of`, `de vorige zin`. */
import { keyword } from './making.ts';

export const En = keyword('En', 'en', 'alsmede');
export const Of = keyword('Of', 'of', 'dan wel');
export const VorigeZin = keyword('VorigeZin', 'de vorige zin', 'de eerste zin', 'de tweede zin');

/** What can be said of a whole set of rules before anybody runs it: citations, versions, numbers, loose ends. */
export { CheckMemory } from './check-memory.ts';
export { check } from './check.ts';
export { withMissingUses } from './missing-use.ts';

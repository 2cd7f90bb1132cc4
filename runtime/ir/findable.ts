import type { Program } from './program.ts';
import type { Address } from './types.ts';

const made = new WeakMap<Program, Map<Address, Address>>();

/**
 * The address where a reader finds the provision. A rule may order its own words in onderdelen that the lid does not
 * have: of those it is the lid. What has a heading of its own, or a letter in the text above it, is found as it is.
 */
export function findable(program: Program, address: Address): Address {
  const known = made.get(program) ?? new Map<Address, Address>();
  made.set(program, known);
  const found = known.get(address) ?? find(program, address);
  known.set(address, found);
  return found;
}

const ITEM = /^(.+):([a-z]{1,2}|\d+°)$/;

function find(program: Program, address: Address): Address {
  const [, above, letter] = ITEM.exec(address) ?? [];
  if (above === undefined || letter === undefined || isHeading(program, address)) return address;
  const parent = findable(program, above);
  if (parent !== above || !isHeading(program, above)) return isHeading(program, parent) ? parent : address;
  return textsOf(program, above).some((text) => hasItem(text, letter)) ? address : above;
}

const isHeading = (program: Program, address: Address): boolean =>
  program.provisions.some((provision) => provision.address === address);

const textsOf = (program: Program, address: Address): readonly string[] =>
  program.provisions.filter((provision) => provision.address === address).map(({ text }) => text);

/** 'a. de echtgenoot; b. …', '1°. …' */
function hasItem(text: string, letter: string): boolean {
  const mark = letter.endsWith('°') ? letter : `${letter}.`;
  return ` ${text}`.includes(` ${mark} `) || ` ${text}`.includes(` ${mark}. `);
}

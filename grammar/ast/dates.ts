/** When a text counts. */
import type { Node } from './node.ts';

/** `geldig van D`, `geldig tot D`, `geldig van D tot D`, `geldig tot en met D`; dates as ISO, `to` excluded. */
export interface Validity extends Node {
  readonly from?: string;
  readonly to?: string;
  /** What was made known later, with force back in time, is not yet known before this day. */
  readonly knownFrom?: string;
  /** What was replaced with force back in time is known only before this day. */
  readonly knownTo?: string;
}

/** Entry into force, and from when it works; dates as ISO. */
export interface Dates {
  /** `treedt in werking met ingang van D` */
  readonly inForce?: string;
  /** `werkt terug tot en met D` */
  readonly back?: string;
  /** `bekendgemaakt op D`, `uitgesproken op D`: before this day nobody could know it. */
  readonly published?: string;
}

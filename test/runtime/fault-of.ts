import { Fault } from '../../runtime/fault.ts';

/** The Fault that a call throws; anything else fails the test. */
export function faultOf(call: () => unknown): Fault {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
  throw new Error('expected a Fault, but the call returned');
}

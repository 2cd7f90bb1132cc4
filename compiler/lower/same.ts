export { isSame } from '../../runtime/index.ts';

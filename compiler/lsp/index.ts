/**
 * The language server: an editor speaks the Language Server Protocol over two streams, `compiler/service` answers. Only
 * translation here: places, files and the order of things; what a word means is known elsewhere.
 */
export { serve, type ServeOptions } from './server.ts';

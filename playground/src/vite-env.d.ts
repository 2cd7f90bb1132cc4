declare module 'virtual:rule-texts' {
  const files: readonly { readonly file: string; readonly text: string }[];
  export default files;
}

declare module 'monaco-editor/base/common/event';
declare module 'monaco-editor/editor/common/core/range';

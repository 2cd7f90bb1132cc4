declare module 'virtual:rule-texts' {
  const files: readonly { readonly file: string; readonly text: string }[];
  export default files;
}

/** Whether a message from the editor has what it must have: a document, a place in it, a stretch of it, or words. */

interface Need {
  readonly methods: RegExp;
  readonly holds: (params: Readonly<Record<string, unknown>>) => boolean;
  readonly reason: string;
}

const NEEDS: readonly Need[] = [
  {
    methods: /^textDocument\//,
    holds: ({ textDocument }) => isRecord(textDocument) && typeof textDocument['uri'] === 'string',
    reason: "hierbij hoort een document: 'textDocument' met een 'uri'",
  },
  {
    methods:
      /^textDocument\/(?:completion|hover|definition|references|documentHighlight|prepareRename|rename|onTypeFormatting)$/,
    holds: ({ position }) => isPosition(position),
    reason: "hierbij hoort een plaats: 'position' met 'line' en 'character'",
  },
  {
    methods: /^textDocument\/(?:codeAction|inlayHint|rangeFormatting)$/,
    holds: ({ range }) => isRecord(range) && isPosition(range['start']) && isPosition(range['end']),
    reason: "hierbij hoort een stuk tekst: 'range' met 'start' en 'end'",
  },
  {
    methods: /^textDocument\/rename$/,
    holds: ({ newName }) => typeof newName === 'string',
    reason: "hierbij hoort een nieuwe naam: 'newName'",
  },
  {
    methods: /^textDocument\/didOpen$/,
    holds: ({ textDocument }) => isRecord(textDocument) && typeof textDocument['text'] === 'string',
    reason: "hierbij hoort een tekst: 'textDocument' met 'text'",
  },
  {
    methods: /^workspace\/symbol$/,
    holds: ({ query }) => typeof query === 'string',
    reason: "hierbij horen woorden om te zoeken: 'query'",
  },
  {
    methods: /^lidwoord\/toets$/,
    holds: ({ ids }) => ids === undefined || (Array.isArray(ids) && ids.every((id) => typeof id === 'string')),
    reason: "'ids' hoort een lijst van voorbeelden te zijn",
  },
];

/** What is wrong with the parameters of a message, as a sentence; undefined when nothing is. */
export function faultOfParams(method: string, params: unknown): string | undefined {
  const given = isRecord(params) ? params : {};
  const need = NEEDS.find(({ methods, holds }) => methods.test(method) && !holds(given));
  return need && `De vraag '${method}' kan zo niet: ${need.reason}.`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number';
}

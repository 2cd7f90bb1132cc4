/** The case that the user filled in, read back from where it was kept or from a link: text from elsewhere. */
import type { Question } from '../engine/protocol.ts';

/** Undefined: it has not the shape of a case with a question. What its facts mean is looked at when it is asked. */
export function questionIn(value: unknown): Question | undefined {
  if (!isRecord(value)) return undefined;
  const { conclusion, zaak, vraag } = value;
  if (typeof conclusion !== 'string' || !isZaak(zaak) || !isVraag(vraag)) return undefined;
  return { conclusion, zaak, vraag };
}

function isVraag(value: unknown): value is Question['vraag'] {
  return (
    isRecord(value) &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(value['peildatum'])) &&
    Object.values(value).every((each) => typeof each === 'string')
  );
}

function isZaak(value: unknown): value is Question['zaak'] {
  if (!isRecord(value) || !isFacts(value)) return false;
  const { personen = {}, koppels = [], relaties = [] } = value;
  return (
    isRecord(personen) &&
    Object.values(personen).every(isFacts) &&
    isListOf(koppels, ({ personen: two }) => Array.isArray(two) && two.length === 2 && two.every(isText)) &&
    isListOf(relaties, ({ van, tot }) => isText(van) && isText(tot))
  );
}

function isListOf(value: unknown, isGood: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isFacts(item) && isGood(item));
}

function isFacts(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const { oordelen = {} } = value;
  return isRecord(oordelen) && Object.values(oordelen).every((each) => [each].flat().every(isRecord));
}

const isText = (value: unknown): boolean => typeof value === 'string';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const known = new Map<string, number>();

/** Days since 1 January 1970 of an ISO date, with integers only. */
export function dayNumber(iso: string): number {
  const day = known.get(iso) ?? counted(iso);
  known.set(iso, day);
  return day;
}

function counted(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

import type { Avslag, Svar } from '#application';
import type { Hinder } from '#domain';
import { API_ROT } from '../operationer/operation';
import { Problemfel } from './problem';

/** The value of a use case's answer, or its refusal as a problem. */
export function varde<T>(svar: Svar<T>): T {
  if (!svar.ok) throw avslagsproblem(svar.avslag);
  return svar.varde;
}

/** A refusal in the words of HTTP. What belongs to another kommun answers as what does not exist. */
export function avslagsproblem(avslag: Avslag): Problemfel {
  switch (avslag.kod) {
    case 'SAKNAR_RATT':
      return new Problemfel('role', `${avslag.text} ${avslag.fix}`);
    case 'FINNS_INTE':
      return finnsInte();
    case 'VERSION_SAKNAS':
      return new Problemfel(
        'version-required',
        'Skicka ärendets version (ETag) i If-Match, så att ingen skriver över.',
      );
    case 'FEL_VERSION':
      return felVersion(avslag.nuvarande);
    case 'NYCKELN_ANVAND':
      return new Problemfel(
        'idempotency-mismatch',
        'Idempotency-Key har redan använts för en annan begäran. Välj en ny nyckel för varje ny handling.',
      );
    case 'HINDER':
      return new Problemfel('hinder', avslag.hinder.map(({ text }) => text).join(' '), {
        hinder: avslag.hinder.map(hindersrad),
      });
  }
}

const hindersrad = ({ arendeId, ...hinder }: Hinder) =>
  arendeId === undefined ? hinder : { ...hinder, lank: `${API_ROT}/revisionsarenden/${arendeId}` };

export const finnsInte = (): Problemfel =>
  new Problemfel('not-found', 'Det du frågar efter finns inte, eller så får du inte se det.');

const felVersion = (nuvarande: number): Problemfel =>
  new Problemfel(
    'stale-version',
    'Läs det igen, se vad som har ändrats och försök sedan på nytt.',
    { nuvarandeVersion: nuvarande },
    { ETag: `"${String(nuvarande)}"` },
  );

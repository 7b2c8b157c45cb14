import type { Kvittomottagare, OmraknatKvitto } from '#application';
import type { Stegtillfalle } from '#domain';

const SLAG: Readonly<Record<Stegtillfalle['slag'], string>> = {
  NY_UPPGIFT: 'besked om en ny uppgift',
  PAMINNELSE: 'en påminnelse',
  ESKALERING: 'besked om att det är försenat',
};

/** What somebody got by a step. */
export const steget = ({ slag, arbetsdagar }: Pick<Stegtillfalle, 'slag' | 'arbetsdagar'>): string =>
  slag === 'ESKALERING' && arbetsdagar !== null && arbetsdagar <= 0 ? 'besked om att tiden går ut' : SLAG[slag];

/** The rule that the step stands in, by name and version, and the steps that were passed over. */
export const regeln = ({
  steg: { arbetsdagar },
  stegeId,
  stegeVersion,
  hoppadeOver,
}: OmraknatKvitto['kvitto']): string =>
  [
    `${narRegeln(arbetsdagar)}.`,
    `Påminnelsestegen ”${stegeId}”, version ${String(stegeVersion)}.`,
    hoppadeOver.length === 0 ? '' : 'Tidigare steg som inte hann tas hoppades över: bara det senaste skickas.',
  ]
    .filter((mening) => mening !== '')
    .join(' ');

function narRegeln(arbetsdagar: number | null): string {
  if (arbetsdagar === null) return 'Besked morgonen efter att uppgiften kom till';
  if (arbetsdagar === 0) return 'Den sista arbetsdagen innan tiden går ut';
  const dagar = `${String(Math.abs(arbetsdagar))} ${Math.abs(arbetsdagar) === 1 ? 'arbetsdag' : 'arbetsdagar'}`;
  return arbetsdagar < 0 ? `${dagar} innan tiden går ut` : `${dagar} efter att tiden gick ut`;
}

/** Why this person was told. */
export function omMottagaren({ namn, post, iStalletFor, skal }: Kvittomottagare): string {
  switch (skal) {
    case 'INNEHAVARE':
      return `${namn}, som innehar befattningen ${post}.`;
    case 'TILLFORORDNAD':
      return `${namn}, som är tillförordnad på befattningen ${post}.`;
    case 'ERSATTARE':
      return `${namn}, som ersätter den som innehar befattningen ${post}.`;
    case 'VAKANT':
      return `${namn}, ${post}, för befattningen ${iStalletFor ?? post} är vakant.`;
  }
}

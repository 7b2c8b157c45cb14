import { z } from 'zod';
import { datumfalt, id, kortText, langText } from './falt';

const ansvariga = () => z.array(id()).min(1, { error: 'Ange minst en ansvarig befattning.' }).max(20);

export const NyAtgard = z.strictObject({
  rekommendationId: id(),
  beskrivning: kortText(),
  ansvariga: z.array(id()).max(20).default([]),
  klartDatum: datumfalt().nullable().default(null),
});

export const Tilldelning = z.strictObject({ ansvariga: ansvariga(), klartDatum: datumfalt() });

export const Acceptans = z.strictObject({});

export const Avbojning = z.strictObject({ skal: kortText() });

export const Rapport = z.strictObject({ text: langText() });

export const Blockering = z.strictObject({ orsak: kortText(), vantarPa: kortText() });

export const HavdBlockering = z.strictObject({});

export const Omplanering = z.strictObject({ klartDatum: datumfalt(), skal: kortText() });

export const Klarmarkering = z.strictObject({
  bevis: z
    .array(z.strictObject({ slag: z.enum(['TEXT', 'LANK', 'HANDLING']), innehall: langText() }))
    .max(20)
    .default([]),
});

export const Verifiering = z.strictObject({ kommentar: kortText().nullable().default(null) });

export const Underkannande = z.strictObject({ skal: kortText() });

export const AvslutUtanAtgard = z.strictObject({ skal: kortText() });

import { z } from 'zod';
import { datumfalt, id, kortText, langText } from './falt';

const ansvariga = () => z.array(id()).min(1, { error: 'Ange minst en ansvarig befattning.' }).max(20);

const foljsUpp = () =>
  datumfalt()
    .nullable()
    .default(null)
    .meta({ description: 'Dagen då någon ser efter hur det gick, skild från dagen då det ska vara klart.' });

export const NyAtgard = z.strictObject({
  rekommendationIds: z.array(id()).max(200).meta({ description: 'En åtgärd kan svara mot flera rekommendationer.' }),
  beskrivning: kortText(),
  ansvariga: z.array(id()).max(20).default([]),
  klartDatum: datumfalt().nullable().default(null),
  foljsUpp: foljsUpp(),
});

export const Tilldelning = z.strictObject({
  ansvariga: ansvariga(),
  klartDatum: datumfalt(),
  foljsUpp: foljsUpp(),
  aterkommer: z
    .strictObject({ manader: z.int().min(1).max(60), sista: datumfalt() })
    .nullable()
    .default(null)
    .meta({ description: 'Åtgärden kommer tillbaka så här ofta, till och med den sista dagen.' }),
});

export const Acceptans = z.strictObject({});

export const Avbojning = z.strictObject({ skal: kortText() });

export const Delegering = z.strictObject({ utforare: id() });

export const AvslutadDelegering = z.strictObject({});

export const Rapport = z.strictObject({ text: langText() });

export const Blockering = z.strictObject({
  orsak: kortText(),
  vantarPa: kortText(),
  kontrolleras: datumfalt().nullable().default(null).meta({ description: 'Dagen att höra efter hur det går.' }),
});

export const HavdBlockering = z.strictObject({});

export const Omplanering = z.strictObject({ klartDatum: datumfalt(), skal: kortText() });

const bevis = () =>
  z
    .array(z.strictObject({ slag: z.enum(['TEXT', 'LANK', 'HANDLING']), innehall: langText() }))
    .max(20)
    .default([]);

export const Klarmarkering = z.strictObject({ bevis: bevis() });

export const LagdaBevis = z.strictObject({ bevis: bevis() });

export const Verifiering = z.strictObject({ kommentar: kortText().nullable().default(null) });

export const Uppfoljning = z.strictObject({
  text: langText(),
  nasta: datumfalt().nullable().default(null).meta({ description: 'Nästa dag att följa upp; null när det räcker.' }),
});

export const Effektkontroll = z.strictObject({ uppnadd: z.boolean(), text: langText() });

export const Sammanslagning = z.strictObject({ tillAtgardId: id(), skal: kortText() });

export const Ateroppning = z.strictObject({ skal: kortText(), klartDatum: datumfalt() });

export const Underkannande = z.strictObject({ skal: kortText() });

export const AvslutUtanAtgard = z.strictObject({ skal: kortText() });

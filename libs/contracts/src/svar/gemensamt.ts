import { z } from 'zod';
import { antal, dag, ettId } from './falt';
import { Gruppstatus } from './granskning';

/** The reply that several organ share, as it looks from one of their cases. */
export const GemensamtYttrande = z
  .strictObject({
    sedan: dag('2025-01-22'),
    med: z.array(
      z.strictObject({
        arendeId: ettId(),
        organId: ettId(),
        beslutat: dag('2025-03-20').nullable(),
        expedierat: dag('2025-03-26').nullable(),
        skiljer: z.array(antal(2)).meta({ description: 'Rekommendationer som det organet svarar annorlunda på.' }),
      }),
    ),
    plan: z
      .strictObject({
        manusstopp: dag('2025-02-24'),
        expediering: dag('2025-03-28'),
        klass: z.enum(['GRON', 'GUL', 'ORANGE', 'ROD']),
      })
      .nullable()
      .meta({
        description: 'Texten ska vara klar till det första manusstoppet; svaret är lämnat när det sista är det.',
      }),
    gruppstatus: Gruppstatus,
  })
  .meta({ description: 'Yttrandet som flera organ delar; null när organet svarar för sig.' });

import { z } from 'zod';
import { id, langText } from './falt';

export const GemensamtIngaende = z.strictObject({});

export const LamnatGemensamt = z.strictObject({ skal: langText() });

export const HamtadGemensamText = z.strictObject({
  arendeId: id().meta({ description: 'Ett annat ärende i det gemensamma yttrandet.' }),
});

import type { Sammanhang } from './sammanhang';
import { sakraNamnrymd, temporalServer } from './temporal';
import { temporalProgram } from './temporal-program';

/** Starts Temporal, unless there is one already, and sees to it that the namespace exists. */
export async function startaTemporal(sammanhang: Sammanhang): Promise<void> {
  const { installningar, adresser, avbryt } = sammanhang;
  const extern = installningar.TEMPORAL_ADDRESS !== undefined;
  if (!extern) await startaEgen(sammanhang);
  await sakraNamnrymd({ adress: adresser.temporal, namnrymd: adresser.temporalNamespace, extern }, avbryt);
}

async function startaEgen({ tillstand, portar, kor, avbryt, sag }: Sammanhang): Promise<void> {
  const program = await temporalProgram(sag, avbryt);
  await kor('temporal', temporalServer(program, portar.temporal, tillstand.fil('temporal.db')));
}

import type { Datum, Tidplan } from '#domain';

type Plandag = Exclude<
  keyof Tidplan,
  'sammantradeId' | 'klass' | 'slackArbetsdagar' | 'remissArbetsdagar' | 'effektivaArbetsdagar' | 'varningar'
>;

/** The days of a plan, in the order they come, as people name them (domain 4.2). */
export const PLANDAGAR: Readonly<Record<Plandag, string>> = {
  remissUt: 'Remiss ut',
  remissSvarSenast: 'Remissvar',
  kvalitetssakring: 'Kvalitetssäkring',
  manusstopp: 'Manusstopp',
  auDatum: 'Arbetsutskott',
  kallelseUt: 'Kallelse',
  namndDatum: 'Nämnd',
  justering: 'Justering',
  expediering: 'Svaret skickas',
};

export const plandagarna = (plan: Tidplan): readonly Readonly<{ vad: string; dag: Datum }>[] =>
  (Object.keys(PLANDAGAR) as Plandag[]).flatMap((falt) => {
    const dag = plan[falt];
    return dag === null ? [] : [{ vad: PLANDAGAR[falt], dag }];
  });

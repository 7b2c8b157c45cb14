/** How long things take in an organ (domain 4.1). Days are calendar days unless the name says arbetsdagar. */
export type Planparametrar = Readonly<{
  justeringDagar: number;
  expedieringArbetsdagar: number;
  marginalArbetsdagar: number;
  kallelseDagar: number;
  auKallelseDagar: number;
  manusArbetsdagar: number;
  kvalitetArbetsdagar: number;
  sammanstallArbetsdagar: number;
  remissArbetsdagar: number;
  /** With less than this the enheter cannot answer in earnest. */
  remissMinstArbetsdagar: number;
  registreringArbetsdagar: number;
  /** ISO weeks when people are away; July has no meetings (domain 3.1, W21–W24). */
  semesterFranVecka: number;
  semesterTillVecka: number;
  /** The point of the delegationsordning that lets somebody else answer revisorerna; null: nobody may (KL 6:38). */
  delegationspunkt: string | null;
}>;

export const STANDARDPARAMETRAR: Planparametrar = {
  justeringDagar: 7,
  expedieringArbetsdagar: 1,
  marginalArbetsdagar: 5,
  kallelseDagar: 7,
  auKallelseDagar: 7,
  manusArbetsdagar: 3,
  kvalitetArbetsdagar: 3,
  sammanstallArbetsdagar: 5,
  remissArbetsdagar: 15,
  remissMinstArbetsdagar: 10,
  registreringArbetsdagar: 2,
  semesterFranVecka: 27,
  semesterTillVecka: 31,
  delegationspunkt: null,
};

/** What an organ has set itself; what it has not is as usual. */
export type Egnaparametrar = { readonly [P in keyof Planparametrar]?: Planparametrar[P] | undefined };

/** What holds for an organ: its own parameters where it has set any. */
export function parametrarFor(organ: Readonly<{ planparametrar: Egnaparametrar }> | undefined): Planparametrar {
  const egna = Object.entries(organ?.planparametrar ?? {}).filter(([, varde]) => varde !== undefined);
  return { ...STANDARDPARAMETRAR, ...(Object.fromEntries(egna) as Partial<Planparametrar>) };
}

import type { Regelvy, Stegevy } from '#application';
import { paminnelsereglerDen, stegePa, stegregler, type Datum, type Paminnelseregler, type Stege } from '#domain';

type Vad = Readonly<{ id: Stege['id']; organId: string | null; idag: Datum }>;

/** Those that the kommun has published; the standard ones hold since always and have no day. */
const publicerade = <V extends Readonly<{ gallerFran: Datum | null }>>(alla: readonly V[]) =>
  alla.flatMap((ett) => (ett.gallerFran === null ? [] : [{ ...ett, gallerFran: ett.gallerFran }]));

/** The ladder that holds today in an organ; with null, where no organ has its own. */
export const gallandeStege = (stegar: readonly Stegevy[], { id, organId, idag }: Vad): Stege =>
  stegePa(stegregler(publicerade(stegar))(organId)(id), idag);

export const gallandeRegler = (regler: readonly Regelvy[], idag: Datum): Paminnelseregler =>
  paminnelsereglerDen(publicerade(regler), idag);

import type { Transaktion } from '../portar';

/** How many open tasks lie on the post, those left out that the person is jävig in. */
export async function oppnaUppgifter(t: Transaktion, personId: string, befattningId: string): Promise<number> {
  const vem = { personId, befattningIds: [befattningId], iArenden: [] };
  return (await t.arenden.uppgifter(vem, { efter: null, hoppaOver: 0, antal: 1 })).totalt;
}

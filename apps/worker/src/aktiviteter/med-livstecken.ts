import { Context } from '@temporalio/activity';

const MELLAN_LIVSTECKEN_MS = 3_000;

/** Lets an activity that waits long for somebody else be told from one whose worker has died; `vidTecken` at each sign. */
export async function medLivstecken<T>(arbete: () => Promise<T>, vidTecken: () => void): Promise<T> {
  const sammanhang = Context.current();
  const puls = setInterval(() => {
    sammanhang.heartbeat();
    vidTecken();
  }, MELLAN_LIVSTECKEN_MS);
  try {
    return await arbete();
  } finally {
    clearInterval(puls);
  }
}

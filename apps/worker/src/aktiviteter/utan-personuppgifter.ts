import { ApplicationFailure } from '@temporalio/common';
import { BrevetTogsInteEmot } from '#application';
import { felkedja, felspar } from '#integrations';

/**
 * Lets nothing but names, codes and places of an error out of an activity: what an activity throws is kept in
 * Temporal's history, and messages of database and mail servers quote what they refuse (ADR 9). Worth another try at
 * once, unless a mail server has said no for good.
 */
export function utanPersonuppgifter<In extends readonly unknown[], Ut>(
  aktivitet: (...indata: In) => Promise<Ut>,
): (...indata: In) => Promise<Ut> {
  return async (...indata) => {
    try {
      return await aktivitet(...indata);
    } catch (fel) {
      throw avskalat(fel);
    }
  };
}

function avskalat(fel: unknown): ApplicationFailure {
  const kedja = felkedja(fel);
  const avskalat = ApplicationFailure.create({
    message: kedja,
    type: fel instanceof Error ? fel.name : 'Error',
    nonRetryable: fel instanceof BrevetTogsInteEmot && fel.forGott,
  });
  avskalat.stack = `${kedja}\n${felspar(fel)}`;
  return avskalat;
}

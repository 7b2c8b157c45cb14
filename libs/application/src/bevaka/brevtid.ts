/** The morning's letter leaves this long after the steps, so that every case's reminders are in it (ADR 13). */
export const SAMMANFATTNING_EFTER_MINUTER = 15;

/** When a digest leaves that has been waiting for its day: 07:30 and the minutes above. */
export const BREV_KLOCKSLAG = '07:45';

/** Counts what an A-Frame scene waits for. Imported before A-Frame itself, so that nothing comes unseen. */
const arrived = { materialtextureloaded: new Set(), textfontset: new Set() };
for (const [name, targets] of Object.entries(arrived)) document.addEventListener(name, ({ target }) => targets.add(target));

/** Whether so many pictures and so many texts have come. */
export const allArrived = (count) => Object.values(arrived).every(({ size }) => size >= count);

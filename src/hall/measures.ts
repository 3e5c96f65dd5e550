/** Measures of the hall. Lengths are metres, angles radians. */

/** Least radius of the lobby: 17 m across, enough for ten wings and the gate. */
export const lobbyLeastRadius = 8.5;
/** Part of the lobby's edge each wing and the gate gets: a passage and the posts beside it. */
export const edgePerSlot = 4.6;
/** Radius of the drum pillar's base, which nobody may enter. */
export const pillarRadius = 1.6;
/** How far inside the gate a visit begins. */
export const startInside = 1.8;

/** Clear width of the passage between the lobby and a wing, halved. */
export const passageHalf = 2.1;
/** Least length of that passage. */
export const passageLeast = 1.5;

/** Length of a bay, which holds one booth each side. */
export const bayLength = 6;
/** Width of a wing's floor, halved. */
export const floorHalf = 3.3;
/** Width of a wing with its eaves (7.4 m in all) and a little air, halved: neighbours keep this far from the line between them. */
export const wingHalf = 3.8;

/** The cloth's foot stands this far from the wing's axis. */
export const boothAcross = 2.845;
/**
 * How far a booth is turned toward whoever comes from the lobby: 17°.
 * More would push the footprint below into the 4 m walkway or through the rail:
 * 0.7 cos t + 2 sin t must stay below floorHalf − 2 m.
 */
export const boothTurn = 0.3;
/** Width of a booth's footprint, halved. */
export const boothHalf = 1;
/** Footprint before the cloth: the reading panel's plinth. */
export const boothFront = 0.55;
/** Footprint behind the cloth: its frame. */
export const boothBack = 0.15;
/** The plinth with a booth's model: this far before the cloth and to its side, clear of the reading panel. */
export const plinthForward = 0.3;
export const plinthAcross = 0.62;
/** Its foot, halved. */
export const plinthHalf = 0.172;
/** How far before the cloth a reader stands: a phone held upright sees the whole title board from there. */
export const readingDistance = 2.4;

/** Room a body needs to every edge. */
export const bodyMargin = 0.3;

import type { ExhibitionIndex } from '../exhibition/types';
import { fill } from '../exhibition/words';
import { mapOutline, mapPoint } from '../hall/mapOutline';
import type { FloorPlan, Point } from '../hall/types';
import { Dialog } from './Dialog';

export interface MapDialogProps {
  index: ExhibitionIndex;
  plan: FloorPlan;
  here: Point & { yaw: number };
  seen: readonly string[];
  /** The booth suggested next, if any is left. */
  next: { id: string; title: string } | undefined;
  goToBooth: (id: string) => void;
  goToZone: (id: string) => void;
  goToLobby: () => void;
  goToCorner: () => void;
  onPassport: () => void;
  onClose: () => void;
}

/** The hall from above, and the same as a list for everybody who does not see the drawing. */
export function MapDialog({ index, plan, here, seen, next, goToBooth, goToZone, goToLobby, goToCorner, onPassport, onClose }: MapDialogProps) {
  const { words } = index;
  const been = new Set(seen);
  return (
    <Dialog title={words.map} closeWord={words.close} kind="map" onClose={onClose}>
      <h2>{words.map}</h2>
      <Drawing index={index} plan={plan} here={here} been={been} goToZone={goToZone} />
      <p class="map-key">
        <span><i class="dot dot-here" />{words.youAreHere}</span>
        <span><i class="dot dot-seen" />{words.seen}</span>
        <span><i class="dot" />{words.notSeen}</span>
      </p>
      {next && <p><button type="button" class="wide-button" onClick={() => goToBooth(next.id)}>{fill(words.whereNext, { title: next.title })}</button></p>}
      <p class="map-places">
        <button type="button" class="wide-button" onClick={goToLobby}>{words.lobby}</button>
        <button type="button" class="wide-button" data-corner onClick={goToCorner}>{words.faceToFace}</button>
        <button type="button" class="wide-button" onClick={onPassport}>{words.passport}</button>
      </p>
      <ul class="map-zones">
        {index.zones.map((zone) => (
          <li key={zone.id}>
            <h3>
              <button type="button" class="zone-button" data-zone={zone.id} onClick={() => goToZone(zone.id)}>{zone.title}</button>
            </h3>
            <ul>
              {zone.booths.map((booth) => (
                <li key={booth.id}>
                  <button type="button" class="booth-button" data-booth={booth.id} onClick={() => goToBooth(booth.id)}>
                    <i class={`dot ${been.has(booth.id) ? 'dot-seen' : ''}`} />
                    {booth.title}
                    {been.has(booth.id) && <span class="sr-only">{words.seen}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

type DrawingProps = Pick<MapDialogProps, 'index' | 'plan' | 'here' | 'goToZone'> & { been: Set<string> };

/** Pointer users may touch a wing; the list below does the same by keyboard, so the drawing itself is hidden from readers. */
function Drawing({ index, plan, here, been, goToZone }: DrawingProps) {
  const outline = mapOutline(plan);
  const at = mapPoint(plan, here);
  const zones = new Map(index.zones.map((zone) => [zone.id, zone]));
  const points = (corners: Point[]) => corners.map(({ x, z }) => `${x.toFixed(2)},${z.toFixed(2)}`).join(' ');
  return (
    <svg class="map" viewBox={outline.viewBox} aria-hidden="true">
      {outline.wings.map((wing) => (
        <g key={wing.zone} class="map-wing" onClick={() => goToZone(wing.zone)}>
          <title>{fill(index.words.walkingTo, { title: zones.get(wing.zone)?.title ?? '' })}</title>
          <polygon points={points(wing.outline)} fill={zones.get(wing.zone)?.colour} />
          <text x={wing.label.x} y={wing.label.z} text-anchor={wing.label.anchor} font-size={outline.labelSize} dominant-baseline="middle">
            {zones.get(wing.zone)?.short}
          </text>
        </g>
      ))}
      <circle class="map-lobby" r={outline.lobby.radius} />
      <circle class="map-drum" r={outline.lobby.pillarRadius} />
      {outline.booths.map((booth) => (
        <circle key={booth.id} class={been.has(booth.id) ? 'map-booth map-booth-seen' : 'map-booth'} cx={booth.x} cy={booth.z} r={booth.radius * 0.5} />
      ))}
      <g transform={`translate(${at.x} ${at.z}) rotate(${(-here.yaw * 180) / Math.PI})`}>
        <path class="map-here" d="M0 -2.6 L1.7 1.9 L0 0.9 L-1.7 1.9 Z" />
      </g>
    </svg>
  );
}

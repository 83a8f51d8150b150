import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { DAY } from './layout';

/** Moves through time: by drag, pinch and wheel with Ctrl; a plain wheel and a finger upwards go on scrolling the page. */
export class TimeZoom {
  private readonly behaviour: ZoomBehavior<SVGSVGElement, unknown>;
  private readonly selection: Selection<SVGSVGElement, unknown, null, undefined>;
  private whole: [number, number] = [0, 1];
  private width = 1;
  private finger?: { id: number; x: number };

  constructor(svg: SVGSVGElement, moved: (shown: [number, number], byReader: boolean) => void) {
    this.behaviour = zoom<SVGSVGElement, unknown>()
      .filter((event: MouseEvent & TouchEvent) => !event.button && (event.type !== 'wheel' || event.ctrlKey || event.metaKey) && !(event.touches?.length < 2))
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => moved(this.shown(event.transform), Boolean(event.sourceEvent)))
      .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => moved(this.shown(event.transform), true));
    this.selection = select(svg).call(this.behaviour);
    svg.addEventListener('wheel', (event) => this.sideways(event), { passive: false });
    svg.addEventListener('pointerdown', (event) => this.touch(event));
    svg.addEventListener('pointermove', (event) => this.drag(event));
    for (const end of ['pointerup', 'pointercancel'] as const) {
      svg.addEventListener(end, () => (this.finger = undefined));
    }
  }

  /** The whole time there is to show, and how wide it is drawn. */
  span(whole: [number, number], width: number) {
    this.whole = whole;
    this.width = width;
    this.behaviour
      .extent([[0, 0], [width, 1]])
      .translateExtent([[0, 0], [width, 1]])
      .scaleExtent([1, Math.max((whole[1] - whole[0]) / (30 * DAY), 1)]);
  }

  show([from, to]: [number, number]) {
    const scale = (this.whole[1] - this.whole[0]) / Math.max(to - from, DAY);
    const left = ((from - this.whole[0]) / (this.whole[1] - this.whole[0])) * this.width;
    this.selection.call(this.behaviour.transform, zoomIdentity.scale(scale).translate(-left, 0));
  }

  by(factor: number) {
    this.selection.call(this.behaviour.scaleBy, factor);
  }

  /** So many tenths of what is shown, later or, below zero, earlier. */
  pan(tenths: number) {
    const { k } = this.transform();
    this.selection.call(this.behaviour.translateBy, (-tenths * this.width) / 10 / k, 0);
  }

  /** Brings a place of the picture, as it is drawn now, to its middle. */
  centre(x: number) {
    const { k } = this.transform();
    this.selection.call(this.behaviour.translateBy, (this.width / 2 - x) / k, 0);
  }

  private transform() {
    return (this.selection.node() as SVGSVGElement & { __zoom?: typeof zoomIdentity }).__zoom ?? zoomIdentity;
  }

  private shown({ k, x }: { k: number; x: number }): [number, number] {
    const length = this.whole[1] - this.whole[0];
    const from = this.whole[0] + (-x / k / this.width) * length;
    return [from, from + length / k];
  }

  private sideways(event: WheelEvent) {
    const sideways = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
    if (!event.ctrlKey && !event.metaKey && Math.abs(sideways) > (event.shiftKey ? 0 : Math.abs(event.deltaY))) {
      event.preventDefault();
      this.selection.call(this.behaviour.translateBy, -sideways / this.transform().k, 0);
    }
  }

  private touch(event: PointerEvent) {
    this.finger = event.pointerType === 'touch' && event.isPrimary ? { id: event.pointerId, x: event.clientX } : undefined;
  }

  private drag(event: PointerEvent) {
    if (this.finger?.id === event.pointerId) {
      this.selection.call(this.behaviour.translateBy, (event.clientX - this.finger.x) / this.transform().k, 0);
      this.finger.x = event.clientX;
    }
  }
}

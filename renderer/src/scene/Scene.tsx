import { hatchLines } from '@shared/domain/scene/hatch.ts';
import type { Ink, Point, Scene, SceneMark, SceneShape } from '@shared/domain/scene/scene.ts';
import { attachmentUrl } from '@app/attachments/index.ts';
import styles from './Scene.module.css';

interface SceneViewProps {
  /** What it shows, in words. */
  readonly label: string;
  readonly scene: Scene;
}

/** A drawing as SVG elements, as wide as its place allows. A group is one thing: it has a name and takes the focus. */
export function SceneView({ label, scene: { width, height, shapes } }: SceneViewProps) {
  return (
    <svg
      role="group"
      aria-label={label}
      className={styles.scene}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: `${width}mm` }}
    >
      {placed(shapes).map(({ place, it }) => (
        <Shape key={place} shape={it} />
      ))}
    </svg>
  );
}

interface SceneArtProps {
  readonly scene: Scene;
  /** What it shows, in words, where its groups are things of their own; without it the drawing is for the eyes alone. */
  readonly label?: string;
}

/** A drawing made in pixels for its place; it stretches with a place that is pulled. */
export function SceneArt({ scene: { width, height, shapes }, label }: SceneArtProps) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'group', 'aria-label': label };
  return (
    <svg
      {...named}
      className={styles.art}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
    >
      {placed(shapes).map(({ place, it }) => (
        <Shape key={place} shape={it} />
      ))}
    </svg>
  );
}

/** Marks within an SVG element of one's own. */
export function SceneMarks({ marks }: { readonly marks: readonly SceneMark[] }) {
  return placed(marks).map(({ place, it }) => <Mark key={place} mark={it} />);
}

/** What a drawing holds is known by its place in it. */
function placed<T>(shapes: readonly T[]): readonly { readonly place: string; readonly it: T }[] {
  return shapes.map((it, at) => ({ place: String(at), it }));
}

function Shape({ shape }: { readonly shape: SceneShape }) {
  if (shape.kind !== 'group') return <Mark mark={shape} />;
  return (
    <g role="img" aria-label={shape.name} tabIndex={0} className={styles.group}>
      <title>{shape.name}</title>
      {placed(shape.shapes).map(({ place, it }) => (
        <Mark key={place} mark={it} />
      ))}
    </g>
  );
}

function Mark({ mark }: { readonly mark: SceneMark }) {
  switch (mark.kind) {
    case 'text': {
      const { x, y, text, size, anchor, bold, ink } = mark;
      return (
        <text
          x={x}
          y={y}
          fontSize={size}
          textAnchor={anchor}
          dominantBaseline="central"
          fill={colour(ink)}
          data-bold={bold}
        >
          {text}
        </text>
      );
    }
    case 'hatch':
      return (
        <path
          d={hatchLines(mark)
            .map((line) => pathOf(line))
            .join('')}
          stroke={colour(mark.stroke)}
          strokeWidth={mark.weight}
        />
      );
    case 'rect':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} {...paintOf(mark)} />;
    case 'circle':
      return <circle cx={mark.x} cy={mark.y} r={mark.radius} {...paintOf(mark)} />;
    case 'picture': {
      const { x, y, width, height, opacity, within, sha256 } = mark;
      return (
        <svg x={within.x} y={within.y} width={within.width} height={within.height} overflow="hidden">
          <image
            href={attachmentUrl({ sha256 })}
            x={x - within.x}
            y={y - within.y}
            width={width}
            {...(height === null ? {} : { height })}
            opacity={opacity}
          />
        </svg>
      );
    }
    case 'path':
      return <path d={`${pathOf(mark.points)}${mark.closed === true ? 'Z' : ''}`} {...paintOf(mark)} />;
  }
}

function paintOf({ fill, stroke, weight = 0.2 }: Extract<SceneMark, { kind: 'rect' | 'circle' | 'path' }>) {
  return {
    fill: fill === undefined ? 'none' : colour(fill),
    ...(stroke === undefined ? {} : { stroke: colour(stroke), strokeWidth: weight }),
  };
}

function colour(ink: Ink): string {
  return `var(--scene-${ink})`;
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

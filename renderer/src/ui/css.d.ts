import 'react';

// Custom properties may be set from `style`; React's own type does not know them.
declare module 'react' {
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
